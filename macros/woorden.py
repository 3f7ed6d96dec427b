"""Dutch words for days, months and hours, as a person would say them; it knows nothing of the register."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

DAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
"""Names of the days; the index is `date.weekday()`."""

MAANDEN = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
"""Names of the months; the index is the month minus one."""

MAANDEN_KORT = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


class Blaadje(NamedTuple):
    """One leaf of a tear-off calendar: `DI`, `24`, `nov`."""

    dag: str
    nummer: str
    maand: str


def blaadje(dag: date) -> Blaadje:
    """Return the three parts of a calendar leaf for a day."""
    return Blaadje(DAGEN[dag.weekday()][:2].upper(), str(dag.day), MAANDEN_KORT[dag.month - 1])


def datum(dag: date) -> str:
    """Return a date without its weekday: `24 november 2026`."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def dag_voluit(dag: date, vandaag: date | None = None) -> str:
    """Return `dinsdag 24 november`, with the year unless that is the year of `vandaag`."""
    text = f"{DAGEN[dag.weekday()]} {dag.day} {MAANDEN[dag.month - 1]}"
    return text if vandaag is not None and dag.year == vandaag.year else f"{text} {dag.year}"


def klein(tekst: str) -> str:
    """Return a text as it goes on in a sentence: without its capital."""
    return f"{tekst[:1].lower()}{tekst[1:]}"


def groot(tekst: str) -> str:
    """Return a text as it begins a sentence: with a capital."""
    return f"{tekst[:1].upper()}{tekst[1:]}"


def maand(tekst: str) -> str:
    """Return a date in words, as precise as its source: `2023-10-05`, `2023-10` or `2023`."""
    year, *rest = tekst.split("-")
    if not rest:
        return year
    month = MAANDEN[int(rest[0]) - 1]
    return f"{month} {year}" if len(rest) == 1 else f"{int(rest[1])} {month} {year}"


def geleden(dag: date, vandaag: date) -> str:
    """Return how long ago a day is: `vandaag`, `gisteren`, `3 dagen geleden`, `2 weken geleden`, `4 maanden geleden`."""
    days = (vandaag - dag).days
    if days < 2:
        return "gisteren" if days == 1 else "vandaag"
    if days < 14:
        return f"{days} dagen geleden"
    return f"{days // 7} weken geleden" if days < 60 else f"{days // 30} maanden geleden"


def periode(van: date, tot: date) -> str:
    """Return both ends of a period and nothing twice: `van 21 december 2026 tot en met 3 januari 2027`."""
    if van == tot:
        return f"op {datum(van)}"
    start = datum(van)
    if van.year == tot.year:
        start = str(van.day) if van.month == tot.month else f"{van.day} {MAANDEN[van.month - 1]}"
    return f"van {start} tot en met {datum(tot)}"


def uur(minuten: int) -> str:
    """Return minutes after midnight in the short way: `14u` or `14u30`."""
    hours, minutes = divmod(minuten, 60)
    return f"{hours}u{minutes:02}" if minutes else f"{hours}u"


def uur_voluit(minuten: int) -> str:
    """Return minutes after midnight for a sentence that ends in `uur`: `14` or `14.30`."""
    hours, minutes = divmod(minuten, 60)
    return f"{hours}.{minutes:02}" if minutes else str(hours)


def uren_kort(begin: int, einde: int) -> str:
    """Return begin and end, in minutes after midnight, for a list: `14u – 16u`."""
    return f"{uur(begin)} – {uur(einde)}"


def van_tot(begin: int, einde: int) -> str:
    """Return begin and end, in minutes after midnight, for a sentence: `van 14 tot 16 uur`."""
    return f"van {uur_voluit(begin)} tot {uur_voluit(einde)} uur"
