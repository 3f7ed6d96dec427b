"""Who works on what for whom, worked out a second time: every cell of the five tables."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .blad import blad, tabel
from .ruw import GROEPEN, HELPERS, NAMEN, Ding, Ruw, aantal, lijst, rollen, ruw


def _hoort_bij(raw: Ruw, entry: Ding, category: str, group: str) -> bool:
    """Say whether an offer or an action is in a category and for an audience; what is for everybody is for residents.

    The audience "" is that of what names none.
    """
    cards = {raw.kaarten[card]["categorie"] for card in lijst(entry, "bouwstenen")}
    meant = set(lijst(entry, "doelgroepen"))
    if not group:
        return category in cards and not meant
    return category in cards and (group in meant or ("iedereen" in meant and group not in HELPERS))


def werkers(raw: Ruw, category: str, group: str) -> list[str]:
    """Return who works on it today: first who does something for this very audience, then the others."""
    meant, rest = set[str](), set[str]()
    for offer in raw.lopend():
        if _hoort_bij(raw, offer, category, group):
            own = {offer["aanbieder"], *rollen(offer)}
            (meant if group in lijst(offer, "doelgroepen") else rest).update(own)
    return [*raw.namen(meant), *raw.namen(rest - meant)]


def nagekeken(raw: Ruw, category: str, group: str) -> list[str]:
    """Return in a sentence how many of the offers behind those people were checked in time, where there are any."""
    found = [raw.op_tijd(offer) for offer in raw.lopend() if _hoort_bij(raw, offer, category, group)]
    if not any(found):
        return ["Niemand keek iets daarvan op tijd na."] if found else []
    sure, offers = found.count(True), aantal(len(found), "aanbieding", "aanbiedingen")
    return [f"{sure} van de {offers} daarvoor {'is' if sure == 1 else 'zijn'} op tijd nagekeken."]


def beloften(raw: Ruw, category: str, group: str) -> list[str]:
    """Return the promises for it, in the order of the plan."""
    return [action["titel"] for action in raw.beloofd() if _hoort_bij(raw, action, category, group)]


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter."""
    lines = [
        "Wie werkt waaraan, voor wie?",
        "Wat voor iedereen bedoeld is, telt bij elke groep inwoners mee.",
        "Schreef niemand op voor wie iets is? Dan staat het onderaan.",
    ]
    heads = ("Voor wie", "Wie werkt eraan, nu", "Wat staat in het plan")
    for category in raw.categorieen:
        lines += tabel(category["naam"], heads, list(_rijen(raw, category["id"])))
    return lines


def _rijen(raw: Ruw, category: str) -> Iterator[tuple[str, list[str] | str, list[str] | str]]:
    for group, name in GROEPEN.items():
        yield (
            name,
            werkers(raw, category, group) or "Niemand ingevuld",
            beloften(raw, category, group) or "Niets ingevuld",
        )
    actors, promises = werkers(raw, category, ""), beloften(raw, category, "")
    if actors or promises:
        yield "Niet ingevuld", actors or "Niemand ingevuld", promises or "Niets ingevuld"


@pytest.mark.parametrize("name", NAMEN)
def test_who_works_for_whom(name: str) -> None:
    """Five categories by eleven audiences, and what names none."""
    assert blad(name).lijnen["wie-voor-wie"] == regels(ruw(name))
