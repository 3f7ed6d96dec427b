"""Hours as lines a resident reads: what always holds, the stops of a round, what differs and what falls away."""

from __future__ import annotations

from collections.abc import Sequence

from .. import agenda, woorden, zinnen
from ..check.content import Entry
from ..model import Wanneer
from ..model.base import opsomming
from ..register import HORIZON
from .zicht import Zicht


def regels(zicht: Zicht, wanneer: Wanneer, plaatsen: Sequence[str] = ()) -> tuple[str, ...]:
    """Return all hours in sentences, with the exceptions of the coming weeks."""
    today = zicht.register.vandaag
    return (
        *zinnen.wanneer_zinnen(wanneer, today),
        *_haltes(zicht, wanneer),
        *_aangepast(zicht, wanneer),
        *_gesloten(zicht, wanneer, plaatsen),
    )


def gewoon(zicht: Zicht, wanneer: Wanneer) -> tuple[str, ...]:
    """Return the usual hours only, for where the exceptions would drown them."""
    return zinnen.wanneer_zinnen(wanneer, zicht.register.vandaag)


def gewoon_met_haltes(zicht: Zicht, wanneer: Wanneer) -> tuple[str, ...]:
    """Return the usual hours and those of each stop of a round."""
    return (*gewoon(zicht, wanneer), *_haltes(zicht, wanneer))


def kort(zicht: Zicht, wanneer: Wanneer) -> str | None:
    """Return the hours in one line for a card; many rules become `en op andere dagen`."""
    if wanneer.ronde:
        return "Op verschillende plekken"
    if wanneer.tot and wanneer.tot < zicht.register.vandaag:
        return None
    sentences = zinnen.wanneer_zinnen(wanneer, zicht.register.vandaag)
    repeats = len(wanneer.elke)
    if repeats > 2:
        return f"{sentences[0]} en op andere dagen"
    if repeats == 2:
        return f"{sentences[0]} en {sentences[1][:1].lower()}{sentences[1][1:]}"
    return sentences[0] if sentences else None


def dagen(wanneer: Wanneer) -> str | None:
    """Return on which days it repeats, without any hour: for beside a moment that tells its own.

    Rules of every week become one: `Elke dinsdag en donderdag`. Several rules of another kind have no short words.
    """
    rules = wanneer.elke
    if len(rules) == 1:
        return zinnen.ritme_dagen(rules[0])
    if not rules or any(rule.om_de_weken > 1 or rule.hoeveelste for rule in rules):
        return None
    return zinnen.weekdagen(sorted({day for rule in rules for day in rule.dagen}))


def heel_kort(wanneer: Wanneer) -> str | None:
    """Return weekly hours in a line for the head of the page: `ma–vr 9u–12u`; None when that line cannot tell them."""
    if any(rule.om_de_weken > 1 or rule.hoeveelste for rule in wanneer.elke):
        return None
    hours = [
        (rule.dagen, f"{woorden.uur(part.begin)}–{woorden.uur(part.einde)}")
        for rule in wanneer.elke
        for part in rule.uren
    ]
    text = ", ".join(f"{_dagen(days)} {part}" for days, part in hours)
    return text if 0 < len(text) <= LINE else None


LINE = 30
"""Signs on one line beside the telephone on a phone of 360 px."""


def _dagen(days: tuple[int, ...]) -> str:
    """Return `ma–vr` for days in a row, or else each of them: `ma en do`."""
    short = [woorden.DAGEN[day][:2] for day in days]
    in_a_row = len(days) > 2 and days[-1] - days[0] == len(days) - 1
    return f"{short[0]}–{short[-1]}" if in_a_row else opsomming(short, "en")


def met_datum(zicht: Zicht, entry: Entry, lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return hours that nobody checked in time, or that may be wrong, with the date of what is known; they stay."""
    if not lines or zicht.register.controle(entry).zeker:
        return lines
    if entry.nagekeken:
        return (*lines, f"Zo was het op {woorden.datum(entry.nagekeken.op)}.")
    return (
        (*lines, f"Dat staat in een document van {woorden.maand(entry.bron.datum)}.") if entry.bron else lines
    )


def _haltes(zicht: Zicht, wanneer: Wanneer) -> list[str]:
    return [
        f"{zicht.register.plaatsen[stop.plaats].naam}: {line[:1].lower()}{line[1:]}"
        for stop in wanneer.ronde
        for line in zinnen.momenten_zinnen(stop, zicht.register.vandaag)
    ]


def _aangepast(zicht: Zicht, wanneer: Wanneer) -> list[str]:
    """Return the adjusted days of the coming weeks that no closing takes away, each with its reason."""
    today = zicht.register.vandaag
    closings = zicht.register.gemeente.sluitingsdagen
    coming = sorted(
        (change for change in wanneer.aangepast if today <= change.op <= today + HORIZON),
        key=lambda change: (change.op, change.plaats or ""),
    )
    return [
        f"Op {woorden.dag_voluit(change.op, today)}: {zinnen.uren_zin(change.uren)}"
        + (f", {zicht.register.plaatsen[change.plaats].naam}" if change.plaats else "")
        + (f" ({change.reden})" if change.reden else "")
        for change in coming
        if agenda.sluiting(wanneer, change.op, closings) is None
    ]


def _gesloten(zicht: Zicht, wanneer: Wanneer, plaatsen: Sequence[str]) -> tuple[str, ...]:
    today = zicht.register.vandaag
    closings = zicht.register.gemeente.sluitingsdagen
    missed = agenda.uitgevallen(wanneer, today, today + HORIZON, closings, plaatsen)
    return zinnen.uitval_zinnen(missed, today)
