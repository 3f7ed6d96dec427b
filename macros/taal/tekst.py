"""A text as readers meet it: passages, their sentences and their words, each knowing where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from .woordenboek import WOORD, Woordenboek, delen

VEEL_WOORDEN = 15
"""Words above which a point of a list is a sentence, whatever its words are."""

_EINDE = re.compile(
    r"""[.?!…:](?:
        (?<!:) [.?!…]* ["”’)]* (?= \s+ ["“‘(]* [^\Wa-z_] | \s*\Z)
      | (?<=:) (?= \s+ ["“] [^\Wa-z_])
    )""",
    re.VERBOSE,
)
"""The end of a sentence: what follows begins with a capital or a digit; what somebody says is a sentence of its own."""

_AFKORTING = re.compile(
    r"(?:\A|[\s(])(?:(?:[a-z]\.)+[a-z]|bijv|blz|bv|ca|excl|incl|max|nr|nrs|tel|vb)\Z", re.IGNORECASE
)
"""What a full stop follows in the middle of a sentence: `o.a`, `nr`."""


class Soort(StrEnum):
    """What a passage is: a heading, running text, or a point of a list (a label, the cell of a table)."""

    KOP = "kop"
    ALINEA = "alinea"
    PUNT = "punt"


class Woord(NamedTuple):
    """One word; `plek` counts characters from the beginning of the whole text."""

    tekst: str
    plek: int

    @property
    def kort(self) -> str:
        """The word as a message can show it."""
        return self.tekst if len(self.tekst) <= 40 else f"{self.tekst[:39]}…"

    @property
    def klein(self) -> str:
        """The word in small letters."""
        return self.tekst.casefold()


class Zin(NamedTuple):
    """One sentence; `plek` counts characters from the beginning of the whole text, `klein` are its words in small letters."""

    tekst: str
    plek: int
    klein: tuple[str, ...]

    def woorden(self) -> tuple[Woord, ...]:
        """Return the words of `klein` as they stand there, each with its place."""
        found = WOORD.finditer(self.tekst.replace("’", "'"))
        return tuple(Woord(match[0], self.plek + match.start()) for match in found)

    @property
    def begin(self) -> str:
        """Its first words, enough to find it back: “Neem je laatste factuur van het …”."""
        words = self.tekst.strip('“”"').split()
        text = " ".join(words) if len(words) <= 7 else f"{' '.join(words[:6])} …"
        return text if len(text) <= 80 else f"{text[:79]}…"


class Passage(NamedTuple):
    """A heading, a paragraph or a point; `plek` is where it begins in the whole text. Build it with `passage`."""

    soort: Soort
    tekst: str
    plek: int
    zinnen: tuple[Zin, ...]
    """What a reader meets as sentences, up to a full stop; in a heading or a label they may lack a verb."""


@dataclass(frozen=True)
class Tekst:
    """A whole text, a page or an entry; build it with `tekst`."""

    passages: tuple[Passage, ...]
    zinnen: tuple[Zin, ...]
    """The real sentences: a heading is none, and a point without a verb is a label."""

    @cached_property
    def lengte(self) -> int:
        """How many words the real sentences have together."""
        return sum(len(zin.klein) for zin in self.zinnen)

    @cached_property
    def klein(self) -> frozenset[str]:
        """Every word in small letters, those of headings and labels too."""
        return frozenset(word for part in self.passages for zin in part.zinnen for word in zin.klein)


def passage(soort: Soort, text: str, plek: int = 0) -> Passage:
    """Return a passage with its sentences."""
    return Passage(soort, text, plek, tuple(_zinnen(text, plek)))


def tekst(passages: Iterable[Passage], boek: Woordenboek) -> Tekst:
    """Return a whole text; the verbs of `boek` tell sentences from labels."""
    whole = tuple(passages)
    found = (zin for part in whole for zin in part.zinnen if _is_zin(part.soort, zin, boek))
    return Tekst(whole, tuple(found))


def _is_zin(soort: Soort, zin: Zin, boek: Woordenboek) -> bool:
    if soort is not Soort.PUNT:
        return soort is Soort.ALINEA
    return len(zin.klein) > VEEL_WOORDEN or not boek.werkwoorden.isdisjoint(zin.klein)


def _zinnen(text: str, plek: int) -> Iterator[Zin]:
    start, last = 0, len(text.rstrip())
    for match in _EINDE.finditer(text):
        end = match.end()
        if end != last and match[0] == "." and _is_afkorting(text[start : match.start()]):
            continue
        if words := delen(part := text[start:end]):
            yield _zin(part, plek + start, words)
        start = end
    if start < last and (words := delen(part := text[start:])):
        yield _zin(part, plek + start, words)


def _is_afkorting(before: str) -> bool:
    """Say whether a full stop belongs to the word before it; only that word can tell."""
    return bool(_AFKORTING.search(before, max(before.rfind(" "), 0)))


def _zin(text: str, plek: int, words: tuple[str, ...]) -> Zin:
    return Zin(text.strip(), plek + len(text) - len(text.lstrip()), words)
