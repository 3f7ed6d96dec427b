"""Colours: how much they differ for the eye, and a shade that differs enough."""

from __future__ import annotations

from collections.abc import Iterable

BLACK, WHITE = "#000000", "#ffffff"

STEP = 0.02
"""How far a colour moves to black or white at a time while a shade that fits is sought."""


def luminance(colour: str) -> float:
    """Return the relative luminance of `#00504f`, from 0 (black) to 1 (white); WCAG 2.2."""
    red, green, blue = (_linear(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21; WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(colour: str, other: str, share: float) -> str:
    """Return `colour` with a share, from 0 to 1, of `other` in it."""
    pairs = zip(_parts(colour), _parts(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def fitting(colour: str, grounds: Iterable[str], ratio: float, towards: str) -> str:
    """Return the shade of `colour`, nearest to it on the way to `towards`, that has this contrast on every ground.

    `towards` is BLACK for light grounds and WHITE for dark ones; it must itself have that contrast.
    """
    grounds = tuple(grounds)
    shades = (mixed(colour, towards, step * STEP) for step in range(round(1 / STEP) + 1))
    return next(shade for shade in shades if all(contrast(shade, ground) >= ratio for ground in grounds))


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
