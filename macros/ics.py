"""Calendar files (iCalendar, RFC 5545) as text: moments and series in, one file out; it knows nothing of the register.

Written by hand because a library takes a millisecond and more for each moment; tests read it back with two of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

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
    """One moment in a calendar, or a series; `uid` never changes, so that a newer file replaces it."""

    uid: str
    titel: str
    begin: datetime
    einde: datetime
    nagekeken: date
    zeker: bool = True
    waar: str | None = None
    tekst: str | None = None
    adres: str | None = None
    regel: str | None = None
    """How it repeats: “FREQ=WEEKLY;BYDAY=TU”; `begin` is the first time."""
    laatste: datetime | None = None
    """The last time that it begins, where it repeats."""
    behalve: tuple[datetime, ...] = ()
    """When it would begin and does not, on the clock of Brussels."""
    bezet: bool = True
    """Whether it fills the time of who has it: what one follows does not."""


@dataclass(frozen=True)
class Kop:
    """What a calendar that one follows says of itself."""

    naam: str
    uitleg: str


def kalender(afspraken: Iterable[Afspraak], kop: Kop | None = None) -> str:
    """Return the calendar file that holds these; `kop` is for one that people follow: programs ask for it daily."""
    return "".join(omlijst(map(blok, afspraken), kop))


def blok(item: Afspraak) -> str:
    """Return the lines of one entry, to stand in any number of calendars."""
    return _lines(_event(item))


def omlijst(blokken: Iterable[str], kop: Kop | None = None) -> Iterator[str]:
    """Yield the calendar file that holds what `blok` made."""
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODID}", "METHOD:PUBLISH")
    yield _lines((*head, *(_kop(kop) if kop else ()), *TIJDZONE))
    yield from blokken
    yield _lines(["END:VCALENDAR"])


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{_fold(line)}\r\n" for line in lines)


def _kop(kop: Kop) -> Iterator[str]:
    """Yield name and refresh time, each also under the name that programs knew before RFC 7986."""
    yield f"NAME:{_text(kop.naam)}"
    yield f"X-WR-CALNAME:{_text(kop.naam)}"
    yield f"X-WR-CALDESC:{_text(kop.uitleg)}"
    yield "X-WR-TIMEZONE:Europe/Brussels"
    yield "REFRESH-INTERVAL;VALUE=DURATION:P1D"
    yield "X-PUBLISHED-TTL:P1D"


def _event(item: Afspraak) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{item.uid}"
    yield f"DTSTAMP:{item.nagekeken:%Y%m%d}T000000Z"
    yield f"DTSTART;TZID=Europe/Brussels:{item.begin:%Y%m%dT%H%M%S}"
    yield f"DTEND;TZID=Europe/Brussels:{item.einde:%Y%m%dT%H%M%S}"
    if item.regel and item.laatste:
        yield f"RRULE:{item.regel};UNTIL={item.laatste.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    if item.behalve:
        yield f"EXDATE;TZID=Europe/Brussels:{','.join(f'{gone:%Y%m%dT%H%M%S}' for gone in item.behalve)}"
    yield f"SUMMARY:{_text(item.titel)}"
    if item.waar:
        yield f"LOCATION:{_text(item.waar)}"
    if item.tekst:
        yield f"DESCRIPTION:{_text(item.tekst)}"
    if item.adres:
        yield f"URL:{item.adres}"
    yield f"STATUS:{'CONFIRMED' if item.zeker else 'TENTATIVE'}"
    if not item.bezet:
        yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _text(value: str) -> str:
    """Return a text as a value: what has meaning in the format gets a backslash, every line break becomes `\\n`."""
    for sign in ("\\", ";", ","):
        value = value.replace(sign, f"\\{sign}")
    return "\\n".join(value.splitlines())


def _fold(line: str) -> str:
    """Return a line in pieces of at most 75 bytes, each next one after a space; no letter is cut in two."""
    left = line.encode()
    pieces, start, size = [], 0, LONGEST_LINE
    while len(left) - start > size:
        end = start + size
        while left[end] & 0xC0 == 0x80:  # inside a letter of more than one byte
            end -= 1
        pieces.append(left[start:end].decode())
        start, size = end, LONGEST_LINE - 1
    return "\r\n ".join((*pieces, left[start:].decode())) if pieces else line
