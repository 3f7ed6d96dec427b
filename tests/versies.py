"""A golden case that holds a register twice: as it was, and as it is now."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from macros.check import check, stops_the_build
from macros.load import load
from macros.register import Register, link

from .check.cases import Case


def gelezen(basis: Case, case: Case, version: str, day: date, folder: Path) -> Register:
    """Return the register of one of the two versions in a case, which may leave files as `basis` has them."""
    own = (name.partition("/") for name in case.files)
    files = {name: case.files[f"{version}/{name}"] for which, _, name in own if which == version}
    data = folder / version
    data.mkdir()
    for name, text in {**basis.files, **files}.items():
        (data / name).write_text(text, "utf-8")
    content, problems = check(load(data), day)
    assert not stops_the_build(problems), [str(problem) for problem in problems]
    return link(content, day)
