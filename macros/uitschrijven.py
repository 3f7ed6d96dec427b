"""Writes what a build makes into a folder, one file after the other: nothing is held once it is written."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

Inhoud = str | bytes | Iterable[bytes]
"""What stands in a file: text, bytes, or bytes in pieces of which only one exists at a time."""


def stukken(content: Inhoud) -> Iterator[bytes]:
    """Yield the bytes of a file."""
    if isinstance(content, str):
        yield content.encode()
    elif isinstance(content, bytes):
        yield content
    else:
        yield from content


def schrijf(files: Iterable[tuple[str, Inhoud]], target: Path) -> Iterator[str]:
    """Write each of `files`, (path, content), below `target` and yield its path; raises OSError."""
    made = set[str]()
    for path, content in files:
        folder = path.rpartition("/")[0]
        if folder not in made:
            (target / folder).mkdir(parents=True, exist_ok=True)
            made.add(folder)
        with (target / path).open("wb") as out:
            out.writelines(stukken(content))
        yield path


def paden(folder: Path) -> Iterator[str]:
    """Yield the path of every file below `folder`, in the order of the disk."""
    for here, _, names in os.walk(folder):
        inside = Path(here).relative_to(folder).as_posix()
        yield from names if inside == "." else (f"{inside}/{name}" for name in names)
