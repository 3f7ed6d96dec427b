"""The council's own colours as tokens: what it does not choose is derived, so that it always can be read."""

from __future__ import annotations

from .kleur import BLACK, WHITE, contrast, fitting, mixed
from .model.huisstijl import Huisstijl

TEXT = 7.0
"""The contrast of text on its ground: WCAG 2.2, level AAA."""

LIGHT = ("#ffffff", "#fffdf9", "#fbf7ef", "#f3ead9")
"""The light grounds that the council's colour stands on, as in tokens.css; a test compares them."""

DARK = ("#1a1714", "#25211c", "#2e2922")
"""The dark grounds, as in tokens.css."""

RING_LIGHT, RING_DARK = 0.85, 0.7
"""How much white or black is in the circle behind a pictogram."""


def leesbaar(kleur: str, grounds: tuple[str, ...]) -> bool:
    """Say whether text in this colour can be read on all these grounds."""
    return all(contrast(kleur, ground) >= TEXT for ground in grounds)


def leesbare_tint(kleur: str, grounds: tuple[str, ...]) -> str:
    """Return the shade nearest to a colour that can be read on LIGHT or DARK."""
    return fitting(kleur, grounds, TEXT, BLACK if grounds is LIGHT else WHITE)


def tokens(huisstijl: Huisstijl | None) -> str:
    """Return the style rules that put the council's colours in the place of ours; nothing when it chose none."""
    if huisstijl is None or huisstijl.kleur is None:
        return ""
    light = huisstijl.kleur
    dark = huisstijl.kleur_donker or leesbare_tint(light, DARK)
    ring = mixed(light, WHITE, RING_LIGHT), mixed(dark, BLACK, RING_DARK)
    return (
        f":root {{ --md-primary-fg-color: {light}; --md-accent-fg-color: {dark}; --kring: {ring[0]}; }}\n"
        f"@media screen and (prefers-color-scheme: dark) {{ :root {{ --kring: {ring[1]}; }} }}\n"
    )
