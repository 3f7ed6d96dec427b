"""The Digipunten, their coming moments, and what one says where no moment is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...agenda import Sessie
from ...model import Offer, Plaats
from ...model.base import opsomming
from ...model.keuzes import Soort
from ...register import Register, plaatsen_van
from ..delen import Melding
from ..zicht import Zicht


@dataclass(frozen=True)
class Zonderuur:
    """A Digipunt of which no moment is known."""

    titel: str
    """Title of the offer."""
    adres: str
    """Its page."""
    waar: str | None
    """Names of its places."""


def plaatsen(register: Register) -> list[Plaats]:
    """Return every place that has or had a Digipunt, by id: a page that others show does not vanish when one stops."""
    known = (offer for offer in register.aanbod.values() if not register.wacht(offer))
    ids = {place for offer in known if offer.soort is Soort.DIGIPUNT for place in plaatsen_van(offer)}
    return [register.plaatsen[id] for id in sorted(ids)]


def digipunten(register: Register, place: Plaats | None) -> list[Offer]:
    """Return the Digipunten that run, at one place or all."""
    return register.eens(_per_plaats).get(place.id if place else None, [])


def _per_plaats(register: Register) -> Mapping[str | None, list[Offer]]:
    """Return the Digipunten that run, by place; those of all places under None."""
    found: dict[str | None, list[Offer]] = {}
    for offer in register.lopend(register.in_lijsten()):
        if offer.soort is Soort.DIGIPUNT:
            for name in (None, *plaatsen_van(offer)):
                found.setdefault(name, []).append(offer)
    return found


def beurten(register: Register, place: Plaats | None) -> list[tuple[Offer, Sessie]]:
    """Return their coming moments: what somebody checked in time first, then by time."""
    found = (
        (offer, session)
        for offer in digipunten(register, place)
        for session in register.sessies[offer.id]
        if place is None or session.plaats in (None, place.id)
    )
    return sorted(found, key=lambda turn: register.rang_van_moment(*turn))


def zonder_uur(zicht: Zicht, place: Plaats | None) -> tuple[Zonderuur, ...]:
    """Return the Digipunten of which no moment is known."""
    register = zicht.register
    return tuple(
        Zonderuur(
            offer.titel,
            zicht.links.to("aanbod", offer.id),
            _waar(register, offer),
        )
        for offer in digipunten(register, place)
        if not register.sessies[offer.id]
    )


def _waar(register: Register, offer: Offer) -> str | None:
    names = [register.plaatsen[name].naam for name in plaatsen_van(offer)]
    return opsomming(names, "en") if names else None


def geen(zicht: Zicht) -> Melding:
    """Return what one reads where no moment is known: how to ask."""
    ask = zicht.navraag()
    return Melding(ask.soort, "We kennen nu geen uren", ask.titel + ".")
