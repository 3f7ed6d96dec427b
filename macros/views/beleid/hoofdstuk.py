"""The parts of a page of figures: sentences first, then a table with small bars, then lists."""

from __future__ import annotations

from dataclasses import dataclass

from ..delen import Groep, Regel

Cel = tuple[Regel, ...]
"""What one cell holds: a line, or some below each other."""


@dataclass(frozen=True)
class Balk:
    """A bar beside the number that it shows, in percents of its full width."""

    deel: float
    merk: float | None = None
    """Where something to compare with stands: the norm, Flanders."""


@dataclass(frozen=True)
class Cijferrij:
    """One row: the first cell heads it, the bar stands in the second."""

    cellen: tuple[Cel, ...]
    balk: Balk | None = None


@dataclass(frozen=True)
class Cijfertabel:
    """A table, stacked on a phone; its bars say nothing that is not in words beside them."""

    bijschrift: str
    koppen: tuple[str, ...]
    rijen: tuple[Cijferrij, ...]


@dataclass(frozen=True)
class Hoofdstuk:
    """One part of the page."""

    id: str
    """Anchor."""
    titel: str
    zinnen: tuple[Regel, ...] = ()
    tabellen: tuple[Cijfertabel, ...] = ()
    lijsten: tuple[Groep[Regel], ...] = ()
    """Each under a heading of its own."""


@dataclass(frozen=True)
class Cijferpagina:
    """A page of such parts."""

    hoofdstukken: tuple[Hoofdstuk, ...]

    @property
    def sprongen(self) -> tuple[Groep[Regel], ...]:
        """Where one can jump to."""
        return tuple(Groep(part.id, part.titel, ()) for part in self.hoofdstukken)


def rij(*cellen: Regel | Cel, balk: Balk | None = None) -> Cijferrij:
    """Return a row; a lone line is a cell of one."""
    return Cijferrij(tuple(cell if isinstance(cell, tuple) else (cell,) for cell in cellen), balk)


NIET_INGEVULD = "Niet ingevuld"


def of_niet_ingevuld(cell: Cel) -> Cel:
    """Return the cell, or that nobody filled it in."""
    return cell or (NIET_INGEVULD,)
