"""When two values are the same, and how a value is made fit for a file."""

from __future__ import annotations

import pytest

from macros.bewerken import BewerkenKanNiet, Waarde, gelijk
from macros.bewerken.waarde import schoon


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("nl", ["nl"], True),
        ("nl", ["nl", "fr"], False),
        (None, "", True),
        (None, "  ", True),
        (None, [], False),
        (["a", ""], "a", True),
        ("e\u0301", "é", True),
        ("a\nb", "a b", True),
        ({"op": "x", "reden": None}, {"op": ["x"]}, True),
        ([{"op": "x"}], [{"op": "y"}], False),
        ("8", "08", False),
    ],
)
def test_same(a: Waarde, b: Waarde, same: bool) -> None:
    """A lone text is a list of one, nothing is not the same as an empty list, order and case count."""
    assert gelijk(a, b) is same
    assert gelijk(b, a) is same


@pytest.mark.parametrize(
    ("value", "clean"),
    [
        ("  Digipunt \r\n in\tde\u00a0bib ", "Digipunt in de bib"),
        ("", None),
        ([], []),
        ([" ", ""], None),
        (["a", ""], ["a"]),
        ({"op": "x", "reden": " "}, {"op": "x"}),
        ({"reden": ""}, None),
    ],
)
def test_clean(value: Waarde, clean: Waarde) -> None:
    """Texts become one line with ordinary spaces; what is empty is left out, an empty list is kept."""
    assert schoon(value) == clean


@pytest.mark.parametrize("value", ["a\u200bb", "a\u202eb", "a\x00b", "\ue000", "\ud800", "a" * 20_001])
def test_what_no_reader_can_see_is_refused(value: str) -> None:
    """So is a text that no page can hold."""
    with pytest.raises(BewerkenKanNiet):
        schoon([{"reden": value}])


def test_a_number_is_not_taken_for_nothing() -> None:
    """A program that forgets that all values are texts hears it."""
    with pytest.raises(TypeError):
        schoon({"van": 55})  # type: ignore[dict-item]
