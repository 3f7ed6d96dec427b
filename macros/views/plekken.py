"""Places that have what a need asks for and of which no offer tells: the need is met there too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..model import Plaats
from ..model.keuzes import Nood
from ..register import plaatsen_van
from .delen import Groep, Link
from .volledig import eerste
from .zicht import Zicht


@dataclass(frozen=True)
class Plekken:
    """The places for one need."""

    titel: str
    """“Ook op deze plekken is er wifi”."""
    uitleg: str
    """What to ask there."""
    groepen: tuple[Groep[Link], ...]
    """By village core, of many the first; empty when there are none."""
    meer: Link | None = None
    """Where all places are, when there are many."""


HEEFT: dict[Nood, tuple[Callable[[Plaats], bool], str, str]] = {
    Nood.WIFI: (
        lambda place: place.wifi is True,
        "Ook op deze plekken is er wifi",
        "Vraag daar hoe je op de wifi komt en of het gratis is.",
    ),
    Nood.COMPUTER: (
        lambda place: bool(place.openbare_computers) or place.printer is True,
        "Ook op deze plekken staat een computer of printer",
        "Vraag daar eerst of je die mag gebruiken, en wanneer.",
    ),
}
"""Need → whether a place has it, heading, what to ask there."""


def plekken(zicht: Zicht, nood: Nood) -> Plekken:
    """Return the places that have what `nood` asks for, without those of a running offer for it."""
    register = zicht.register
    has, title, ask = HEEFT[nood]
    offers = (offer for offer in register.lopend(register.in_lijsten()) if nood in offer.noden)
    told = {name for offer in offers for name in plaatsen_van(offer)}
    places = [one for one in register.plaatsen_in_lijsten() if has(one) and one.id not in told]
    places.sort(key=lambda place: place.naam)
    cores = [*((core.id, core.naam) for core in register.gemeente.dorpskernen), (None, "Op een andere plek")]
    groups = (
        Groep(f"plekken-{core}", name, tuple(_link(zicht, p) for p in places if p.dorpskern == core))
        for core, name in cores
    )
    found = tuple(group for group in groups if group.items)
    shown = eerste(found)
    more = Link("Bekijk alle plaatsen", zicht.links.to("plaatsen")) if shown != found else None
    return Plekken(title, ask, shown, more)


def _link(zicht: Zicht, place: Plaats) -> Link:
    return zicht.plaats(place.id, str(place.adres) if place.adres else None)
