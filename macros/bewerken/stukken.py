"""Pieces of a text that change, and the lines around a place in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_REGELEINDE = re.compile(r"\r\n|[\r\n]")


@dataclass(frozen=True)
class Stuk:
    """From `begin` to `einde` in a text comes `nieuw`; equal ends mean that it is put in between."""

    begin: int
    einde: int
    nieuw: str


@dataclass(frozen=True)
class Regels:
    """A text of whole lines; `nieuwe` is the sign that ends them."""

    tekst: str

    @property
    def nieuwe(self) -> str:
        """How the first line of this text ends."""
        match = _REGELEINDE.search(self.tekst)
        return match.group() if match else "\n"

    def begin(self, plek: int) -> int:
        """Return where the line of a place begins."""
        return max(self.tekst.rfind("\n", 0, plek), self.tekst.rfind("\r", 0, plek)) + 1

    def einde(self, plek: int) -> int:
        """Return where the line of a place ends, before its sign."""
        match = _REGELEINDE.search(self.tekst, plek)
        return match.start() if match else len(self.tekst)

    def volgende(self, plek: int) -> int:
        """Return where the line below that of a place begins."""
        match = _REGELEINDE.search(self.tekst, plek)
        return match.end() if match else len(self.tekst)

    def weg(self, begin: int, einde: int) -> Stuk:
        """Take out all lines from that of `begin` through that of `einde`."""
        return Stuk(self.begin(begin), self.volgende(einde), "")

    def na(self, plek: int, kolom: int, regels: Iterable[str]) -> Stuk:
        """Put lines below that of a place, indented to `kolom`."""
        at = self.einde(plek)
        return Stuk(at, at, self.onder(kolom, regels))

    def onder(self, kolom: int, regels: Iterable[str]) -> str:
        """Return lines as they come behind another one, indented to `kolom`; an empty one stays empty."""
        return "".join(f"{self.nieuwe}{' ' * kolom}{line}" if line else self.nieuwe for line in regels)

    def alleen_spaties_voor(self, plek: int) -> bool:
        """Say whether nothing stands before a place on its line, such as a dash."""
        return not self.tekst[self.begin(plek) : plek].strip()


class Overlap(Exception):
    """Two pieces are about the same part of a text: its layout is not one of those we know."""


def vervang(tekst: str, stukken: Iterable[Stuk]) -> str:
    """Return a text with these pieces in it, in their order where they share a place; raises Overlap."""
    parts: list[str] = []
    at = 0
    for piece in sorted(stukken, key=lambda piece: (piece.begin, piece.einde)):
        if piece.begin < at:
            raise Overlap
        parts += (tekst[at : piece.begin], piece.nieuw)
        at = piece.einde
    return "".join((*parts, tekst[at:]))
