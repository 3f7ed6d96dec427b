"""Where people come anyhow, worked out a second time."""

from __future__ import annotations

import pytest

from .blad import Cel, blad, tabel
from .ruw import GROEPEN, NAMEN, Ding, Ruw, datum, lijst, ruw

NOG_NIET = "Nog niet nagegaan"


def _rij(raw: Ruw, spot: Ding) -> tuple[Cel, ...]:
    source = spot.get("bron")
    name: list[str] = [spot["naam"]]
    if source:
        part = f", {source['deel']}" if "deel" in source else ""
        name.append(f"{source['titel']}, {datum(source['datum'])}{part}.")
    where = [
        entries[spot[key]]["naam"]
        for key, entries in (("plaats", raw.plaatsen), ("actor", raw.actoren))
        if key in spot
    ]
    groups = ", ".join(GROEPEN[group] for group in lijst(spot, "doelgroepen"))
    offers = [raw.aanbod[one]["titel"] for one in lijst(spot, "aanbod")]
    return name, groups or NOG_NIET, where or NOG_NIET, offers or NOG_NIET


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter."""
    spots = raw.plan["vindplaatsen"]
    without = sum(not lijst(spot, "aanbod") for spot in spots)
    told = [f"Bij {without} van de {len(spots)} is nog niet nagegaan welk aanbod er past."] if without else []
    heads = ("Waar mensen al komen", "Voor wie", "Bij wie", "Wat je daar aanbiedt")
    table = tabel("Vindplaatsen", heads, [_rij(raw, spot) for spot in spots])
    return ["Waar mensen al komen", *told, *table]


@pytest.mark.parametrize("name", NAMEN)
def test_where_people_come(name: str) -> None:
    """Each place with what is offered there, and how many have nothing yet."""
    assert blad(name).lijnen["vindplaatsen"] == regels(ruw(name))
