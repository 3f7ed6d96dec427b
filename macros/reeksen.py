"""Sessions told shortly: what a rule repeats as one series with its exceptions, and what no rule covers by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from .agenda import Sessie
from .model.momenten import Momenten
from .model.ritme import Ritme
from .model.uren import Uren
from .model.wanneer import Wanneer

WEEKDAGEN = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The days of the week as RFC 5545 writes them; 0 is maandag."""

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Reeks:
    """What one slot of a rule gives: the nth slot of one weekday, at one stop."""

    naam: str
    """Which slot it is, not at what hour: “bib TU 1”. It stays when the hour moves."""
    regel: str | None
    """How it repeats: “FREQ=WEEKLY;BYDAY=TU”; None where it is there only once."""
    sessies: tuple[Sessie, ...]
    """All that it holds, at least one, in order."""
    uitval: tuple[datetime, ...]
    """The begin of what the rule would give between the first and the last and that is not there."""


@dataclass(frozen=True)
class Verdeling:
    """Sessions, each in one series or loose."""

    reeksen: tuple[Reeks, ...] = ()
    los: tuple[Sessie, ...] = ()
    """Lessons, adjusted days, and whatever no rule gives."""


def verdeel(wanneer: Wanneer, plaatsen: Sequence[str], sessies: Sequence[Sessie]) -> Verdeling:
    """Return the same sessions as series and loose ones; `sessies` are those of a period, `plaatsen` of the offer.

    Each rule is written out and laid beside the sessions: what it has too many is its exceptions, what no rule has
    is loose. So both always say the same, whatever takes a day away.
    """
    if not sessies:
        return Verdeling()
    left = {_sleutel(session): session for session in sessies if _gewoon(session)}
    found = []
    for naam, part, place in _delen(wanneer, plaatsen):
        for slot, rule, weekday, hours in _plekken(part):
            days = list(_dagen(rule, weekday, sessies[0].dag, sessies[-1].dag))
            held = [session for day in days if (session := left.pop((day, hours, place), None))]
            if held:
                found.append(_reeks(f"{naam}{slot}", rule, hours, days, held))
    taken = {id(session) for series in found for session in series.sessies}
    return Verdeling(tuple(found), tuple(session for session in sessies if id(session) not in taken))


Sleutel = tuple[date, Uren, str | None]


def _sleutel(session: Sessie) -> Sleutel:
    return session.dag, session.uren, session.plaats


def _gewoon(session: Sessie) -> bool:
    """Say whether a rule can have given it; what a change of the clock makes longer or shorter stands alone."""
    if session.titel or session.reden or session.aangepast:
        return False
    return session.begin.utcoffset() == session.einde.utcoffset()


def _delen(wanneer: Wanneer, plaatsen: Sequence[str]) -> Iterator[tuple[str, Momenten, str | None]]:
    """Yield what repeats, with its place; only stops are named, so that an offer may move as a whole."""
    if not wanneer.ronde:
        yield "", wanneer, plaatsen[0] if len(plaatsen) == 1 else None
    yield from ((f"{stop.plaats} ", stop, stop.plaats) for stop in wanneer.ronde)


def _plekken(part: Momenten) -> Iterator[tuple[str, Ritme, int, Uren]]:
    """Yield every slot of a week with its name, rule, weekday and hours, numbered by hour within its weekday."""
    for weekday, letters in enumerate(WEEKDAGEN):
        rules = ((i, rule) for i, rule in enumerate(part.elke) if weekday in rule.dagen)
        slots = sorted((hours, i) for i, rule in rules for hours in rule.uren)
        for number, (hours, i) in enumerate(slots, 1):
            yield f"{letters} {number}", part.elke[i], weekday, hours


def _dagen(rule: Ritme, weekday: int, first: date, last: date) -> Iterator[date]:
    """Yield the days on which a rule falls, of one weekday, from `first` through `last`."""
    day = first + timedelta(days=(weekday - first.weekday()) % 7)
    while day <= last:
        if rule.valt_op(day):
            yield day
        day += WEEK


def _reeks(naam: str, rule: Ritme, hours: Uren, days: Iterable[date], held: list[Sessie]) -> Reeks:
    kept = {session.dag for session in held}
    gone = (day for day in days if held[0].dag < day < held[-1].dag and day not in kept)
    begin = time(*divmod(hours.begin, 60))
    missed = tuple(datetime.combine(day, begin) for day in gone)
    return Reeks(naam, _regel(rule, held) if held[1:] else None, tuple(held), missed)


def _regel(rule: Ritme, held: list[Sessie]) -> str:
    letters = WEEKDAGEN[held[0].dag.weekday()]
    if rule.hoeveelste:
        days = ",".join(f"{rank}{letters}" for rank in dict.fromkeys(rule.hoeveelste))
        return f"FREQ=MONTHLY;BYDAY={days}"
    every = f";INTERVAL={rule.om_de_weken}" if rule.om_de_weken > 1 else ""
    return f"FREQ=WEEKLY{every};BYDAY={letters}"
