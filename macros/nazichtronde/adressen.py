"""The addresses of people to ask: read from a local file that never is part of the repository."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from ..check.content import place_at
from ..check.structure import lees
from ..load import read
from ..load.files import Unreadable, contents, printable
from ..model import Nazichtadres, Nazichtadressen
from ..model.base import bedoelde_je
from ..problems import Place, Problem, Severity

NAAM = "nazicht-adressen.yaml"
"""The file, beside the data folder."""

Adressen = Mapping[str, Nazichtadres]
"""Id of an actor → its addresses."""


def bestand(data: Path) -> Path:
    """Return where the addresses of a data folder are."""
    return data.resolve().parent / NAAM


def adressen(file: Path, actoren: Collection[str]) -> tuple[Adressen, list[Problem]]:
    """Return the addresses with every problem in the file; a file that is not there holds none."""
    if not file.exists():
        return {}, []
    shown = printable(file.name)
    try:
        raw, problems = read(contents(file, file.parent), shown)
    except Unreadable as error:
        return {}, [Problem(Place(shown), Severity.FOUT, str(error))]
    if raw is None:
        return {}, problems
    found, more = lees(Nazichtadressen, raw)
    problems += more
    if found is None:
        return {}, sorted(problems)
    problems += _rules(found, raw, actoren)
    return {one.actor: one for one in found.adressen}, sorted(problems)


def _rules(found: Nazichtadressen, raw: object, actoren: Collection[str]) -> Iterator[Problem]:
    """Yield what is wrong although it is well written: an actor that is unknown, or that stands there twice."""
    seen: set[str] = set()
    for at, one in enumerate(found.adressen):
        place = place_at(raw, ("adressen", at, "actor"))
        if one.actor not in actoren:
            text = f"“{one.actor}” staat niet bij de actoren.{bedoelde_je(one.actor, list(actoren))}"
            yield Problem(place, Severity.FOUT, text)
        elif one.actor in seen:
            text = f"“{one.actor}” staat er twee keer. Zet beide adressen samen: mail en tweede_mail."
            yield Problem(place, Severity.FOUT, text)
        seen.add(one.actor)
