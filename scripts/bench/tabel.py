"""A table of the bench as plain text, the way a terminal and the page in `docs/` show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

STREEP = "–"
"""Stands in a cell that says nothing."""


@dataclass(frozen=True)
class Tabel:
    """One section of the bench: what was measured, in rows under `koppen`, and what each row or column means.

    The first cell of a row is words, the others are numbers as text; `uitleg` is paragraphs in plain Dutch.
    """

    titel: str
    koppen: Sequence[str]
    rijen: Sequence[Sequence[str]]
    uitleg: Sequence[str] = ()

    def __str__(self) -> str:
        """Return the rows under their heads, words to the left and numbers to the right."""
        lines = [self.koppen, *self.rijen]
        widths = [max(len(cell) for cell in column) for column in zip(*lines, strict=True)]
        return "\n".join(
            "  ".join(
                cell.rjust(width) if at else cell.ljust(width)
                for at, (cell, width) in enumerate(zip(line, widths, strict=True))
            ).rstrip()
            for line in lines
        )


def getal(value: float, decimalen: int = 0) -> str:
    """Return a number as it is written in Dutch: `12.345,6`."""
    return f"{value:,.{decimalen}f}".translate(str.maketrans(",.", ".,"))


def verhouding(value: float, ours: float) -> str:
    """Return how many times ours a value is, `1,73`; a streep beside nothing."""
    return getal(value / ours, 2) if ours else STREEP
