"""Moments as UiTdatabank says them: hours a week with closed and adjusted days, or every moment by its date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from ..agenda import BRUSSEL, VOORUIT, Sessie, sluiting
from ..model import Offer
from ..model.momenten import Momenten
from ..model.uren import MIDDERNACHT, Uren
from ..views.zicht import Zicht

DAGEN = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

LANGSTE_REDEN = 1000
"""Letters in the description of a day."""

Week = Mapping[int, tuple[Uren, ...]]
"""Weekday (0 = Monday) → the usual hours."""


def van_plaats(zicht: Zicht, offer: Offer) -> dict[str, list[Sessie]]:
    """Return the moments of an offer by place, as far as its check counts; what is at all its places counts for each."""
    found = [session for part in zicht.register.vooruit[offer.id] if part.zeker for session in part.sessies]
    places = dict.fromkeys((*offer.alle_plaatsen, *(session.plaats for session in found if session.plaats)))
    by_place = {
        name: [session for session in found if name == session.plaats or _overal(session, name, offer)]
        for name in places
    }
    return {name: sessions for name, sessions in by_place.items() if sessions}


def _overal(session: Sessie, place: str, offer: Offer) -> bool:
    return session.plaats is None and place in offer.plaatsen


def _periode(zicht: Zicht, offer: Offer) -> tuple[date, date]:
    """Return the first and the last day on which a calendar of an offer may be believed."""
    register = zicht.register
    hours, until = offer.wanneer, register.controle(offer).uiterlijk
    assert hours is not None and until is not None, "only what was checked has a calendar"
    first = max(register.vandaag, hours.vanaf or register.vandaag)
    return first, min(until, register.vandaag + VOORUIT, hours.tot or until)


def kalender(zicht: Zicht, offer: Offer, place: str, moments: list[Sessie]) -> dict[str, Any]:
    """Return the calendar of an offer at one place: what repeats every week as hours, all else moment by moment."""
    if week := _week(offer, place, moments):
        return _wekelijks(zicht, offer, moments, week)
    return {
        "calendarType": "multiple" if len(moments) > 1 else "single",
        "startDate": moments[0].begin.isoformat(),
        "endDate": max(session.einde for session in moments).isoformat(),
        "subEvent": [
            {"startDate": one.begin.isoformat(), "endDate": one.einde.isoformat()} for one in moments
        ],
    }


def _week(offer: Offer, place: str, moments: list[Sessie]) -> Week | None:
    """Return the usual hours of a week, where the hours of an offer at this place are no more than that."""
    assert offer.wanneer is not None
    stops: list[Momenten] = [stop for stop in offer.wanneer.ronde if stop.plaats == place]
    parts = stops or ([offer.wanneer] if place in offer.plaatsen else [])
    rules = [rule for part in parts for rule in part.elke]
    plain = rules and all(rule.om_de_weken == 1 and not rule.hoeveelste for rule in rules)
    midnight = any(session.uren.einde == MIDDERNACHT for session in moments)
    midnight = midnight or any(hours.einde == MIDDERNACHT for rule in rules for hours in rule.uren)
    if not plain or midnight or any(part.lessen for part in parts):
        return None
    return {
        day: tuple(sorted(hours for rule in rules if day in rule.dagen for hours in rule.uren))
        for day in sorted({day for rule in rules for day in rule.dagen})
    }


def _wekelijks(zicht: Zicht, offer: Offer, moments: list[Sessie], week: Week) -> dict[str, Any]:
    first, last = _periode(zicht, offer)
    by_day: dict[date, list[Sessie]] = {}
    for session in moments:
        by_day.setdefault(session.dag, []).append(session)
    days = [first + timedelta(days=i) for i in range((last - first).days + 1)]
    closed = [*_gesloten(zicht, offer, days, by_day, week)]
    changed = [*_aangepast(days, by_day, week)]
    return {
        "calendarType": "periodic",
        "startDate": datetime.combine(first, time.min, BRUSSEL).isoformat(),
        "endDate": datetime.combine(last, time(23, 59, 59), BRUSSEL).isoformat(),
        "openingHours": [*_uren(week)],
        **({"openingHoursClosedDays": closed} if closed else {}),
        **({"openingHoursAdjustedDays": changed} if changed else {}),
    }


def _uren(week: Week) -> Iterator[dict[str, Any]]:
    """Yield each range of hours once, with the days of the week on which it holds."""
    for hours in sorted({one for found in week.values() for one in found}):
        yield {**_van_tot(hours), "dayOfWeek": [DAGEN[day] for day, found in week.items() if hours in found]}


def _van_tot(hours: Uren) -> dict[str, str]:
    return {"opens": _klok(hours.begin), "closes": _klok(hours.einde)}


def _klok(minutes: int) -> str:
    return "{:02}:{:02}".format(*divmod(minutes, 60))


def _gesloten(
    zicht: Zicht, offer: Offer, days: list[date], by_day: Mapping[date, list[Sessie]], week: Week
) -> Iterator[dict[str, Any]]:
    """Yield the usual days on which there is nothing: those for one reason, with no moment in between, as one period.

    A period takes away what is adjusted within it too: closed beats adjusted, there as here.
    """
    assert offer.wanneer is not None
    council = zicht.register.gemeente.sluitingsdagen
    run: list[date] = []
    why: str | None = None
    for day in days:
        if day.weekday() not in week and day not in by_day:
            continue
        reason = None if day in by_day else sluiting(offer.wanneer, day, council) or "gesloten"
        if run and reason != why:
            yield _periode_dicht(run, why)
            run = []
        if reason:
            run.append(day)
        why = reason
    if run:
        yield _periode_dicht(run, why)


def _periode_dicht(days: list[date], reason: str | None) -> dict[str, Any]:
    assert reason, "only closed days have a reason"
    return {
        "startDate": days[0].isoformat(),
        "endDate": days[-1].isoformat(),
        "description": {"nl": reason[:LANGSTE_REDEN]},
    }


def _aangepast(days: list[date], by_day: Mapping[date, list[Sessie]], week: Week) -> Iterator[dict[str, Any]]:
    """Yield the days on which there are other hours than usual, with the reason where somebody gave one."""
    for day in days:
        hours = tuple(sorted(session.uren for session in by_day.get(day, ())))
        if not hours or hours == week.get(day.weekday()):
            continue
        reason = next((session.reden for session in by_day[day] if session.reden), None)
        yield {
            "startDate": day.isoformat(),
            "endDate": day.isoformat(),
            **({"description": {"nl": reason[:LANGSTE_REDEN]}} if reason else {}),
            "openingHours": [{**_van_tot(one), "dayOfWeek": [DAGEN[day.weekday()]]} for one in hours],
        }
