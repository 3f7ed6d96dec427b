"""Puts freshly built folders in the place of the last good ones: all of them or none, whatever stops it halfway."""

from __future__ import annotations

import shutil
from pathlib import Path


def swap(aside: Path, target: Path, beside: tuple[Path, Path | None] | None = None) -> None:
    """Put the folder `aside` in the place of `target`; what stops it halfway is mended by the next `recover`.

    `beside` is a second (target, new folder) that changes with it; without a new folder the old one goes.
    """
    second, second_aside = beside or (None, None)
    both = [folder for folder in (second, target) if folder]
    for folder in both:
        shutil.rmtree(_old(folder), ignore_errors=True)
    for folder in both:
        if folder.exists():
            folder.rename(_old(folder))
    if second and second_aside:
        _place(second_aside, second)
    _place(aside, target)
    for folder in both:
        shutil.rmtree(_old(folder), ignore_errors=True)


def recover(target: Path, second: Path | None = None) -> None:
    """Put the last good folders back when a build was stopped between its renames.

    `second` makes way first and `target` comes last: so without `target` nothing new counts yet, and without
    `second` while only its old one is kept, nothing new was placed at all.
    """
    if _old(target).exists() and not target.exists():
        if second:
            _restore(second)
        _old(target).rename(target)
    elif second and _old(second).exists() and not second.exists() and not _old(target).exists():
        _restore(second)


def _place(new: Path, folder: Path) -> None:
    new.chmod(0o755)
    new.rename(folder)


def _restore(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    if _old(folder).exists():
        _old(folder).rename(folder)


def _old(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}-oud")
