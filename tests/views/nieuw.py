"""A council that was just made: one example that waits to be looked at, no number and no counter."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros.views.zicht import Zicht

from ..klein import AANBOD, GEMEENTE, PLAATS, anders, zicht

BRON = {"titel": "Voorbeeld bij de start", "datum": "2026-11-21"}
ZWIJGT = anders(GEMEENTE, telefoon=None)
ZIN = "Vraag het na aan een loket van de gemeente."


def nieuw(folder: Path, status: str = "na te kijken", **files: Any) -> Zicht:
    """Return what views look through when the only offer has this status."""
    offer = anders(AANBOD, status=status, nagekeken=None, bron=BRON)
    made = {"gemeente": ZWIJGT, "plaatsen": [anders(PLAATS, nagekeken=None, bron=BRON)]}
    return zicht(folder, offer, **{**made, **files})
