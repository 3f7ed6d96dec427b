"""Calendar files (iCalendar, RFC 5545) as text: moments in, one file out; it knows nothing of the register.

Written by hand because a library takes a millisecond and more for each moment; tests read it back with two of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

PRODID = "-//Inclusieportaal//Agenda//NL"

TIJDZONE = (
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Brussels",
    "BEGIN:DAYLIGHT",
    "DTSTART:19810329T020000",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""Summer time as it has been since 1996: from the last Sunday of March, 2:00, through the last of October, 3:00."""

LONGEST_LINE = 75
"""Bytes in a line before it must be folded."""


@dataclass(frozen=True)
class Afspraak:
    """One moment in a calendar; `uid` never changes, so that a newer file replaces the moment."""

    uid: str
    titel: str
    begin: datetime
    einde: datetime
    nagekeken: date
    zeker: bool = True
    waar: str | None = None
    tekst: str | None = None
    adres: str | None = None


def kalender(afspraken: Iterable[Afspraak]) -> str:
    """Return the calendar file that holds these moments."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODID}", "METHOD:PUBLISH", *TIJDZONE]
    for item in afspraken:
        lines += _event(item)
    return "".join(f"{_fold(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _event(item: Afspraak) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{item.uid}"
    yield f"DTSTAMP:{item.nagekeken:%Y%m%d}T000000Z"
    yield f"DTSTART;TZID=Europe/Brussels:{item.begin:%Y%m%dT%H%M%S}"
    yield f"DTEND;TZID=Europe/Brussels:{item.einde:%Y%m%dT%H%M%S}"
    yield f"SUMMARY:{_text(item.titel)}"
    if item.waar:
        yield f"LOCATION:{_text(item.waar)}"
    if item.tekst:
        yield f"DESCRIPTION:{_text(item.tekst)}"
    if item.adres:
        yield f"URL:{item.adres}"
    yield f"STATUS:{'CONFIRMED' if item.zeker else 'TENTATIVE'}"
    yield "END:VEVENT"


def _text(value: str) -> str:
    """Return a text as a value: what has meaning in the format gets a backslash, every line break becomes `\\n`."""
    for sign in ("\\", ";", ","):
        value = value.replace(sign, f"\\{sign}")
    return "\\n".join(value.splitlines())


def _fold(line: str) -> str:
    """Return a line in pieces of at most 75 bytes, each next one after a space; no letter is cut in two."""
    pieces, size = [""], 0
    for sign in line:
        width = len(sign.encode())
        if size + width > LONGEST_LINE:
            pieces.append(" ")
            size = 1
        pieces[-1] += sign
        size += width
    return "\r\n".join(pieces)
