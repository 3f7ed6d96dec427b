"""A long agenda over several pages, day after day: which moments stand on each, and the way to a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from .. import woorden
from ..buren.nabij import bij_de_buren
from ..model import Offer
from ..model.keuzes import Status
from ..register import Register
from . import bladzijden
from .bladzijden import Bladwijzer
from .buren import ANKER
from .delen import Groep, Link
from .vast import Item
from .zicht import Zicht

HEEL = 400
"""How many moments stand on one page, the later weeks folded (project rule); a longer agenda has several."""

PER_BLAD = 80
"""How many moments stand on a page of a longer one; a day is only cut when it has more."""

BASIS = "agenda/"
"""Path of the agenda."""


@dataclass(frozen=True)
class Blad:
    """What stands on one page of a long agenda."""

    momenten: tuple[Item, ...] = ()
    """Moments, in order."""
    vervolg: bool = False
    """Whether its first day began on the page before."""
    altijd: tuple[Offer, ...] = ()
    """Offers without fixed hours, behind the last moment."""

    @property
    def maat(self) -> int:
        """Return how much stands on it."""
        return len(self.momenten) + len(self.altijd)


def zonder_uren(register: Register) -> list[Offer]:
    """Return the running offers that have no moment in the coming weeks."""
    running = (offer for offer in register.in_lijsten() if offer.status is Status.ACTIEF)
    return [offer for offer in running if not register.sessies[offer.id]]


def bladen(register: Register) -> tuple[Blad, ...]:
    """Return the pages of a long agenda, none when it is one page; ask it through `register.eens`."""
    items, always = register.momenten(), zonder_uren(register)
    if len(items) <= HEEL and len(always) <= bladzijden.VOL:
        return ()
    size = bladzijden.VOL
    last = (Blad(altijd=tuple(always[at : at + size])) for at in range(0, len(always), size))
    parts = list(_delen(items))
    began = [at > 0 and parts[at - 1][-1][1].dag == part[0][1].dag for at, part in enumerate(parts)]
    return (*(Blad(tuple(part), vervolg) for part, vervolg in zip(parts, began, strict=True)), *last)


def _delen(items: Sequence[Item]) -> Iterator[list[Item]]:
    """Yield whole days as far as they fit, and parts of a day that has too many moments for one page."""
    room: list[Item] = []
    for _, found in groupby(items, key=lambda item: item[1].dag):
        day = list(found)
        if room and len(room) + len(day) > PER_BLAD:
            yield room
            room = []
        room = room + day
        while len(room) > PER_BLAD:
            yield room[:PER_BLAD]
            room = room[PER_BLAD:]
    if room:
        yield room


def bladwijzer(zicht: Zicht, nummer: int) -> Bladwijzer | None:
    """Return the way through a long agenda; beside the number of a page stands its first day."""
    pages = zicht.register.eens(bladen)
    return bladzijden.bladwijzer(
        zicht, BASIS, nummer, [page.maat for page in pages], lambda number: _begint(pages[number - 1])
    )


def _begint(blad: Blad) -> str:
    return _kort(blad.momenten[0][1].dag) if blad.momenten else "zonder uur"


def _kort(day: date) -> str:
    return f"{day.day} {woorden.blaadje(day).maand}"


def dagkeuze(zicht: Zicht) -> tuple[Groep[Link], ...]:
    """Return every day of a long agenda with the page on which it begins, week by week; then the neighbours' week and what has no fixed hour."""
    weeks: dict[date, dict[date, Link]] = {}
    always = ""
    for number, page in enumerate(zicht.register.eens(bladen), 1):
        address = bladzijden.adres(zicht, BASIS, number)
        for day in dict.fromkeys(moment.dag for _, moment in page.momenten):
            name = f"{woorden.blaadje(day).dag.lower()} {_kort(day)}"
            weeks.setdefault(maandag(day), {}).setdefault(day, Link(name, f"{address}#{anker(day)}"))
        always = always or (f"{address}#altijd" if page.altijd else "")
    found = [
        Groep(f"kies-{monday.isoformat()}", weektitel(zicht.register.vandaag, monday), tuple(days.values()))
        for monday, days in weeks.items()
    ]
    if bij_de_buren(zicht.register):
        week = Link("De komende week", f"{bladzijden.adres(zicht, BASIS, 1)}#{ANKER}")
        found.append(Groep("kies-buren", "Bij de buren", (week,)))
    if always:
        found.append(Groep("kies-altijd", "Altijd of op afspraak", (Link("Zonder vast uur", always),)))
    return tuple(found)


def anker(day: date) -> str:
    """Return the anchor of a day on its page."""
    return f"dag-{day.isoformat()}"


def maandag(day: date) -> date:
    """Return the first day of a week."""
    return day - timedelta(days=day.weekday())


def weektitel(vandaag: date, monday: date) -> str:
    """Return how one calls a week: “Deze week”, “Volgende week”, “Week van 7 december”."""
    weeks = (monday - maandag(vandaag)).days // 7
    if weeks < 2:
        return ("Deze week", "Volgende week")[weeks]
    return f"Week van {monday.day} {woorden.MAANDEN[monday.month - 1]}"
