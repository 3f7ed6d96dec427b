"""The moments of an offer in the words of a calendar: one by one, or told shortly as series."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import urljoin
from uuid import NAMESPACE_URL, uuid5

from ..agenda import Sessie
from ..ics import Afspraak
from ..model import Offer
from ..reeksen import Reeks
from ..vooruit import Deel
from .zicht import Zicht


@dataclass(frozen=True)
class Gebeurtenis:
    """One entry of a calendar, and the place that it is at."""

    plaats: str | None
    """None where it is at all places of its offer."""
    afspraak: Afspraak


def gebeurtenissen(zicht: Zicht, offer: Offer) -> Iterator[Gebeurtenis]:
    """Yield all that a calendar may hold of an offer: its series, and each moment that belongs to none."""
    for part in zicht.register.vooruit[offer.id]:
        yield from (_reeks(zicht, offer, series, part) for series in part.verdeling.reeksen)
        keys = dict(zip(map(id, part.sessies), sleutels(part.sessies), strict=True))
        for session in part.verdeling.los:
            one = afspraak(zicht, offer, session, keys[id(session)], zeker=part.zeker)
            yield Gebeurtenis(session.plaats, replace(one, bezet=False))


def sleutels(sessions: Iterable[Sessie]) -> Iterator[str]:
    """Yield the key of each of the sessions of an offer from some day on: `2026-11-24-1`.

    It says which moment of the day it is, not at what hour, so that it stays when the hour moves.
    """
    seen: Counter[str] = Counter()
    for session in sessions:
        day = session.dag.isoformat()
        seen[day] += 1
        yield f"{day}-{seen[day]}"


def afspraak(zicht: Zicht, offer: Offer, session: Sessie, key: str, *, zeker: bool) -> Afspraak:
    """Return one moment as an appointment; where it is not sure, its title says what one does first."""
    assert offer.nagekeken is not None
    council = zicht.register.gemeente
    subject = f": {session.titel}" if session.titel else ""
    return Afspraak(
        uid=str(uuid5(NAMESPACE_URL, f"inclusieportaal {council.naam} {offer.id} {key}")),
        titel=f"{offer.titel}{subject}{'' if zeker else _eerst(zicht, offer)}",
        begin=session.begin,
        einde=session.einde,
        nagekeken=offer.nagekeken.op,
        zeker=zeker,
        waar=_where(zicht, session),
        tekst="\n".join(_lines(zicht, offer, session)),
        adres=urljoin(council.webadres, f"aanbod/{offer.id}/") if council.webadres else None,
    )


def _reeks(zicht: Zicht, offer: Offer, series: Reeks, part: Deel) -> Gebeurtenis:
    first, last = series.sessies[0], series.sessies[-1]
    key = f"reeks {series.naam} {'zeker' if part.zeker else 'vraag na'}"
    one = afspraak(zicht, offer, first, key, zeker=part.zeker)
    until = last.begin if series.regel else None
    told = replace(one, bezet=False, regel=series.regel, laatste=until, behalve=series.uitval)
    return Gebeurtenis(first.plaats, told)


def _eerst(zicht: Zicht, offer: Offer) -> str:
    """Return what one does first, behind a title: “ (bel eerst)”."""
    ask = zicht.navraag(offer).kort
    return f" ({ask[:1].lower()}{ask[1:]})"


def _where(zicht: Zicht, session: Sessie) -> str | None:
    if session.plaats is None:
        return None
    place = zicht.register.plaatsen[session.plaats]
    known = place.adres and not zicht.twijfel(place, "adres")
    return f"{place.naam}, {place.adres}" if known else place.naam


def _lines(zicht: Zicht, offer: Offer, session: Sessie) -> Iterator[str]:
    yield offer.kort
    if session.reden:
        yield session.reden
    if phone := zicht.telefoon(zicht.register.telefoon_voor(offer)):
        yield f"Bel {phone.toon}"
    checked = zicht.controle(offer)
    yield from (checked.zin, *checked.gemeld)
