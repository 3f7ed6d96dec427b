"""The calendar files of an offer: one with all its coming moments, and one for each moment that its page shows."""

from __future__ import annotations

from collections.abc import Iterator

from ..agenda import Sessie
from ..freshness import Versheid
from ..ics import Kop, kalender
from ..model import Offer
from .afspraken import afspraak, gebeurtenissen, sleutels
from .zicht import Zicht

APART = 3
"""How many coming moments have a file of their own: those that the page shows."""


def bestanden(zicht: Zicht) -> Iterator[tuple[str, str]]:
    """Yield (path, text) of every calendar file."""
    for offer in zicht.register.aanbod.values():
        if everything := list(gebeurtenissen(zicht, offer)):
            yield pad(offer), kalender((one.afspraak for one in everything), Kop(offer.titel, offer.kort))
        check = zicht.register.controle(offer)
        for session, key in momenten(zicht, offer)[:APART]:
            one = afspraak(zicht, offer, session, key, zeker=check.zeker_op(session.dag))
            yield pad(offer, key), kalender([one])


def pad(offer: Offer, key: str = "agenda") -> str:
    """Return the path in the site of a calendar file of an offer: of all its moments, or of one by its key."""
    return f"aanbod/{offer.id}/{key}.ics"


def momenten(zicht: Zicht, offer: Offer) -> list[tuple[Sessie, str]]:
    """Return the shown moments that one may put in a calendar, each with its key: `2026-11-24-1`.

    There are none while nobody ever checked the offer: what stands in a calendar is out of our reach, so it
    would send people to hours that nobody vouches for.
    """
    if zicht.register.controle(offer).versheid is Versheid.NOOIT:
        return []
    found = zicht.register.sessies[offer.id]
    return list(zip(found, sleutels(found), strict=True))
