"""What a calendar says: sessions of the coming year in the time of Brussels; hostile ones are refused in time."""

from __future__ import annotations

import time
from datetime import date

import pytest

from macros.agendabron.lezen import Lezing, Sessie, lees
from macros.agendabron.onderdelen import GeenAgenda
from macros.model.uren import Uren

from ..conftest import VANDAAG
from .agenda import afspraak, agenda, op


def _lees(*events: str) -> Lezing:
    return lees(agenda(*events), VANDAAG, time.monotonic)


def _momenten(found: Lezing) -> list[str]:
    return [f"{one.op} {one.uren}" for one in found.sessies]


def test_one_session() -> None:
    """An event is a session with its day, hours and title; its location is kept to compare."""
    found = _lees(afspraak(*op("20261124", "1330"), "LOCATION:De bib\\, zaal 2", titel="Foto's\\, deel 1"))

    assert found.sessies == [Sessie(date(2026, 11, 24), Uren(13 * 60 + 30, 16 * 60), "Foto's, deel 1")]
    assert found.plekken == {"De bib, zaal 2": found.sessies[0]}
    assert found.opmerkingen == []


@pytest.mark.parametrize(
    ("lines", "moment"),
    [
        (("DTSTART:20261124T130000Z", "DTEND:20261124T150000Z"), "2026-11-24 14u-16u"),
        (("DTSTART:20270701T120000Z", "DURATION:PT90M"), "2027-07-01 14u-15u30"),
        (("DTSTART:20261124T140000", "DTEND:20261124T160000"), "2026-11-24 14u-16u"),
        (("DTSTART;TZID=Romance Standard Time:20261124T140000", "DURATION:PT2H"), "2026-11-24 14u-16u"),
        (("DTSTART;TZID=/mozilla.org/1/Europe/Brussels:20261124T140000", "DURATION:PT2H"), "2026-11-24 14u-16u"),
        (("DTSTART;TZID=Europe/London:20261124T140000", "DTEND;TZID=Europe/London:20261124T150000"), "2026-11-24 15u-16u"),
        (op("20261124", "2200", "2359"), "2026-11-24 22u-23u59"),
        (("DTSTART:20261124T220000", "DTEND:20261125T000000"), "2026-11-24 22u-24u"),
        (op("20261121", "0900", "1000"), "2026-11-21 9u-10u"),
    ],
)  # fmt: skip
def test_every_time_becomes_that_of_brussels(lines: tuple[str, ...], moment: str) -> None:
    """UTC, other zones, Windows' names and times without a zone; summer and winter."""
    assert _momenten(_lees(afspraak(*lines))) == [moment]


def test_repetitions_with_exceptions() -> None:
    """A weekly lesson is counted out: one day left out, one moved, one cancelled."""
    found = _lees(
        afspraak(*op("20261117"), "RRULE:FREQ=WEEKLY;COUNT=6", "EXDATE;TZID=Europe/Brussels:20261201T140000"),
        afspraak(*op("20261209"), "RECURRENCE-ID;TZID=Europe/Brussels:20261208T140000"),
        afspraak(*op("20261215"), "RECURRENCE-ID;TZID=Europe/Brussels:20261215T140000", "STATUS:CANCELLED"),
    )

    assert _momenten(found) == ["2026-11-24 14u-16u", "2026-12-09 14u-16u", "2026-12-22 14u-16u"]


def test_what_is_left_out_is_told() -> None:
    """Past, cancelled and far sessions go unsaid; a whole day and one over midnight say why."""
    found = _lees(
        afspraak(*op("20261124"), uid="1"),
        afspraak(*op("20261120"), uid="2"),
        afspraak(*op("20280101"), uid="3"),
        afspraak(*op("20261126"), "STATUS:CANCELLED", uid="4"),
        afspraak("DTSTART;VALUE=DATE:20261127", uid="5", titel="Schoolfeest"),
        afspraak("DTSTART:20261128T220000", "DTEND:20261129T020000", uid="6", titel="Nacht"),
        afspraak("DTSTART:20261130T100000", uid="7", titel="Open"),
    )

    assert _momenten(found) == ["2026-11-24 14u-16u"]
    assert found.opmerkingen == [
        "“Schoolfeest” op 27 november 2026 duurt een hele dag. Er staan geen uren bij, dus we laten het weg.",
        "“Nacht” op 28 november 2026 eindigt niet op dezelfde dag, of heeft geen einde. We laten het weg.",
        "“Open” op 30 november 2026 eindigt niet op dezelfde dag, of heeft geen einde. We laten het weg.",
    ]


def test_titles_are_plain_and_short() -> None:
    """Line ends become spaces, unseen characters go, a long title is cut; the last two are told."""
    found = _lees(
        afspraak(*op("20261124"), uid="1", titel="Regel een\\nRegel twee"),
        afspraak(*op("20261125"), uid="2", titel="Digi\u200bpunt"),
        afspraak(*op("20261126"), uid="3", titel="woord " * 30),
        afspraak(*op("20261127"), "DESCRIPTION:Jan Janssens", "ATTENDEE:mailto:jan@x.be", uid="4", titel=""),
    )

    assert [one.titel for one in found.sessies] == [
        "Regel een Regel twee",
        "Digipunt",
        "woord woord woord woord woord woord woord woord woord woord woord …",
        "",
    ]
    assert len(found.opmerkingen) == 2


