"""Hours in the words of a page; the short line beside the council's telephone."""

from __future__ import annotations

from typing import Any

import pytest

from macros.model import Wanneer
from macros.views.tijden import heel_kort


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ({"elke": ["weekdagen 9u-12u"]}, "ma–vr 9u–12u"),
        ({"elke": ["weekdagen 9u-12u", "woensdag 13u30-16u30"]}, "ma–vr 9u–12u, wo 13u30–16u30"),
        ({"elke": ["dinsdag en donderdag 9u-12u"]}, "di en do 9u–12u"),
        ({"elke": ["weekdagen 9u-12u en 13u-16u"]}, "ma–vr 9u–12u, ma–vr 13u–16u"),
        ({"elke": ["maandag 9u-12u", "dinsdag 13u-16u", "vrijdag 9u-12u"]}, None),
        ({"elke": ["eerste dinsdag van de maand 9u-12u"]}, None),
        ({"elke": ["om de 2 weken dinsdag 9u-12u vanaf 2026-09-08"]}, None),
        ({"op_afspraak": "ja"}, None),
    ],
)
def test_weekly_hours_in_one_short_line(hours: dict[str, Any], expected: str | None) -> None:
    """What does not fit on the line is left to the box of the council, never cut."""
    assert heel_kort(Wanneer.model_validate(hours)) == expected
