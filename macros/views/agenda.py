"""What the agenda shows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

from .. import feestdagen, kenmerken, woorden
from ..agenda import Sessie as Moment
from ..kenmerken import Antwoorden
from ..model import Offer
from ..register import HORIZON
from . import agendamelding, bladzijden, vast, verfijn, volgen
from .aanbodlijst import Gekenmerkt, gekenmerkt
from .agendabladen import bladen, bladwijzer, dagkeuze, maandag, weektitel, zonder_uren
from .bladzijden import Bladwijzer
from .buren import ANKER, Burenweek, burenweek
from .delen import Agendadag, Datumblad, Groep, Kader, Link, Melding, Sessie
from .kaarten import eerst, opmerking, uren_kort
from .vast import Item, Vast
from .verfijn import Verfijning
from .zicht import Zicht


@dataclass(frozen=True)
class Vasteuren:
    """What is there on most days of a week at the same hour."""

    dagen: str
    """“Van maandag tot en met vrijdag”."""
    laatste: str
    """The last day of this week on which it is there, for `dagen.js`: “2026-11-27”."""
    sessies: tuple[Sessie, ...]
    """One line for each hour; the days on which it is otherwise stand with it."""


@dataclass(frozen=True)
class Week:
    """One week of the agenda."""

    id: str
    """Anchor on the page."""
    maandag: str
    """Its first day: “2026-11-23”. For `dagen.js`."""
    titel: str
    """“Deze week”, “Volgende week”, “Week van 7 december”."""
    dagen: tuple[Agendadag, ...]
    """The days with what is not there every day."""
    vast: tuple[Vasteuren, ...] = ()
    """What is told once for the whole week."""
    uitleg: str | None = None
    """That there is nothing, and why."""
    open: bool = True
    """Whether it stands folded open: this week, or the next when this one has nothing more."""
    papier: bool = True
    """Whether it is on paper: what is open, and next week."""


@dataclass(frozen=True)
class Agenda:
    """The coming weeks by day, and what has no fixed hour."""

    inleiding: str
    """One or two sentences."""
    melding: Melding | None
    """When hours are unsure as a whole, or there is nothing to show."""
    oud: Melding | None
    """What a page says that is older than what it knows; `dagen.js` shows it then."""
    houdbaar: str
    """From when on it says so: “2026-12-03”."""
    verfijning: Verfijning
    """How the agenda can be narrowed."""
    deze_week: Week | None
    """What is left of this week; a week with nothing says so. None when no moment at all is known."""
    later: tuple[Week, ...]
    """“Volgende week”, then “Week van 7 december”, up to the last week with a moment."""
    verder: str | None
    """What paper says in the place of the weeks that are not on it; None when all are."""
    altijd: tuple[Gekenmerkt, ...]
    """Offers without fixed hours: wifi, by appointment, by phone."""
    volgen: Kader | None
    """How to follow the moments in the reader's own calendar."""
    weken: tuple[Week, ...] = ()
    """The weeks of a page of a long agenda; then nothing stands in `deze_week` and `later`."""
    bladen: Bladwijzer | None = None
    """The way through a long agenda."""
    dagkeuze: tuple[Groep[Link], ...] = ()
    """Every day of a long agenda, week by week, each with its page."""
    buren: Burenweek | None = None
    """What neighbours have in the coming week; on the first page of a long agenda."""

    @property
    def sprongen(self) -> tuple[Link, ...]:
        """Where one can jump to on this page."""
        return (
            *((Link(self.deze_week.titel, f"#{self.deze_week.id}"),) if self.deze_week else ()),
            *((Link("Later", "#later"),) if self.later else ()),
            *((Link("Bij de buren", f"#{ANKER}"),) if self.buren else ()),
            *((Link("Zonder vast uur", "#altijd"),) if self.altijd else ()),
        )


