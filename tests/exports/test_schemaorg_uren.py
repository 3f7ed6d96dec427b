"""JSON-LD in the pages: its hours are the moments of the site, across a change of the clock too, and end with the check."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import chain
from typing import Any

import pytest

from macros import agenda
from macros.agenda import BRUSSEL
from macros.exports import schemaorg
from macros.exports.basis import uren_zeker
from macros.model import Offer
from macros.model.keuzes import Soort
from tests.conftest import VANDAAG

from .registers import op
from .schemaorg_lijst import DAGEN

LENTE = date(2027, 3, 1)
"""A day from which eight weeks go over the change to summer time, on 28 March 2027."""

DAGEN_OM_NA_TE_REKENEN = (VANDAAG, LENTE)


@pytest.mark.parametrize("naam", ["testdorp", "boechout"])
@pytest.mark.parametrize("day", DAGEN_OM_NA_TE_REKENEN, ids=str)
def test_hours_are_the_moments_of_the_site(naam: str, day: date) -> None:
    """Written out day by day, hours of a sure offer are its moments, over a change of the clock too; of others none are told."""
    view = op(naam, day)
    register = view.register
    for offer in register.aanbod.values():
        node = schemaorg.aanbod(view, offer).get("mainEntity", {})
        if not uren_zeker(view, offer):
            assert not re.search('"(opens|startDate|hoursAvailable)"', json.dumps(node)), offer.id
        elif offer.wanneer and not offer.wanneer.altijd:
            until = register.controle(offer).uiterlijk
            moments = [
                (one.begin, one.einde) for one in register.sessies[offer.id] if until and one.dag <= until
            ]
            assert sorted(_verteld(offer, node)) == sorted(moments), offer.id
    if naam == "testdorp":
        assert any(
            uren_zeker(view, offer) and register.sessies[offer.id] for offer in register.aanbod.values()
        )


def _verteld(offer: Offer, node: dict[str, Any]) -> Iterator[tuple[datetime, datetime]]:
    """Yield begin and end of everything that the block of an offer says."""
    if offer.soort is Soort.LES:
        lessons = node.get("hasCourseInstance", {}).get("subEvent", [])
        yield from (
            tuple(datetime.fromisoformat(one[key]) for key in ("startDate", "endDate")) for one in lessons
        )
        return
    yield from chain.from_iterable(_uitgeschreven(spec) for spec in node.get("hoursAvailable", []))


def _uitgeschreven(spec: dict[str, Any]) -> Iterator[tuple[datetime, datetime]]:
    """Yield begin and end of each day of a specification, by the rules of schema.org alone."""
    first, last = (date.fromisoformat(spec[key]) for key in ("validFrom", "validThrough"))
    named = spec.get("dayOfWeek", list(DAGEN))
    for day in (first + timedelta(days=i) for i in range((last - first).days + 1)):
        if DAGEN[day.weekday()] in ([named] if isinstance(named, str) else named):
            opens, closes = (time.fromisoformat(spec[key]) for key in ("opens", "closes"))
            yield tuple(datetime.combine(day, one, BRUSSEL) for one in (opens, closes))


@pytest.mark.parametrize("day", DAGEN_OM_NA_TE_REKENEN, ids=str)
def test_hours_of_places_are_those_of_the_site(day: date) -> None:
    """What differs from every week goes before it: closed days, other hours, rhythms that no week can say."""
    view = op("testdorp", day)
    compared = 0
    for place in view.register.plaatsen.values():
        node = schemaorg.plaats(view, place)["mainEntity"]
        if place.wanneer is None or not view.register.controle(place).zeker:
            assert not {"openingHoursSpecification", "specialOpeningHoursSpecification"} & node.keys()
            continue
        until = min(day + timedelta(days=56), view.register.controle(place).uiterlijk or date.max)
        closings = view.register.gemeente.sluitingsdagen
        moments = [(one.begin, one.einde) for one in agenda.sessies(place.wanneer, day, until, closings)]
        assert sorted(_van_plaats(node)) == moments, place.id
        compared += bool(moments)
    assert compared


def _van_plaats(node: dict[str, Any]) -> Iterator[tuple[datetime, datetime]]:
    special = [
        found for spec in node.get("specialOpeningHoursSpecification", []) for found in _uitgeschreven(spec)
    ]
    other = {begin.date() for begin, _ in special}
    usual = (found for spec in node["openingHoursSpecification"] for found in _uitgeschreven(spec))
    yield from (found for found in usual if found[0].date() not in other)
    yield from (found for found in special if found[0] != found[1])


def test_hours_go_no_further_than_the_check_counts() -> None:
    """A check that runs out next week gives hours through that day only."""
    view = op("testdorp", date(2027, 4, 20))
    offer = view.register.aanbod["digipunt-bibliotheek"]
    until = view.register.controle(offer).uiterlijk
    hours = schemaorg.aanbod(view, offer)["mainEntity"]["hoursAvailable"]
    assert until and max(spec["validThrough"] for spec in hours) <= until.isoformat()
