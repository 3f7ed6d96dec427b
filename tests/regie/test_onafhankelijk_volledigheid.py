"""How complete each actor is, worked out a second time: how many fields of how many, in percents, and which are missing."""

from __future__ import annotations

import pytest

from .blad import blad, tabel
from .ruw import NAMEN, Ding, Ruw, nergens_heen, procent, ruw

VAN_AANBOD = (
    *("wanneer", "doelgroepen", "toegang", "kosten", "talen", "meebrengen", "telefoon", "nagekeken"),
    "plaatsen",
)
"""What a resident needs to know of an offer before going."""


def _leeg(raw: Ruw, offer: Ding, field: str) -> bool:
    if field == "telefoon":
        return not raw.nummers(offer)
    if field == "plaatsen":
        return not raw.plekken(offer)
    return field not in offer


def _van_aanbod(raw: Ruw, offer: Ding) -> tuple[int, list[str]]:
    """Return how many fields count, and which of them are empty."""
    asked: tuple[str, ...] = VAN_AANBOD[:-1] if nergens_heen(offer) else VAN_AANBOD
    if offer["status"] == "gepland":
        asked = ("doelgroepen", "nagekeken")
    return len(asked), [field for field in asked if _leeg(raw, offer, field)]


def _rij(raw: Ruw, actor: Ding) -> tuple[int, int, str, str, list[str]]:
    """Return percents, minus the number of empty fields, name, what is filled in, what is missing."""
    own = [field for field in ("omschrijving", "telefoon", "mail", "nagekeken") if field not in actor]
    total, empty, lines = 4, len(own), [", ".join(own)] if own else []
    for offer in raw.bekend():
        if offer["aanbieder"] == actor["id"]:
            count, missing = _van_aanbod(raw, offer)
            total, empty = total + count, empty + len(missing)
            lines += [f"{offer['titel']}: {', '.join(missing)}"] if missing else []
    share = procent(total - empty, total)
    told = f"{total - empty} van de {total}, {share} %"
    return share, -empty, actor["naam"], told, lines or ["Niets"]


def _rijen(raw: Ruw) -> list[tuple[int, int, str, str, list[str]]]:
    return sorted(_rij(raw, actor) for actor in raw.bestaande())


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter."""
    rows = [(name, told, missing) for _, _, name, told, missing in _rijen(raw)]
    heads = ("Actor", "Ingevuld", "Wat ontbreekt")
    table = tabel("Van leeg naar vol: de actor en wat die aanbiedt", heads, rows)
    return ["Hoe volledig is elke actor?", *table]


@pytest.mark.parametrize("name", NAMEN)
def test_completeness(name: str) -> None:
    """The emptiest first, each bar as long as the percents beside it."""
    raw = ruw(name)
    assert blad(name).lijnen["volledigheid"] == regels(raw)
    assert blad(name).balken["volledigheid"] == [(share, None) for share, *_ in _rijen(raw)]
