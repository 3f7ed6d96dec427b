"""Which calendars there are to follow, and what stands in each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ... import woorden
from ...ics import Kop, blok, omlijst
from ...model import Offer
from ...model.keuzes import Nood
from ...views.afspraken import Gebeurtenis, gebeurtenissen
from ...views.volgen import AGENDA
from ...views.zicht import Zicht
from ..basis import Bestanden, openbaar
from ..licentie import VOORWAARDEN

Stuk = tuple[Offer, Gebeurtenis]


@dataclass(frozen=True)
class Feed:
    """One calendar to follow; it stays as long as the register knows what it is about, also while it is empty."""

    naam: str
    """Of its file: “plaats-bibliotheek”."""
    over: str | None
    """What it is about, in words; None for everything."""
    aanbod: tuple[Offer, ...]
    """The offers that it is about."""
    hoort: Callable[[Offer, Gebeurtenis], bool]
    """Which of all entries stand in it."""


def bestanden(zicht: Zicht) -> Bestanden:
    """Yield path and content of every calendar."""
    offers = openbaar(zicht)
    pieces = [(offer, event) for offer in offers for event in gebeurtenissen(zicht, offer)]
    blocks = [blok(event.afspraak) for _, event in pieces]
    for feed in feeds(zicht, offers, pieces):
        own = [
            block for block, (offer, event) in zip(blocks, pieces, strict=True) if feed.hoort(offer, event)
        ]
        text = omlijst(own, _kop(zicht, feed, empty=not own))
        yield f"{AGENDA}{feed.naam}.ics", text.encode()


def feeds(zicht: Zicht, offers: Sequence[Offer], pieces: Iterable[Stuk]) -> Iterator[Feed]:
    """Yield the calendars: everything, then each need and each place that the register has something for."""
    yield Feed("alles", None, tuple(offers), lambda offer, event: True)
    for need in Nood:
        if found := tuple(offer for offer in offers if need in offer.noden):
            yield Feed(f"nood-{need.value}", need.label, found, _voor(need))
    once = {event.plaats for _, event in pieces}
    here: defaultdict[str, list[Offer]] = defaultdict(list)
    for offer in offers:
        for name in offer.alle_plaatsen:
            here[name].append(offer)
    for place in zicht.register.plaatsen_in_lijsten():
        if place.id in here or place.id in once:
            found = tuple(here[place.id])
            yield Feed(f"plaats-{place.id}", place.naam, found, _op(place.id, found))


def _voor(need: Nood) -> Callable[[Offer, Gebeurtenis], bool]:
    return lambda offer, event: need in offer.noden


def _op(place: str, offers: tuple[Offer, ...]) -> Callable[[Offer, Gebeurtenis], bool]:
    """Return what stands in the calendar of a place: what is there, and what is at all places of its offer."""
    ids = {offer.id for offer in offers}
    return lambda offer, event: event.plaats == place or (event.plaats is None and offer.id in ids)


def _kop(zicht: Zicht, feed: Feed, *, empty: bool) -> Kop:
    council = zicht.register.gemeente
    name = f"Digitale hulp in {council.naam}"
    says = f"{_leeg(zicht, feed.aanbod)} {zicht.loket}" if empty else _gevuld(zicht)
    if terms := council.licentie:
        says = f"{says} Licentie: {terms.label}, {VOORWAARDEN[terms].adres}"
    return Kop(f"{name}: {feed.over}" if feed.over else name, says)


def _gevuld(zicht: Zicht) -> str:
    return (
        f"Dit zijn de momenten zoals we ze kennen op {woorden.datum(zicht.register.vandaag)}. "
        "Zijn de uren niet zeker? Dan zegt de titel wat je eerst doet."
    )


def _leeg(zicht: Zicht, offers: Iterable[Offer]) -> str:
    """Return why there is nothing: nobody checked the hours that are known, or none are known."""
    if any(zicht.register.sessies[offer.id] for offer in offers):
        return "Niemand keek deze momenten al na. Daarom staat er niets in deze agenda."
    return "We kennen hier nu geen vaste momenten. Daarom staat er niets in deze agenda."
