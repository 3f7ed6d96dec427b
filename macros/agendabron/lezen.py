"""From a calendar to the sessions of the coming year, in the time of Brussels, and what is left out of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any

from ..agenda import BRUSSEL
from ..load.characters import decode
from ..load.files import printable
from ..model.uren import MIDDERNACHT, Uren
from ..veldregels import LENGTES
from ..woorden import datum
from .onderdelen import OPNIEUW, GeenAgenda, afspraken

HORIZON = timedelta(days=365)
"""How far ahead sessions are taken over."""

MEESTE_SESSIES = 200

LANGSTE_TITEL = LENGTES["titel"]

GEDULD = 15.0
"""Seconds that counting repetitions may take."""


@dataclass(frozen=True, order=True)
class Sessie:
    """One dated session of an offer."""

    op: date
    uren: Uren
    titel: str = ""

    def __str__(self) -> str:
        return f"{datum(self.op)} {self.uren}{f' “{self.titel}”' if self.titel else ''}"


@dataclass
class Lezing:
    """What a calendar says: its sessions, where they are, and what was left out or cut."""

    sessies: list[Sessie] = field(default_factory=list)
    plekken: dict[str, Sessie] = field(default_factory=dict)
    """A location as the calendar writes it → the first session there."""
    opmerkingen: list[str] = field(default_factory=list)


def lees(data: bytes, vandaag: date, klok: Callable[[], float]) -> Lezing:
    """Return the sessions from today on, sorted; raises GeenAgenda. `klok` counts seconds."""
    found = Lezing()
    end = klok() + GEDULD
    for events in afspraken(data).values():
        if klok() > end:
            raise GeenAgenda(f"Deze agenda is te ingewikkeld: het tellen duurt te lang. {OPNIEUW}")
        for event in _gevallen(events, vandaag):
            _neem(found, event, vandaag)
            if len(found.sessies) > MEESTE_SESSIES:
                raise GeenAgenda(
                    f"In deze agenda staan meer dan {MEESTE_SESSIES} momenten in het komende jaar. "
                    "Vraag een agenda met alleen deze lessen."
                )
    found.sessies.sort()
    if not found.sessies:
        left = f" Wat we weglieten: {' '.join(found.opmerkingen)}" if found.opmerkingen else ""
        raise GeenAgenda(
            f"In deze agenda staat niets in het komende jaar. Vraag de aanbieder na of dat klopt.{left}"
        )
    if overlap := [*_overlap(found.sessies)]:
        raise GeenAgenda(" ".join(overlap))
    return found


def _gevallen(events: list[list[str]], vandaag: date) -> Iterable[Any]:
    """Return each time that the events of one series happen, from today on."""
    import recurring_ical_events  # type: ignore[import-untyped]
    from icalendar import Calendar

    parts = ("\r\n".join(("BEGIN:VEVENT", "UID:1", *lines, "END:VEVENT")) for lines in events)
    text = "\r\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:portaal", *parts, "END:VCALENDAR", ""))
    try:
        calendar = Calendar.from_ical(text)
        if any(event.errors or "DTSTART" not in event for event in calendar.walk("VEVENT")):
            raise ValueError("a line that icalendar could not read")
        found: Iterable[Any] = recurring_ical_events.of(calendar).between(vandaag, vandaag + HORIZON)
    except Exception as error:  # these two raise whatever a broken line makes them stumble on
        raise GeenAgenda(f"De afspraak “{_titel_uit(events)}” kunnen we niet lezen. {OPNIEUW}") from error
    return found


def _titel_uit(events: list[list[str]]) -> str:
    titles = (
        line.partition(":")[2] for event in events for line in event if line.upper().startswith("SUMMARY")
    )
    return printable(next(titles, "zonder titel"))[:60]


def _neem(found: Lezing, event: Any, vandaag: date) -> None:
    """Add one occurrence to what was found, or the reason why not."""
    begin, einde = event["DTSTART"].dt, event["DTEND"].dt if "DTEND" in event else None
    title, remarks = _titel(str(event.get("SUMMARY", "")))
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        return
    if not isinstance(begin, datetime):
        found.opmerkingen.append(
            f"“{title}” op {datum(begin)} duurt een hele dag. Er staan geen uren bij, dus we laten het weg."
        )
        return
    begin = _in_brussel(begin)
    if begin.date() < vandaag:
        return
    hours = _uren(begin, _in_brussel(einde) if isinstance(einde, datetime) else None)
    if hours is None:
        found.opmerkingen.append(
            f"“{title}” op {datum(begin.date())} eindigt niet op dezelfde dag, of heeft geen einde. We laten het weg."
        )
        return
    session = Sessie(begin.date(), hours, title)
    found.sessies.append(session)
    found.opmerkingen += [remark for remark in remarks if remark not in found.opmerkingen]
    place = " ".join(_leesbaar(str(event.get("LOCATION", "")))[0].split())
    if place:
        found.plekken.setdefault(place, session)


def _in_brussel(moment: datetime) -> datetime:
    """Return a moment in the time of Brussels; one without a time zone is meant so."""
    return moment.astimezone(BRUSSEL) if moment.tzinfo else moment.replace(tzinfo=BRUSSEL)


def _uren(begin: datetime, einde: datetime | None) -> Uren | None:
    if einde is None:
        return None
    first, last = begin.hour * 60 + begin.minute, einde.hour * 60 + einde.minute
    if last == 0 and einde.date() == begin.date() + timedelta(days=1):
        last = MIDDERNACHT
    elif einde.date() != begin.date():
        return None
    return Uren(first, last) if first < last else None


def _leesbaar(text: str) -> tuple[str, bool]:
    """Return a text without what nobody can see, and whether anything was taken out."""
    plain = " ".join(text.split())
    found, problems = decode(plain.encode(errors="replace"), "agenda")
    return found or "", bool(problems)


def _titel(text: str) -> tuple[str, list[str]]:
    """Return a title as a page can show it, and what was done to it."""
    plain, odd = _leesbaar(text)
    remarks = [f"Uit de titel “{plain[:60]}” haalden we een onzichtbaar teken."] if odd else []
    if len(plain) > LANGSTE_TITEL:
        short = plain[: LANGSTE_TITEL - 2].rsplit(" ", 1)[0]
        remarks.append(
            f"De titel “{plain[:60]}…” heeft {len(plain)} tekens. Er is plaats voor {LANGSTE_TITEL}: we korten hem in."
        )
        plain = f"{short} …"
    return plain, remarks


def _overlap(sessies: list[Sessie]) -> Iterator[str]:
    """Yield a message for each two sessions at the same time."""
    for one, other in pairwise(sessies):
        if one.op == other.op and one.uren.raakt(other.uren):
            yield f"Twee lessen vallen samen: {one} en {other}. Vraag de aanbieder welke klopt."
