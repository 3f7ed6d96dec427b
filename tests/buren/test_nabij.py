"""What the neighbours tell, worked out by hand: only what is sure, in the coming week, nearest first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from macros.agenda import BRUSSEL
from macros.buren.bestand import Buur
from macros.buren.nabij import AARDSTRAAL, Buurmoment, bij_de_buren, hemelsbreed, voor_nood
from macros.model.keuzes import Nood
from macros.register import Register
from tests import klein

from .bestand import AANBOD, GEMEENTE, MOMENT, PLAATS, anders, buurbestand

KERNEN = [
    {"id": "noord", "naam": "Noord", "coordinaten": {"breedte": "51.150", "lengte": "4.500"}},
    {"id": "zuid", "naam": "Zuid", "coordinaten": {"breedte": "51.000", "lengte": "4.500"}},
    {"id": "ergens", "naam": "Ergens"},
]


@pytest.fixture
def ons(tmp_path: Path) -> Register:
    """Our own register, with two cores on the map."""
    return klein.register(tmp_path, gemeente=klein.anders(klein.GEMEENTE, dorpskernen=KERNEN))


def met(ons: Register, *copies: Any, vandaag: date | None = None) -> Register:
    """Return our register with these neighbours."""
    return replace(ons, buren=copies, vandaag=vandaag or ons.vandaag)


def verteld(found: tuple[Buurmoment, ...]) -> list[tuple[str, str]]:
    """Return the title and the begin of each."""
    return [(one.aanbod.titel, f"{one.begin:%d/%m %H:%M}") for one in found]


def test_one_degree_of_latitude() -> None:
    """It is the 360th part of the way around: 111,195 km on a globe of this size."""
    assert AARDSTRAAL == 6371.0088
    assert hemelsbreed((50.0, 4.0), (51.0, 4.0)) == pytest.approx(111.195, abs=0.001)
    assert hemelsbreed((51.0, 4.0), (51.0, 4.0)) == 0.0
    assert hemelsbreed((0.0, 0.0), (0.0, 180.0)) == pytest.approx(20015.115, abs=0.001)


def test_brussels_and_antwerp() -> None:
    """From the Grote Markt of the one to that of the other: 41,6 km north and 3,3 km east make 41,8."""
    assert hemelsbreed((50.8467, 4.3525), (51.2212, 4.3997)) == pytest.approx(41.8, abs=0.1)


def test_a_moment_knows_whose_it_is_where_and_how_far(ons: Register) -> None:
    """Four hundredths of a degree north of our northern core: 4,4 km."""
    (one,) = bij_de_buren(met(ons, buurbestand()))
    assert one.buur == Buur("buurdorp", "Buurdorp", "https://hulp.buurdorp.example/")
    assert one.plaats and one.plaats.naam == "De bib van Buurdorp"
    assert one.afstand and (one.afstand.kern, round(one.afstand.km, 2)) == ("Noord", 4.45)
    assert (one.begin, one.einde, one.dag) == (
        datetime(2026, 11, 24, 14, tzinfo=BRUSSEL),
        datetime(2026, 11, 24, 16, tzinfo=BRUSSEL),
        date(2026, 11, 24),
    )


def test_without_neighbours_there_is_nothing(ons: Register) -> None:
    """And nothing is worked out."""
    assert bij_de_buren(ons) == voor_nood(ons, Nood.NU_VAST) == ()


@pytest.mark.parametrize(
    "changes",
    [
        {"status": "tijdelijk dicht", "zeker": False},
        {"zeker": False},
        {"voorbij": True},
        {"uiterlijk": "2026-11-23"},
    ],
)
def test_only_what_runs_and_is_checked_in_time(ons: Register, changes: dict[str, Any]) -> None:
    """A check that ends the day before the moment does not count."""
    assert bij_de_buren(met(ons, buurbestand(aanbod=[anders(AANBOD, **changes)]))) == ()
    last = buurbestand(aanbod=[anders(AANBOD, uiterlijk="2026-11-24")])
    assert len(bij_de_buren(met(ons, last))) == 1


def test_a_moment_that_is_not_sure_is_left_out(ons: Register) -> None:
    """The neighbour itself says so."""
    assert bij_de_buren(met(ons, buurbestand(momenten=[anders(MOMENT, zeker=False)]))) == ()


@pytest.mark.parametrize(
    ("day", "told"), [("2026-11-20", 0), ("2026-11-21", 1), ("2026-11-27", 1), ("2026-11-28", 0)]
)
def test_seven_days_today_among_them(ons: Register, day: str, told: int) -> None:
    """From this morning until the evening of the seventh day."""
    moment = anders(MOMENT, begin=f"{day}T00:00:00+01:00", einde=f"{day}T23:59:00+01:00")
    assert len(bij_de_buren(met(ons, buurbestand(momenten=[moment])))) == told


def test_an_old_copy_tells_nothing(ons: Register) -> None:
    """After seven days nobody knows what was reported since."""
    copy = buurbestand(
        momenten=[anders(MOMENT, begin="2026-11-30T14:00:00+01:00", einde="2026-11-30T16:00:00+01:00")]
    )
    assert len(bij_de_buren(met(ons, copy, vandaag=date(2026, 11, 28)))) == 1
    assert bij_de_buren(met(ons, copy, vandaag=date(2026, 11, 29))) == ()


def test_the_day_is_the_one_on_the_clock_of_brussels(ons: Register) -> None:
    """Whatever offset the file writes, and on both sides of the night in which the clock goes back."""
    file = {
        "datum": "2026-10-24",
        "aanbod": [anders(AANBOD, nagekeken={"op": "2026-10-02", "hoe": "mail", "door": "gemeente"})],
        "momenten": [
            anders(MOMENT, begin="2026-10-24T23:30:00+02:00", einde="2026-10-25T01:00:00+02:00"),
            anders(MOMENT, begin="2026-10-25T00:30:00+00:00", einde="2026-10-25T02:30:00+01:00"),
        ],
    }
    found = bij_de_buren(met(ons, buurbestand(**file), vandaag=date(2026, 10, 24)))
    assert [(one.dag, f"{one.begin:%H:%M}-{one.einde:%H:%M}") for one in found] == [
        (date(2026, 10, 24), "23:30-01:00"),
        (date(2026, 10, 25), "02:30-02:30"),
    ]


def plek(id: str, breedte: float | None, **changes: Any) -> dict[str, Any]:
    """Return a place at a latitude, right below our northern core or nowhere."""
    spot = {"breedte": breedte, "lengte": 4.5} if breedte else None
    return anders(PLAATS, id=id, naam=id, coordinaten=spot, dorpskern=None, **changes)


def test_nearness_in_bands_then_how_soon_then_how_far_then_by_title(ons: Register) -> None:
    """Within five kilometres the sooner one goes first; what nobody can place comes last, however soon."""
    places = [plek("1km", 51.159), plek("4km", 51.186), plek("7km", 51.213), plek("nergens", None)]
    hours = {"zo": "22", "ma": "23", "di": "24"}
    rows = [
        ("B", "1km", "di"),
        ("A", "4km", "di"),
        ("C", "4km", "ma"),
        ("D", "7km", "zo"),
        ("E", "nergens", "zo"),
        ("Aa", "1km", "di"),
    ]
    offers = [anders(AANBOD, id=title.lower(), titel=title, plaatsen=[place]) for title, place, _ in rows]
    moments = [
        anders(
            MOMENT,
            aanbod=title.lower(),
            plaats=place,
            begin=f"2026-11-{hours[day]}T14:00:00+01:00",
            einde=f"2026-11-{hours[day]}T16:00:00+01:00",
        )
        for title, place, day in rows
    ]
    found = bij_de_buren(met(ons, buurbestand(plaatsen=places, aanbod=offers, momenten=moments)))
    assert verteld(found) == [
        ("C", "23/11 14:00"),
        ("Aa", "24/11 14:00"),
        ("B", "24/11 14:00"),
        ("A", "24/11 14:00"),
        ("D", "22/11 14:00"),
        ("E", "22/11 14:00"),
    ]
    assert found[-1].afstand is None


def test_a_place_without_a_spot_stands_in_its_core(ons: Register) -> None:
    """Three hundredths of a degree from ours: 3,3 km. Without that core on the map nobody knows."""
    place = anders(PLAATS, coordinaten=None)
    (near,) = bij_de_buren(met(ons, buurbestand(plaatsen=[place])))
    assert near.afstand and round(near.afstand.km, 1) == 3.3
    bare = anders(GEMEENTE, dorpskernen=[{"id": "kern", "naam": "Kern"}])
    (unknown,) = bij_de_buren(met(ons, buurbestand(plaatsen=[place], gemeente=bare)))
    assert unknown.afstand is None


def test_without_our_cores_on_the_map_no_distance_is_known(tmp_path: Path) -> None:
    """Then only how soon counts."""
    (one,) = bij_de_buren(met(klein.register(tmp_path), buurbestand()))
    assert one.afstand is None


def test_a_moment_at_no_place(ons: Register) -> None:
    """Help by telephone, or at several places at once."""
    (one,) = bij_de_buren(met(ons, buurbestand(momenten=[anders(MOMENT, plaats=None)])))
    assert (one.plaats, one.afstand) == (None, None)


def test_a_need_gets_the_first_moment_of_each_offer(ons: Register) -> None:
    """Of two neighbours with the same ids too; another need gets none."""
    later = anders(MOMENT, begin="2026-11-26T14:00:00+01:00", einde="2026-11-26T16:00:00+01:00")
    one = buurbestand(momenten=[MOMENT, later])
    other = buurbestand(Buur("anderdorp", "Anderdorp", "https://hulp.buurdorp.example/"))
    register = met(ons, one, other)
    assert len(bij_de_buren(register)) == 3
    found = voor_nood(register, Nood.NU_VAST)
    assert [(moment.buur.id, moment.begin.day) for moment in found] == [("anderdorp", 24), ("buurdorp", 24)]
    assert voor_nood(register, Nood.WIFI) == ()


def test_it_is_worked_out_once(ons: Register) -> None:
    """Every page asks for it."""
    register = met(ons, buurbestand())
    assert bij_de_buren(register) is bij_de_buren(register)
