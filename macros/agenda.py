"""The sessions that follow from a `Wanneer`: hours, lessons and rounds, with every exception taken off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from operator import attrgetter
from typing import NamedTuple
from zoneinfo import ZoneInfo

from macros.feestdagen import Vakantie, feestdagen, vakantiedagen
from macros.model.momenten import Halte, Momenten
from macros.model.uren import MIDDERNACHT, Uren
from macros.model.vrij import Vrij
from macros.model.wanneer import Aanpassing, Sluiting, Wanneer

BRUSSEL = ZoneInfo("Europe/Brussels")
"""The clock of every hour in the register."""

HORIZON = timedelta(days=56)
"""How far ahead moments are computed and shown: eight weeks, so that a printed page stays useful (project rule)."""

VOORUIT = timedelta(days=400)
"""How far `volgende` looks: over a year, so that a monthly moment with a long summer is still found."""


_BEGINUREN = 50_000
"""How many moments are kept to be shared: each quarter of an hour of `VOORUIT`, and room for what is not on one."""


class Sessie(NamedTuple):
    """One moment on which it goes on; begin and end carry the time zone Europe/Brussels."""

    begin: datetime
    einde: datetime
    plaats: str | None = None
    titel: str | None = None
    reden: str | None = None
    aangepast: bool = False

    @property
    def dag(self) -> date:
        """The day of the session."""
        return self.begin.date()

    @property
    def uren(self) -> Uren:
        """Begin and end in minutes after the midnight with which the day began, as the clock shows them."""
        begin = self.begin
        return _uren(begin.hour * 60 + begin.minute, _minuten(self.einde, begin.date()))

    @property
    def volgorde(self) -> tuple[datetime, datetime, str]:
        """What to sort sessions by, also those of different offers: time, then place."""
        return self.begin, self.einde, self.plaats or ""


@dataclass(frozen=True, slots=True)
class Uitval:
    """A session that would have been, and why it is not."""

    sessie: Sessie
    reden: str


def sessies(
    wanneer: Wanneer,
    van: date,
    tot: date,
    sluitingsdagen: Sequence[Sluiting] = (),
    plaatsen: Sequence[str] = (),
) -> list[Sessie]:
    """Return the sessions from `van` through `tot`, in order of time.

    `sluitingsdagen` are the council's own; they count only where `niet_op` names them. `plaatsen` are the
    places of the offer: a session names its place when there is one, and None when it is at all of them.
    Raises KalenderOnbekend for a year whose holidays nobody knows.
    """
    return list(_sessies(wanneer, van, tot, sluitingsdagen, plaatsen))


def volgende(
    wanneer: Wanneer, vanaf: date, sluitingsdagen: Sequence[Sluiting] = (), plaatsen: Sequence[str] = ()
) -> Sessie | None:
    """Return the first session on or after a day, or None when there is none within VOORUIT."""
    return next(_sessies(wanneer, vanaf, vanaf + VOORUIT, sluitingsdagen, plaatsen), None)


def uitgevallen(
    wanneer: Wanneer,
    van: date,
    tot: date,
    sluitingsdagen: Sequence[Sluiting] = (),
    plaatsen: Sequence[str] = (),
) -> list[Uitval]:
    """Return the moments from `van` through `tot` that a closing takes away, each with its reason."""
    reason_on, on_day = _redenen(wanneer, sluitingsdagen), _per_dag(wanneer, plaatsen)
    return [
        Uitval(session, reason)
        for day in _dagen(wanneer, van, tot)
        if (reason := reason_on(day)) is not None
        for session in on_day(day)
    ]


def sluiting(wanneer: Wanneer, dag: date, sluitingsdagen: Sequence[Sluiting] = ()) -> str | None:
    """Return why it is closed on this day, or None when it is not; own closings are named first."""
    return _redenen(wanneer, sluitingsdagen)(dag)


def _redenen(wanneer: Wanneer, sluitingsdagen: Sequence[Sluiting]) -> Callable[[date], str | None]:
    """Return what tells of a day why it is closed: what holds for every day is worked out once."""
    closed = wanneer.gesloten_op
    council = sluitingsdagen if Vrij.SLUITINGSDAGEN in closed else ()
    own = [(one.eerste, one.laatste, one.reden or "gesloten") for one in (*wanneer.gesloten, *council)]

    def reason(dag: date) -> str | None:
        for first, last, told in own:
            if first <= dag <= last:
                return told
        return _vrije_dagen(closed, dag.year).get(dag) if closed else None

    return reason


@cache
def _vrije_dagen(closed: frozenset[Vrij], jaar: int) -> Mapping[date, str]:
    """Return the days of a year that these words close, each with its name; a public holiday goes first."""
    school = {day: str(one.naam) for day, one in vakantiedagen(jaar).items() if one.naam in closed}
    return {**school, **feestdagen(jaar)} if Vrij.FEESTDAGEN in closed else school


def voorbij(wanneer: Wanneer | None, vandaag: date) -> bool:
    """Say whether hours ended: their last day is past, or their last lesson when nothing repeats."""
    if wanneer is None:
        return False
    lessons = None if wanneer.elke or wanneer.ronde else max((les.op for les in wanneer.lessen), default=None)
    last = wanneer.tot or lessons
    return last is not None and last < vandaag


def zwijgt_over(wanneer: Wanneer, vakantie: Vakantie, sluitingsdagen: Sequence[Sluiting] = ()) -> bool:
    """Say whether moments that repeat go on in a school holiday because nobody said anything about it.

    `niet_op`, `ook_op`, and any own closed or adjusted day within the holiday each count as having said it.
    """
    if vakantie.naam in wanneer.gesloten_op | wanneer.gaat_door_op:
        return False
    closings = any(c.eerste <= vakantie.laatste and c.laatste >= vakantie.eerste for c in wanneer.gesloten)
    if closings or any(vakantie.dekt(change.op) for change in wanneer.aangepast):
        return False
    reason_on = _redenen(wanneer, sluitingsdagen)
    return any(
        rule.valt_op(day)
        for day in _periode(wanneer, vakantie.eerste, vakantie.laatste)
        if reason_on(day) is None
        for part in _delen(wanneer)
        for rule in part.elke
    )


def _sessies(
    wanneer: Wanneer, van: date, tot: date, closings: Sequence[Sluiting], plaatsen: Sequence[str]
) -> Iterator[Sessie]:
    reason_on, on_day = _redenen(wanneer, closings), _per_dag(wanneer, plaatsen)
    for day in _dagen(wanneer, van, tot):
        found = on_day(day)
        if found and reason_on(day) is None:
            yield from found


def _aangepast(wanneer: Wanneer) -> Mapping[date, list[Aanpassing]]:
    """Return the days with other hours, each with its changes."""
    found: dict[date, list[Aanpassing]] = {}
    for change in wanneer.aangepast:
        found.setdefault(change.op, []).append(change)
    return found


def _delen(wanneer: Wanneer) -> tuple[Momenten, ...]:
    """Return what has moments: the stops of a round, or else the whole itself."""
    return wanneer.ronde or (wanneer,)


def _dagen(wanneer: Wanneer, van: date, tot: date) -> Iterator[date]:
    """Return the days in a period that can have a session: the right weekday, or a date of their own."""
    parts = _delen(wanneer)
    weekdays = {day for part in parts for rule in part.elke for day in rule.dagen}
    dated = {lesson.op.toordinal() for part in parts for lesson in part.lessen} | {
        change.op.toordinal() for change in wanneer.aangepast
    }
    numbers = (one for one in _nummers(wanneer, van, tot) if (one - 1) % 7 in weekdays or one in dated)
    return map(date.fromordinal, numbers)


def _periode(wanneer: Wanneer, van: date, tot: date) -> Iterator[date]:
    return map(date.fromordinal, _nummers(wanneer, van, tot))


def _nummers(wanneer: Wanneer, van: date, tot: date) -> range:
    """Return the days of a period by their number: 1 is a Monday, and most days are looked at only to be passed over."""
    first, last = max(van, wanneer.vanaf or van), min(tot, wanneer.tot or tot)
    return range(first.toordinal(), last.toordinal() + 1)


def _per_dag(wanneer: Wanneer, plaatsen: Sequence[str]) -> Callable[[date], list[Sessie]]:
    """Return what gives the sessions of a day, in order, adjusted where a change says so, closings left aside."""
    changes = _aangepast(wanneer)
    place = plaatsen[0] if len(plaatsen) == 1 else None

    def on_day(dag: date) -> list[Sessie]:
        if wanneer.ronde:
            found = _van_ronde(wanneer.ronde, dag, changes.get(dag, ()))
        else:
            found = _van_deel(wanneer, dag, place, changes[dag][0] if dag in changes else None)
        return sorted(found, key=attrgetter("volgorde")) if len(found) > 1 else found

    return on_day


def _van_ronde(stops: Sequence[Halte], dag: date, changes: Sequence[Aanpassing]) -> list[Sessie]:
    by_stop = {change.plaats: change for change in changes}
    return [
        session for stop in stops for session in _van_deel(stop, dag, stop.plaats, by_stop.get(stop.plaats))
    ]


def _van_deel(part: Momenten, dag: date, plaats: str | None, change: Aanpassing | None) -> list[Sessie]:
    weekday = dag.weekday()
    usual = [
        Sessie(_moment(dag, hours.begin), _moment(dag, hours.einde), plaats)
        for rule in part.elke
        if weekday in rule.dagen and rule.valt_op(dag)
        for hours in rule.uren
    ]
    if part.lessen:
        usual += [
            _sessie(dag, hours, plaats, lesson.titel)
            for lesson in part.lessen
            if lesson.op == dag
            for hours in lesson.uren
        ]
    if change is None:
        return usual
    title = next((session.titel for session in usual if session.titel), None)
    return [
        _sessie(dag, hours, change.plaats or plaats, title)._replace(reden=change.reden, aangepast=True)
        for hours in change.uren
    ]


def _sessie(dag: date, uren: Uren, plaats: str | None, titel: str | None) -> Sessie:
    return Sessie(_moment(dag, uren.begin), _moment(dag, uren.einde), plaats, titel)


@lru_cache(_BEGINUREN)
def _moment(dag: date, minuten: int) -> datetime:
    """Return the moment that the clock on the wall shows; 24u is the next midnight."""
    days, clock = _klok(minuten)
    return datetime.combine(dag + timedelta(days=days) if days else dag, clock, BRUSSEL)


@cache
def _klok(minuten: int) -> tuple[int, time]:
    days, rest = divmod(minuten, MIDDERNACHT)
    return days, time(*divmod(rest, 60))


_uren = cache(Uren)


def _minuten(moment: datetime, dag: date) -> int:
    return (moment.date() - dag).days * MIDDERNACHT + moment.hour * 60 + moment.minute
