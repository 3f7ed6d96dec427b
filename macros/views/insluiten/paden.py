"""Where it stands. These addresses are in the pages of others, so they are never renamed."""

from __future__ import annotations

MOMENTEN, SCHERM = "insluiten/momenten/", "scherm/"
"""The page for all Digipunten; below it is one for each place."""

FRAGMENT = "insluiten/momenten{id}.htm"
"""The piece of HTML; for a place `id` is “/bibliotheek”."""

STIJL = "insluiten/stijl.css"
"""How that piece may look: in docs/, as it is."""

MAPPEN = ("insluiten/", SCHERM)
"""What all of it begins with."""
