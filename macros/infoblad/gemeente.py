"""How one reaches the council: what changed in that, and the ways in below the text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from ..model.wanneer import Sluiting
from ..views.gemeente import Hulpweg, Loketregel, hulpweg
from ..views.vellen.kortadres import zonder_protocol
from ..views.zicht import Zicht
from ..woorden import periode
from .anders import WAAR, WANNEER, Vergelijking
from .bericht import naar_gemeente
from .delen import Bericht, Lijn, zin, zinnen


def hulp(zicht: Zicht) -> Bericht:
    """Return every way in that the council has, the telephone first; without any number where to ask.

    A counter of which nobody knows more than the name is no way in.
    """
    council, way = zicht.register.gemeente, hulpweg(zicht)
    same = _zelfde(way)
    lines = (
        Lijn(way.bel.tekst, _zonder(same, way.bel.toon, *way.uren)) if way.bel else Lijn("", way.vraag or ""),
        *(line for counter in way.loketten if (line := _loket(counter, same)).tekst),
        *((Lijn("", zinnen(*same)),) if same else ()),
        *(_mail(zicht.register.juist_adres(council.mail))),
        *(_web(council.webadres)),
    )
    return Bericht("Heb je een vraag?", None, lines)


def _zelfde(way: Hulpweg) -> tuple[str, ...]:
    """Return the last lines that all hours share, to say them once: on which days nobody is there."""
    known = [hours for hours in (way.uren, *(counter.uren for counter in way.loketten)) if hours]
    if len(known) < 2:
        return ()
    rows = zip(*map(reversed, known), strict=False)
    return tuple(row[0] for row in takewhile(lambda row: len(set(row)) == 1, rows))[::-1]


def _zonder(same: tuple[str, ...], *lines: str | None) -> str:
    return zinnen(*(line for line in lines if line not in same))


def _loket(counter: Loketregel, same: tuple[str, ...]) -> Lijn:
    ring = counter.telefoon.tekst if counter.telefoon else None
    return Lijn(counter.naam, _zonder(same, counter.adres, *counter.uren, ring))


def _mail(address: str | None) -> Iterator[Lijn]:
    if address:
        yield Lijn("Mail", address, f"mailto:{address}")


def _web(address: str | None) -> Iterator[Lijn]:
    if address:
        yield Lijn("Alle hulp op het internet", zonder_protocol(address), address)


def nieuwe_loketten(zicht: Zicht, found: Vergelijking) -> Iterator[Bericht]:
    """Yield the counters that were not listed before."""
    old = {counter.naam for counter in found.voor.gemeente.loketten}
    for counter in hulpweg(zicht).loketten:
        if counter.naam not in old:
            yield Bericht(counter.naam, "Een loket van de gemeente.", tuple(_loketlijnen(counter)))


def _loketlijnen(counter: Loketregel) -> Iterator[Lijn]:
    if counter.telefoon:
        yield Lijn("", zin(counter.telefoon.tekst))
    if counter.uren:
        yield Lijn(WANNEER, zinnen(*counter.uren))
    yield Lijn(WAAR, zin(counter.adres)) if counter.adres else Lijn("", "Het adres is nog niet ingevuld.")


def veranderd(found: Vergelijking) -> Iterator[tuple[str, tuple[Lijn, ...], tuple[Lijn, ...]]]:
    """Yield by name what changed in how one reaches the council, and the days on which it is closed that are new."""
    before, now = found.voor.gemeente, found.na.gemeente
    closed = (day for day in now.sluitingsdagen if day not in before.sluitingsdagen)
    coming = (Lijn("Gesloten", _dicht(day)) for day in closed if day.laatste >= found.na.vandaag)
    yield f"Gemeente {now.naam}", (), (*found.gemeente(before, now).values(), *coming)
    old = {counter.naam: counter for counter in before.loketten}
    for counter in now.loketten:
        if counter.naam in old:
            yield counter.naam, (), tuple(found.loket(old[counter.naam], counter).values())


def _dicht(day: Sluiting) -> str:
    return zinnen(periode(day.eerste, day.laatste), day.reden)


def weg(zicht: Zicht, found: Vergelijking) -> Iterator[Bericht]:
    """Yield the counters that are not listed any more."""
    known = {counter.naam for counter in found.na.gemeente.loketten}
    for counter in found.voor.gemeente.loketten:
        if counter.naam not in known:
            told = zinnen(
                "Dit loket staat niet meer op onze lijst", naar_gemeente(zicht, "Heb je een vraag?")
            )
            yield Bericht(counter.naam, None, (Lijn("", told),))
