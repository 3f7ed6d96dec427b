"""Who works on what for whom, worked out a second time: every cell of the five tables."""

from __future__ import annotations

import pytest

from .blad import blad, tabel
from .ruw import GROEPEN, HELPERS, NAMEN, Ding, Ruw, lijst, rollen, ruw


def _hoort_bij(raw: Ruw, entry: Ding, category: str, group: str) -> bool:
    """Say whether an offer or an action is in a category and for an audience; what is for everybody is for residents."""
    cards = {raw.kaarten[card]["categorie"] for card in lijst(entry, "bouwstenen")}
    meant = set(lijst(entry, "doelgroepen"))
    return category in cards and (group in meant or ("iedereen" in meant and group not in HELPERS))


def werkers(raw: Ruw, category: str, group: str) -> list[str]:
    """Return who works on it today: first who does something for this very audience, then the others."""
    meant, rest = set[str](), set[str]()
    for offer in raw.lopend():
        if _hoort_bij(raw, offer, category, group):
            own = {offer["aanbieder"], *rollen(offer)}
            (meant if group in lijst(offer, "doelgroepen") else rest).update(own)
    return [*raw.namen(meant), *raw.namen(rest - meant)]


def beloften(raw: Ruw, category: str, group: str) -> list[str]:
    """Return the promises for it, in the order of the plan."""
    return [action["titel"] for action in raw.beloofd() if _hoort_bij(raw, action, category, group)]


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter."""
    lines = [
        "Wie werkt waaraan, voor wie?",
        "Wat voor iedereen bedoeld is, telt bij elke groep inwoners mee.",
    ]
    heads = ("Voor wie", "Wie werkt eraan, nu", "Wat staat in het plan")
    for category in raw.categorieen:
        rows = [
            (
                name,
                werkers(raw, category["id"], group) or "Niemand",
                beloften(raw, category["id"], group) or "Niets",
            )
            for group, name in GROEPEN.items()
        ]
        lines += tabel(category["naam"], heads, rows)
    return lines


@pytest.mark.parametrize("name", NAMEN)
def test_who_works_for_whom(name: str) -> None:
    """Five categories by eleven audiences."""
    assert blad(name).lijnen["wie-voor-wie"] == regels(ruw(name))
