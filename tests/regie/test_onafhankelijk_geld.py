"""The end of funding worked out a second time: in order, within six months or not, and what nobody does after it."""

from __future__ import annotations

import pytest

from ..conftest import VANDAAG
from .blad import blad, opsomming
from .ruw import NAMEN, Ding, Ruw, datum, lijst, maanden_later, opsom, rollen, ruw


def _einde(raw: Ruw, offer: Ding) -> str:
    day = offer["financiering_tot"]
    past = day < str(VANDAAG)
    lines = [f"Het geld voor “{offer['titel']}” {'liep' if past else 'loopt'} af op {datum(day)}."]
    after = [other for other in raw.lopend() if other.get("financiering_tot", "9999") > day]
    lost = [
        f"“{raw.kaarten[card]['titel']}”"
        for card in lijst(offer, "bouwstenen")
        if not any(card in lijst(other, "bouwstenen") for other in after)
    ]
    if lost:
        lines.append(f"Volgt er niets, dan doet daarna niemand nog iets aan {opsom(lost)}.")
    if not past and day <= str(maanden_later(VANDAAG, 6)):
        lines.append("Dat is binnen zes maanden.")
    if payers := rollen(offer, "financiert"):
        lines.append(f"Betaald door {opsom([raw.actoren[name]['naam'] for name in payers])}.")
    return " ".join(lines)


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter."""
    running = raw.lopend()
    ends = [offer for offer in running if "financiering_tot" in offer]
    ends.sort(key=lambda offer: (offer["financiering_tot"], offer["titel"]))
    open_ended = [offer["titel"] for offer in running if "financiering_tot" not in offer]
    known = opsomming("Tot wanneer is er geld?", [_einde(raw, offer) for offer in ends])
    unknown = opsomming("Einde van het geld niet ingevuld", open_ended)
    none = ["Van geen enkel aanbod is ingevuld tot wanneer er geld is."]
    return [
        "Wat valt weg als het geld stopt?",
        *(known if ends else none),
        *(unknown if open_ended else ()),
    ]


@pytest.mark.parametrize("name", NAMEN)
def test_ends_of_funding(name: str) -> None:
    """Each end with its cards and who pays, and every running offer of which nobody filled it in."""
    assert blad(name).lijnen["geld"] == regels(ruw(name))
