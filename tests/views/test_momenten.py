"""Moments in a row for the scripts."""

from __future__ import annotations

from datetime import datetime

from macros.agenda import BRUSSEL, Sessie
from macros.views.momenten import BEKEND, reeks, samen


def session(day: int, begin: int, end: int) -> Sessie:
    last = datetime(2026, 11, day + 1, 0, 0, tzinfo=BRUSSEL) if end == 24 else None
    return Sessie(
        datetime(2026, 11, day, begin, 0, tzinfo=BRUSSEL),
        last or datetime(2026, 11, day, end, 0, tzinfo=BRUSSEL),
    )


def test_what_touches_is_one_within_a_day() -> None:
    """A night does not join two days."""
    row = (session(2, 0, 2), session(1, 22, 24), session(1, 9, 12), session(1, 12, 14), session(1, 10, 11))
    assert reeks(samen(row)) == (
        "2026-11-01T09:00+01:00/2026-11-01T14:00+01:00 "
        "2026-11-01T22:00+01:00/2026-11-02T00:00+01:00 "
        "2026-11-02T00:00+01:00/2026-11-02T02:00+01:00"
    )


def test_a_page_does_not_grow_without_end() -> None:
    """The first ones are known."""
    assert len(samen(session(day, hour, hour + 1) for day in range(1, 29) for hour in (9, 14))) == BEKEND
