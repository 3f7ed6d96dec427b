"""Events for UiTdatabank: what it takes, and the same moments as the site."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from macros.agenda import VOORUIT, sessies
from macros.exports.basis import openbaar, uren_zeker
from macros.exports.uitdatabank import EXPORT, PAD, uitdatabank
from macros.views.zicht import Zicht
from tests import klein
from tests.conftest import ROOT
from tests.exports.registers import NAMEN, zicht
from tests.exports.uitdatabank import fouten, momenten

GOUD = ROOT / "tests" / "cases" / "exports" / "uitdatabank.json"

RONDE = klein.anders(
    klein.AANBOD,
    id="bus",
    titel="De bus",
    plaatsen=None,
    wanneer={
        "ronde": [
            {"plaats": "bib", "elke": ["maandag 10u-12u"]},
            {"plaats": "plein", "elke": ["om de 2 weken woensdag 10u-12u, vanaf 2026-11-25"]},
        ],
        "aangepast": [{"op": "2026-12-07", "uren": "13u-15u", "plaats": "bib", "reden": "De bus is later"}],
    },
)
LASTIG = (
    klein.anders(
        klein.AANBOD,
        kosten="Gratis",
        leeftijd={"van": "55"},
        toegang=["afspraak"],
        wanneer={
            "elke": ["dinsdag 14u-16u", "donderdag 9u-12u en 13u-16u"],
            "niet_op": ["schoolvakanties", "feestdagen", "sluitingsdagen"],
            "gesloten": [{"van": "2026-12-01", "tot": "2026-12-10", "reden": "Verhuis"}],
            "aangepast": [
                {"op": "2026-12-03", "uren": "9u-10u"},
                {"op": "2026-12-15", "uren": "10u-11u en 15u-16u", "reden": "Feest"},
                {"op": "2027-03-19", "uren": "14u-16u"},
                {"op": "2027-03-23", "uren": "14u-16u", "plaats": "plein"},
            ],
        },
    ),
    RONDE,
    klein.anders(klein.AANBOD, id="laat", titel="Laat", wanneer={"elke": ["vrijdag 22u-24u"]}),
    klein.anders(
        klein.AANBOD,
        id="les",
        titel="Les",
        soort="les",
        wanneer={"lessen": ["2027-03-30 14u-16u", "2027-03-23 14u-16u"]},
    ),
    klein.anders(klein.AANBOD, id="twee", titel="Op twee plaatsen", plaatsen=["bib", "plein"]),
    klein.anders(klein.AANBOD, id="nooit", titel="Nooit nagekeken", nagekeken=None),
    klein.anders(klein.AANBOD, id="bellen", titel="Bellen", plaatsen=None),
    klein.anders(klein.AANBOD, id="afspraak", titel="Op afspraak", wanneer={"op_afspraak": "ja"}),
)
PLEIN = klein.anders(
    klein.PLAATS,
    id="plein",
    naam="Plein",
    adres={"straat": "Plein 1", "postcode": "2999", "gemeente": "Kleindorp"},
)
DICHT = klein.anders(klein.GEMEENTE, sluitingsdagen=[{"op": "2027-01-19", "reden": "Brug"}])


@pytest.fixture
def lastig(tmp_path: Any) -> Zicht:
    """Every kind of hours: over the change of the clock, with closings across adjusted days, at two places."""
    return klein.zicht(tmp_path, *LASTIG, plaatsen=(klein.PLAATS, PLEIN), gemeente=DICHT)


@pytest.mark.parametrize("naam", NAMEN)
def test_uitdatabank_takes_every_event(naam: str) -> None:
    """Of every register; each offer is in it or counted."""
    view = zicht(naam)
    found = uitdatabank(view)
    assert [wrong for item in found["items"] for wrong in fouten(item["event"])] == []
    named = {item["aanbod"] for item in found["items"]}
    assert len(named) + sum(found["weggelaten"].values()) == len(openbaar(view))
    assert all(uren_zeker(view, view.register.aanbod[name]) for name in named)


@pytest.mark.parametrize("naam", ["testdorp", "lastig"])
def test_the_moments_are_those_of_the_site(naam: str, lastig: Zicht) -> None:
    """By place, from today to the last day on which the check counts: over the change to summer time."""
    view = lastig if naam == "lastig" else zicht(naam)
    items = uitdatabank(view)["items"]
    assert items
    for item in items:
        assert fouten(item["event"]) == []
        offer = view.register.aanbod[item["aanbod"]]
        until = view.register.controle(offer).uiterlijk
        assert offer.wanneer and until
        last = min(until, view.register.vandaag + VOORUIT)
        found = sessies(
            offer.wanneer, view.register.vandaag, last, view.register.gemeente.sluitingsdagen, offer.plaatsen
        )
        here = [
            one
            for one in found
            if one.plaats == item["plaats"] or (one.plaats is None and item["plaats"] in offer.plaatsen)
        ]
        assert momenten(item["event"]) == sorted((one.begin, one.einde) for one in here), item["aanbod"]


def test_the_clock_changes(lastig: Zicht) -> None:
    """The same hour on the wall, another offset: +01:00 in winter, +02:00 in summer."""
    events = {item["aanbod"]: item["event"] for item in uitdatabank(lastig)["items"]}
    assert [one["startDate"] for one in events["les"]["subEvent"]] == [
        "2027-03-23T14:00:00+01:00",
        "2027-03-30T14:00:00+02:00",
    ]
    whole = next(item for item in uitdatabank(lastig)["items"] if item["aanbod"] == "digipunt")["event"]
    assert (whole["startDate"], whole["endDate"]) == (
        "2026-11-21T00:00:00+01:00",
        "2027-05-02T23:59:59+02:00",
    )
    found = momenten(whole)
    assert datetime.fromisoformat("2027-04-20T12:00:00+00:00") in {begin for begin, _ in found}
    assert datetime.fromisoformat("2027-01-26T13:00:00+00:00") in {begin for begin, _ in found}


def test_which_calendar_says_what(lastig: Zicht) -> None:
    """A week as hours; every two weeks, past midnight, lessons and one day elsewhere by their dates."""
    kinds = [
        (item["aanbod"], item["plaats"], item["event"]["calendarType"])
        for item in uitdatabank(lastig)["items"]
    ]
    assert kinds == [
        ("bus", "bib", "periodic"),
        ("bus", "plein", "multiple"),
        ("digipunt", "bib", "periodic"),
        ("digipunt", "plein", "single"),
        ("laat", "bib", "multiple"),
        ("les", "bib", "multiple"),
        ("twee", "bib", "periodic"),
        ("twee", "plein", "periodic"),
    ]
    assert uitdatabank(lastig)["weggelaten"] == {
        "uren_niet_zeker": 1,
        "zonder_plaats": 1,
        "zonder_momenten": 1,
    }


def test_a_calendar_goes_no_further_than_the_check(tmp_path: Any) -> None:
    """Nothing repeats for ever: the last day is that on which somebody must look again."""
    view = klein.zicht(tmp_path)
    (item,) = uitdatabank(view)["items"]
    until = view.register.controle(view.register.aanbod["digipunt"]).uiterlijk
    assert item["event"]["endDate"][:10] == str(until) == str(date(2027, 5, 2))


FOUT: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "een dag na de periode": (
        lambda event: event["openingHoursClosedDays"][0].update(endDate="2028-01-01"),
        ".openingHoursClosedDays[0]: buiten de periode",
    ),
    "24 uur": (
        lambda event: event["openingHours"][0].update(closes="24:00"),
        ".openingHours[0].closes: '24:00'",
    ),
    "een dag in het Nederlands": (
        lambda event: event["openingHours"][0].update(dayOfWeek=["dinsdag"]),
        ".openingHours[0].dayOfWeek[0]: 'dinsdag'",
    ),
    "een verzonnen veld": (lambda event: event.update(prijs=0), ".prijs: onbekend"),
    "geen naam": (lambda event: event.pop("name"), ".name: ontbreekt"),
    "zonder zomeruur": (
        lambda event: event.update(endDate="2027-05-02T23:59:59+01:00"),
        ".endDate: '2027-05-02T23:59:59+01:00'",
    ),
    "geen datum": (
        lambda event: event["openingHoursClosedDays"][0].update(startDate="2026-02-30"),
        ".openingHoursClosedDays[0].startDate: '2026-02-30'",
    ),
}
"""How an event can be wrong, and what is then said."""


@pytest.mark.parametrize("naam", FOUT)
def test_what_uitdatabank_would_refuse(naam: str, tmp_path: Any) -> None:
    """Each planted error is found where it is."""
    break_it, told = FOUT[naam]
    event = json.loads(json.dumps(uitdatabank(klein.zicht(tmp_path))["items"][0]["event"]))
    assert fouten(event) == []
    break_it(event)
    assert fouten(event) == [told]


def test_moments_that_moved_are_noticed(tmp_path: Any) -> None:
    """A closed day that is forgotten gives a moment that the site has not."""
    event = uitdatabank(klein.zicht(tmp_path))["items"][0]["event"]
    good = momenten(event)
    assert len(momenten({**event, "openingHoursClosedDays": []})) > len(good)


def test_only_what_is_known_is_said(lastig: Zicht) -> None:
    """Free only where it says so, everybody only where it says so, no place of UiTdatabank made up."""
    events = {(item["aanbod"], item["plaats"]): item["event"] for item in uitdatabank(lastig)["items"]}
    digipunt, bus = events["digipunt", "bib"], events["bus", "plein"]
    assert digipunt["priceInfo"] == [{"category": "base", "price": 0, "priceCurrency": "EUR"}]
    assert (digipunt["typicalAgeRange"], digipunt["bookingInfo"]) == ("55-", {"phone": "03 555 00 10"})
    assert not {"priceInfo", "audience", "typicalAgeRange", "bookingInfo"} & bus.keys()
    assert digipunt["location"] == {"name": {"nl": "De bib"}}
    assert bus["location"]["address"]["nl"]["streetAddress"] == "Plein 1"
    assert digipunt["terms"] == [{"id": "0.3.1.0.1"}]


def test_a_lesson_that_comes_back_every_month_is_no_series(tmp_path: Any) -> None:
    """Only days that somebody listed one by one are a course; its text says how one gets in."""
    lesson = klein.anders(klein.AANBOD, soort="les", toegang=["inschrijven"], kosten="Gratis")
    monthly = klein.anders(lesson, wanneer={"elke": ["eerste zaterdag van de maand 10u-12u"]})
    days = [{"op": f"2026-12-0{day}", "uren": "10u-12u"} for day in (1, 8)]
    series = klein.anders(lesson, id="reeks", wanneer={"lessen": days})
    found = {
        item["aanbod"]: item["event"] for item in uitdatabank(klein.zicht(tmp_path, monthly, series))["items"]
    }
    assert {name: event.get("terms") for name, event in found.items()} == {
        "digipunt": None,
        "reeks": [{"id": "0.3.1.0.0"}],
    }
    assert found["reeks"]["description"]["nl"].endswith("\n\nPrijs: Gratis.\n\nSchrijf je vooraf in.")


def test_a_long_title_is_cut_behind_a_word(tmp_path: Any) -> None:
    """UiTdatabank takes ninety letters."""
    title = "Hulp " + "bij het invullen " * 8
    (item,) = uitdatabank(klein.zicht(tmp_path, klein.anders(klein.AANBOD, titel=title.strip())))["items"]
    name = item["event"]["name"]["nl"]
    assert name.endswith(" bij het …") and len(name) <= 90


def test_the_whole_file(lastig: Zicht) -> None:
    """Of a small register, as it is published; the same data give the same bytes."""
    ((path, content),) = EXPORT.bestanden(lastig)
    assert (path, content.decode()) == (PAD, GOUD.read_text("utf-8"))
    assert dict(EXPORT.bestanden(lastig)) == {path: content}