def agenda(zicht: Zicht, nummer: int = 1) -> Agenda:
    """Return the coming weeks by day; on a day, what a person checked stands before what nobody did.

    A long agenda has several pages; the first begins today.
    """
    register = zicht.register
    if register.eens(bladen):
        return _blad(zicht, nummer)
    known = register.eens(kenmerken.alle_antwoorden)
    items = register.momenten()
    weeks = list(_weeks(zicht, items, known))
    always = zonder_uren(register)
    moments = (kenmerken.van_moment(register, offer, moment, known[offer.id]) for offer, moment in items)
    neighbours = burenweek(zicht)
    return Agenda(
        inleiding=_INLEIDING if items else _NIETS,
        melding=zicht.eens(agendamelding.melding),
        oud=agendamelding.oud(zicht) if items or neighbours else None,
        houdbaar=agendamelding.houdbaar(zicht),
        verfijning=verfijn.verfijning(zicht, (*moments, *(known[offer.id] for offer in always))),
        deze_week=weeks[0] if weeks else None,
        later=tuple(weeks[1:]),
        verder=None if all(week.papier for week in weeks) else agendamelding.verder(zicht),
        altijd=tuple(gekenmerkt(zicht, offer, known[offer.id]) for offer in always),
        volgen=volgen.kader(zicht),
        buren=neighbours,
    )


_INLEIDING = "Dit zijn de momenten van de volgende weken. Wat iemand nakeek, staat elke dag eerst."

_NIETS = "Hier komen de momenten van de volgende weken."


def _blad(zicht: Zicht, nummer: int) -> Agenda:
    """Return a page of a long agenda: its days, each told in full, or what has no fixed hour."""
    pages = zicht.register.eens(bladen)
    page = pages[nummer - 1]
    days = list(_days(zicht, page.momenten, None))
    if nummer == len(pages):
        zicht.laatst(_regels)
    if page.vervolg:
        days[0] = replace(days[0], titel=bladzijden.vervolg(days[0].titel))
    weeks = groupby(days, key=lambda day: maandag(date.fromisoformat(day.blad.datum_iso)))
    neighbours = burenweek(zicht) if nummer == 1 else None
    return Agenda(
        inleiding=_INLEIDING,
        melding=zicht.eens(agendamelding.melding),
        oud=agendamelding.oud(zicht) if page.momenten or neighbours else None,
        houdbaar=zicht.eens(agendamelding.houdbaar),
        verfijning=verfijn.kant_en_klaar(zicht),
        deze_week=None,
        later=(),
        verder=None,
        altijd=tuple(gekenmerkt(zicht, offer, None) for offer in page.altijd),
        volgen=volgen.kader(zicht),
        weken=tuple(_week_op_blad(zicht, monday, tuple(found)) for monday, found in weeks),
        bladen=bladwijzer(zicht, nummer),
        dagkeuze=zicht.eens(dagkeuze),
        buren=neighbours,
    )


def _week_op_blad(zicht: Zicht, monday: date, days: tuple[Agendadag, ...]) -> Week:
    title = weektitel(zicht.register.vandaag, monday)
    return Week(f"week-{monday.isoformat()}", monday.isoformat(), title, days)


def _weeks(zicht: Zicht, items: Sequence[Item], known: Mapping[str, Antwoorden]) -> Iterator[Week]:
    """Yield this week and every week up to the last with a moment; a week without any says so."""
    today = zicht.register.vandaag
    starts = range(maandag(today).toordinal(), items[-1][1].dag.toordinal() + 1, 7) if items else ()
    emptied = True
    for monday in map(date.fromordinal, starts):
        here = [item for item in items if maandag(item[1].dag) == monday]
        yield _week(zicht, monday, here, known, open=emptied)
        emptied = emptied and not here


def _week(
    zicht: Zicht, monday: date, items: list[Item], known: Mapping[str, Antwoorden], *, open: bool
) -> Week:
    today = zicht.register.vandaag
    van, tot = max(monday, today), min(monday + timedelta(days=6), today + HORIZON)
    often, single = vast.apart(zicht.register, items, van, tot)
    return Week(
        id="deze-week" if monday <= today else f"week-{monday.isoformat()}",
        maandag=monday.isoformat(),
        titel=weektitel(today, monday),
        dagen=tuple(_days(zicht, single, known)),
        vast=tuple(_recurring(zicht, often, known)),
        uitleg=None if items else _nothing(today, monday),
        open=open,
        papier=open or (monday - today).days < 7,
    )


