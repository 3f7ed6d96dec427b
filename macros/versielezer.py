"""Reads the versions of the last months from git, as many as a build has time for."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from . import history
from .history import NoHistory
from .model.base import opsomming
from .register import Register
from .terugblik import gelezen
from .versies import Versies
from .woorden import datum

DAGEN = 90
"""How far back it goes."""

MEESTE = 8
"""How many versions are read at most: each costs as much as reading the register of today."""

MEESTE_BYTES = 1_000_000
"""Bytes of offers that are read at most in all: of a large register fewer versions, yet always two."""

AANBOD = ("offer.yaml", "offer")
"""What of the data folder holds the offers."""


def versies(folder: Path, today: date) -> Versies:
    """Return the register of each of the last days on which the offers changed, and of the version before these."""
    since = today - timedelta(days=DAGEN)
    try:
        days = history.changed_days(folder, since, today, *AANBOD)
        before = history.changed_days(folder, date(1970, 1, 2), since - timedelta(days=1), *AANBOD)[:1]
        cut = history.cut_off(folder)
    except NoHistory as error:
        return Versies((), (error.openbaar,))
    most = aantal(sum(file.stat().st_size for file in _bestanden(folder)))
    found, unread = _lees(folder, [*days, *before][:most])
    told = []
    if unread:
        days_told = opsomming([datum(day) for day in unread], "en")
        told.append(f"Deze versies konden we niet lezen: die van {days_told}.")
    if cut:
        told.append("Oudere versies ontbreken in deze kopie.")
    return Versies(tuple(found), tuple(told))


def aantal(size: int) -> int:
    """Return how many versions are read of a register whose offers take this many bytes."""
    return max(2, min(MEESTE, MEESTE_BYTES // max(size, 1)))


def _bestanden(folder: Path) -> list[Path]:
    return [file for file in (folder / "offer.yaml", *(folder / "offer").glob("*.yaml")) if file.is_file()]


def _lees(folder: Path, days: list[tuple[date, str]]) -> tuple[list[Register], list[date]]:
    """Return the registers, the oldest first, and the days of which the version cannot be read."""
    found, unread = [], []
    for day, commit in reversed(days):
        try:
            found.append(gelezen(folder, commit, day))
        except NoHistory:
            unread.append(day)
    return found, unread
