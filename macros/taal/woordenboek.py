"""The words that the rules know: what to avoid, which words are names, and which are explained."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..model import Taal, Vermijd, Woord

WOORD = re.compile(r"[^\W_]+(?:[-'.@&/+][^\W_]+)*")
"""A word: letters and digits, with the signs that hold one word together: foto's, e-mail, 21.40."""


def delen(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters, as rules compare them."""
    return tuple(WOORD.findall(text.casefold().replace("’", "'")))


@dataclass(frozen=True)
class Woordenboek:
    """What the rules ask; build it with `woordenboek`."""

    vermijd: Mapping[str, tuple[tuple[tuple[str, ...], Vermijd], ...]] = field(default_factory=dict)
    """First word → every phrase that begins with it, as words, the longest first."""
    afkortingen: Mapping[str, str] = field(default_factory=dict)
    """`o.a.` → `onder andere`."""
    namen: frozenset[str] = frozenset()
    """Every word of a name, in small letters."""
    uitgelegd: frozenset[str] = frozenset()
    """Every word that the word list explains, in small letters."""
    werkwoorden: frozenset[str] = frozenset()
    """Frequent verb forms: what holds one of them is a sentence."""

    @cached_property
    def moeilijk(self) -> frozenset[str]:
        """Every word with which a phrase of `vermijd` begins."""
        return frozenset(self.vermijd)

    @cached_property
    def kort(self) -> frozenset[str]:
        """Every word with which a short form of `afkortingen` begins."""
        return frozenset(word for text in self.afkortingen for word in delen(text)[:1])

    def bekend(self, word: str) -> bool:
        """Say whether a word needs no remark, being a name or explained."""
        return word in self.namen or word in self.uitgelegd


def woordenboek(taal: Taal, woorden: Iterable[Woord], namen: Iterable[str]) -> Woordenboek:
    """Return the words of `taal.yaml` and the word list, with these names beside those of the file."""
    phrases: dict[str, list[tuple[tuple[str, ...], Vermijd]]] = {}
    for entry in taal.vermijd:
        for text in (entry.woord, *entry.vormen):
            words = delen(text)
            phrases.setdefault(words[0], []).append((words, entry))
    return Woordenboek(
        vermijd={first: tuple(sorted(found, key=_lengte)) for first, found in phrases.items()},
        afkortingen={
            text.casefold(): entry.gebruik
            for entry in taal.afkortingen
            for text in (entry.woord, *entry.vormen)
        },
        namen=frozenset(word for name in (*taal.namen, *namen) for word in delen(name)),
        uitgelegd=frozenset(
            part
            for word in woorden
            for text in (word.woord, *word.ook)
            for part in (text.casefold(), *delen(text))
        ),
        werkwoorden=frozenset(taal.werkwoorden),
    )


def _lengte(phrase: tuple[tuple[str, ...], Vermijd]) -> int:
    return -len(phrase[0])
