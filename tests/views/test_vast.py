"""What recurs within a week is told once: which days, and which stay with their day."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from macros.views.vast import apart

from ..klein import AANBOD, anders, register

MONDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 29)


def told(folder: Path, wanneer: dict[str, Any], van: date = MONDAY, tot: date = SUNDAY) -> list[str]:
    """Return in words what is told once in a week, with what is otherwise."""
    found = register(folder, anders(AANBOD, wanneer=wanneer))
    items = [item for item in found.momenten() if van <= item[1].dag <= tot]
    often, _ = apart(found, items, van, tot)
    return [" – ".join((one.dagen, *one.anders)) for one in often]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("weekdagen 9u-12u", ["Van maandag tot en met vrijdag"]),
        ("elke dag 9u-12u", ["Elke dag"]),
        ("maandag tot donderdag 9u-12u", ["Van maandag tot en met donderdag"]),
        ("maandag, dinsdag, donderdag en vrijdag 9u-12u", ["Elke maandag, dinsdag, donderdag en vrijdag"]),
        ("weekdagen 9u-12u en 13u-16u", ["Van maandag tot en met vrijdag", "Van maandag tot en met vrijdag"]),
        ("maandag, dinsdag en woensdag 9u-12u", []),
    ],
)
def test_most_days_of_the_week_are_told_once(tmp_path: Path, rule: str, expected: list[str]) -> None:
    """Four days at least; each hour of the day by itself."""
    assert told(tmp_path, {"elke": [rule], "niet_op": ["kerstvakantie"]}) == expected


def test_one_day_that_is_left_stays_with_its_day(tmp_path: Path) -> None:
    """On Friday nothing recurs any more."""
    hours = {"elke": ["weekdagen 9u-12u"], "niet_op": ["kerstvakantie"]}
    assert told(tmp_path / "a", hours, van=date(2026, 11, 27)) == []
    assert told(tmp_path / "b", hours, van=date(2026, 11, 26)) == ["Van maandag tot en met vrijdag"]


def test_days_before_it_begins_are_no_exception(tmp_path: Path) -> None:
    """From Wednesday on: nobody expects it on Monday."""
    hours = {"elke": ["weekdagen 9u-12u"], "vanaf": "2026-11-25", "niet_op": ["kerstvakantie"]}
    assert told(tmp_path, hours) == ["Van maandag tot en met vrijdag"]


def test_closed_days_of_one_reason_stand_together(tmp_path: Path) -> None:
    """With the reason once."""
    closed = [{"van": "2026-11-24", "tot": "2026-11-25", "reden": "Verhuis"}]
    hours = {"elke": ["weekdagen 9u-12u"], "gesloten": closed, "niet_op": ["kerstvakantie"]}
    assert told(tmp_path, hours) == ["Van maandag tot en met vrijdag – Niet op 24 en 25 november: Verhuis"]


def test_what_is_mostly_closed_is_not_told_as_every_day(tmp_path: Path) -> None:
    """Two days of five stand with their day; a rule with three exceptions would say more than it does."""
    closed = [{"van": "2026-11-23", "tot": "2026-11-25", "reden": "Verhuis"}]
    hours = {"elke": ["weekdagen 9u-12u"], "gesloten": closed, "niet_op": ["kerstvakantie"]}
    assert told(tmp_path, hours) == []
