"""The golden cases: each file holds the data files that differ from the clean register, and every message expected."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from macros import paths
from macros.check import check
from macros.load import load

FOLDER = Path(__file__).parent.parent / "cases" / "check"
TODAY = date(2026, 11, 21)
_SECTION = re.compile(r"^--- (.+) ---\n", re.MULTILINE)
EXPECTED = "verwacht"


@dataclass(frozen=True)
class Case:
    """One case: its name, what it shows, the files it is about and the messages it expects, one a line."""

    name: str
    shows: str
    files: dict[str, str]
    expected: str


def read_case(path: Path) -> Case:
    """Read a case: `# what it shows`, then the files, then `--- verwacht ---`."""
    shows, *sections = _SECTION.split(path.read_text("utf-8"))
    parts = dict(zip(sections[::2], sections[1::2], strict=True))
    return Case(path.stem, shows.strip(), parts, parts.pop(EXPECTED, ""))


BASE = read_case(FOLDER / "_basis.yaml")


def cases() -> list[Case]:
    """Return every case but the base."""
    return [read_case(path) for path in sorted(FOLDER.glob("[!_]*.yaml"))]


@contextmanager
def written(files: dict[str, str], folder: Path) -> Iterator[Path]:
    """Write the clean register with these files in their place, and yield the data folder."""
    for name, text in {**BASE.files, **files}.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paths, "ROOT", folder)
        patch.setattr(paths, "BOUWSTENEN", folder / "data" / "bouwstenen.yaml")
        patch.setattr(paths, "TAAL", folder / "data" / "taal.yaml")
        patch.setattr(paths, "WOORDENLIJST", folder / "data" / "woordenlijst.yaml")
        patch.setattr(paths, "SYNONIEMEN", folder / "data" / "synoniemen.yaml")
        patch.setattr(paths, "TOETS", folder / "data" / "toets.yaml")
        yield folder / "data"


def told(files: dict[str, str], folder: Path) -> str:
    """Return what `portaal check` prints about the clean register with these files in their place."""
    with written(files, folder) as data:
        _, problems = check(load(data), TODAY)
    return "".join(f"{problem}\n" for problem in problems)
