"""Opening hours in the notation of OpenStreetMap: what repeats, what differs by date, and unknown from where a check ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from .. import agenda
from ..feestdagen import feestdag
from ..model.uren import MIDDERNACHT, Uren
from ..model.vrij import Vrij
from ..model.wanneer import Sluiting, Wanneer

LANGSTE = 255
"""Characters that OpenStreetMap keeps in one value."""

_DAGEN = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_MAANDEN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ZONDAG = 6
_EEN_DAG = timedelta(days=1)
_HELE_DAG = (Uren(0, MIDDERNACHT),)

Urenrij = tuple[Uren, ...]
"""The hours of one day, in order; none when it is closed."""


@dataclass
class _Reeks:
    """Days in a row that differ from the week in the same way."""

    eerste: date
    laatste: date
    uren: Urenrij


def osm_uren(
    wanneer: Wanneer, plaats: str, van: date, tot: date, sluitingsdagen: Sequence[Sluiting] = ()
) -> str | None:
    """Return the hours of a place from `van` through `tot`, and that nobody knows them after that.

    School holidays are written out: no program knows those of Flanders. Where the dates do not fit in one value,
    the end comes sooner. Nothing where there are no hours, or where they are those of a round.
    """
    days = _werkelijk(wanneer, plaats, van, tot, sluitingsdagen)
    week, holidays = _week(wanneer), Vrij.FEESTDAGEN in wanneer.gesloten_op
    usual = [*_weekregels(week), *(["PH off"] if holidays else [])]
    while not wanneer.ronde and any(days.values()):
        changes = list(_anders(days, week, holidays))
        text = "; ".join((*usual, *_datumregels(changes), f"{_dag(max(days) + _EEN_DAG)}+ unknown"))
        if len(text) <= LANGSTE:
            return text
        last = changes[-1].eerste if changes else van
        days = {day: hours for day, hours in days.items() if day < last}
    return None


def _werkelijk(
    wanneer: Wanneer, plaats: str, van: date, tot: date, sluitingsdagen: Sequence[Sluiting]
) -> dict[date, Urenrij]:
    """Return the hours of each day as the agenda has them."""
    found: dict[date, list[Uren]] = defaultdict(list)
    for session in agenda.sessies(wanneer, van, tot, sluitingsdagen, (plaats,)):
        if session.plaats == plaats:
            found[session.dag].append(session.uren)
    period = (van + timedelta(days=i) for i in range((tot - van).days + 1))
    if wanneer.altijd:
        return {day: _hele_dag(wanneer, day, sluitingsdagen) for day in period}
    return {day: tuple(sorted(found[day])) for day in period}


def _hele_dag(wanneer: Wanneer, day: date, sluitingsdagen: Sequence[Sluiting]) -> Urenrij:
    """Return the hours of a day at a place that is open day and night, unless it is closed."""
    holds = (wanneer.vanaf or day) <= day <= (wanneer.tot or day)
    return _HELE_DAG if holds and agenda.sluiting(wanneer, day, sluitingsdagen) is None else ()


def _week(wanneer: Wanneer) -> Mapping[int, Urenrij]:
    """Return the hours of each weekday on which it is open every week."""
    if wanneer.altijd:
        return dict.fromkeys(range(7), _HELE_DAG)
    found: dict[int, list[Uren]] = defaultdict(list)
    for rule in wanneer.elke:
        if rule.om_de_weken == 1 and not rule.hoeveelste:
            for day in rule.dagen:
                found[day] += rule.uren
    return {day: tuple(sorted(hours)) for day, hours in found.items()}


def _weekregels(week: Mapping[int, Urenrij]) -> Iterator[str]:
    """Yield a rule for the weekdays that have the same hours: `Mo,Th-Fr 09:00-12:00`."""
    by_hours: dict[Urenrij, list[int]] = defaultdict(list)
    for day in sorted(week):
        by_hours[week[day]].append(day)
    for hours, days in by_hours.items():
        runs = (list(run) for _, run in groupby(enumerate(days), lambda item: item[1] - item[0]))
        names = (_reeks(_DAGEN[run[0][1]], _DAGEN[run[-1][1]]) for run in runs)
        yield f"{','.join(names)} {_tijden(hours)}"


def _anders(days: Mapping[date, Urenrij], week: Mapping[int, Urenrij], holidays: bool) -> Iterator[_Reeks]:
    """Yield what the rules of the week do not say; closed days in a row are one, also over days without hours.

    A public holiday on a Sunday is written out: not every program counts it as one.
    """
    run: _Reeks | None = None
    for day, hours in days.items():
        off = holidays and day.weekday() != _ZONDAG and feestdag(day) is not None
        expected = () if off else week.get(day.weekday(), ())
        if run and (hours or run.uren):
            yield run
            run = None
        if hours == expected:
            continue
        if run:
            run.laatste = day
        else:
            run = _Reeks(day, day, hours)
    if run:
        yield run


def _datumregels(changes: Iterable[_Reeks]) -> Iterator[str]:
    """Yield a rule for all dates that have the same hours: `2026 Dec 24-2027 Jan 02,2027 Mar 29 off`."""
    by_hours: dict[Urenrij, list[str]] = defaultdict(list)
    for run in changes:
        by_hours[run.uren].append(_reeks(_dag(run.eerste), _dag(run.laatste)))
    for hours, dates in by_hours.items():
        yield f"{','.join(dates)} {_tijden(hours)}"


def _reeks(first: str, last: str) -> str:
    return first if first == last else f"{first}-{last}"


def _dag(day: date) -> str:
    return f"{day.year} {_MAANDEN[day.month - 1]} {day.day:02}"


def _tijden(hours: Urenrij) -> str:
    return ",".join(f"{_tijd(part.begin)}-{_tijd(part.einde)}" for part in hours) or "off"


def _tijd(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
