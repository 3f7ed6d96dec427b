"""Words that few people use: they are explained in the word list, or replaced. How often a word is used is asked of the caller."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .bevindingen import Bevinding
from .tekst import Tekst
from .woordenboek import Woordenboek

Frequentie = Callable[[str], float]
"""How often a word is used, on the Zipf scale: 3 is once in a million words, 6 once in a thousand."""

ZELDZAAM = 3.0
"""Below this, a word is rare."""

_TUSSEN = ("", "s", "en", "e", "n", "-")
"""What stands between the parts of a compound."""

KORTSTE_DEEL = 3
"""Letters in the shortest part of a compound."""

_UITGANGEN = ("je", "jes", "tje", "tjes", "s", "'s", "en", "t", "d", "de", "te", "den", "ten")
"""What a plural, a diminutive or a verb form adds to a word."""

_VOORZETSELS = frozenset({"af", "in", "na", "om", "op"})
"""The short first parts of verbs: naging, invulde."""


def zeldzame_woorden(tekst: Tekst, boek: Woordenboek, frequentie: Frequentie) -> Iterator[Bevinding]:
    """A rare word is explained in the word list, unless it is a name or made of two common words."""
    for passage in tekst.passages:
        for zin in passage.zinnen:
            for word in zin.woorden():
                if not gewoon(word.klein, boek, frequentie):
                    yield Bevinding(
                        word.plek,
                        f"“{word.kort}” kent niet iedereen. Kies een gewoner woord, of leg het uit in data/woordenlijst.yaml.",
                    )


def gewoon(word: str, boek: Woordenboek, frequentie: Frequentie) -> bool:
    """Say whether a word is common, known, a number, or made of common parts."""
    if (
        boek.bekend(word)
        or any(sign.isdigit() or sign in "@/" for sign in word)
        or frequentie(word) >= ZELDZAAM
    ):
        return True
    return _verbogen(word, boek, frequentie) or _samengesteld(word, boek, frequentie)


def _verbogen(word: str, boek: Woordenboek, frequentie: Frequentie) -> bool:
    """Say whether it is the plural, the diminutive or a verb form of a common word."""
    stems = (word.removesuffix(ending) for ending in _UITGANGEN if word.endswith(ending))
    forms = (form for stem in stems if len(stem) >= KORTSTE_DEEL for form in (stem, f"{stem}en"))
    return any(boek.bekend(form) or frequentie(form) >= ZELDZAAM for form in forms)


def _samengesteld(word: str, boek: Woordenboek, frequentie: Frequentie) -> bool:
    def common(part: str) -> bool:
        long = len(part) >= KORTSTE_DEEL and (boek.bekend(part) or frequentie(part) >= ZELDZAAM)
        return long or part in _VOORZETSELS

    for cut in range(2, len(word) - KORTSTE_DEEL + 1):
        if common(word[cut:]) and any(
            word[:cut].endswith(join) and common(word[: cut - len(join)]) for join in _TUSSEN
        ):
            return True
    return False
