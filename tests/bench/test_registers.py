"""The generator of large registers: the same bytes each time, as many as asked, and nothing wrong in them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.check import check
from macros.load import load
from macros.load.characters import MAX_BYTES
from scripts.bench.registers import AANBOD_PER_PLAATS, vergroot

from ..bestanden import files
from ..conftest import DATA, VANDAAG

AANTAL = 130
"""More than two rounds of every example, and the last one cut short."""


@pytest.fixture(params=sorted(DATA))
def made(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path]:
    """The source of a register and the larger one that was made of it."""
    target = tmp_path / "groot"
    vergroot(DATA[request.param], target, AANTAL)
    return DATA[request.param], target


def _entries(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the entries of a register as plain YAML says: every value is the text that stands there."""
    found: dict[str, list[dict[str, Any]]] = {"actoren": [], "plaatsen": [], "aanbod": []}
    for file in [*sorted((folder / "offer").glob("*.yaml")), folder / "offer.yaml"]:
        if file.is_file():
            data = yaml.load(file.read_text("utf-8"), Loader=yaml.CBaseLoader)
            for name, entries in found.items():
                entries += data.get(name, [])
    return found


def test_the_same_source_gives_the_same_bytes(made: tuple[Path, Path], tmp_path: Path) -> None:
    """Whatever the machine: two runs of the bench measure the same."""
    source, target = made
    vergroot(source, tmp_path / "weer", AANTAL)
    assert files(target) == files(tmp_path / "weer")


def test_there_are_as_many_as_asked(made: tuple[Path, Path]) -> None:
    """Offers exactly; places and actors one to so many offers, in whole rounds of the example."""
    source, target = made
    before, after = _entries(source), _entries(target)
    assert len(after["aanbod"]) == AANTAL
    for name in ("actoren", "plaatsen"):
        rounds = max(1, round(AANTAL / AANBOD_PER_PLAATS / len(before[name])))
        assert len(after[name]) == rounds * len(before[name])


def test_nothing_in_it_is_wrong(made: tuple[Path, Path]) -> None:
    """`portaal check` gives no fout, so no id stands twice and no link leads nowhere."""
    _, problems = check(load(made[1]), VANDAAG)
    assert [str(problem) for problem in problems if problem.severity == "fout"] == []
    for entries in _entries(made[1]).values():
        assert len({entry["id"] for entry in entries}) == len(entries)


def test_every_text_stays_the_text_that_it_is(made: tuple[Path, Path]) -> None:
    """The first round is the example itself; no text became a number, a date or a yes."""
    source, target = made
    before, after = _entries(source), _entries(target)
    for name, entries in before.items():
        assert after[name][: len(entries)] == entries
    for file in (target / "offer").glob("*.yaml"):
        plain = yaml.load(file.read_text("utf-8"), Loader=yaml.CSafeLoader)
        assert {type(value) for value in _waarden(plain)} == {str}


def _waarden(value: Any) -> Iterator[object]:
    if isinstance(value, dict):
        for one in value.values():
            yield from _waarden(one)
    elif isinstance(value, list):
        for one in value:
            yield from _waarden(one)
    else:
        yield value


def test_what_else_the_council_keeps_is_there_too(made: tuple[Path, Path]) -> None:
    """Its name, its plan, its borders: byte for byte."""
    source, target = made
    kept = {
        path: text
        for path, text in files(source).items()
        if not path.startswith(("offer.yaml", "offer/", "schema/"))
    }
    assert kept.items() <= files(target).items()


def test_no_file_is_larger_than_load_reads(tmp_path: Path) -> None:
    """A register of a thousand offers is more than one file can hold."""
    vergroot(DATA["testdorp"], tmp_path / "groot", 1000)
    sizes = [file.stat().st_size for file in (tmp_path / "groot" / "offer").iterdir()]
    assert max(sizes) <= MAX_BYTES
    assert sum(sizes) > MAX_BYTES


def test_fewer_than_the_example_has_is_refused(tmp_path: Path) -> None:
    """The plan of the council leads to its offers: without one of them the register is wrong."""
    with pytest.raises(ValueError, match="Vraag er niet minder"):
        vergroot(DATA["testdorp"], tmp_path / "klein", 5)
