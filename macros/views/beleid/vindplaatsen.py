"""The part of the figures on outreach: where people come anyhow, and what is offered to them there."""

from __future__ import annotations

from ...regie.stand import Vindplaatsstand
from ..delen import Link
from ..zicht import Zicht
from .hoofdstuk import Cel, Cijferrij, Cijfertabel, Hoofdstuk, rij

NOG_NIET = "Nog niet nagegaan"


def vindplaatsen(zicht: Zicht) -> Hoofdstuk:
    """Return each place where people come, with whose it is and what is offered there."""
    found = zicht.regie.stand.vindplaatsen
    table = Cijfertabel(
        "Vindplaatsen",
        ("Waar mensen al komen", "Voor wie", "Bij wie", "Wat je daar aanbiedt"),
        tuple(_rij(zicht, one) for one in found),
    )
    without = sum(not one.aanbod for one in found)
    told = f"Bij {without} van de {len(found)} is nog niet nagegaan welk aanbod er past."
    return Hoofdstuk(
        "vindplaatsen",
        "Waar mensen al komen",
        ((told,) if without else ()) if found else (f"{NOG_NIET} waar mensen al komen.",),
        (table,) if found else (),
    )


def _rij(zicht: Zicht, one: Vindplaatsstand) -> Cijferrij:
    spot = one.vindplaats
    where: Cel = (
        *([zicht.plaats(one.plaats.id)] if one.plaats else []),
        *([zicht.actor(one.actor)] if one.actor else []),
    )
    offers: Cel = tuple(Link(offer.titel, zicht.links.to("aanbod", offer.id)) for offer in one.aanbod)
    groups = ", ".join(group.label for group in spot.doelgroepen)
    name: Cel = (spot.naam, *([zicht.bron(spot.bron)] if spot.bron else []))
    return rij(name, groups or NOG_NIET, where or (NOG_NIET,), offers or (NOG_NIET,))
