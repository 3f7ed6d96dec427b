"""When something is there, in sentences that a resident reads."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from macros.agenda import uitgevallen
from macros.model.ritme import lees_ritmes
from macros.model.wanneer import Wanneer
from macros.zinnen import momenten_zinnen, ritme_zin, uitval_zinnen, wanneer_zinnen

VANDAAG = date(2026, 11, 21)


def when(**keys: Any) -> Wanneer:
    return Wanneer.model_validate(keys)


RULES = {
    "di 14u-16u": "Elke dinsdag van 14 tot 16 uur",
    "dinsdag en donderdag 18u-20u": "Elke dinsdag en donderdag van 18 tot 20 uur",
    "ma, wo en vr 9u-12u": "Elke maandag, woensdag en vrijdag van 9 tot 12 uur",
    "weekdagen 9u-12u en 13u-16u30": (
        "Van maandag tot en met vrijdag, van 9 tot 12 uur en van 13 tot 16.30 uur"
    ),
    "weekend 10u-12u": "Elke zaterdag en zondag van 10 tot 12 uur",
    "elke dag 9u-17u": "Elke dag van 9 tot 17 uur",
    "om de 2 weken dinsdag 14u-16u vanaf 2026-09-01": "Om de 2 weken op dinsdag van 14 tot 16 uur",
    "1e dinsdag 10u-12u": "De eerste dinsdag van de maand, van 10 tot 12 uur",
    "tweede en laatste vrijdag 10u-12u": "De tweede en laatste vrijdag van de maand, van 10 tot 12 uur",
}


@pytest.mark.parametrize("text", RULES)
def test_a_rule_in_words(text: str) -> None:
    """Whatever way it was typed, it reads as one plain line."""
    assert [ritme_zin(rule) for rule in lees_ritmes(text)] == [RULES[text]]


@pytest.mark.parametrize("text", [text for text in RULES.values() if "Om de" not in text])
def test_a_rule_in_words_can_be_typed_back(text: str) -> None:
    """Who copies a line of the site into the register gets the same line."""
    assert [ritme_zin(rule) for rule in lees_ritmes(text)] == [text]


def test_all_that_always_holds() -> None:
    """Hours first, then from when and until when, then the holidays."""
    hours = when(
        elke=["dinsdag 14u-16u", "donderdag 18u-20u"],
        op_afspraak="ja",
        vanaf="2026-12-01",
        tot="2027-06-30",
        niet_op=["feestdagen", "kerstvakantie"],
        ook_op="krokusvakantie",
    )
    assert wanneer_zinnen(hours, VANDAAG) == (
        "Elke dinsdag van 14 tot 16 uur",
        "Elke donderdag van 18 tot 20 uur",
        "Op afspraak",
        "Vanaf 1 december 2026 tot en met 30 juni 2027",
        "Niet op feestdagen en niet in de kerstvakantie",
        "Wel in de krokusvakantie",
    )


def test_a_start_that_is_past_is_left_out() -> None:
    """That it began long ago helps nobody; always is one word."""
    assert wanneer_zinnen(when(elke="di 9u-10u", vanaf="2023-09-05"), VANDAAG) == (
        "Elke dinsdag van 9 tot 10 uur",
    )
    assert wanneer_zinnen(when(altijd="ja"), VANDAAG) == ("Altijd",)


def test_lessons_that_are_past_are_left_out() -> None:
    """The coming lessons in order, with their titles, and the year when it is not this one."""
    course = when(
        lessen=[
            {"op": "2027-01-05", "uren": "9u-12u"},
            {"op": "2026-11-24", "uren": "9u-12u", "titel": "Foto's"},
            "2026-11-17 9u-12u",
        ]
    )
    assert wanneer_zinnen(course, VANDAAG) == (
        "Dinsdag 24 november van 9 tot 12 uur: Foto's",
        "Dinsdag 5 januari 2027 van 9 tot 12 uur",
    )


def test_a_stop_of_a_round() -> None:
    """Each stop tells its own hours; the round as a whole tells the rest."""
    bus = when(ronde=[{"plaats": "plein", "elke": "1e dinsdag 9u-10u"}], niet_op="schoolvakanties")
    assert momenten_zinnen(bus.ronde[0], VANDAAG) == ("De eerste dinsdag van de maand, van 9 tot 10 uur",)
    assert wanneer_zinnen(bus, VANDAAG) == ("Niet in de schoolvakanties",)


def test_missed_moments_in_words() -> None:
    """One line for each reason in a row; days of one month share its name."""
    hours = when(
        elke=["dinsdag 14u-16u", "donderdag 18u-20u"],
        niet_op=["feestdagen", "kerstvakantie"],
        gesloten=[{"op": "2026-11-26", "reden": "Staking"}, {"van": "2027-01-05", "tot": "2027-01-07"}],
    )
    council = uitgevallen(hours, VANDAAG, date(2027, 1, 31))
    assert uitval_zinnen(council, VANDAAG) == (
        "Niet op donderdag 26 november: Staking",
        "Niet op 22, 24, 29 en 31 december: kerstvakantie",
        "Niet op 5 en 7 januari 2027: gesloten",
    )


def test_missed_moments_over_new_year() -> None:
    """Days in two months are named month by month."""
    hours = when(elke="vrijdag 9u-10u", niet_op="kerstvakantie")
    missed = uitgevallen(hours, VANDAAG, date(2027, 1, 31))
    assert uitval_zinnen(missed, VANDAAG) == ("Niet op 25 december en op 1 januari 2027: kerstvakantie",)
