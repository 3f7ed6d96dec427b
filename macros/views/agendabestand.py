"""The calendar files of an offer: one with all its coming moments, and one for each moment that its page shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from ..agenda import Sessie
from ..freshness import Versheid
from ..ics import Kop, kalender
from ..model import Offer
from .afspraken import afspraak, gebeurtenissen, sleutels
from .zicht import Zicht

APART = 3
"""How many coming moments have a file of their own: those that the page shows."""


def bestanden(zicht: Zicht) -> Iterator[tuple[str, Callable[[], str]]]:
    """Yield (path, what makes its text) of every calendar file."""
    for offer in zicht.register.aanbod.values():
        if next(gebeurtenissen(zicht, offer), None):
            yield pad(offer), partial(_alles, zicht, offer)
        for session, key in momenten(zicht, offer)[:APART]:
            yield pad(offer, key), partial(_een, zicht, offer, session, key)


def _alles(zicht: Zicht, offer: Offer) -> str:
    return kalender((one.afspraak for one in gebeurtenissen(zicht, offer)), Kop(offer.titel, offer.kort))


def _een(zicht: Zicht, offer: Offer, session: Sessie, key: str) -> str:
    sure = zicht.register.controle(offer).zeker_op(session.dag)
    return kalender([afspraak(zicht, offer, session, key, zeker=sure)])


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
