"""The field that somebody meant, by another word or with a slip."""

from __future__ import annotations

import pytest

from macros.check.shape import OTHER_WORDS, meant_field

MEANT = {
    "beschrijving": "omschrijving",
    "deadline": "termijn",
    "doelgroep": "doelgroepen",
    "e-mail": "mail",
    "email": "mail",
    "gsm": "telefoon",
    "naam": "titel",
    "openingsuren": "wanneer",
    "organisatie": "aanbieder",
    "prijs": "kosten",
    "samenvatting": "kort",
    "tel": "telefoon",
    "titel": "naam",
    "type": "soort",
    "url": "link",
    "uren": "wanneer",
    "website": "link",
}


@pytest.mark.parametrize(("word", "field"), MEANT.items())
def test_another_word_leads_to_its_field(word: str, field: str) -> None:
    """In capitals too, and only where that field is."""
    assert meant_field(word.title(), ["x", field]) == field
    assert meant_field(word, ["qqqqqqqqqqqq"]) == ""


def test_there_are_no_other_words() -> None:
    """Each one is tried above."""
    assert OTHER_WORDS.keys() == MEANT.keys()


def test_a_slip_leads_to_the_nearest_field() -> None:
    """As for any name."""
    assert meant_field("telefon", ["telefoon", "mail"]) == "telefoon"
