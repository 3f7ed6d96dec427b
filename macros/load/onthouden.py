"""Reading a data folder again and again, as while somebody edits: a file whose bytes are the same is not read anew."""

from __future__ import annotations

from collections.abc import Callable

from ..problems import Problem
from .reader import read
from .values import Value

Gelezen = tuple[Value | None, list[Problem]]
"""What stands in a file, if it could be read to its end, and what is wrong with it."""

Lezer = Callable[[bytes, str], Gelezen]
"""Reads the bytes of a file, which its user knows by this name."""


class Onthouden:
    """A reader for `load` that remembers the last it read of each file; what it gives is shared, so nobody changes it."""

    def __init__(self) -> None:
        self._bekend: dict[str, tuple[bytes, Gelezen]] = {}

    def __call__(self, data: bytes, file: str) -> Gelezen:
        """Return what stands in a file."""
        known = self._bekend.get(file)
        if known is None or known[0] != data:
            known = self._bekend[file] = data, read(data, file)
        return known[1]
