"""Hours as OpeningHoursSpecification: exact periods, from which a program may say that something is open now."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from ... import agenda
from ...agenda import Sessie
from ...check.content import Entry
from ...model import Wanneer
from ...model.uren import MIDDERNACHT, Uren
from ...register import HORIZON, Register
from .blok import Knoop, knoop, samen

DAGEN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""How schema.org calls a weekday, 0 = maandag."""

DICHT = {"opens": "00:00", "closes": "00:00"}
"""How schema.org says that something is closed all day."""

HELE_DAG = Uren(0, MIDDERNACHT)


class Moment(NamedTuple):
    """From when to when on one day, and the name of the place where that says something."""

    dag: date
    uren: Uren
    waar: str | None = None


def tot(register: Register, entry: Entry) -> date:
    """Return the last day that is written out: no further than the check counts, and eight weeks at most."""
    counts = register.controle(entry).uiterlijk
    last = register.vandaag + HORIZON
    return min(last, counts) if counts else last


def momenten(
    register: Register, wanneer: Wanneer, last: date, sessions: Iterable[Sessie] | None = None
) -> list[Moment]:
    """Return the moments through `last`: those of the sessions, or every day that is not closed when it is always there."""
    closings = register.gemeente.sluitingsdagen
    if wanneer.altijd:
        days = _dagen(max(register.vandaag, wanneer.vanaf or date.min), min(last, wanneer.tot or date.max))
        return [Moment(day, HELE_DAG) for day in days if agenda.sluiting(wanneer, day, closings) is None]
    if sessions is None:
        sessions = agenda.sessies(wanneer, register.vandaag, last, closings)
    return [Moment(one.dag, one.uren, one.plaats) for one in sessions if one.dag <= last]


def tijdvakken(register: Register, moments: Iterable[Moment], last: date) -> list[Knoop]:
    """Return specifications that hold together exactly at these moments, with no exception left to read.

    A closed week is a gap between two periods: a service has no `specialOpeningHoursSpecification`.
    Periods are of whole weeks from today through `last`, so that they are the same for all weekdays.
    """
    by_hours: dict[tuple[Uren, str | None], set[date]] = defaultdict(set)
    for moment in moments:
        by_hours[moment.uren, moment.waar].add(moment.dag)
    found = [
        (run, hours, where)
        for (hours, where), days in by_hours.items()
        for run in _samengevoegd(days, register.vandaag, last)
    ]
    found.sort(key=lambda one: (one[0].eerste, one[1], one[2] or ""))
    return [_vak(run, hours, where) for run, hours, where in found]


def gewoon(register: Register, wanneer: Wanneer, last: date) -> list[Knoop]:
    """Return the hours of every week of a place; what is not weekly is written out by `bijzonder`."""
    first, end = max(register.vandaag, wanneer.vanaf or date.min), min(last, wanneer.tot or date.max)
    by_hours: dict[Uren, set[int]] = defaultdict(set)
    for weekday, hours in _elke_week(wanneer):
        by_hours[hours].add(weekday)
    return [
        _vak(Reeks(frozenset(days), first, end), hours) for hours, days in by_hours.items() if first <= end
    ]


def bijzonder(register: Register, wanneer: Wanneer, last: date) -> list[Knoop]:
    """Return the days on which it differs from every week: closed, or with the hours of that day."""
    usual: dict[int, set[Uren]] = defaultdict(set)
    for weekday, hours in _elke_week(wanneer):
        usual[weekday].add(hours)
    real: dict[date, set[Uren]] = defaultdict(set)
    for moment in momenten(register, wanneer, last):
        real[moment.dag].add(moment.uren)
    first, end = max(register.vandaag, wanneer.vanaf or date.min), min(last, wanneer.tot or date.max)
    found: list[Knoop] = []
    closed: list[date] = []
    for day in _dagen(first, end):
        if real[day] == usual[day.weekday()]:
            if real[day]:
                found += _dicht(closed)
                closed = []
        elif not real[day]:
            closed.append(day)
        else:
            found += _dicht(closed)
            closed = []
            found += [_vak(Reeks(frozenset(), day, day), hours) for hours in sorted(real[day])]
    return found + _dicht(closed)


class Reeks(NamedTuple):
    """Some weekdays (0 = maandag) from one day through another."""

    dagen: frozenset[int]
    eerste: date
    laatste: date

    def samen_met(self, other: Reeks) -> Reeks:
        """Return both sets of weekdays through both periods."""
        eerste, laatste = min(self.eerste, other.eerste), max(self.laatste, other.laatste)
        return Reeks(self.dagen | other.dagen, eerste, laatste)

    def nummers(self) -> Iterator[int]:
        """Yield each of its days by its number, of which 1 is a Monday."""
        begin, end = self.eerste.toordinal(), self.laatste.toordinal() + 1
        for day in self.dagen:
            yield from range(begin + (day + 1 - begin) % 7, end, 7)


def _elke_week(wanneer: Wanneer) -> Iterator[tuple[int, Uren]]:
    if wanneer.altijd:
        yield from ((day, HELE_DAG) for day in range(7))
    for rule in wanneer.elke:
        if rule.om_de_weken == 1 and not rule.hoeveelste:
            yield from ((day, hours) for day in rule.dagen for hours in rule.uren)


def _dicht(days: list[date]) -> list[Knoop]:
    return [knoop("OpeningHoursSpecification", **DICHT, **_geldig(days[0], days[-1]))] if days else []


def _samengevoegd(days: Collection[date], first: date, last: date) -> list[Reeks]:
    """Return these days as few series of weekdays, each without a day too many."""
    found: list[Reeks] = []
    held = {day.toordinal() for day in days}
    for run in _per_weekdag(days, first, last):
        for i, other in enumerate(found):
            both = run.samen_met(other)
            if held.issuperset(both.nummers()):
                found[i] = both
                break
        else:
            found.append(run)
    return found


def _per_weekdag(days: Collection[date], first: date, last: date) -> Iterator[Reeks]:
    """Yield the unbroken series of weeks of each weekday: whole weeks from `first` through `last`, or a single day."""
    week = timedelta(days=7)
    for day in sorted(days):
        if day - week in days:
            continue
        end = day
        while end + week in days:
            end += week
        start, stop = day, end
        if day != end:
            start = max(first, day - timedelta(days=day.weekday()))
            stop = min(last, end + timedelta(days=6 - end.weekday()))
        yield Reeks(frozenset({day.weekday()}), start, stop)


def _vak(run: Reeks, hours: Uren, where: str | None = None) -> Knoop:
    one_day = run.eerste == run.laatste
    return knoop(
        "OpeningHoursSpecification",
        name=where,
        dayOfWeek=None if one_day else samen([DAGEN[day] for day in sorted(run.dagen)]),
        opens=_klok(hours.begin),
        closes=_klok(hours.einde),
        **_geldig(run.eerste, run.laatste),
    )


def _geldig(first: date, last: date) -> dict[str, str]:
    return {"validFrom": first.isoformat(), "validThrough": last.isoformat()}


def _klok(minutes: int) -> str:
    """Return a time; midnight at the end of a day is its last minute, for 00:00 would make a whole day a closed one."""
    hours, rest = divmod(min(minutes, MIDDERNACHT - 1), 60)
    return f"{hours:02}:{rest:02}"


def _dagen(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=i) for i in range((last - first).days + 1))
