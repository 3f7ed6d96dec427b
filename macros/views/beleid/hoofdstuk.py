"""The parts of a page of figures: sentences first, then a table with small bars, then lists."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...regie.basis import aantal
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


MEESTE_CELLEN, MEESTE_REGELS = 10, 3
"""A table with more cells or a list with more lines is folded, so that the page stays short on a phone (project rule)."""


@dataclass(frozen=True)
class Cijfertabel:
    """A table, stacked on a phone; its bars say nothing that is not in words beside them."""

    bijschrift: str
    koppen: tuple[str, ...]
    rijen: tuple[Cijferrij, ...]

    @property
    def telling(self) -> str | None:
        """Return how much one gets by folding it open: `33 rijen`; nothing when it need not be folded."""
        many = len(self.rijen) * len(self.koppen) > MEESTE_CELLEN
        return aantal(len(self.rijen), "rij", "rijen") if many else None


@dataclass(frozen=True)
class Tabeldeel:
    """A table of a part with its own anchor."""

    id: str
    tabel: Cijfertabel


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
    open: bool = False
    """Whether its lists are never folded."""

    @property
    def tabeldelen(self) -> tuple[Tabeldeel, ...]:
        """Return each table with an anchor."""
        return tuple(
            Tabeldeel(f"{self.id}-tabel-{number}", table) for number, table in enumerate(self.tabellen, 1)
        )

    @property
    def lijstdelen(self) -> tuple[Groep[Regel], ...]:
        """Return each list with how much one gets by folding it open; nothing when it need not be folded."""
        return tuple(replace(group, uitleg=self._telling(len(group.items))) for group in self.lijsten)

    def _telling(self, count: int) -> str | None:
        return None if self.open or count <= MEESTE_REGELS else f"{count} regels"


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