def _nothing(today: date, monday: date) -> str:
    """Return that a week has no moments, with the school holiday it falls in."""
    if monday <= today:
        return "Deze week zijn er geen momenten meer die we kennen."
    holiday = feestdagen.schoolvakantie(monday)
    reason = f" Het is dan {holiday.naam}." if holiday else ""
    return f"In deze week kennen we geen momenten.{reason}"


def _recurring(zicht: Zicht, often: list[Vast], known: Mapping[str, Antwoorden]) -> Iterator[Vasteuren]:
    """Yield what recurs, under the words for its days; checked before unchecked, then by time."""
    often = sorted(
        often, key=lambda one: (not zicht.register.zeker(one.offer), one.moment.uren, one.offer.titel)
    )
    for name in dict.fromkeys(one.dagen for one in often):
        here = [one for one in often if one.dagen == name]
        lines = (_session(zicht, one.offer, one.moment, known[one.offer.id], *one.anders) for one in here)
        last = max(one.laatste for one in here)
        yield Vasteuren(name, last.isoformat(), tuple(lines))


def dagen(zicht: Zicht, items: Iterable[Item]) -> Iterator[Agendadag]:
    """Yield the days of these moments, in order."""
    return _days(zicht, items, zicht.register.eens(kenmerken.alle_antwoorden))


def _days(zicht: Zicht, items: Iterable[Item], known: Mapping[str, Antwoorden] | None) -> Iterator[Agendadag]:
    """Yield the days of these moments; where `known` is None one cannot choose on the page."""
    for day, group in groupby(items, key=lambda item: item[1].dag):
        lines = tuple(
            _session(zicht, offer, moment, known[offer.id]) if known else _eens(zicht, offer, moment)
            for offer, moment in group
        )
        title = woorden.dag_voluit(day, zicht.register.vandaag).capitalize()
        yield Agendadag(_leaf(day), title, lines, _holiday(day))


def _holiday(day: date) -> str | None:
    """Return what is special about a day, so that a reader looks twice: `Allerheiligen`, `Kerstvakantie`."""
    holiday = feestdagen.schoolvakantie(day)
    return feestdagen.feestdag(day) or (holiday.naam.capitalize() if holiday else None)


def _eens(zicht: Zicht, offer: Offer, moment: Moment) -> Sessie:
    """Return the line of a moment where one cannot choose; what returns every week is the same line."""
    made = zicht.eens(_regels)
    key = (offer.id, moment.uren, moment.plaats, moment.titel, moment.reden)
    if key not in made:
        made[key] = _session(zicht, offer, moment, None)
    return made[key]


def _regels(zicht: Zicht) -> dict[tuple[object, ...], Sessie]:
    """Return the lines made so far."""
    return {}


def _session(zicht: Zicht, offer: Offer, moment: Moment, answers: Antwoorden | None, *anders: str) -> Sessie:
    fits = kenmerken.van_moment(zicht.register, offer, moment, answers) if answers else None
    return Sessie(
        uren=uren_kort(moment),
        wat=Link(offer.titel, zicht.links.to("aanbod", offer.id)),
        waar=zicht.register.plaatsen[moment.plaats].naam if moment.plaats else None,
        zeker=zicht.register.zeker(offer),
        onderwerp=moment.titel,
        let_op=". ".join(filter(None, (opmerking(moment, eerst(zicht, offer)), *anders))) or None,
        kenmerken=verfijn.woorden(fits) if fits else None,
    )


def _leaf(day: date) -> Datumblad:
    leaf = woorden.blaadje(day)
    return Datumblad(
        leaf.dag.lower(), leaf.nummer, leaf.maand, day.isoformat(), woorden.dag_voluit(day), uren=""
    )
