"""Two readers of calendars that others made, what the register says must be in them, and a lint of the lines."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import recurring_ical_events

from macros import agenda
from macros.freshness import Versheid
from macros.model import Offer
from macros.model.keuzes import Status
from macros.register import HORIZON
from macros.views.zicht import Zicht
from tests import node

Voorval = tuple[int, int, str, str | None, str]
"""Begin and end in seconds of UTC, title, place, status."""

LEZER = Path(__file__).with_name("agenda.mjs")
JAREN = timedelta(days=800)


def met_ical_js(texts: Iterable[str]) -> list[list[Voorval]]:
    """Return what ical.js reads in each calendar; one process of node for all."""
    return [sorted(map(tuple, found)) for found in node.vraag(LEZER, LEZER.parent, list(texts))]


def met_python(text: str, van: datetime) -> list[Voorval]:
    """Return what icalendar and recurring-ical-events read in a calendar."""
    found = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(van, van + JAREN)
    return sorted(map(_voorval, found))


def _voorval(event: Any) -> Voorval:
    begin, end = (int(event[name].dt.timestamp()) for name in ("DTSTART", "DTEND"))
    where = event.get("LOCATION")
    return begin, end, str(event["SUMMARY"]), where and str(where), str(event["STATUS"])


def verwacht(zicht: Zicht, offers: Iterable[Offer]) -> list[Voorval]:
    """Return what the register says, by its agenda alone."""
    return sorted(event for offer in offers for event in _van_aanbod(zicht, offer))


def _van_aanbod(zicht: Zicht, offer: Offer) -> Iterator[Voorval]:
    register, check = zicht.register, zicht.register.controle(offer)
    if check.versheid is Versheid.NOOIT or offer.status is not Status.ACTIEF or not offer.wanneer:
        return
    today, far = register.vandaag, register.vandaag + timedelta(days=400)
    closed = register.gemeente.sluitingsdagen
    for session in agenda.sessies(offer.wanneer, today, far, closed, offer.plaatsen):
        sure = check.zeker_op(session.dag)
        if not sure and session.dag > today + HORIZON:
            continue
        ask = zicht.navraag(offer).kort
        title = f"{offer.titel}: {session.titel}" if session.titel else offer.titel
        place = register.plaatsen[session.plaats] if session.plaats else None
        where = f"{place.naam}, {place.adres}" if place and place.adres else place and place.naam
        begin, end = (int(moment.astimezone(UTC).timestamp()) for moment in (session.begin, session.einde))
        if sure:
            yield begin, end, title, where, "CONFIRMED"
        else:
            yield begin, end, f"{title} ({ask[:1].lower()}{ask[1:]})", where, "TENTATIVE"


def gebreken(content: bytes) -> list[str]:
    """Return what is wrong with the lines of a calendar, that readers often forgive and not always."""
    lines = content.split(b"\r\n")
    found = [f"regel van {len(line)} bytes" for line in lines if len(line) > 75]
    if b"\n" in content.replace(b"\r\n", b"") or lines[-1]:
        found.append("een regel eindigt niet met CRLF")
    whole = content.replace(b"\r\n ", b"").decode().split("\r\n")
    found += [f"UNTIL niet in UTC: {one}" for one in whole if re.search(r"UNTIL=\d{8}(T\d{6})?(;|$)", one)]
    uids = Counter(one for one in whole if one.startswith("UID:"))
    found += [f"twee keer {uid}" for uid, times in uids.items() if times > 1]
    found += [
        f"{name} hoort er één keer te staan"
        for name in ("VERSION:2.0", "END:VCALENDAR")
        if whole.count(name) != 1
    ]
    events = whole.count("BEGIN:VEVENT")
    for name in (
        "UID:",
        "DTSTAMP:",
        "DTSTART;TZID=Europe/Brussels:",
        "DTEND;TZID=Europe/Brussels:",
        "SUMMARY:",
    ):
        if sum(one.startswith(name) for one in whole) != events:
            found.append(f"niet elk moment heeft {name}")
    return found
