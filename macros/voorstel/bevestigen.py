"""Whom to ring about a change before it counts: always by a number that the register held already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..check.content import Entry
from ..model import Actor, Offer, Plaats
from ..model.contact import telefoon_tonen
from ..register import Register, plaatsen_van


@dataclass(frozen=True)
class Bevestiging:
    """How a sensitive change is confirmed: a sentence with places for a name and a number, both text of others."""

    zin: str
    naam: str = ""
    nummer: str = ""

    def __str__(self) -> str:
        return self.zin.format(naam=self.naam, nummer=self.nummer)


BEL = "Bevestig dit eerst: bel {naam} op {nummer} (het nummer dat al in het register staat)."
BEL_DE_GEMEENTE = (
    "Bevestig dit eerst: van {naam} staat er geen nummer in het register. "
    "Vraag het na bij de gemeente, op {nummer}."
)
GEEN_NUMMER = (
    "Bevestig dit eerst: er staat geen nummer in het register. Vraag het na langs een weg die je zelf kent."
)


def bevestig(voor: Register, na: Register, entry: Entry) -> Bevestiging:
    """Return how a sensitive change in an entry of `na` is confirmed, out of what `voor` held."""
    old = _vroeger(voor, entry)
    name, number = _wie(voor, old) if old else _van_nieuw(voor, na, entry)
    if number:
        return Bevestiging(BEL, name, telefoon_tonen(number))
    council = voor.gemeente.telefoon
    return (
        Bevestiging(BEL_DE_GEMEENTE, name, telefoon_tonen(council)) if council else Bevestiging(GEEN_NUMMER)
    )


def bevestig_gemeente(voor: Register) -> Bevestiging:
    """Return how a sensitive change in what the council says of itself is confirmed."""
    number = voor.gemeente.telefoon
    return Bevestiging(BEL, "de gemeente", telefoon_tonen(number)) if number else Bevestiging(GEEN_NUMMER)


def _vroeger(voor: Register, entry: Entry) -> Entry | None:
    """Return an entry as it was, under its own id or under one that it had before."""
    return next(
        (found for id in (entry.id, *entry.vorige_ids) if (found := _lijst(voor, entry).get(id))), None
    )


def _lijst(voor: Register, entry: Entry) -> Mapping[str, Entry]:
    match entry:
        case Offer():
            return voor.aanbod
        case Plaats():
            return voor.plaatsen
    return voor.actoren


def _wie(voor: Register, entry: Entry) -> tuple[str, str | None]:
    match entry:
        case Offer():
            actor = voor.actoren.get(entry.aanbieder)
            return (actor.naam, _nummer(voor, actor)) if actor else (entry.titel, entry.telefoon)
        case Plaats():
            return _van_plaats(voor, entry)
    return entry.naam, _nummer(voor, entry)


def _van_plaats(voor: Register, place: Plaats) -> tuple[str, str | None]:
    """Return the place itself, or else the first provider there that has a number."""
    if own := voor.juist_nummer(place.telefoon):
        return place.naam, own
    there = (offer.aanbieder for offer in voor.eens(_per_plaats).get(place.id, ()))
    hosts = (voor.actoren[name] for name in dict.fromkeys(there) if name in voor.actoren)
    found = ((actor.naam, number) for actor in hosts if (number := _nummer(voor, actor)))
    return next(found, (place.naam, None))


def _van_nieuw(voor: Register, na: Register, entry: Entry) -> tuple[str, str | None]:
    """Return whom to ring about what is new: its provider, where the register knew that one."""
    if not isinstance(entry, Offer):
        return entry.naam, None
    actor = voor.actoren.get(entry.aanbieder)
    if actor:
        return actor.naam, _nummer(voor, actor)
    return (na.actoren[entry.aanbieder].naam if entry.aanbieder in na.actoren else entry.titel), None


def _nummer(voor: Register, actor: Actor) -> str | None:
    """Return the number of an actor, or else the first one of its offers; never one that was reported as wrong."""
    offers = (offer.telefoon for offer in voor.eens(_per_aanbieder).get(actor.id, ()))
    return next(filter(None, map(voor.juist_nummer, (actor.telefoon, *offers))), None)


def _per_plaats(register: Register) -> Mapping[str, list[Offer]]:
    found: dict[str, list[Offer]] = {}
    for offer in register.aanbod.values():
        for name in plaatsen_van(offer):
            found.setdefault(name, []).append(offer)
    return found


def _per_aanbieder(register: Register) -> Mapping[str, list[Offer]]:
    found: dict[str, list[Offer]] = {}
    for offer in register.aanbod.values():
        found.setdefault(offer.aanbieder, []).append(offer)
    return found
