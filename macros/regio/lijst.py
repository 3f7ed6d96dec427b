"""Reads the list of a region: its name, its councils, and where each publishes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..check.content import place_at
from ..check.structure import lees
from ..load import read
from ..load.files import Unreadable, contents, printable
from ..model.regio import Regio
from ..problems import Place, Problem, Severity

_LEEG = (
    "In deze lijst staat geen enkele gemeente. Zet er minstens één bij. Bijvoorbeeld gemeenten: "
    "[{id: buurdorp, naam: Buurdorp, aanbod: https://hulp.buurdorp.example/data/v1/aanbod.json}]."
)


def lees_lijst(file: Path) -> tuple[Regio | None, list[Problem]]:
    """Return the region in a file, and everything that is wrong with it; every problem names its line."""
    shown = printable(file.name)
    try:
        raw, problems = read(contents(file, file.parent), shown)
    except Unreadable as error:
        return None, [Problem(Place(shown), Severity.FOUT, str(error))]
    if raw is None:
        return None, problems
    found, more = lees(Regio, raw)
    problems += more
    if found is not None:
        problems += _regels(found, raw)
    return found, sorted(problems)


def _regels(region: Regio, raw: Any) -> Iterator[Problem]:
    """Yield what is wrong although it is well written: no council at all, or one that stands there twice."""
    if not region.gemeenten:
        yield Problem(place_at(raw, ("gemeenten",)), Severity.FOUT, _LEEG)
    seen: set[str] = set()
    for at, one in enumerate(region.gemeenten):
        if one.id in seen:
            text = f"“{one.id}” staat er twee keer. Geef elke gemeente een eigen id. Bijvoorbeeld {one.id}-2."
            yield Problem(place_at(raw, ("gemeenten", at, "id")), Severity.FOUT, text)
        seen.add(one.id)
