"""The calendar files of an offer: one with all its coming moments, and one for each moment that its page shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from urllib.parse import urljoin
from uuid import NAMESPACE_URL, uuid5

from ..agenda import Sessie
from ..freshness import Versheid
from ..ics import Afspraak, kalender
from ..model import Offer
from .zicht import Zicht

APART = 3
"""How many coming moments have a file of their own: those that the page shows."""


def bestanden(zicht: Zicht) -> Iterator[tuple[str, str]]:
    """Yield (path, text) of every calendar file."""
    for offer in zicht.register.aanbod.values():
        found = [(key, _afspraak(zicht, offer, session, key)) for session, key in momenten(zicht, offer)]
        if found:
            yield pad(offer), kalender(item for _, item in found)
        yield from ((pad(offer, key), kalender([item])) for key, item in found[:APART])


def pad(offer: Offer, key: str = "agenda") -> str:
    """Return the path in the site of a calendar file of an offer: of all its moments, or of one by its key."""
    return f"aanbod/{offer.id}/{key}.ics"


def momenten(zicht: Zicht, offer: Offer) -> list[tuple[Sessie, str]]:
    """Return the moments that one may put in a calendar, each with its key: `2026-11-24-1`.

    There are none while nobody ever checked the offer: what stands in a calendar is out of our reach, so it
    would send people to hours that nobody vouches for. The key says which moment of the day it is, not at what
    hour, so that it stays when the hour moves.
    """
    if zicht.register.controle(offer).versheid is Versheid.NOOIT:
        return []
    seen: Counter[str] = Counter()
    found = []
    for session in zicht.register.sessies[offer.id]:
        day = session.dag.isoformat()
        seen[day] += 1
        found.append((session, f"{day}-{seen[day]}"))
    return found


def _afspraak(zicht: Zicht, offer: Offer, session: Sessie, key: str) -> Afspraak:
    assert offer.nagekeken is not None
    council = zicht.register.gemeente
    subject = f": {session.titel}" if session.titel else ""
    ask = zicht.let_op(offer)
    return Afspraak(
        uid=str(uuid5(NAMESPACE_URL, f"inclusieportaal {council.naam} {offer.id} {key}")),
        titel=f"{offer.titel}{subject}{f' ({ask[:1].lower()}{ask[1:]})' if ask else ''}",
        begin=session.begin,
        einde=session.einde,
        nagekeken=offer.nagekeken.op,
        zeker=ask is None,
        waar=_where(zicht, session),
        tekst="\n".join(_lines(zicht, offer, session)),
        adres=urljoin(council.webadres, f"aanbod/{offer.id}/") if council.webadres else None,
    )


def _where(zicht: Zicht, session: Sessie) -> str | None:
    if session.plaats is None:
        return None
    place = zicht.register.plaatsen[session.plaats]
    return f"{place.naam}, {place.adres}" if place.adres else place.naam


def _lines(zicht: Zicht, offer: Offer, session: Sessie) -> Iterator[str]:
    yield offer.kort
    if session.reden:
        yield session.reden
    if phone := zicht.telefoon(zicht.register.telefoon_voor(offer)):
        yield f"Bel {phone.toon}"
    checked = zicht.controle(offer)
    yield from (checked.zin, *checked.gemeld)
