"""Calendar files: what two other readers make of them, and what stays the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events

from macros.ics import Afspraak, kalender
from macros.views.agendabestand import bestanden

from .klein import AANBOD, GEMEENTE, PLAATS, anders, zicht

BRUSSEL = ZoneInfo("Europe/Brussels")
EEN = Afspraak(
    uid="een",
    titel="Digipunt",
    begin=datetime(2026, 11, 24, 14, tzinfo=BRUSSEL),
    einde=datetime(2026, 11, 24, 16, tzinfo=BRUSSEL),
    nagekeken=date(2026, 11, 2),
)


def read(text: str) -> list[Any]:
    """Return the moments as the second reader sees them, in a century of its own choice."""
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text))
    return list(found.between(date(2026, 1, 1), date(2028, 1, 1)))


def test_the_whole_file() -> None:
    """Lines end as the format asks, the time zone is the one of Brussels."""
    assert kalender([EEN]).split("\r\n") == [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Inclusieportaal//Agenda//NL", "METHOD:PUBLISH"),
        *("BEGIN:VTIMEZONE", "TZID:Europe/Brussels"),
        *("BEGIN:DAYLIGHT", "DTSTART:19810329T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"),
        *("TZNAME:CEST", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT"),
        *("BEGIN:STANDARD", "DTSTART:19961027T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100"),
        *("TZNAME:CET", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD"),
        *("END:VTIMEZONE", "BEGIN:VEVENT", "UID:een", "DTSTAMP:20261102T000000Z"),
        "DTSTART;TZID=Europe/Brussels:20261124T140000",
        "DTEND;TZID=Europe/Brussels:20261124T160000",
        *("SUMMARY:Digipunt", "STATUS:CONFIRMED", "END:VEVENT", "END:VCALENDAR", ""),
    ]


@pytest.mark.parametrize("year", range(2026, 2038))
def test_the_time_zone_changes_when_brussels_does(year: int) -> None:
    """Read by its own rules, without the name: on both Sundays of change and the days around them."""
    zone = icalendar.Calendar.from_ical(kalender([])).walk("VTIMEZONE")[0].to_tz(lookup_tzid=False)
    for month in (3, 10):
        for day in range(22, 32):
            for hour in (0, 1, 4, 12):
                real = datetime(year, month, day, hour, tzinfo=BRUSSEL)
                assert real.replace(tzinfo=zone).utcoffset() == real.utcoffset(), real


def test_any_text_survives() -> None:
    """Signs with a meaning in the format, long lines and letters of more than one byte come back whole."""
    text = "Eén; twee, drie \\ vier\nvijf " + "ééén lange zin 🙂 " * 20
    (event,) = read(kalender([replace(EEN, titel=text.replace("\n", " "), waar=text, tekst=text)]))
    assert (event["SUMMARY"], event["LOCATION"], event["DESCRIPTION"]) == (
        text.replace("\n", " "),
        text,
        text,
    )


def test_no_line_is_longer_than_the_format_allows() -> None:
    """At most 75 bytes, and no letter cut in two."""
    for line in kalender([replace(EEN, titel="é🙂" * 100)]).encode().split(b"\r\n"):
        assert len(line) <= 75
        line.decode()


def files(folder: Path, *offers: dict[str, Any], **data: Any) -> dict[str, str]:
    return {path: make() for path, make in bestanden(zicht(folder, *offers, **data))}


def test_an_offer_has_a_file_of_all_its_moments_and_one_for_each_that_its_page_shows(tmp_path: Path) -> None:
    """That of all is for who follows: it goes on for as long as the check counts, and does not fill their time."""
    found = files(tmp_path)
    names = ("agenda", "2026-11-24-1", "2026-12-01-1", "2026-12-08-1")
    assert list(found) == [f"aanbod/digipunt/{name}.ics" for name in names]
    everything = read(found["aanbod/digipunt/agenda.ics"])
    days = ["2026-11-24", "2026-12-01", "2026-12-08", "2026-12-15", "2027-01-05", "2027-01-12"]
    told = [event["DTSTART"].dt.date().isoformat() for event in everything]
    assert (told[:6], told[-1]) == (days, "2027-04-27")
    (first,) = read(found["aanbod/digipunt/2026-11-24-1.ics"])
    assert (everything[0]["TRANSP"], "TRANSP" in first) == ("TRANSPARENT", False)


def test_a_moment_says_what_where_and_who_checked_it(tmp_path: Path) -> None:
    """Everything a person needs on the day itself, also without a connection."""
    address = {"straat": "Dorpsstraat 1", "postcode": "2999", "gemeente": "Kleindorp"}
    council = {**GEMEENTE, "webadres": "https://kleindorp.example/hulp/"}
    found = files(tmp_path, plaatsen=[anders(PLAATS, adres=address)], gemeente=council)
    (event,) = read(found["aanbod/digipunt/2026-11-24-1.ics"])
    assert {name: str(event[name]) for name in ("SUMMARY", "LOCATION", "DESCRIPTION", "URL", "STATUS")} == {
        "SUMMARY": "Digipunt in de bib",
        "LOCATION": "De bib, Dorpsstraat 1, 2999 Kleindorp",
        "DESCRIPTION": "Een vrijwilliger helpt je.\nBel 03 555 00 10\n"
        "Nagekeken op 2 november 2026 door Gemeente Kleindorp, per telefoon.",
        "URL": "https://kleindorp.example/hulp/aanbod/digipunt/",
        "STATUS": "CONFIRMED",
    }
    assert event["DTSTART"].dt == datetime(2026, 11, 24, 14, tzinfo=BRUSSEL)
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(hours=2)
    assert event["DTSTAMP"].dt.date() == date(2026, 11, 2)


def test_a_moment_after_the_check_says_so_in_its_own_file(tmp_path: Path) -> None:
    """What is sure today is not sure for ever."""
    soon = anders(AANBOD, nakijken_om="1 maand")
    found = files(tmp_path, soon)
    names = ("2026-12-01-1", "2026-12-08-1")
    (sure,), (unsure,) = (read(found[f"aanbod/digipunt/{name}.ics"]) for name in names)
    assert (sure["STATUS"], unsure["STATUS"]) == ("CONFIRMED", "TENTATIVE")
    assert str(unsure["SUMMARY"]) == "Digipunt in de bib (bel eerst)"


def test_what_was_checked_too_long_ago_says_so_in_the_calendar(tmp_path: Path) -> None:
    """The words stand in the title, where a person looks."""
    late = anders(AANBOD, nagekeken={"op": "2026-02-02", "hoe": "mail", "door": "gemeente"})
    event = read(files(tmp_path, late)["aanbod/digipunt/agenda.ics"])[0]
    assert (event["SUMMARY"], event["STATUS"]) == ("Digipunt in de bib (bel eerst)", "TENTATIVE")


@pytest.mark.parametrize(
    "changes",
    [
        {"nagekeken": None, "bron": {"titel": "Folder", "datum": "2023"}},
        {"status": "gestopt"},
        {"status": "gepland"},
        {"wanneer": {"altijd": "ja"}},
    ],
)
def test_what_nobody_checked_or_has_no_moment_has_no_file(tmp_path: Path, changes: dict[str, Any]) -> None:
    """A calendar is out of our reach: it keeps what it got."""
    assert files(tmp_path, anders(AANBOD, **changes)) == {}


def test_a_moment_keeps_its_name_when_its_hour_or_place_moves(tmp_path: Path) -> None:
    """So that the calendar replaces it, and does not show it twice."""
    moved = {"op": "2026-11-24", "uren": "15u-17u", "plaats": "plein", "reden": "De zaal is bezet"}
    places = [PLAATS, anders(PLAATS, id="plein", naam="Plein")]
    before = files(tmp_path / "a", plaatsen=places)["aanbod/digipunt/2026-11-24-1.ics"]
    hours = {**AANBOD["wanneer"], "aangepast": [moved]}
    after = files(tmp_path / "b", anders(AANBOD, wanneer=hours), plaatsen=places)
    (old,), (new,) = read(before), read(after["aanbod/digipunt/2026-11-24-1.ics"])
    assert old["UID"] == new["UID"]
    assert (new["DTSTART"].dt.hour, str(new["LOCATION"])) == (15, "Plein")
    assert "De zaal is bezet" in new["DESCRIPTION"]


def test_two_moments_on_one_day_have_two_names(tmp_path: Path) -> None:
    """Morning and afternoon."""
    double = anders(
        AANBOD, wanneer={"lessen": [{"op": "2026-11-24", "uren": "9u-10u en 14u-15u", "titel": "Les"}]}
    )
    found = files(tmp_path, double)
    assert list(found)[1:] == [f"aanbod/digipunt/2026-11-24-{n}.ics" for n in (1, 2)]
    events = read(found["aanbod/digipunt/agenda.ics"])
    assert len({str(event["UID"]) for event in events}) == 2
    assert [str(event["SUMMARY"]) for event in events] == ["Digipunt in de bib: Les"] * 2


def test_the_same_data_give_the_same_bytes(tmp_path: Path) -> None:
    """No clock and no chance."""
    assert files(tmp_path / "a") == files(tmp_path / "b")
