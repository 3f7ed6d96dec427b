"""The register as it was on an earlier day: the second one that a build or a command reads, from git."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from pydantic_core import PydanticCustomError

from . import history
from .check import check, stops_the_build
from .history import NoHistory, VersieOnbekend
from .load import load
from .model.base import lees_datum
from .regie.stand import vorig_overleg
from .regie.verschil import GEEN_TERUGBLIK, Terugblik
from .register import Register, link
from .report import errors
from .woorden import datum

MOST_TOLD = 5
"""How many problems of an earlier version are told: enough to see what kind they are."""


def terugblik(folder: Path, register: Register) -> Terugblik:
    """Return the register as it was at the last meeting of the plan, or as near to it as git goes: for a page."""
    last = vorig_overleg(register)
    if last is None:
        return Terugblik(None, f"{GEEN_TERUGBLIK.uitleg}\n{_zelf(folder)}")
    try:
        return eerder(folder, last.op.isoformat(), register.vandaag)
    except NoHistory as error:
        return Terugblik(None, error.openbaar)


def _zelf(folder: Path) -> str:
    """Return how one compares without a meeting, with a day on which there is something to compare with."""
    try:
        day = history.day_of(folder, history.first(folder))
    except NoHistory as error:
        return error.openbaar
    return f"Vergelijk zelf met een dag of een versie in git: portaal overleg --sinds {day}"


def versie(folder: Path, since: str, today: date) -> str:
    """Return the version in git of a day (`2026-09-01`), or the one that is named; raises NoHistory."""
    day = _dag(since)
    if day is None:
        return since
    if day > today:
        raise VersieOnbekend(f"{datum(day)} ligt in de toekomst. Kies een dag tot en met {datum(today)}.")
    return history.last_on(folder, day)


def eerder(folder: Path, since: str, today: date) -> Terugblik:
    """Return the register as it was on a day (`2026-09-01`) or at a version in git; raises NoHistory.

    Of a day before all that git knows: as it was in the oldest version, and that this is so.
    """
    day = _dag(since)
    if day is None:
        return Terugblik(gelezen(folder, since, history.day_of(folder, since)), "")
    first = history.first(folder)
    oldest = history.day_of(folder, first)
    if oldest <= day:
        return Terugblik(gelezen(folder, versie(folder, since, today), day), "")
    told = (
        f"Op {datum(day)} stonden de gegevens nog niet in git.",
        f"Vergeleken met {datum(oldest)}: dat is de oudste versie die in git staat.{history.cut_off(folder)}",
    )
    return Terugblik(gelezen(folder, first, oldest), "\n".join(told))


def gelezen(folder: Path, commit: str, day: date) -> Register:
    """Return the register of a version as it stood on a day; raises NoHistory."""
    with history.earlier(folder, commit) as before:
        content, problems = check(load(before), day)
    if stops_the_build(problems):
        found = errors(problems)
        told = [
            f"De gegevens zoals ze waren op {datum(day)}, kunnen we niet gebruiken:",
            *map(str, found[:MOST_TOLD]),
        ]
        rest = len(found) - MOST_TOLD
        raise NoHistory(
            "\n".join([*told, *([f"En nog {rest} meer."] if rest > 0 else []), "Kies een latere dag."])
        )
    return link(content, day)


_LIKE_A_DAY = re.compile(r"[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}")


def _dag(text: str) -> date | None:
    """Return the day that a text is, or nothing when it names a version; raises VersieOnbekend for a day gone wrong."""
    if not _LIKE_A_DAY.fullmatch(text):
        return None
    try:
        day: date = lees_datum(text)
    except PydanticCustomError as error:
        raise VersieOnbekend(str(error)) from None
    return day
