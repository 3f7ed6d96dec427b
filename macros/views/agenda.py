"""What the agenda shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from .. import feestdagen, woorden
from ..agenda import Sessie as Moment
from ..model import Offer
from ..model.keuzes import Status
from .delen import Agendadag, Datumblad, Groep, Link, Melding, Sessie
from .kaarten import Aanbodkaart, aanbodkaart, opmerking, uren_kort
from .zicht import Zicht


@dataclass(frozen=True)
class Agenda:
    """The coming weeks by day, and what has no fixed hour."""

    titel: str
    """“Agenda”."""
    inleiding: str
    """One or two sentences."""
    melding: Melding | None
    """When hours are unsure as a whole, or there is nothing to show."""
    weken: tuple[Groep[Agendadag], ...]
    """“Deze week”, “Volgende week”, then “Week van 7 december”."""
    altijd: tuple[Aanbodkaart, ...]
    """Offers without fixed hours: wifi, by appointment, by phone."""


def agenda(zicht: Zicht) -> Agenda:
    """Return the coming weeks by day; on a day, what a person checked stands before what nobody did."""
    days = list(dagen(zicht))
    weeks = groupby(days, key=lambda day: _monday(date.fromisoformat(day.blad.datum_iso)))
    return Agenda(
        titel="Agenda",
        inleiding="Dit zijn de momenten van de volgende weken. Wat iemand nakeek, staat elke dag eerst.",
        melding=_notice(zicht, days),
        weken=tuple(
            Groep(f"week-{monday.isoformat()}", _week(zicht.register.vandaag, monday), tuple(items))
            for monday, items in weeks
        ),
        altijd=tuple(aanbodkaart(zicht, offer) for offer in _without_hours(zicht)),
    )


def dagen(zicht: Zicht, tot: date | None = None) -> Iterator[Agendadag]:
    """Yield the days that have moments, in order, up to and including `tot`."""
    for day, items in groupby(zicht.register.momenten(), key=lambda item: item[1].dag):
        if tot is None or day <= tot:
            lines = tuple(_session(zicht, offer, moment) for offer, moment in items)
            title = woorden.dag_voluit(day, zicht.register.vandaag).capitalize()
            yield Agendadag(_leaf(day), title, lines, _holiday(day))


def _holiday(day: date) -> str | None:
    """Return what is special about a day, so that a reader looks twice: `Allerheiligen`, `Kerstvakantie`."""
    holiday = feestdagen.schoolvakantie(day)
    return feestdagen.feestdag(day) or (holiday.naam.capitalize() if holiday else None)


def _session(zicht: Zicht, offer: Offer, moment: Moment) -> Sessie:
    return Sessie(
        uren=uren_kort(moment),
        wat=Link(offer.titel, zicht.links.to("aanbod", offer.id)),
        waar=zicht.register.plaatsen[moment.plaats].naam if moment.plaats else None,
        zeker=zicht.register.zeker(offer),
        onderwerp=moment.titel,
        let_op=opmerking(moment, zicht.let_op(offer)),
    )


def _leaf(day: date) -> Datumblad:
    leaf = woorden.blaadje(day)
    return Datumblad(
        leaf.dag.lower(), leaf.nummer, leaf.maand, day.isoformat(), woorden.dag_voluit(day), uren=""
    )


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _week(today: date, monday: date) -> str:
    weeks = (monday - _monday(today)).days // 7
    if weeks < 2:
        return ("Deze week", "Volgende week")[weeks]
    return f"Week van {monday.day} {woorden.MAANDEN[monday.month - 1]}"


def _notice(zicht: Zicht, days: list[Agendadag]) -> Melding | None:
    if not days:
        return Melding("vraag-na", "We kennen geen vaste momenten voor de volgende weken", zicht.loket)
    if not any(session.zeker for day in days for session in day.sessies):
        return Melding("vraag-na", "Niemand keek deze uren al na", zicht.loket)
    return None


def _without_hours(zicht: Zicht) -> list[Offer]:
    running = (offer for offer in zicht.register.in_lijsten() if offer.status is Status.ACTIEF)
    return [offer for offer in running if not zicht.register.sessies[offer.id]]
