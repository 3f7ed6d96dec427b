"""The example that a new council starts with: what a register leaves out of it, and from when it does not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.check import check
from macros.load import load
from macros.register import Register, link

from .klein import AANBOD, ACTOR, PLAATS, VANDAAG, anders, schrijf

BRON = {"titel": "Voorbeeld bij de start", "datum": "2026-11"}
ZAAL = anders(PLAATS, id="voorbeeld-plaats", naam="Voorbeeldplaats", bron=BRON)
VOORBEELD = anders(
    AANBOD,
    id="voorbeeld-digipunt",
    status="na te kijken",
    plaatsen=["voorbeeld-plaats"],
    nagekeken=None,
    bron=BRON,
)


def _register(folder: Path, *aanbod: dict[str, Any], **files: Any) -> Register:
    content, problems = check(load(schrijf(folder, *aanbod, **files)), VANDAAG)
    assert not [str(one) for one in problems if one.severity == "fout"]
    return link(content, VANDAAG)


def test_a_register_never_hears_of_the_example(tmp_path: Path) -> None:
    """Neither of its offer nor of its place; the council itself, which it names, stays."""
    register = _register(tmp_path, VOORBEELD, plaatsen=(ZAAL,))
    assert (register.aanbod, register.plaatsen, list(register.actoren)) == ({}, {}, ["gemeente"])


def test_it_goes_from_among_real_offers(tmp_path: Path) -> None:
    """Whatever stands beside it is as it was."""
    register = _register(tmp_path, AANBOD, VOORBEELD, plaatsen=(PLAATS, ZAAL))
    assert (list(register.aanbod), list(register.plaatsen)) == (["digipunt"], ["bib"])


@pytest.mark.parametrize(
    ("changes", "offers", "places"),
    [
        ({"status": "actief"}, ["voorbeeld-digipunt"], ["voorbeeld-plaats"]),
        ({"id": "digipunt"}, ["digipunt"], ["voorbeeld-plaats"]),
        ({"plaatsen": ["bib"]}, [], ["bib"]),
    ],
    ids=["a status", "an id", "a place"],
)
def test_what_somebody_made_of_it_is_there(
    tmp_path: Path, changes: dict[str, Any], offers: list[str], places: list[str]
) -> None:
    """Once it has a status or an id of its own, or another place, nothing of that is hidden."""
    register = _register(tmp_path, anders(VOORBEELD, **changes), plaatsen=(PLAATS, ZAAL))
    assert list(register.aanbod) == offers
    assert [id for id in register.plaatsen if id in places] == places


def test_a_place_that_something_else_names_stays(tmp_path: Path) -> None:
    """Also when that is an offer that waits itself."""
    waits = anders(VOORBEELD, id="overgenomen", titel="Overgenomen")
    register = _register(tmp_path, VOORBEELD, waits, plaatsen=(ZAAL,), actoren=(ACTOR,))
    assert (list(register.aanbod), list(register.plaatsen)) == (["overgenomen"], ["voorbeeld-plaats"])
