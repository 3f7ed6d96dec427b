"""Where a fact comes from and who checked it: source, check and term are three different things."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer

from .base import Datum, DatumOfMaand, Id, Model, Tekst, ongeldig
from .contact import Link
from .keuzes import Nakijkwijze


class Bron(Model):
    """The document a fact was read in, with its own date."""

    titel: Tekst
    datum: DatumOfMaand
    deel: Tekst | None = None
    link: Link | None = None


class Nagekeken(Model):
    """A person's check: when, how and by which actor, never by a named person."""

    op: Datum
    hoe: Nakijkwijze
    door: Id
    functie: Tekst | None = None


SHORTEST_MONTH = 28
"""Days that every month has."""


SHORTEST_MONTH = 28
"""Days that every month has."""


@dataclass(frozen=True)
class Termijn:
    """A number of calendar months within which an entry must be checked again."""

    maanden: int

    def __str__(self) -> str:
        return f"{self.maanden} {'maand' if self.maanden == 1 else 'maanden'}"

    def na(self, day: date) -> date:
        """Return the day this many months after `day`; the 31st becomes the month's last day."""
        months = day.year * 12 + day.month - 1 + self.maanden
        year, month = divmod(months, 12)
        if day.day <= SHORTEST_MONTH:
            return date(year, month + 1, day.day)
        following = date(year + (month == 11), (month + 1) % 12 + 1, 1)
        last = (following - date.resolution).day
        return date(year, month + 1, min(day.day, last))


MEESTE_MAANDEN = 24
"""The longest term: what nobody looked at for two years cannot be relied on (project rule)."""

_TERMIJN = re.compile(r"([0-9]{1,2}) (maand|maanden|jaar)")


def _lees_termijn(value: Any) -> Any:
    if isinstance(value, Termijn):
        return value
    match = _TERMIJN.fullmatch(value) if isinstance(value, str) else None
    months = int(match[1]) * (12 if match[2] == "jaar" else 1) if match else 0
    if not 1 <= months <= MEESTE_MAANDEN:
        found = (
            f"“{value}” is geen termijn die we kennen."
            if isinstance(value, str)
            else "Hier hoort een termijn."
        )
        raise ongeldig(
            f"{found} Schrijf een aantal maanden, van 1 tot {MEESTE_MAANDEN}. Bijvoorbeeld 6 maanden."
        )
    return Termijn(months)


NakijkTermijn = Annotated[Termijn, BeforeValidator(_lees_termijn), PlainSerializer(str, return_type=str)]
"""How often an entry must be checked: `3 maanden`, `1 jaar`."""
