"""What the list of all places shows."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Plaats
from .delen import Groep
from .kaarten import Plaatskaart, plaatskaart
from .zicht import Zicht


@dataclass(frozen=True)
class Plaatsenlijst:
    """All places, by village core."""

    titel: str
    """“Plaatsen”."""
    inleiding: str
    """One or two sentences."""
    groepen: tuple[Groep[Plaatskaart], ...]
    """One for each village core, places without a known core last."""


def plaatsenlijst(zicht: Zicht) -> Plaatsenlijst:
    """Return all places by village core; those of which nobody filled in the core stand last."""
    cores = [(core.id, core.naam) for core in zicht.register.gemeente.dorpskernen]
    places = sorted(zicht.register.plaatsen.values(), key=lambda place: place.naam)
    groups = [_group(zicht, id, name, [p for p in places if p.dorpskern == id]) for id, name in cores]
    rest = _group(zicht, "onbekend", "Dorp nog niet ingevuld", [p for p in places if p.dorpskern is None])
    return Plaatsenlijst(
        titel="Plaatsen",
        inleiding="Hier vind je digitale hulp, een computer of wifi.",
        groepen=tuple(group for group in [*groups, rest] if group.items),
    )


def _group(zicht: Zicht, id: str, name: str, places: list[Plaats]) -> Groep[Plaatskaart]:
    return Groep(id, name, tuple(plaatskaart(zicht, place) for place in places))
