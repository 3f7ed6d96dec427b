"""A line of a data file is taken apart and written again, as the example that a message shows."""

from __future__ import annotations

import pytest

from macros.load.lines import Line, in_quotes, shortened, take_apart


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("titel: Digipunt", Line("titel: Digipunt", "titel", "Digipunt", 7, False)),
        ("  - titel: Digipunt ", Line("  - titel: Digipunt ", "titel", "Digipunt", 11, True)),
        ("  - nl  # taal", Line("  - nl  # taal", "", "nl", 4, True)),
        ("kort: tel. # 3", Line("kort: tel. # 3", "kort", "tel. # 3", 6, False)),
        ("14:00", Line("14:00", "", "14:00", 0, False)),
        ("", Line("", "", "", 0, False)),
    ],
)
def test_the_parts_of_a_line(text: str, expected: Line) -> None:
    """A comment behind two spaces, and spaces around the value, are no part of it."""
    assert take_apart(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("titel: a", "titel: b"),
        ("  - titel: a", "titel: b"),
        ("  - a", "- b"),
        ("a", "titel: b"),
    ],
)
def test_a_line_with_another_value(text: str, expected: str) -> None:
    """A field keeps its name, an item of a list its dash, and what has neither gets a field."""
    assert take_apart(text).rewritten("b") == expected


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (None, 'talen: "[*n, @fr *]"'),
        (7, 'talen: "[*n, @fr *]"'),
        (8, '"*n"'),
        (10, '","'),
        (12, '"@fr"'),
        (16, '"*"'),
        (40, '""'),
    ],
)
def test_a_value_in_quotes_or_only_a_word_of_it(column: int | None, expected: str) -> None:
    """A word ends at a space, a comma or a bracket, but for the sign it begins with."""
    assert take_apart("talen: [*n, @fr *]").quoted(column) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [("a", '"a"'), ("'t", '"\'t"'), ('"a"', "'\"a\"'"), ("a\\b", "'a\\b'"), ('"\'t"', "'\"''t\"'")],
)
def test_quotes_leave_a_value_as_it_is(value: str, expected: str) -> None:
    """Double ones where that is possible."""
    assert in_quotes(value) == expected


def test_a_long_text_is_cut_at_60_characters() -> None:
    """A space before the cut goes too, and so does every space too many."""
    assert shortened(" a \n b ") == "a b"
    assert shortened("x" * 60) == "x" * 60
    assert shortened("x" * 61) == "x" * 59 + "…"
    assert shortened("x" * 58 + " yyy") == "x" * 58 + "…"
