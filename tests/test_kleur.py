"""Colours: contrast as WCAG computes it, and the nearest shade that can be read."""

from __future__ import annotations

import pytest

from macros.kleur import BLACK, WHITE, contrast, fitting, mixed


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#000000", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("#123456", "#123456", 1.0),
    ],
)
def test_contrast(one: str, other: str, expected: float) -> None:
    """Values that every contrast checker gives, in either order."""
    assert round(contrast(one, other), 2) == expected


def test_mixed() -> None:
    """From the one colour to the other."""
    assert [mixed("#204060", WHITE, share) for share in (0, 0.5, 1)] == ["#204060", "#90a0b0", "#ffffff"]


def test_a_colour_that_fits_stays_as_it_is() -> None:
    """A council that chose well keeps its own colour."""
    assert fitting("#00504f", ("#ffffff",), 7, BLACK) == "#00504f"


def test_the_nearest_shade_that_fits() -> None:
    """Another step less and it would not."""
    found = fitting("#7fb3d5", ("#ffffff", "#f3ead9"), 7, BLACK)
    assert contrast(found, "#f3ead9") >= 7
    assert contrast(mixed(found, WHITE, 0.06), "#f3ead9") < 7
