"""What a rule of plain Dutch finds: where, how bad, and what to do about it, in Dutch."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Bevinding:
    """One finding; `plek` counts characters from the beginning of the whole text.

    `moet` says that a page may not keep it; without it the finding asks to look again.
    """

    plek: int
    tekst: str
    moet: bool = True
