"""The lessons of an offer beside its calendar: what comes, goes and changes, and what stays as it was typed."""

from __future__ import annotations

from datetime import date
from typing import Any

from macros.agendabron.lessen import verschil
from macros.agendabron.lezen import Sessie
from macros.model.uren import Uren

from ..conftest import VANDAAG


def _sessie(day: int, van: int = 14, tot: int = 16, titel: str = "") -> Sessie:
    return Sessie(date(2026, 12, day), Uren(van * 60, tot * 60), titel)


def test_what_is_the_same_stays_as_it_was_typed() -> None:
    """Lessons that the calendar says too keep their text; past ones stay whatever the calendar says."""
    nu: list[Any] = [
        "2026-11-03 van 9u tot 12u",
        {"op": "2026-12-01", "uren": ["9u-10u", "14u-16u"]},
        {"op": "2026-12-08", "uren": "14u-16u", "titel": "Foto's"},
    ]

    found = verschil(nu, [_sessie(8, titel="Foto's"), _sessie(1), _sessie(1, 9, 10)], "Cursus", VANDAAG)

    assert (found.leeg, found.lessen) == (True, tuple(nu))


def test_what_comes_goes_and_changes() -> None:
    """Every other lesson to come is the calendar's: a day of its own is new, one not there goes, other hours change."""
    nu: list[Any] = ["2026-11-03 9u-12u", "2026-12-01 14u-16u", "2026-12-08 14u-16u", "2026-12-15 14u-16u"]

    found = verschil(nu, [_sessie(2), _sessie(8, 15, 17), _sessie(15)], "Cursus", VANDAAG)

    assert found.lessen == (
        "2026-11-03 9u-12u",
        {"op": "2026-12-02", "uren": "14u-16u"},
        {"op": "2026-12-08", "uren": "15u-17u"},
        "2026-12-15 14u-16u",
    )
    assert (found.erbij, found.weg, found.anders) == (
        (_sessie(2),),
        (_sessie(1),),
        ((_sessie(8), _sessie(8, 15, 17)),),
    )


def test_one_of_two_sessions_goes() -> None:
    """A lesson with two times of which one goes is written anew, and only that one is told."""
    found = verschil([{"op": "2026-12-01", "uren": ["9u-10u", "14u-16u"]}], [_sessie(1)], "Cursus", VANDAAG)

    assert found.lessen == ({"op": "2026-12-01", "uren": "14u-16u"},)
    assert (found.erbij, found.weg, found.anders) == ((), (_sessie(1, 9, 10),), ())


def test_the_title_of_the_offer_is_not_repeated() -> None:
    """A session called like its offer has no title of its own; an offer without lessons gets them."""
    found = verschil(None, [_sessie(1, titel="Cursus"), _sessie(2, titel="Foto's")], "Cursus", VANDAAG)

    assert found.lessen == (
        {"op": "2026-12-01", "uren": "14u-16u"},
        {"op": "2026-12-02", "uren": "14u-16u", "titel": "Foto's"},
    )
