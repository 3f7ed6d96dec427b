"""A table of the bench: as plain text on a terminal, and as our own table in the page of `docs/`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment

from macros import paths
from macros.templates import environment
from macros.views.delen import Tabel as Paginatabel

STREEP = "–"
"""Stands in a cell that says nothing."""


@dataclass(frozen=True)
class Tabel:
    """One section of the bench: what was measured, in rows under `koppen`, and what each row or column means.

    The first cell of a row is words, the others are numbers as text. On a phone every number stands behind its head,
    so no two heads are the same. `bijschrift` says what the numbers are; `uitleg` is paragraphs in plain Dutch.
    """

    titel: str
    bijschrift: str
    koppen: Sequence[str]
    rijen: Sequence[Sequence[str]]
    uitleg: Sequence[str] = ()

    def html(self) -> str:
        """Return the table as every page of the site shows one."""
        shown = Paginatabel(self.bijschrift, tuple(self.koppen), tuple(map(tuple, self.rijen)))
        template = _sjablonen().from_string(_TABEL)
        return template.render(tabel=shown)

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


_TABEL = '{% from "partials/tabel.html" import tabel as _tabel %}{{ _tabel(tabel) }}'


@cache
def _sjablonen() -> Environment:
    return environment(paths.OVERRIDES)


def getal(value: float, decimalen: int = 0) -> str:
    """Return a number as it is written in Dutch: `12.345,6`."""
    return f"{value:,.{decimalen}f}".translate(str.maketrans(",.", ".,"))


def verhouding(value: float, ours: float) -> str:
    """Return how many times ours a value is, `1,73`; a streep beside nothing."""
    return getal(value / ours, 2) if ours else STREEP
