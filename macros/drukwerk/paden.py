"""Where printed matter stands in the site, for whoever leaves it out: search engines, and the device of a resident."""

from __future__ import annotations

MAP = "drukwerk/"
"""The page with everything that can be printed; each vel is a page below it."""


def is_vel(path: str) -> bool:
    """Say whether the page at `path` (`drukwerk/affiche-bib-a4/`) is that of one vel."""
    return path.startswith(MAP) and path != MAP
