"""What the agenda shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from .. import feestdagen, kenmerken, woorden
from ..agenda import Sessie as Moment
from ..kenmerken import Antwoorden
from ..model import Offer
from ..model.keuzes import Status
from . import verfijn
from .aanbodlijst import Gekenmerkt, gekenmerkt
from .delen import Agendadag, Datumblad, Groep, Link, Melding, Sessie
from .kaarten import opmerking, uren_kort
from .verfijn import Verfijning
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
    verfijning: Verfijning
    """How the agenda can be narrowed."""
    deze_week: Groep[Agendadag] | None
    """What is left of this week; a week with nothing says so. None when no moment at all is known."""
    later: tuple[Groep[Agendadag], ...]
    """“Volgende week”, then “Week van 7 december”, up to the last week with a moment."""
    altijd: tuple[Gekenmerkt, ...]
    """Offers without fixed hours: wifi, by appointment, by phone."""

    @property
    def sprongen(self) -> tuple[Link, ...]:
        """Where one can jump to on this page."""
        return (
            *((Link("Deze week", f"#{self.deze_week.id}"),) if self.deze_week else ()),
            *((Link("Later", "#later"),) if self.later else ()),
            *((Link("Zonder vast uur", "#altijd"),) if self.altijd else ()),
        )


def agenda(zicht: Zicht) -> Agenda:
    """Return the coming weeks by day; on a day, what a person checked stands before what nobody did."""
    register = zicht.register
    days = list(dagen(zicht))
    weeks = list(_weeks(register.vandaag, days))
    known = _answers(zicht)
    always = _without_hours(zicht)
    moments = (
        kenmerken.van_moment(register, offer, moment, known[offer.id])
        for offer, moment in register.momenten()
    )
    return Agenda(
        titel="Agenda",
        inleiding="Dit zijn de momenten van de volgende weken. Wat iemand nakeek, staat elke dag eerst.",
        melding=_notice(zicht, days),
        verfijning=verfijn.verfijning(zicht, (*moments, *(known[offer.id] for offer in always))),
        deze_week=weeks[0] if weeks else None,
        later=tuple(weeks[1:]),
        altijd=tuple(gekenmerkt(zicht, offer, known[offer.id]) for offer in always),
    )


def _weeks(today: date, days: list[Agendadag]) -> Iterator[Groep[Agendadag]]:
    """Yield this week and every week up to the last with a moment; a week without any says so."""
    if not days:
        return
    monday = _monday(today)
    last = _day(days[-1])
    while monday <= last:
        following = monday + timedelta(days=7)
        items = tuple(day for day in days if monday <= _day(day) < following)
        name = "deze-week" if monday <= today else f"week-{monday.isoformat()}"
        yield Groep(name, _week(today, monday), items, None if items else _nothing(today, monday))
        monday = following


def _day(day: Agendadag) -> date:
    return date.fromisoformat(day.blad.datum_iso)


def _nothing(today: date, monday: date) -> str:
    """Return that a week has no moments, with the school holiday it falls in."""
    if monday <= today:
        return "Deze week zijn er geen momenten meer die we kennen."
    holiday = feestdagen.schoolvakantie(monday)
    reason = f" Het is dan {holiday.naam}." if holiday else ""
    return f"In deze week kennen we geen momenten.{reason}"


def dagen(zicht: Zicht, tot: date | None = None) -> Iterator[Agendadag]:
    """Yield the days that have moments, in order, up to and including `tot`."""
    known = _answers(zicht)
    for day, items in groupby(zicht.register.momenten(), key=lambda item: item[1].dag):
        if tot is None or day <= tot:
            lines = tuple(_session(zicht, offer, moment, known[offer.id]) for offer, moment in items)
            title = woorden.dag_voluit(day, zicht.register.vandaag).capitalize()
            yield Agendadag(_leaf(day), title, lines, _holiday(day))


def _holiday(day: date) -> str | None:
    """Return what is special about a day, so that a reader looks twice: `Allerheiligen`, `Kerstvakantie`."""
    holiday = feestdagen.schoolvakantie(day)
    return feestdagen.feestdag(day) or (holiday.naam.capitalize() if holiday else None)


def _answers(zicht: Zicht) -> dict[str, Antwoorden]:
    register = zicht.register
    return {offer.id: kenmerken.antwoorden(register, offer) for offer in register.in_lijsten()}


def _session(zicht: Zicht, offer: Offer, moment: Moment, answers: Antwoorden) -> Sessie:
    fits = kenmerken.van_moment(zicht.register, offer, moment, answers)
    return Sessie(
        uren=uren_kort(moment),
        wat=Link(offer.titel, zicht.links.to("aanbod", offer.id)),
        waar=zicht.register.plaatsen[moment.plaats].naam if moment.plaats else None,
        zeker=zicht.register.zeker(offer),
        onderwerp=moment.titel,
        let_op=opmerking(moment, zicht.let_op(offer)),
        kenmerken=verfijn.woorden(fits),
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
