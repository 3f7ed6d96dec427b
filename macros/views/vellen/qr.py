"""QR codes for paper: with more to spare than those of a screen, as paper gets stains and folds.

`macros/qr.py` makes the codes of pages: it is ten times faster, and knows one level of error correction.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from ...qr import Qr as Tekening
from ...qr import teken

SPARE = "Q"
"""Error correction: a quarter of the code may be unreadable (ISO/IEC 18004)."""


@dataclass(frozen=True)
class Qr:
    """A code as a picture."""

    tekening: Tekening
    """Drawn in the page itself: what a page loads is a file of the site, and no `data:` address."""
    tekst: str
    """What it says to who cannot see it."""


@cache
def qr(address: str) -> Qr:
    """Return the code that holds an address."""
    import segno  # only who prints needs it

    code = segno.make_qr(address, error=SPARE, boost_error=False)
    rows = tuple("".join("1" if dark else "0" for dark in row) for row in code.matrix)
    return Qr(teken(rows), f"QR-code van {address}")
