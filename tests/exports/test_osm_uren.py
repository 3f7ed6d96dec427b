"""Hours in the notation of OpenStreetMap: another engine finds the moments of the register in them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from opening_hours import OpeningHours, State

from macros import agenda
from macros.agenda import BRUSSEL
from macros.exports.osm_uren import LANGSTE, osm_uren
from macros.model import Wanneer
from macros.model.wanneer import Sluiting
from tests.conftest import VANDAAG

from .registers import zicht

EEN_JAAR = VANDAAG + timedelta(days=400)
"""Past every public holiday and both changes of the clock."""

ELKE_WEEK = {
    "gewone uren": {"elke": ["weekdagen 9u-12u", "dinsdag 14u-16u"]},
    "feestdagen": {"elke": ["elke dag 9u-12u"], "niet_op": ["feestdagen"]},
    "vakanties": {"elke": ["dinsdag 14u-16u"], "niet_op": ["schoolvakanties"], "ook_op": ["zomervakantie"]},
    "sluitingsdagen": {"elke": ["vrijdag 9u-24u"], "niet_op": ["sluitingsdagen", "feestdagen"]},
    "op zondag": {"elke": ["zondag 0u-9u en 10u30-12u15"], "niet_op": ["feestdagen"]},
    "eerste van de maand": {"elke": ["eerste maandag van de maand 10u-12u"]},
    "twee keer per maand": {"elke": ["eerste en derde maandag van de maand 10u-12u", "dinsdag 9u-12u"]},
    "om de twee weken": {
        "elke": ["om de twee weken op dinsdag 10u-12u vanaf 2026-12-08"],
        "tot": "2027-04-30",
    },
    "lessen": {"lessen": ["2026-12-05 9u-10u en 11u-12u", "2027-03-28 2u-4u", "2027-10-31 1u-5u"]},
    "aangepast": {
        "elke": ["woensdag 9u-12u", "donderdag 9u-12u"],
        "aangepast": [
            {"op": "2026-12-02", "uren": "9u-10u"},
            {"op": "2026-12-06", "uren": "9u-10u"},
            {"op": "2026-12-09", "uren": "9u-12u", "plaats": "elders"},
        ],
    },
    "een begin en een einde": {"elke": ["maandag 9u-12u"], "vanaf": "2026-12-07", "tot": "2027-06-30"},
    "altijd": {
        "altijd": "ja",
        "gesloten": [{"op": "2027-01-05"}, {"van": "2027-03-27", "tot": "2027-03-29"}],
    },
    "altijd in de zomer": {"altijd": "ja", "vanaf": "2027-06-01", "tot": "2027-08-31"},
}
"""Ways to be open; the clock changes on 28 March and on 31 October 2027."""

INGEKORT = {"twee keer per maand"}
"""Those with more dates than fit in one value: their text ends sooner."""

DICHT = (Sluiting.model_validate({"op": "2026-12-04"}),)

Moment = tuple[datetime, datetime]


def met_osm(text: str, tot: date) -> list[Moment]:
    """Return when opening-hours-py says that it is open through a day."""
    hours = OpeningHours(text, timezone=BRUSSEL, country="BE")
    found = hours.intervals(_nacht(VANDAAG), _nacht(tot + timedelta(days=1)))
    return [_utc(a, b) for a, b, state, _ in found if state == State.OPEN]


def met_agenda(wanneer: Wanneer, plaats: str, tot: date, closings: tuple[Sluiting, ...]) -> list[Moment]:
    """Return when the register says so; moments that touch are one."""
    days = [VANDAAG + timedelta(days=i) for i in range((tot - VANDAAG).days + 1)]
    if wanneer.altijd:
        first, last = wanneer.vanaf or VANDAAG, wanneer.tot or tot
        holds = [day for day in days if first <= day <= last]
        sessions = [
            (_nacht(day), _nacht(day + timedelta(days=1)))
            for day in holds
            if agenda.sluiting(wanneer, day, closings) is None
        ]
    else:
        sessions = [
            (one.begin, one.einde)
            for one in agenda.sessies(wanneer, VANDAAG, tot, closings, (plaats,))
            if one.plaats == plaats
        ]
    found: list[Moment] = []
    for begin, end in (_utc(*one) for one in sessions):
        if found and found[-1][1] == begin:
            found[-1] = (found[-1][0], end)
        else:
            found.append((begin, end))
    return found


def _utc(begin: datetime, end: datetime) -> Moment:
    """Return a moment as it is everywhere: in the night in which the clock changes, one hour has two names or none."""
    return begin.astimezone(UTC), end.astimezone(UTC)


def _nacht(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time(), BRUSSEL)


@pytest.mark.parametrize("wat", ELKE_WEEK)
def test_another_engine_finds_the_same_moments(wat: str) -> None:
    """Over more than a year, as far as the text goes; from there on nobody knows."""
    wanneer = Wanneer.model_validate(ELKE_WEEK[wat])
    text = osm_uren(wanneer, "hier", VANDAAG, EEN_JAAR, DICHT)
    assert text
    assert len(text) <= LANGSTE
    end = einde(text)
    assert met_osm(text, EEN_JAAR) == met_agenda(wanneer, "hier", end, DICHT)
    assert not OpeningHours(text).warnings
    assert (end < EEN_JAAR) == (wat in INGEKORT)


def einde(text: str) -> date:
    """Return the last day that a text says anything about."""
    return datetime.strptime(text.rpartition("; ")[2], "%Y %b %d+ unknown").date() - timedelta(days=1)  # noqa: DTZ007


@pytest.mark.parametrize("id", ["bibliotheek", "de-schakel", "gemeentehuis", "welzijnshuis"])
def test_the_places_of_testdorp(id: str) -> None:
    """The same for real hours, with school holidays, closing days and adjusted days, over more than a year."""
    register = zicht("testdorp").register
    wanneer, closings = register.plaatsen[id].wanneer, register.gemeente.sluitingsdagen
    assert wanneer
    text = osm_uren(wanneer, id, VANDAAG, EEN_JAAR, closings)
    assert text
    assert (einde(text), met_osm(text, EEN_JAAR)) == (EEN_JAAR, met_agenda(wanneer, id, EEN_JAAR, closings))


@pytest.mark.parametrize(
    "wanneer",
    [
        {"op_afspraak": "ja"},
        {"ronde": [{"plaats": "hier", "elke": ["dinsdag 9u-12u"]}]},
        {"elke": ["dinsdag 9u-12u"], "tot": "2026-06-30"},
    ],
)
def test_no_hours_no_text(wanneer: dict[str, object]) -> None:
    """An appointment, a round and hours that ended are no opening hours of a place."""
    assert osm_uren(Wanneer.model_validate(wanneer), "hier", VANDAAG, EEN_JAAR) is None
