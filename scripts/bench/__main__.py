"""Runs the bench: `python -m scripts.bench [kort] [vergelijk|onderdelen|blad]`, without a part all three.

`kort` measures the two smallest registers, each program once, and leaves the page of `docs/` as it is.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from macros.voortgang import Voortgang

from . import onderdeeltabellen, onderdelen, opslag, vergeleken, vergelijk
from .bladzijde import bladzijde
from .makers import ROOT
from .opslag import NietGemeten, Onderdelen, Vergelijking
from .tabel import Tabel

MATEN = (100, 1000, 10_000)
"""The numbers of offers."""

KORT = (100, 1000)
"""The numbers of a first look."""

DELEN = ("vergelijk", "onderdelen", "blad")

BENCH = ROOT / "dist" / "bench"
"""Where the figures are kept between two commands."""

HANDBOEK = ROOT / "docs" / "handboek"


def meet(part: str, folder: Path, maten: Sequence[int], keren: int) -> None:
    """Measure one half, keep the figures in `folder` after each step, and print the tables."""
    today = date.today()  # noqa: DTZ011
    made: Vergelijking | Onderdelen | None = None
    with Voortgang(sys.stderr) as meld:
        steps = (
            vergelijk.vergelijk(maten, keren, today, meld)
            if part == "vergelijk"
            else onderdelen.meet(maten, today, meld)
        )
        for made in steps:
            opslag.bewaar(folder, made)
    if isinstance(made, Vergelijking):
        _druk(vergeleken.tabellen(made.maten))
    elif made:
        _druk(onderdeeltabellen.tabellen(made))


def _druk(tables: Iterable[Tabel]) -> None:
    for table in tables:
        print(f"\n{table.titel}: {table.bijschrift}\n{table}", flush=True)


def schrijf(folder: Path, target: Path) -> None:
    """Write the page of what is kept in `folder` into the folder `target`; raises NietGemeten."""
    compared, own = opslag.lees(folder, Vergelijking), opslag.lees(folder, Onderdelen)
    file = target / f"snelheid-{max(compared.dag, own.dag).isoformat()}.md"
    file.write_text(bladzijde(compared, own), "utf-8")
    print(f"Geschreven: {file.relative_to(ROOT)}")


def main(words: Sequence[str]) -> None:
    """Do the parts that the command line names."""
    short = words[:1] == ["kort"]
    parts = words[1:] if short else words
    if unknown := [part for part in parts if part not in DELEN]:
        sys.exit(f"“{unknown[0]}” ken ik niet. Kies: [kort] [{'|'.join(DELEN)}]")
    folder, maten = (BENCH / "kort", KORT) if short else (BENCH, MATEN)
    try:
        for part in parts or DELEN:
            if part == "blad":
                schrijf(folder, folder if short else HANDBOEK)
            else:
                meet(part, folder, maten, 1 if short else vergelijk.KEREN)
    except NietGemeten as error:
        sys.exit(f"Nog niet alles is gemeten. Typ eerst: {error}")


if __name__ == "__main__":
    main(sys.argv[1:])
