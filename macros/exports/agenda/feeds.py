"""Which calendars there are to follow, and what stands in each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from ... import woorden
from ...ics import Kop, blok, omlijst
from ...model import Offer
from ...model.keuzes import Nood
from ...views.afspraken import gebeurtenissen
from ...views.volgen import AGENDA
from ...views.zicht import Zicht
from ..basis import Stukken, openbaar
from ..licentie import VOORWAARDEN


@dataclass(frozen=True)
class Feed:
    """One calendar to follow; it stays as long as the register knows what it is about, also while it is empty."""

    naam: str
    """Of its file: “plaats-bibliotheek”."""
    over: str | None
    """What it is about, in words; None for everything."""
    aanbod: Sequence[Offer]
    """The offers that it is about."""
    blokken: Sequence[bytes]
    """What stands in it, each shared with every other calendar that has it."""


def stukken(zicht: Zicht) -> Stukken:
    """Yield path and content of every calendar."""
    for feed in _feeds(zicht):
        begin, end = omlijst((), _kop(zicht, feed))
        yield f"{AGENDA}{feed.naam}.ics", chain([begin.encode()], feed.blokken, [end.encode()])


def _feeds(zicht: Zicht) -> Iterator[Feed]:
    """Yield the calendars: everything, then each need and each place that the register has something for."""
    offers, all_blocks = openbaar(zicht), list[bytes]()
    by_need, by_place = defaultdict[str, list[bytes]](list), defaultdict[str, list[bytes]](list)
    found: defaultdict[str, list[Offer]] = defaultdict(list)
    for offer in offers:
        for name in offer.alle_plaatsen:
            found[name].append(offer)
        for event in gebeurtenissen(zicht, offer):
            block = blok(event.afspraak).encode()
            all_blocks.append(block)
            for need in offer.noden:
                by_need[need].append(block)
            for name in (event.plaats,) if event.plaats else offer.alle_plaatsen:
                by_place[name].append(block)
    yield Feed("alles", None, offers, all_blocks)
    for need in Nood:
        if asked := [offer for offer in offers if need in offer.noden]:
            yield Feed(f"nood-{need.value}", need.label, asked, by_need[need])
    for place in zicht.register.plaatsen_in_lijsten():
        if place.id in found or place.id in by_place:
            yield Feed(f"plaats-{place.id}", place.naam, found[place.id], by_place[place.id])


def _kop(zicht: Zicht, feed: Feed) -> Kop:
    council = zicht.register.gemeente
    name = f"Digitale hulp in {council.naam}"
    says = _gevuld(zicht) if feed.blokken else f"{_leeg(zicht, feed.aanbod)} {zicht.loket}"
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
