"""A copy of the program's own files, for tests that spoil one of them or run it from another place."""

from __future__ import annotations

import shutil
from pathlib import Path

from .conftest import ROOT

DATA = ("bouwstenen", "synoniemen", "taal", "toets", "woordenlijst")
"""The data files that come with the program."""


def kopie(target: Path) -> Path:
    """Copy the program into the new folder `target` and return that."""
    for name in ("docs", "overrides", "macros"):
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__"))
    (target / "data").mkdir()
    for name in DATA:
        shutil.copy(ROOT / "data" / f"{name}.yaml", target / "data")
    shutil.copy(ROOT / "mkdocs.yml", target)
    return target
