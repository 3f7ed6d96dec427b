"""Rules on moments: lessons that are past, silence about a school holiday, and hours outside the building's own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from .. import agenda, feestdagen
from ..model import Offer, Plaats, Wanneer
from ..model.keuzes import Status
from ..model.wanneer import Sluiting
from ..problems import Problem
from .content import Content

AHEAD = timedelta(days=28)
"""How far ahead a helper's hours are laid beside those of the building (project rule)."""


def _running(content: Content) -> Iterator[tuple[Offer, Wanneer]]:
    for offer in content.aanbod:
        if offer.status is Status.ACTIEF and offer.wanneer is not None:
            yield offer, offer.wanneer


def past_lessons(content: Content, today: date) -> Iterator[Problem]:
    """A course of which every lesson is past no longer runs."""
    for offer, hours in _running(content):
        last = max((lesson.op for lesson in hours.lessen), default=None)
        if last and last < today and not hours.elke:
            yield content.waarschuwing(
                offer,
                ("wanneer", "lessen"),
                f"Alle lessen van “{offer.id}” zijn voorbij. De laatste was op {last}. Zet er nieuwe lessen bij of schrijf status: gestopt.",
            )


def ended_hours(content: Content, today: date) -> Iterator[Problem]:
    """Hours whose last day is past belong to an offer that no longer runs."""
    for offer, hours in _running(content):
        if hours.tot and hours.tot < today:
            yield content.waarschuwing(
                offer,
                ("wanneer", "tot"),
                f"De uren van “{offer.id}” liepen tot {hours.tot}. Zet er nieuwe uren bij of schrijf status: gestopt.",
            )


def silent_holidays(content: Content, today: date) -> Iterator[Problem]:
    """Weekly hours say what happens in the next school holiday."""
    holiday = feestdagen.volgende_vakantie(today)
    for offer, hours in _running(content):
        if agenda.zwijgt_over(hours, holiday):
            yield content.waarschuwing(
                offer,
                ("wanneer",),
                f"“{offer.id}” zegt niets over de {holiday.naam} ({holiday.eerste} tot {holiday.laatste}). "
                f"Gaat het dan door? Schrijf ook_op: [{holiday.naam}], of anders niet_op: [{holiday.naam}].",
            )


def past_exceptions(content: Content, today: date) -> Iterator[Problem]:
    """A closing or an adjusted day that is past only makes the file longer."""
    for offer, hours in _running(content):
        for name, days in (
            ("gesloten", [c.laatste for c in hours.gesloten]),
            ("aangepast", [a.op for a in hours.aangepast]),
        ):
            for i, day in enumerate(days):
                if day < today:
                    yield content.tip(offer, ("wanneer", name, i), f"{day} is voorbij. Deze regel mag weg.")


def outside_the_building(content: Content, today: date) -> Iterator[Problem]:
    """A helper cannot be there when the building is closed: her hours lie within those of the place."""
    places = {place.id: place for place in content.plaatsen if place.wanneer and place.wanneer.elke}
    closings = content.gemeente.sluitingsdagen if content.gemeente else ()
    for offer, hours in _running(content):
        for session in agenda.sessies(hours, today, today + AHEAD, closings, offer.plaatsen):
            place = places.get(session.plaats or "")
            if place and not _open(place, session, closings):
                yield content.waarschuwing(
                    offer,
                    ("wanneer",),
                    f"“{offer.id}” is er op {session.dag} van {session.begin:%H:%M} tot {session.einde:%H:%M}, "
                    f"maar “{place.id}” is dan niet de hele tijd open. Kijk de uren van allebei na.",
                )
                break


def _open(place: Plaats, session: agenda.Sessie, closings: tuple[Sluiting, ...]) -> bool:
    assert place.wanneer is not None
    opening = agenda.sessies(place.wanneer, session.dag, session.dag, closings)
    return any(part.begin <= session.begin and session.einde <= part.einde for part in opening)


def place_of_sessions(content: Content, today: date) -> Iterator[Problem]:
    """A moment that people can go to has a place; without one they stand nowhere."""
    for offer, hours in _running(content):
        if (hours.elke or hours.lessen) and not offer.plaatsen and not offer.telefoon:
            yield content.waarschuwing(
                offer,
                ("wanneer",),
                f"“{offer.id}” heeft uren maar geen plaats en geen telefoonnummer. Waar moeten mensen dan zijn? Bijvoorbeeld plaatsen: [bibliotheek].",
            )


RULES = (past_lessons, ended_hours, silent_holidays, past_exceptions, outside_the_building, place_of_sessions)
