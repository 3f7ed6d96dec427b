"""How people follow the moments in the calendar of their own telephone or computer."""

from __future__ import annotations

from ..exports.basis import MAP, VERSIE, voluit
from ..model import Plaats
from .delen import Kader, Knop, Link
from .zicht import Zicht

AGENDA = f"{VERSIE}agenda/"
"""Folder, below that of open data, of the calendars to follow."""

VOLGEN = (
    "Volg je de agenda? Dan zie je het vanzelf als een uur verandert. "
    "Bewaar je alleen het bestand? Dan blijft alles zoals het nu is."
)
"""What differs between a calendar that asks again and one that took a copy."""


def pad(naam: str) -> str:
    """Return the path in the site of a calendar to follow: “alles”, “nood-leren”, “plaats-bibliotheek”."""
    return f"{MAP}{AGENDA}{naam}.ics"


def kader(zicht: Zicht) -> Kader | None:
    """Return the box that tells how to follow all moments; nothing while no moment may go into a calendar."""
    if not any(zicht.register.vooruit.values()):
        return None
    file = Knop("Bewaar het bestand", zicht.links.file(pad("alles")), "agenda")
    one = Link("Kies een plek", zicht.links.to("plaatsen"), "als je maar één plek wil volgen.")
    if not zicht.register.gemeente.webadres:
        copy = "Wil je de agenda volgen? Kopieer het adres van het bestand. Plak het in je agenda."
        return Kader(_TITEL, "agenda", (VOLGEN, copy, one), (file,))
    address = voluit(zicht, pad("alles"))
    follow = Knop("Volg de agenda", address.replace("https:", "webcal:", 1), "agenda")
    copy = f"Doet de knop “Volg de agenda” niets? Kopieer dan dit adres en plak het in je agenda: {address}"
    return Kader(_TITEL, "agenda", (VOLGEN, copy, one), (follow, file))


_TITEL = "Volg deze momenten in je eigen agenda"


def van_plaats(zicht: Zicht, place: Plaats) -> Link | None:
    """Return the calendar of a place; nothing while no moment there may go into one."""
    register = zicht.register
    parts = (part for offer in register.op_plaats(place) for part in register.vooruit[offer.id])
    if not any(session.plaats in (None, place.id) for part in parts for session in part.sessies):
        return None
    return Link("Zet alle momenten op deze plek in mijn agenda", zicht.links.file(pad(f"plaats-{place.id}")))
