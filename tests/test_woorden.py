"""Days, months and hours in Dutch."""

from __future__ import annotations

from datetime import date

import pytest

from macros.woorden import (
    blaadje,
    dag_voluit,
    datum,
    geleden,
    groot,
    klein,
    maand,
    periode,
    uren_kort,
    van_tot,
)

VANDAAG = date(2026, 11, 21)


def test_a_leaf_of_the_calendar() -> None:
    """Two letters, the number, and the month in short."""
    assert blaadje(date(2026, 11, 24)) == ("DI", "24", "nov")
    assert blaadje(date(2027, 3, 1)) == ("MA", "1", "mrt")


def test_a_day_in_full() -> None:
    """The year is left out when it is this year's, and stands there when nobody said which day it is."""
    assert dag_voluit(date(2026, 11, 24), VANDAAG) == "dinsdag 24 november"
    assert dag_voluit(date(2027, 1, 5), VANDAAG) == "dinsdag 5 januari 2027"
    assert dag_voluit(date(2026, 11, 24)) == "dinsdag 24 november 2026"
    assert datum(date(2026, 11, 2)) == "2 november 2026"


@pytest.mark.parametrize(
    ("text", "words"),
    [("2023-10-05", "5 oktober 2023"), ("2023-10", "oktober 2023"), ("2022", "2022")],
)
def test_a_date_as_precise_as_its_source(text: str, words: str) -> None:
    """Nothing is added to what the source gives."""
    assert maand(text) == words


def test_a_period_says_nothing_twice() -> None:
    """Month and year stand once where both ends share them; one day is a day."""
    assert periode(date(2026, 12, 21), date(2027, 1, 3)) == "van 21 december 2026 tot en met 3 januari 2027"
    assert periode(date(2026, 11, 2), date(2026, 12, 8)) == "van 2 november tot en met 8 december 2026"
    assert periode(date(2026, 11, 2), date(2026, 11, 8)) == "van 2 tot en met 8 november 2026"
    assert periode(VANDAAG, VANDAAG) == "op 21 november 2026"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (VANDAAG, "vandaag"),
        (date(2026, 11, 20), "gisteren"),
        (date(2026, 11, 8), "13 dagen geleden"),
        (date(2026, 11, 7), "2 weken geleden"),
        (date(2026, 9, 23), "8 weken geleden"),
        (date(2026, 9, 22), "2 maanden geleden"),
        (date(2025, 11, 21), "12 maanden geleden"),
    ],
)
def test_how_long_ago(day: date, words: str) -> None:
    """As precise as a person would say it."""
    assert geleden(day, VANDAAG) == words


def test_hours() -> None:
    """In a list with u, in a sentence with uur; minutes only where there are any."""
    assert uren_kort(14 * 60, 16 * 60) == "14u – 16u"
    assert uren_kort(9 * 60 + 5, 24 * 60) == "9u05 – 24u"
    assert van_tot(14 * 60, 16 * 60) == "van 14 tot 16 uur"
    assert van_tot(9 * 60 + 30, 12 * 60) == "van 9.30 tot 12 uur"


def test_what_begins_a_sentence_has_a_capital_and_what_goes_on_none() -> None:
    """Only the first letter changes."""
    assert [groot("bel eerst"), groot("de bib"), groot("")] == ["Bel eerst", "De bib", ""]
    assert [klein("Bel eerst"), klein("Om de 2 weken op Dinsdag"), klein("")] == [
        "bel eerst",
        "om de 2 weken op Dinsdag",
        "",
    ]
