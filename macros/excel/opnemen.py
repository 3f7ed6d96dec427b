"""Takes a workbook up into a data folder, as proposals; every problem is told with its cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from ..load.files import printable
from ..problems import Place, Problem, Severity
from ..register import Register
from ..voorstel.blok import Voorstel
from ..voorstel.opnemen import Opname, neem_op
from .invoer import Namen, lees_werkmap
from .kolommen import BLADEN, KOLOMMEN, Kolom
from .openen import GeenWerkmap, open_werkmap


def neem_werkmap_op(path: Path, data: Path, register: Register, today: date) -> Opname:
    """Return what came of taking a workbook up; nothing is written when there is any fout."""
    name = printable(path.name)
    try:
        sheets = open_werkmap(path)
    except GeenWerkmap as error:
        return Opname((Problem(Place(name), Severity.FOUT, str(error)),))
    proposals, problems = lees_werkmap(sheets, name, _namen(register), today)
    outcome = neem_op(data, proposals, today, problems)
    header = {
        title: sheets[title][0] if sheets[title] else () for title in BLADEN.values() if title in sheets
    }
    columns = {
        (kind, str(cell.waarde).casefold()): place
        for kind, title in BLADEN.items()
        for place, cell in enumerate(header.get(title, ()), 1)
    }
    found = (_in_cel(problem, proposals, columns) for problem in outcome.problemen)
    return replace(outcome, problemen=tuple(sorted(found)))


def _namen(register: Register) -> Namen:
    return {
        "actor": {actor.id: actor.naam for actor in register.actoren.values()},
        "plaats": {place.id: place.naam for place in register.plaatsen.values()},
    }


def _in_cel(problem: Problem, proposals: Iterable[Voorstel], columns: dict[tuple[str, str], int]) -> Problem:
    """Return a problem with a proposal as one of the cell of the field that it names, with the title of its column."""
    proposal = next((one for one in proposals if one.plek == problem.place), None)
    if proposal is None:
        return problem
    problem = replace(problem, text=_voor_een_cel(problem.text))
    named = next(_genoemd(proposal.soort, problem.text), None)
    if named is None:
        return problem
    column, word = named
    place = columns.get((proposal.soort, column.titel.casefold()), 1)
    return replace(
        problem,
        place=replace(problem.place, column=place),
        text=problem.text.replace(f"“{word}”", f"“{column.titel}”", 1),
    )


def _voor_een_cel(text: str) -> str:
    """Return advice on a line of a data file as advice on a cell."""
    text = re.sub(r"\bBijvoorbeeld [a-z_]+: (?=[^\[{])", "Bijvoorbeeld ", text)
    return re.sub(r"\bLaat (?:de regel|[a-z_]+) dan weg\b", "Maak de cel dan leeg", text)


def _genoemd(kind: str, text: str) -> Iterator[tuple[Kolom, str]]:
    """Yield the column of each path between quotes in a text, with the path as it stands there."""
    for word in re.findall("“([a-z_.]+)”", text):
        yield from (
            (column, word)
            for column in KOLOMMEN[kind]
            if word == column.pad or word.startswith(f"{column.pad}.")
        )


def plaats(place: Place) -> str:
    """Return a place in a workbook as a person finds it: `aanbod.xlsx, blad Aanbod, cel F12`."""
    if ", blad " not in place.file:
        return place.file if place == Place(place.file) else str(place)
    letters, number = "", place.column
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{place.file}, cel {letters}{place.line}"
