"""Rare words: known by how often they are used, which the caller tells."""

from __future__ import annotations

import pytest

from macros.taal.tekst import Soort, passage, tekst
from macros.taal.zeldzaam import gewoon, zeldzame_woorden

from .boek import BOEK

GEWOON = {"kaart", "lezer", "lezen", "huis", "bellen", "mail", "boek", "ging", "vulde", "het"}


def frequentie(word: str) -> float:
    """Return 3 for the few words above, else nothing."""
    return 3.0 if word in GEWOON else 2.9


@pytest.mark.parametrize(
    "word",
    [
        *(
            "kaart",
            "kaartlezer",
            "lezerskaart",
            "mail-lezer",
            "kaartje",
            "boeken",
            "boekjes",
            "mailt",
            "mailde",
        ),
        *(
            "naging",
            "invulde",
            "qr-codes",
            "vvsg",
            "voorbeeldkerk-aan-de-verzinsel",
            "14u30",
            "x@y.be",
            "2026",
        ),
    ],
)
def test_common_words(word: str) -> None:
    """Common, a form or a compound of common words, a name, explained, or with digits."""
    assert gewoon(word, BOEK, frequentie)


@pytest.mark.parametrize("word", ["accolade", "kaartaccolade", "accoladekaart", "ka", "xkaart", "inx"])
def test_rare_words(word: str) -> None:
    """One common part is not enough, and a part has three letters at least."""
    assert not gewoon(word, BOEK, frequentie)


def test_the_message_says_what_to_do() -> None:
    """At the place of the word."""
    (found,) = zeldzame_woorden(tekst([passage(Soort.PUNT, "Het accolade-huis", 5)], BOEK), BOEK, frequentie)
    assert (found.plek, found.moet) == (9, True)
    assert found.tekst == (
        "“accolade-huis” kent niet iedereen. Kies een gewoner woord, of leg het uit in data/woordenlijst.yaml."
    )
