"""Proof of the agenda by two engines that know nothing of it: iCalendar recurrence and OpenStreetMap hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import icalendar
import recurring_ical_events
from opening_hours import OpeningHours, State

from macros.agenda import BRUSSEL, sessies
from macros.model.wanneer import Wanneer

VAN, TOT = date(2026, 11, 21), date(2028, 12, 31)

DIGIPUNT = Wanneer.model_validate(
    {"elke": ["dinsdag 14u-16u", "donderdag 18u-20u"], "niet_op": ["feestdagen", "kerstvakantie"]}
)

KERST = (("2026-12-21", "2027-01-03"), ("2027-12-27", "2028-01-09"), ("2028-12-25", "2028-12-31"))
"""Christmas holidays as the Flemish government publishes them, up to the end of the proof."""

FEEST = """
    2027-03-28 2027-03-29 2027-05-01 2027-05-06 2027-05-16 2027-05-17 2027-07-21 2027-08-15 2027-11-01 2027-11-11
    2028-04-16 2028-04-17 2028-05-01 2028-05-25 2028-06-04 2028-06-05 2028-07-21 2028-08-15 2028-11-01 2028-11-11
"""
"""Belgian public holidays outside the Christmas holidays, typed over from the calendar."""

VTIMEZONE = """\
BEGIN:VTIMEZONE
TZID:Europe/Brussels
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE"""

Moment = tuple[datetime, datetime]


def _off() -> list[date]:
    """Write the days without sessions out, from the dates typed above."""
    days = [date.fromisoformat(text) for text in FEEST.split()]
    for first, last in KERST:
        day = date.fromisoformat(first)
        while day <= date.fromisoformat(last):
            days.append(day)
            day += timedelta(days=1)
    return days


def _event(weekday: str, first: str, begin: str, end: str) -> str:
    off = ",".join(f"{day:%Y%m%d}T{begin}" for day in _off())
    return "\n".join(
        (
            "BEGIN:VEVENT",
            f"UID:{weekday}@digipunt.example",
            "DTSTAMP:20261121T000000Z",
            f"DTSTART;TZID=Europe/Brussels:{first}T{begin}",
            f"DTEND;TZID=Europe/Brussels:{first}T{end}",
            f"RRULE:FREQ=WEEKLY;BYDAY={weekday};UNTIL=20281231T225959Z",
            f"EXDATE;TZID=Europe/Brussels:{off}",
            "SUMMARY:Digipunt",
            "END:VEVENT",
        )
    )


def _icalendar_sessions() -> list[Moment]:
    tuesday = _event("TU", "20261124", "140000", "160000")
    thursday = _event("TH", "20261126", "180000", "200000")
    header = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//proof//nl"
    calendar = icalendar.Calendar.from_ical(
        "\n".join((header, VTIMEZONE, tuesday, thursday, "END:VCALENDAR", "")).replace("\n", "\r\n")
    )
    found = recurring_ical_events.of(calendar).between(VAN, TOT + timedelta(days=1))
    return sorted(_utc(event["DTSTART"].dt, event["DTEND"].dt) for event in found)


def _osm_sessions() -> list[Moment]:
    off = [f"{date.fromisoformat(a):%Y %b %d}-{date.fromisoformat(b):%Y %b %d} off" for a, b in KERST]
    off += [f"{date.fromisoformat(day):%Y %b %d} off" for day in FEEST.split()]
    hours = OpeningHours("; ".join(["Tu 14:00-16:00", "Th 18:00-20:00", *off]), timezone=BRUSSEL)
    first = datetime.combine(VAN, datetime.min.time(), BRUSSEL)
    last = datetime.combine(TOT + timedelta(days=1), datetime.min.time(), BRUSSEL)
    return [_utc(a, b) for a, b, state, _ in hours.intervals(first, last) if state == State.OPEN]


def _own_sessions() -> list[Moment]:
    return [_utc(session.begin, session.einde) for session in sessies(DIGIPUNT, VAN, TOT)]


def _utc(begin: datetime, end: datetime) -> Moment:
    return begin.astimezone(UTC), end.astimezone(UTC)


def test_the_first_five_sessions() -> None:
    """From 21 November 2026: di 24/11 14u, do 26/11 18u, di 1/12 14u, do 3/12 18u, di 8/12 14u."""
    assert [f"{session.begin:%a %d/%m %H}u" for session in sessies(DIGIPUNT, VAN, TOT)[:5]] == [
        "Tue 24/11 14u",
        "Thu 26/11 18u",
        "Tue 01/12 14u",
        "Thu 03/12 18u",
        "Tue 08/12 14u",
    ]


def test_nothing_in_the_christmas_holidays() -> None:
    """From 21 December 2026 through 3 January 2027 there is no session; the first after it is on 5 January."""
    assert sessies(DIGIPUNT, date(2026, 12, 21), date(2027, 1, 3)) == []
    assert sessies(DIGIPUNT, date(2026, 12, 21), date(2027, 1, 5))[0].dag == date(2027, 1, 5)


def test_206_sessions_as_icalendar_finds_them() -> None:
    """A calendar with a weekly rule and dates taken out gives the same 206 moments, in UTC."""
    assert len(_own_sessions()) == 206
    assert _own_sessions() == _icalendar_sessions()


def test_206_sessions_as_openstreetmap_hours_find_them() -> None:
    """Opening hours with the closed dates written out give the same 206 moments, in UTC."""
    assert _own_sessions() == _osm_sessions()


def test_the_clock_on_the_wall_stays_the_same() -> None:
    """Summer time moves the moment in UTC, never the hour that people read."""
    utc = {begin.date(): begin.hour for begin, _ in _own_sessions()}
    assert utc[date(2027, 3, 25)] == 17
    assert utc[date(2027, 3, 30)] == 12
    assert utc[date(2027, 10, 28)] == 16
    assert utc[date(2027, 11, 2)] == 13
    assert {session.begin.hour for session in sessies(DIGIPUNT, VAN, TOT)} == {14, 18}
