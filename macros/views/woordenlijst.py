"""What the list of explained words shows."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from unicodedata import normalize

from .delen import Groep
from .zicht import Zicht


@dataclass(frozen=True)
class Uitleg:
    """One word with what it means; its id is its anchor."""

    id: str
    """“qr-code”."""
    woord: str
    """“QR-code”."""
    uitleg: str
    """One or two short sentences."""


@dataclass(frozen=True)
class Woordenlijst:
    """Every explained word, by first letter."""

    inleiding: str
    """One or two sentences."""
    letters: tuple[Groep[Uitleg], ...]
    """Only letters that have something; the anchor is the letter."""


def woordenlijst(zicht: Zicht) -> Woordenlijst:
    """Return the word list from A to Z."""
    words = [Uitleg(word.id, word.woord, word.uitleg) for word in zicht.register.woorden.values()]
    ordered = sorted(words, key=lambda word: _fold(word.woord))
    letters = groupby(ordered, key=lambda word: _fold(word.woord)[0].upper())
    return Woordenlijst(
        inleiding="Lees je een moeilijk woord? Zoek het hier op. Kies de eerste letter.",
        letters=tuple(Groep(f"letter-{key.casefold()}", key, tuple(group)) for key, group in letters),
    )


def _fold(word: str) -> str:
    return normalize("NFKD", word).encode("ascii", "ignore").decode().casefold()
