"""The list of explained words, and the macro that links a hard word to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.authored import Authored, MacroMisused
from macros.site import Site, make
from macros.views.woordenlijst import Uitleg, woordenlijst

from ..klein import AUTHORED, register, zicht


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """The site of the small register."""
    return make(register(tmp_path), AUTHORED)


def test_words_stand_from_a_to_z(tmp_path: Path) -> None:
    """Capitals and accents aside; a letter without a word is left out."""
    found = woordenlijst(zicht(tmp_path))
    words = [word.woord.casefold() for letter in found.letters for word in letter.items]
    assert words == sorted(words)
    assert len(words) >= 40
    assert [letter.titel for letter in found.letters] == sorted({word[0].upper() for word in words})
    assert [letter.id for letter in found.letters] == [f"letter-{x.titel.lower()}" for x in found.letters]
    wifi = Uitleg("wifi", "wifi", "Internet zonder draad.")
    assert wifi in found.letters[-1].items


def test_every_word_is_an_anchor(site: Site) -> None:
    """Each id once, none of them one that the page itself uses."""
    html = dict(site.files())["woordenlijst/index.html"]
    for word in site.zicht.register.woorden:
        assert html.count(f'id="{word}"') == 1


def test_the_footer_leads_to_the_list(site: Site) -> None:
    """From every page."""
    assert '<a href="/woordenlijst/">Woorden uitgelegd</a>' in dict(site.files())["404.html"]


def test_a_hard_word_leads_to_its_explanation(site: Site) -> None:
    """As the list writes it, or as the sentence does."""
    woord = Authored(site).macros()["woord"]
    assert woord("qr-code") == '<a class="woord" href="/woordenlijst/#qr-code">QR-code</a>'
    assert woord("app", "apps") == '<a class="woord" href="/woordenlijst/#app">apps</a>'
    assert woord("app", "<b>") == '<a class="woord" href="/woordenlijst/#app">&lt;b&gt;</a>'


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("itsmee", "woord('itsmee'): dit woord staat niet in de woordenlijst. Bedoelde je “itsme”?"),
        (
            "accolade",
            "woord('accolade'): dit woord staat niet in de woordenlijst. Leg het uit in data/woordenlijst.yaml.",
        ),
    ],
)
def test_an_unknown_word_stops_the_build(site: Site, word: str, expected: str) -> None:
    """A slip gets the word that was meant, another word the place to explain it."""
    with pytest.raises(MacroMisused) as error:
        Authored(site).woord(word)
    assert str(error.value) == expected
