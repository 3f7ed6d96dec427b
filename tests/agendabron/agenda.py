"""Calendars as the tests write them: one event in few words, or many of them."""

from __future__ import annotations


def afspraak(*lines: str, uid: str = "1", titel: str = "Les") -> str:
    """Return the text of one event."""
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{titel}", *lines, "END:VEVENT"])


def op(day: str, van: str = "1400", tot: str = "1600") -> tuple[str, str]:
    """Return the lines that say when: `20261124`, in the time of Brussels."""
    zone = ";TZID=Europe/Brussels:"
    return f"DTSTART{zone}{day}T{van}00", f"DTEND{zone}{day}T{tot}00"


def agenda(*events: str) -> bytes:
    """Return a whole calendar."""
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *events, "END:VCALENDAR", ""]).encode()
