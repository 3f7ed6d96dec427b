"""The rule on drawings in files of their own: whoever opens one must see a picture, not run a program."""

from __future__ import annotations

from collections.abc import Iterator

from ..svg import GeenSvg, tekent_alleen, wortel
from .findings import Finding


def only_draws(path: str, svg: str) -> Iterator[Finding]:
    """An SVG file runs nothing, loads nothing and leads nowhere."""
    try:
        fine = tekent_alleen(wortel(svg))
    except GeenSvg:
        fine = False
    if not fine:
        text = "Deze svg is meer dan een tekening. Verwacht: geen script, geen link, en niets van elders."
        yield Finding(path, 0, "only-draws", text)
