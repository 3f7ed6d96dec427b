"""Stands in for `.venv/bin/portaal`: the real commands, with a camera that needs no browser."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from macros import cli
from macros.cli import beelden


class _Camera:
    def vel(self, *_: object) -> bytes:
        return b"\x89PNG"


@contextmanager
def _camera() -> Iterator[_Camera]:
    yield _Camera()


if __name__ == "__main__":
    vars(beelden)["camera"] = _camera
    sys.exit(cli.main())
