"""From the bytes of a calendar to the few lines of each event that we need; nothing else in it is ever read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

MEESTE_BYTES = 300_000
"""The largest calendar that we read."""

MEESTE_AFSPRAKEN = 2_000
DIEPST = 4
"""How deep parts may stand in each other: a calendar, an event, its alarm, and one to spare."""

EERSTE_JAAR = 1990
"""What began earlier is a slip, and takes long to count from."""

NODIG = frozenset(
    {
        *("UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"),
        *("SUMMARY", "LOCATION", "STATUS", "SEQUENCE"),
    }
)
"""The lines of an event that we keep: no description, and nobody's name or address."""

OPNIEUW = "Vraag de aanbieder om de agenda opnieuw te bewaren als .ics."


class GeenAgenda(Exception):
    """This cannot be read as a calendar; the text says why and what to do."""


def afspraken(data: bytes) -> Mapping[str, list[list[str]]]:
    """Return the lines of each event, by what makes events one series (their UID); raises GeenAgenda."""
    found: dict[str, list[list[str]]] = {}
    for number, lines in enumerate(_afspraken(_regels(data))):
        if number >= MEESTE_AFSPRAKEN:
            raise GeenAgenda(
                f"In deze agenda staan meer dan {MEESTE_AFSPRAKEN} afspraken. Vraag een agenda per cursus."
            )
        uid = next((line for line in lines if _naam(line) == "UID"), f"UID:{number}")
        found.setdefault(uid, []).append([line for line in lines if _naam(line) != "UID"])
    return found


def _regels(data: bytes) -> list[str]:
    """Return the lines of a calendar, those that were folded whole again."""
    if len(data) > MEESTE_BYTES:
        raise GeenAgenda(
            f"Deze agenda is groter dan {MEESTE_BYTES // 1000} kB. Vraag een agenda met alleen deze lessen."
        )
    try:
        text = re.sub(rb"\r?\n[ \t]", b"", data).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise GeenAgenda(f"Deze agenda is niet als UTF-8 bewaard. {OPNIEUW}") from None
    lines = [line for line in re.split(r"\r?\n|\r", text) if line.strip()]
    if not lines:
        raise GeenAgenda(f"Hier staat niets in. {OPNIEUW}")
    if lines[0].strip().upper() != "BEGIN:VCALENDAR":
        what = "een webpagina" if lines[0].lstrip().startswith("<") else "geen agenda"
        raise GeenAgenda(f"Dit is {what}: een agenda begint met BEGIN:VCALENDAR. Kijk het adres na.")
    return lines


def _afspraken(lines: list[str]) -> Iterator[list[str]]:
    """Yield the needed lines of each event; parts inside an event, time zones and tasks are left out."""
    stack: list[str] = []
    event: list[str] = []
    for line in lines:
        name, _, value = line.partition(":")
        if name.upper() == "BEGIN":
            stack.append(value.strip().upper())
            event = [] if stack == _AFSPRAAK else event
            if len(stack) > DIEPST:
                raise GeenAgenda(
                    f"In deze agenda zitten onderdelen meer dan {DIEPST} diep in elkaar. {OPNIEUW}"
                )
        elif name.upper() == "END":
            if not stack or stack[-1] != value.strip().upper():
                raise GeenAgenda(f"Deze agenda is beschadigd: “{line[:40]}” sluit niets af. {OPNIEUW}")
            if stack == _AFSPRAAK:
                yield event
            stack.pop()
        elif stack == _AFSPRAAK and _naam(line) in NODIG:
            event.append(_gekeurd(line))
    if stack:
        raise GeenAgenda(f"Deze agenda is onderweg afgebroken: END:{stack[-1][:20]} ontbreekt. {OPNIEUW}")


_AFSPRAAK = ["VCALENDAR", "VEVENT"]


def _naam(line: str) -> str:
    return re.split("[;:]", line, maxsplit=1)[0].upper()


def _gekeurd(line: str) -> str:
    """Return a line with a time zone that we know; raises GeenAgenda for rules that nobody needs for lessons."""
    name = _naam(line)
    if name == "RRULE":
        _keur_herhaling(line.partition(":")[2].strip().upper())
    if name == "DTSTART" and (year := re.search(r":\s*(\d{4})\d{4}", line)) and int(year[1]) < EERSTE_JAAR:
        raise GeenAgenda(f"Een afspraak begint in het jaar {year[1]}. Dat is voor {EERSTE_JAAR}. {OPNIEUW}")
    return _TIJDZONE.sub(lambda match: f";TZID={_tijdzone(match[1])}", line) if ";" in line else line


_HERHALING = {
    "FREQ": "DAILY|WEEKLY|MONTHLY|YEARLY",
    "INTERVAL": "[1-9][0-9]?",
    "COUNT": "[1-9][0-9]{0,6}",
    "UNTIL": "[0-9]{8}(T[0-9]{6}Z?)?",
    "WKST": "MO|TU|WE|TH|FR|SA|SU",
    "BYDAY": "[+-]?[0-5]?(MO|TU|WE|TH|FR|SA|SU)(,[+-]?[0-5]?(MO|TU|WE|TH|FR|SA|SU)){0,40}",
    "BYMONTHDAY": "-?[0-9]{1,2}(,-?[0-9]{1,2}){0,40}",
    "BYMONTH": "[0-9]{1,2}(,[0-9]{1,2}){0,11}",
    "BYSETPOS": "-?[1-5](,-?[1-5]){0,9}",
}
"""What a rule of repetition may say: enough for lessons, and nothing by which counting takes long."""


def _keur_herhaling(rule: str) -> None:
    for part in rule.split(";"):
        key, _, value = part.partition("=")
        if key not in _HERHALING or not re.fullmatch(_HERHALING[key], value):
            raise GeenAgenda(
                f"Deze herhaling lezen we niet: “{part[:40]}”. Vraag de aanbieder om een herhaling per dag, "
                "week, maand of jaar. Bijvoorbeeld elke week op dinsdag."
            )


_TIJDZONE = re.compile(r';TZID="?([^":;]{1,120})"?(?=[;:])', re.IGNORECASE)


@cache
def _tijdzone(name: str) -> str:
    """Return the time zone as the world calls it; raises GeenAgenda for one that we do not know."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON  # a build never needs it

    tail = "/".join(name.split("/")[-2:])
    for known in (name, tail, WINDOWS_TO_OLSON.get(name, "")):
        try:
            return ZoneInfo(known).key if known else _geen(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            continue
    return _geen(name)


def _geen(name: str) -> str:
    raise GeenAgenda(
        f"De tijdzone “{name[:60]}” kennen we niet. Vraag de aanbieder om de agenda op Europe/Brussels te zetten."
    )
