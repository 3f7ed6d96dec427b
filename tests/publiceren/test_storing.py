"""Whatever the disk refuses, and whenever: people see the whole old site or the whole new one, and the next run mends all."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from macros.cli import main
from macros.publiceren import klaarmaken, publiceren

from .nep import bouwer, getoond, namen, publiceer_nep

OUD = {"index.html": "<p>Oud</p>", "over/index.html": "<p>Over</p>", "assets/stijl.0123456789.css": "p { }"}
NIEUW = {
    "index.html": "<p>Nieuw</p>",
    "over/index.html": "<p>Over</p>",
    "assets/stijl.ffffffffff.css": "a { }",
}
EVENTS = ("open", "os.", "fcntl.")


class Storing:
    """Makes the disk refuse one operation below `folder`, or that one and all that follow.

    It listens where Python itself tells of each operation, so it knows nothing of the code that publishes.
    """

    def __init__(self) -> None:
        self.folder = ""
        self.left = 0
        self.for_good = False
        self.seen: list[str] = []
        sys.addaudithook(self._hook)

    def _hook(self, event: str, arguments: tuple[Any, ...]) -> None:
        if self.folder and event.startswith(EVENTS) and any(self._below(one) for one in arguments):
            self.operation(event)

    def _below(self, value: object) -> bool:
        return isinstance(value, str | Path) and str(value).startswith(self.folder)

    def operation(self, name: str) -> None:
        """Count one operation; raise when its turn has come."""
        self.seen.append(name)
        self.left -= 1
        if self.left == 0 or (self.left < 0 and self.for_good):
            raise OSError(errno.ENOSPC, "No space left on device", name)

    def fsync(self, number: int) -> None:
        """Stand in for `os.fsync`, of which Python does not tell."""
        if self.folder:
            self.operation("os.fsync")

    @contextmanager
    def bij(self, operation: int, folder: Path, *, for_good: bool = False) -> Iterator[None]:
        """Refuse the so manieth operation below `folder`."""
        self.seen, self.left, self.for_good, self.folder = [], operation, for_good, str(folder)
        try:
            yield
        finally:
            self.folder = ""


STORING = Storing()
"""One for all tests: Python never forgets a hook."""


@pytest.mark.parametrize(("for_good", "step"), [(False, 1), (True, 5)], ids=["once", "for good"])
def test_each_operation_of_the_disk_in_turn(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    for_good: bool,
    step: int,
) -> None:
    """Refused at any of them, the exit code and the last line tell which site stands, and that one is whole."""
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    monkeypatch.setattr(os, "fsync", STORING.fsync)

    monkeypatch.setattr(
        klaarmaken, "VERPAKKINGEN", {".gz": bytes, ".br": bytes}
    )  # faster, and the same files

    def publish(folder: Path) -> int:
        with patch.object(publiceren, "build", bouwer(NIEUW)):
            return main(["publiceer", str(folder)])

    plain = tmp_path / "voorbeeld"
    publiceer_nep(plain, OUD)
    with STORING.bij(0, plain):
        assert publish(plain) == 0
    operations = list(STORING.seen)
    assert {"open", "os.mkdir", "os.link", "os.chmod", "os.fsync", "os.rename", "os.symlink"} <= set(
        operations
    )

    failed = 0
    for operation, name in [*enumerate(operations, 1)][::step]:
        folder = tmp_path / str(operation)
        publiceer_nep(folder, OUD)
        old = getoond(folder)
        capsys.readouterr()
        with STORING.bij(operation, folder, for_good=for_good):
            code = publish(folder)
        told = capsys.readouterr().err
        if code:
            failed += 1
            assert getoond(folder) == old, name
            assert (
                told
                == f"Niet gepubliceerd: In {folder} lezen of schrijven lukt niet: de schijf is vol. De site van 21 november 2026 om 5u30 blijft staan.\n"
            )
        else:
            assert getoond(folder).keys() == getoond(plain).keys(), name
        assert publish(folder) == 0
        assert getoond(folder)["index.html"] == getoond(plain)["index.html"]
        assert namen(folder) == [".slot", "huidig", "uitgaven"]
    assert failed > 0.7 * len(operations) / step
