"""A logo at the edge of what is allowed; the cases hold the rest."""

from __future__ import annotations

import pytest

from macros.check.identity import MOST_BYTES, _wrong_with

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="{}"><path d="M0 0h9"/></svg>'


def told(svg: str) -> list[str]:
    """Return the first words of what is wrong with a logo."""
    return [" ".join(text.split()[:3]) for text in _wrong_with(svg)]


def test_a_logo_is_at_most_20_kb() -> None:
    """In bytes: a letter with an accent counts twice."""
    logo = LOGO.format("0 0 9 9")
    assert told(logo + " " * (MOST_BYTES - len(logo))) == []
    assert told(logo + " " * (MOST_BYTES + 1 - len(logo))) == ["is 20 kB"]
    assert told(logo.replace("M0", "é" * 13_000)) == ["is 26 kB"]


@pytest.mark.parametrize("box", ["0 0 56 56", "0,0,56,56", " -1.5 -2 10.5 1 "])
def test_a_view_box_has_two_places_and_two_sizes(box: str) -> None:
    """Parted by spaces or commas."""
    assert told(LOGO.format(box)) == []


@pytest.mark.parametrize("box", ["", "0 0 56", "0 0 0 56", "0 0 56 -1", "0 0 56 56 56", "a b c d"])
def test_a_view_box_without_a_size_is_none(box: str) -> None:
    """Nothing would be drawn."""
    assert told(LOGO.format(box)) == ["heeft geen viewBox."]
