"""A text falls apart in the sentences and words that a reader sees."""

from __future__ import annotations

import pytest

from macros.taal.tekst import Soort, Zin, passage


def zinnen(text: str) -> list[str]:
    return [zin.tekst for zin in passage(Soort.ALINEA, text).zinnen]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bel ons. Kom langs!", ["Bel ons.", "Kom langs!"]),
        ("Lukt het niet? Vraag hulp…", ["Lukt het niet?", "Vraag hulp…"]),
        ("Bel tel. 03 555 of nr. 4. Kom dan.", ["Bel tel. 03 555 of nr. 4.", "Kom dan."]),
        ("Neem o.a. Je kaart mee.", ["Neem o.a. Je kaart mee."]),
        ("Van A tot Z. Alles dus.", ["Van A tot Z.", "Alles dus."]),
        ("Neem je gsm. Bel dan.", ["Neem je gsm.", "Bel dan."]),
        ("De bus rijdt om 21.40 uur. 's Avonds niet.", ["De bus rijdt om 21.40 uur. 's Avonds niet."]),
        ("Zij zegt: “Kan dat? Ja.” Goed zo.", ["Zij zegt:", "“Kan dat?", "Ja.”", "Goed zo."]),
        ("Zonder punt", ["Zonder punt"]),
        ("Breng mee: je kaart.", ["Breng mee: je kaart."]),
        ("Lijn een\nlijn twee. Lijn\ndrie.", ["Lijn een\nlijn twee.", "Lijn\ndrie."]),
        ("– … !", []),
        ("", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    """They end at . ? ! and … before a capital or a digit, not behind an abbreviation or inside a number."""
    assert zinnen(text) == expected


def test_every_sentence_and_word_knows_its_place() -> None:
    """Counted from the beginning of the whole text, in which the passage begins at 100."""
    first, second = passage(Soort.ALINEA, "  Bel ons.  Kom maar.", 100).zinnen
    assert (first, second) == (Zin("Bel ons.", 102, ("bel", "ons")), Zin("Kom maar.", 112, ("kom", "maar")))
    assert [(word.tekst, word.plek) for word in second.woorden()] == [("Kom", 112), ("maar", 116)]


def test_words_keep_the_signs_that_hold_them_together() -> None:
    """An apostrophe, a dash and an at sign stand inside a word; a dash between spaces is none."""
    (zin,) = passage(Soort.ALINEA, "Foto’s, e-mail – info@x.be en 3,5 km").zinnen
    assert [word.tekst for word in zin.woorden()] == ["Foto's", "e-mail", "info@x.be", "en", "3", "5", "km"]
    assert zin.klein[0] == zin.woorden()[0].klein == "foto's"


def test_a_sentence_is_named_by_its_first_words() -> None:
    """Up to seven words whole, else the first six; the quotes around it are left out."""
    assert Zin("“Een twee drie vier vijf zes zeven.”", 0, ()).begin == "Een twee drie vier vijf zes zeven."
    assert Zin("Een twee drie\nvier vijf zes zeven acht.", 0, ()).begin == "Een twee drie vier vijf zes …"
