"""The words people use for others: one word each, and what may be left out."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from macros.model.synoniemen import Paginawoorden, Synoniemen

RIGHT = {
    "versie": "1",
    "stopwoorden": ["de", "het"],
    "groepen": [["gsm", "smartphone"]],
    "paginas": [{"pagina": "noden/wifi/", "woorden": "hotspot", "dringend": "spoed"}],
}


def test_it_holds_groups_words_of_pages_and_words_to_pass_over() -> None:
    """Every key once; a lone word is a list of one."""
    assert Synoniemen.model_validate(RIGHT) == Synoniemen(
        versie="1",
        stopwoorden=("de", "het"),
        groepen=(("gsm", "smartphone"),),
        paginas=(Paginawoorden(pagina="noden/wifi/", woorden=("hotspot",), dringend=("spoed",)),),
    )


def test_a_page_is_calm_unless_it_says_otherwise() -> None:
    """What is urgent comes before a course, so it has to be said."""
    assert Paginawoorden(pagina="noden/leren/", woorden=("les",)).dringend == ()


@pytest.mark.parametrize("words", ["smart phone", "smart-phone", "", "bv."])
def test_a_word_has_no_spaces_and_no_signs(words: str) -> None:
    """The search takes a question apart into words, so anything else would never be found."""
    with pytest.raises(ValidationError, match="is geen los woord"):
        Synoniemen.model_validate({**RIGHT, "groepen": [["gsm", words]]})
