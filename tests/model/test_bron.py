"""Terms: months on the calendar, also where a month is short."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import TypeAdapter

from macros.model.bron import NakijkTermijn, Termijn

from . import gelezen


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 21), 6, date(2027, 5, 21)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 12, 15), 12, date(2027, 12, 15)),
        (date(2026, 1, 31), 11, date(2026, 12, 31)),
    ],
)
def test_after_so_many_months(day: date, months: int, expected: date) -> None:
    """The same day of a later month, or its last day where there is no such day."""
    assert Termijn(months).na(day) == expected


def test_every_day_has_a_day_after_every_term() -> None:
    """No day of four years, a leap year among them, fails; a later day never ends earlier."""
    days = [date.fromordinal(n) for n in range(date(2026, 1, 1).toordinal(), date(2030, 1, 1).toordinal())]
    for months in range(1, 25):
        ends = [Termijn(months).na(day) for day in days]
        assert ends == sorted(ends)
        assert all(
            (end.year - day.year) * 12 + end.month - day.month == months
            for day, end in zip(days, ends, strict=True)
        )


@pytest.mark.parametrize(
    ("text", "months"),
    [("1 maand", 1), ("3 maanden", 3), ("1 jaar", 12), ("2 jaar", 24), ("24 maanden", 24), (Termijn(4), 4)],
)
def test_read(text: object, months: int) -> None:
    """A number of months, or one or two years."""
    assert gelezen(NakijkTermijn, text) == Termijn(months)


@pytest.mark.parametrize("text", ["6", "0 maanden", "25 maanden", "3 jaar", "half jaar", "6  maanden"])
def test_refused(text: str) -> None:
    """No number alone, nothing below a month or above two years."""
    assert gelezen(NakijkTermijn, text) == (
        f"“{text}” is geen termijn die we kennen. Schrijf een aantal maanden, van 1 tot 24. Bijvoorbeeld 6 maanden."
    )


@pytest.mark.parametrize("value", [{"maanden": 6}, ["6 maanden"], 6])
def test_only_text_is_read(value: object) -> None:
    """What is no text is refused with what belongs there."""
    assert gelezen(NakijkTermijn, value) == (
        "Hier hoort een termijn. Schrijf een aantal maanden, van 1 tot 24. Bijvoorbeeld 6 maanden."
    )


def test_written() -> None:
    """One month is singular; out it goes as it came in."""
    assert [str(Termijn(n)) for n in (1, 2, 12)] == ["1 maand", "2 maanden", "12 maanden"]
    assert TypeAdapter(NakijkTermijn).dump_python(Termijn(6), mode="json") == "6 maanden"
