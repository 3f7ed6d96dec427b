"""A built site as bytes, and which files of two sites are not the same."""

from __future__ import annotations

from pathlib import Path

Files = dict[str, bytes]
"""Path → bytes."""


def files(folder: Path) -> Files:
    """Return every file below a folder; fails when there is none."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    assert found, f"{folder} holds no file"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def other(one: Files, two: Files) -> list[str]:
    """Return the path of every file that is not there with the same bytes in both."""
    return sorted(path for path in one.keys() | two.keys() if one.get(path) != two.get(path))
