"""How large the letters of a vel of one need can be: as large as lets all of it stand on one page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Protocol


class Kaart(Protocol):
    """What decides how high a card is."""

    @property
    def titel(self) -> str:
        """In large letters."""

    @property
    def links(self) -> tuple[str, ...]:
        """The lines below the title."""

    @property
    def rechts(self) -> tuple[str, ...]:
        """The lines beside it, the number above them not counted."""


@dataclass(frozen=True)
class Maat:
    """One size of letters."""

    naam: str
    regels: float
    """Lines on the page between its head and its foot."""
    titel: int
    links: int
    rechts: int
    """Signs on a line of a title, below it and beside it."""
    onder: bool = False
    """Whether what else stands beside it stands below."""


MATEN = (
    Maat("reus", 17.6, 31, 45, 45, onder=True),
    Maat("groot", 22.8, 18, 26, 30),
    Maat("ruim", 28.4, 23, 33, 38),
    Maat("gewoon", 34.6, 29, 41, 46),
)

LANG = "lang"
"""What takes a second page: then each page says which it is."""

TWEE_BLADEN = 82.0
"""Lines of the smallest size that find room on two pages."""

MEER = 14.0
"""Lines kept free for what is said of the rest, and for what does not fit at the end of the first page."""

KAART, RAND = 1.1, 0.7
"""Lines of room around a card, and more of it around one with an edge."""

KOP = 2.1
"""Lines that a heading between cards takes."""

LANGE_TITEL, TITELREGEL = 27, 2.6
"""Signs of a name that fits on one line of the head, and what a second one takes of the page, in lines of `gewoon`."""


ZONDER_CODE = 2.2
"""What a foot without a QR code leaves, in the same lines."""


def maat(
    titel: str, kaarten: Sequence[tuple[Kaart, bool]], koppen: int, later: Sequence[str], *, code: bool
) -> str:
    """Return the largest size in which all fits on a page; of each card also whether it has an edge."""
    more = (0 if code else ZONDER_CODE) - (TITELREGEL if len(titel) > LANGE_TITEL else 0)
    room = 1 + more / MATEN[-1].regels
    fits = (one.naam for one in MATEN if _hoogte(one, kaarten, koppen, later) <= one.regels * room)
    return next(fits, LANG)


def hoeveel(kaarten: Iterable[tuple[Kaart, bool]], koppen: int, later: Sequence[str]) -> int | None:
    """Return how many of the first cards find room on two pages; None when all of it does.

    `kaarten` is read no further than the first one without room.
    """
    one, room = MATEN[-1], TWEE_BLADEN - KOP * koppen
    used, first = 0.0, 0
    for card in kaarten:
        used += _kaart(one, *card)
        if used > room:
            return first
        first += used <= room - MEER
    rest = _hoogte(one, (), 0, later)
    return None if used + rest <= room else first


def _hoogte(one: Maat, kaarten: Sequence[tuple[Kaart, bool]], koppen: int, later: Iterable[str]) -> float:
    width = one.rechts if one.onder else one.links + one.rechts
    rest = [len(wrap(line, width)) for line in later]
    return sum(_kaart(one, *card) for card in kaarten) + KOP * (koppen + bool(rest)) + sum(rest)


def _kaart(one: Maat, card: Kaart, edge: bool) -> float:
    less = 3 if edge else 0
    left = 1.2 * len(wrap(card.titel, one.titel - less)) + _regels(card.links, one.links - less)
    right = 1.3 + _regels(card.rechts, one.rechts - less)
    return (left + right if one.onder else max(left, right)) + KAART + (RAND if edge else 0)


def _regels(lines: Iterable[str], width: int) -> int:
    return sum(len(wrap(line, width)) for line in lines)