_REGEL = "RRULE:FREQ=WEEKLY"
_DAG = op("20261124")

WEIGERINGEN: list[tuple[bytes, str]] = [
    (b"", "Hier staat niets in."),
    (b"<!doctype html><p>x", "Dit is een webpagina: een agenda begint met BEGIN:VCALENDAR."),
    (b"PK\x03\x04 zip", "Dit is geen agenda: een agenda begint met BEGIN:VCALENDAR."),
    (agenda(afspraak(*_DAG, titel="é")).decode().encode("latin-1"), "Deze agenda is niet als UTF-8 bewaard."),
    (agenda() + b"\n" * 300_000, "Deze agenda is groter dan 300 kB."),
    (agenda(afspraak(*_DAG))[:-30], "Deze agenda is onderweg afgebroken: END:VEVENT ontbreekt."),
    (agenda("END:VEVENT"), "Deze agenda is beschadigd: “END:VEVENT” sluit niets af."),
    (agenda("BEGIN:VEVENT\n" * 20_000), "In deze agenda zitten onderdelen meer dan 4 diep in elkaar."),
    (agenda(), "In deze agenda staat niets in het komende jaar."),
    (agenda(afspraak(*op("20261120"))), "In deze agenda staat niets in het komende jaar."),
    (agenda(*(f"BEGIN:VEVENT\nUID:{n}\nEND:VEVENT" for n in range(2_001))), "In deze agenda staan meer dan 2000 afspraken."),
    (agenda(afspraak(*_DAG, "RRULE:FREQ=DAILY")), "In deze agenda staan meer dan 200 momenten in het komende jaar."),
    (agenda(afspraak(*_DAG), afspraak(*op("20261124", "1530", "1700"), uid="2", titel="B")),
     "Twee lessen vallen samen: 24 november 2026 14u-16u “Les” en 24 november 2026 15u30-17u “B”."),
    (agenda(afspraak("DTSTART:00010101T000000Z", "DURATION:PT1H", _REGEL)), "Een afspraak begint in het jaar 0001."),
    (agenda(afspraak(*_DAG, "RRULE:FREQ=SECONDLY;COUNT=999999")), "Deze herhaling lezen we niet: “FREQ=SECONDLY”."),
    (agenda(afspraak(*_DAG, f"{_REGEL};INTERVAL=0")), "Deze herhaling lezen we niet: “INTERVAL=0”."),
    (agenda(afspraak(*_DAG, f"{_REGEL};BYSECOND=0,1,2")), "Deze herhaling lezen we niet: “BYSECOND=0,1,2”."),
    (agenda(afspraak("DTSTART;TZID=Onze tijd:20261124T140000", "DURATION:PT1H")), "De tijdzone “Onze tijd” kennen we niet."),
    (agenda(afspraak("DTSTART;TZID=../../etc/passwd:20261124T140000", "DURATION:PT1H")), "De tijdzone “../../etc/passwd” kennen we niet."),
    (agenda(afspraak("DTSTART:20261399T140000Z", "DURATION:PT1H")), "De afspraak “Les” kunnen we niet lezen."),
    (agenda(afspraak("DTSTART:20261124T140000Z", "DURATION:P99999999999D")), "De afspraak “Les” kunnen we niet lezen."),
    (agenda(afspraak("SUMMARY:zonder dag")), "De afspraak “Les” kunnen we niet lezen."),
]  # fmt: skip


@pytest.mark.parametrize(("data", "begin"), WEIGERINGEN)
def test_what_is_refused(data: bytes, begin: str) -> None:
    """A broken, hostile or empty calendar is refused as a whole, with the reason."""
    with pytest.raises(GeenAgenda) as found:
        lees(data, VANDAAG, time.monotonic)

    assert str(found.value).startswith(begin)


def test_a_large_count_takes_no_time() -> None:
    """A repetition of 999,999 times over decades is counted for the coming year only."""
    found = _lees(afspraak(*op("19950103"), "RRULE:FREQ=WEEKLY;COUNT=999999"))

    assert len(found.sessies) == 52


def test_counting_has_an_end() -> None:
    """When counting takes too long by the clock the calendar is refused."""
    ticks = iter([0.0, 1.0, 100.0])

    with pytest.raises(GeenAgenda, match="te ingewikkeld"):
        lees(
            agenda(afspraak(*op("20261124")), afspraak(*op("20261125"), uid="2")),
            VANDAAG,
            lambda: next(ticks),
        )


def test_nothing_but_what_is_needed_is_read() -> None:
    """A time zone with a rule without end, alarms and tasks are never looked at."""
    hostile = (
        "BEGIN:VTIMEZONE\nTZID:Europe/Brussels\nBEGIN:STANDARD\nDTSTART:00010101T000000\n"
        "RRULE:FREQ=SECONDLY\nTZOFFSETFROM:+9999\nTZOFFSETTO:x\nEND:STANDARD\nEND:VTIMEZONE"
    )
    alarm = "BEGIN:VALARM\nSUMMARY:Wekker\nRRULE:FREQ=SECONDLY\nEND:VALARM"

    assert _momenten(_lees(hostile, "BEGIN:VTODO\nDUE:x\nEND:VTODO", afspraak(*op("20261124"), alarm))) == [
        "2026-11-24 14u-16u"
    ]
