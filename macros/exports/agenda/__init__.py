"""Calendars to follow: everything, by need and by place, in iCalendar (RFC 5545)."""

from __future__ import annotations

from ...views.volgen import AGENDA as MAP
from ..basis import Export, Veld
from .feeds import stukken


def _velden() -> tuple[Veld, ...]:
    return (
        Veld("UID", "Het kenmerk van een moment of een reeks. Het blijft hetzelfde als het uur verandert."),
        Veld("DTSTAMP", "De dag waarop iemand dit nakeek."),
        Veld("DTSTART, DTEND", "Begin en einde, op de klok van Brussel."),
        Veld("RRULE", "Hoe het zich herhaalt. Het stopt op de dag tot wanneer we zeker zijn."),
        Veld("EXDATE", "De dagen waarop het niet doorgaat: vakantie, feestdag, gesloten of andere uren."),
        Veld(
            "SUMMARY", "De titel. Zijn de uren niet zeker, dan staat erbij wat je eerst doet: “(bel eerst)”."
        ),
        Veld("LOCATION", "De plek met haar adres. Ze ontbreekt als het op meer dan één plek is."),
        Veld("DESCRIPTION", "Wat het is, welk nummer je belt, en wie het wanneer nakeek."),
        Veld("URL", "De pagina van dit aanbod. Ze ontbreekt zolang de site geen vast webadres heeft."),
        Veld("STATUS", "CONFIRMED als de uren zeker zijn, TENTATIVE als je ze eerst navraagt."),
    )


AGENDA = Export(
    id="agenda-ics",
    titel="Agenda om te volgen",
    uitleg=(
        "Alle momenten voor een agenda op telefoon of computer. Er is er ook een per vraag en per plek: "
        f"{MAP}nood-….ics en {MAP}plaats-….ics. "
        "Wat niemand nakeek, staat er niet in."
    ),
    pad=f"{MAP}alles.ics",
    standaard="iCalendar (RFC 5545 en RFC 7986)",
    standaard_adres="https://www.rfc-editor.org/rfc/rfc5545",
    stukken=stukken,
    velden=_velden,
)
"""The line of this export in the table."""
