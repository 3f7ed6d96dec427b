"""Freshness: what a check is still worth, to the day."""

from __future__ import annotations

from datetime import date

import pytest

from macros.freshness import STANDAARD_TERMIJN, Controle, Versheid, controle
from macros.model import Nagekeken, Termijn
from macros.model.keuzes import Nakijkwijze

OP = date(2026, 5, 21)
CHECK = Nagekeken(op=OP, hoe=Nakijkwijze.TELEFOON, door="gemeente")
LAST = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 5, 20), Versheid.VERS),
        (OP, Versheid.VERS),
        (date(2026, 10, 21), Versheid.VERS),
        (date(2026, 10, 22), Versheid.BINNENKORT),
        (date(2026, 11, 20), Versheid.BINNENKORT),
        (LAST, Versheid.BINNENKORT),
        (date(2026, 11, 22), Versheid.ACHTERSTALLIG),
        (date(2036, 1, 1), Versheid.ACHTERSTALLIG),
    ],
)
def test_six_months_to_the_day(today: date, expected: Versheid) -> None:
    """Due soon in the last thirty days, overdue from the day after the last; a check ahead of today counts as fresh."""
    assert controle(CHECK, None, today) == Controle(expected, LAST)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 5, 21), Versheid.VERS),
        (date(2026, 5, 22), Versheid.BINNENKORT),
        (date(2026, 6, 21), Versheid.BINNENKORT),
        (date(2026, 6, 22), Versheid.ACHTERSTALLIG),
    ],
)
def test_an_offer_may_have_its_own_term(today: date, expected: Versheid) -> None:
    """A term of one month goes before the default of six."""
    assert controle(CHECK, Termijn(1), today) == Controle(expected, date(2026, 6, 21))


def test_never_checked_is_no_kind_of_overdue() -> None:
    """Without a check there is no last day, whatever the term."""
    assert controle(None, None, LAST) == Controle(Versheid.NOOIT, None)
    assert controle(None, Termijn(1), LAST) == Controle(Versheid.NOOIT, None)


def test_a_check_on_the_last_day_of_a_long_month() -> None:
    """Six months after 31 August is the last day of February."""
    check = Nagekeken(op=date(2026, 8, 31), hoe=Nakijkwijze.BEZOEK, door="gemeente")
    assert controle(check, None, date(2027, 2, 28)).versheid is Versheid.BINNENKORT
    assert controle(check, None, date(2027, 3, 1)).versheid is Versheid.ACHTERSTALLIG


def test_the_default_term() -> None:
    """Six months, as the project says."""
    assert str(STANDAARD_TERMIJN) == "6 maanden"


@pytest.mark.parametrize(
    ("state", "sure"),
    [
        (Versheid.VERS, True),
        (Versheid.BINNENKORT, True),
        (Versheid.ACHTERSTALLIG, False),
        (Versheid.NOOIT, False),
    ],
)
def test_only_what_was_checked_within_its_term_is_sure(state: Versheid, sure: bool) -> None:
    """What is sure may say that it is open, and comes first."""
    assert state.zeker is sure
    assert Controle(state, None).rang == (0 if sure else 1)


@pytest.mark.parametrize("day", [OP, LAST])
def test_a_report_makes_a_fresh_check_unsure(day: date) -> None:
    """The check itself stays what it is; on no day is it told as sure, and it stands behind what is."""
    state = controle(CHECK, None, OP, gemeld=True)
    assert (state.versheid, state.zeker, state.zeker_op(day), state.rang) == (Versheid.VERS, False, False, 1)


def test_until_when_a_check_is_sure() -> None:
    """To the last day of its term; what was never checked has none."""
    state = controle(CHECK, None, OP)
    assert (state.zeker_op(LAST), state.zeker_op(LAST + date.resolution)) == (True, False)
    assert not controle(None, None, OP).zeker_op(OP)


def test_every_state_has_words() -> None:
    """A reader sees words, each once."""
    assert [state.label for state in Versheid] == [
        "Nagekeken",
        "Binnenkort na te kijken",
        "Te lang geleden nagekeken",
        "Nog niet nagekeken",
    ]
