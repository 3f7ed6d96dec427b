"""What is wrong with an answer: every problem in one run, in the words of the register."""

from __future__ import annotations

import pytest

from macros.nieuw.antwoorden import Antwoorden
from macros.nieuw.vragen import Bezwaar, bezwaren
from tests.conftest import VANDAAG

SLECHT = Antwoorden(
    "",
    kern=("Nieuwdorp", "Моск"),
    telefoon="12",
    mail="x",
    link="http://nieuwdorp.example",
    webadres="https://nieuwdorp.example/?x",
    kleur="ffff00",
    logo="<svg/>",
)


def test_every_problem_comes_in_one_run_in_the_order_of_the_questions() -> None:
    """A mistake in one answer hides none in another."""
    assert bezwaren(SLECHT, VANDAAG) == [
        Bezwaar("naam", "“naam” is leeg. Vul het in of haal de regel weg."),
        Bezwaar(
            "kern",
            "In “Моск” staat een letter uit een ander alfabet: “М” (U+041C). Ze kan op een gewone letter lijken. "
            "Typ het woord opnieuw.",
        ),
        Bezwaar(
            "telefoon",
            "“12” heeft te weinig cijfers voor één telefoonnummer. Bijvoorbeeld 03 555 00 10 of +32 3 555 00 10.",
        ),
        Bezwaar("mail", "“x” is geen mailadres. Bijvoorbeeld bibliotheek@testdorp.example."),
        Bezwaar(
            "link",
            "“http://nieuwdorp.example” begint met http://. Gebruik het veilige adres. "
            "Bedoelde je “https://nieuwdorp.example”?",
        ),
        Bezwaar(
            "webadres",
            "“https://nieuwdorp.example/?x” kan niet het adres van de site zijn. Laat weg wat na de map komt. "
            "Bijvoorbeeld https://hulp.testdorp.example/.",
        ),
        Bezwaar(
            "kleur",
            "“#ffff00” is te licht: tekst in die kleur heeft een contrast van 1,0 op 1 met de achtergrond. "
            "Er is 7 op 1 nodig. De dichtste tint die lukt: kleur: 4c4c00.",
        ),
        Bezwaar(
            "logo",
            "Het logo logo.svg is geen gewone svg. Bewaar het opnieuw als “gewone svg”, zonder <!DOCTYPE>.",
        ),
    ]


@pytest.mark.parametrize("name", ["Nieuwdorp", 'Sint-Pieters: "x" # y', "no", "{{"])
def test_a_right_name_alone_is_enough(name: str) -> None:
    """All else may stay open."""
    assert bezwaren(Antwoorden(name), VANDAAG) == []


@pytest.mark.parametrize("name", ["\x00", "a\u200bb", "\ufffd", "\u202ex"])
def test_a_sign_that_nobody_sees_is_refused_once(name: str) -> None:
    """Though it would stand in two files."""
    assert [one.vraag for one in bezwaren(Antwoorden(name), VANDAAG)] == ["naam"]
