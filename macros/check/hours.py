"""Rules on moments: lessons that are past, silence about a school holiday, and hours outside the building's own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cached_property
from itertools import takewhile

from .. import agenda, feestdagen
from ..model import Offer, Wanneer
from ..model.keuzes import Status
from ..model.wanneer import Sluiting
from ..problems import Problem
from ..woorden import dag_voluit, periode
from .content import Content

AHEAD = timedelta(days=28)
"""How far ahead a helper's hours are laid beside those of the building (project rule)."""


def _running(content: Content) -> Iterator[tuple[Offer, Wanneer]]:
    for offer in content.aanbod:
        if offer.status is Status.ACTIEF and offer.wanneer is not None:
            yield offer, offer.wanneer


def past_lessons(content: Content, today: date) -> Iterator[Problem]:
    """An offer of which every moment has a date, and the last is past, no longer runs."""
    for offer, hours in _running(content):
        parts = (hours, *hours.ronde)
        dates = [*(lesson.op for part in parts for lesson in part.lessen), *(a.op for a in hours.aangepast)]
        repeats = hours.op_afspraak or any(part.elke for part in parts)
        if dates and not repeats and max(dates) < today:
            yield content.waarschuwing(
                offer,
                ("wanneer", "ronde" if hours.ronde else "lessen"),
                f"Alle lessen van “{offer.id}” zijn voorbij. De laatste was op {max(dates)}. "
                "Zet er nieuwe lessen bij of schrijf status: gestopt.",
            )


def ended_hours(content: Content, today: date) -> Iterator[Problem]:
    """Hours whose last day is past belong to an offer that no longer runs."""
    for offer, hours in _running(content):
        if hours.tot and hours.tot < today:
            yield content.waarschuwing(
                offer,
                ("wanneer", "tot"),
                f"De uren van “{offer.id}” liepen tot {hours.tot}. "
                "Zet er nieuwe uren bij of schrijf status: gestopt.",
            )


def silent_holidays(content: Content, today: date) -> Iterator[Problem]:
    """Hours that repeat say what happens in the next school holiday."""
    holiday = feestdagen.volgende_vakantie(today)
    for offer, hours in _running(content):
        if agenda.zwijgt_over(hours, holiday, content.sluitingsdagen()):
            off = ", ".join([*hours.niet_op, holiday.naam])
            on = ", ".join([*hours.ook_op, holiday.naam])
            yield content.waarschuwing(
                offer,
                ("wanneer",),
                f"“{offer.id}” zegt niets over de {holiday.naam}, {periode(holiday.eerste, holiday.laatste)}. "
                f"Is er dan niemand? Schrijf niet_op: [{off}]. Gaat het door? Schrijf ook_op: [{on}].",
            )


def past_exceptions(content: Content, today: date) -> Iterator[Problem]:
    """A closing or an adjusted day that is past only makes the file longer."""
    for offer, hours in _running(content):
        closed = [("gesloten", i, closing.laatste) for i, closing in enumerate(hours.gesloten)]
        changed = [("aangepast", i, change.op) for i, change in enumerate(hours.aangepast)]
        for name, i, day in (*closed, *changed):
            if day < today:
                yield content.tip(offer, ("wanneer", name, i), f"{day} is voorbij. Dit mag weg.")


def outside_the_building(content: Content, today: date) -> Iterator[Problem]:
    """A helper cannot be there when the building is closed: her hours lie within those of the place."""
    closings, last = content.sluitingsdagen(), today + AHEAD
    openings = {
        place.id: _Opening(place.wanneer, today, closings)
        for place in content.plaatsen
        if place.wanneer and place.wanneer.elke
    }
    for offer, hours in _running(content):
        changed = (change.plaats for change in hours.aangepast)
        if openings.keys().isdisjoint((*offer.alle_plaatsen, *changed)):
            continue
        for session in takewhile(lambda one: one.dag <= last, content.sessies(offer, today)):
            opening = openings.get(session.plaats or "")
            if opening and not opening.dekt(session):
                yield content.waarschuwing(
                    offer,
                    ("wanneer",),
                    f"“{offer.id}” is er op {dag_voluit(session.dag)}, {session.uren}. “{session.plaats}” is dan niet "
                    "de hele tijd open. Kijk de uren van allebei na.",
                )
                break


class _Opening:
    """When a building is open in the days ahead, worked out once for all that is there."""

    def __init__(self, hours: Wanneer, today: date, closings: tuple[Sluiting, ...]) -> None:
        self._hours, self._today, self._closings = hours, today, closings

    @cached_property
    def _per_dag(self) -> dict[date, list[agenda.Sessie]]:
        found: dict[date, list[agenda.Sessie]] = {}
        for part in agenda.sessies(self._hours, self._today, self._today + AHEAD, self._closings):
            found.setdefault(part.dag, []).append(part)
        return found

    def dekt(self, session: agenda.Sessie) -> bool:
        """Say whether it is open during the whole of a session."""
        opening = self._per_dag.get(session.dag, ())
        return any(part.begin <= session.begin and session.einde <= part.einde for part in opening)


def adjusted_on_a_closed_day(content: Content, today: date) -> Iterator[Problem]:
    """Closed beats adjusted: other hours on a day that is closed never take place."""
    for offer, hours in _running(content):
        for i, change in enumerate(hours.aangepast):
            reason = (
                agenda.sluiting(hours, change.op, content.sluitingsdagen()) if change.op >= today else None
            )
            if reason:
                yield content.waarschuwing(
                    offer,
                    ("wanneer", "aangepast", i),
                    f"Op {change.op} zijn er andere uren, maar die dag is gesloten: {reason}. "
                    "Gesloten gaat voor. Haal een van de twee weg.",
                )


RULES = (
    adjusted_on_a_closed_day,
    past_lessons,
    ended_hours,
    silent_holidays,
    past_exceptions,
    outside_the_building,
)
