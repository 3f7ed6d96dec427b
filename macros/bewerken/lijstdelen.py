"""Items of a list as pieces of text: between brackets with their commas, or below each other with their dashes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from . import schrijven
from .boom import Lijstknoop
from .stukken import Regels, Stuk
from .waarde import BewerkenKanNiet, Waarde


def verschillen(was: list[Waarde], nu: list[Waarde]) -> Iterator[tuple[range, range]]:
    """Yield which items of the old list make way for which of the new one; either may be none."""
    old, new = [repr(item) for item in was], [repr(item) for item in nu]
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield range(i1, i2), range(j1, j2)


def streepje(regels: Regels, knoop: Lijstknoop, nummer: int) -> int:
    """Return where the dash of an item of a block list stands."""
    if nummer == 0:
        return knoop.begin
    line = re.compile(rf"(?<=[\r\n]) {{{knoop.kolom}}}-")
    found = line.search(regels.tekst, knoop.delen[nummer - 1].einde)
    if not found:
        raise BewerkenKanNiet(
            "De streepjes van deze lijst staan niet recht onder elkaar. Zet ze eerst recht."
        )
    return found.end() - 1


def delen_weg(regels: Regels, knoop: Lijstknoop, van: int, tot: int) -> Iterator[Stuk]:
    """Take items out of a list in which others stay; remarks above them stay too."""
    parts = knoop.delen
    if not knoop.vloei:
        yield from (regels.weg(streepje(regels, knoop, i), parts[i].einde) for i in range(van, tot))
    elif van:
        yield Stuk(parts[van - 1].einde, parts[tot - 1].einde, "")
    else:
        yield Stuk(parts[0].begin, parts[tot].begin, "")


def deel_na(regels: Regels, knoop: Lijstknoop, nummer: int, nieuw: list[Waarde]) -> Stuk:
    """Put items in a list, before the item with this number."""
    parts = knoop.delen
    if knoop.vloei:
        texts = [schrijven.vloei(item) for item in nieuw]
        if nummer:
            at = parts[nummer - 1].einde
            return Stuk(at, at, "".join(f", {text}" for text in texts))
        return Stuk(parts[0].begin, parts[0].begin, "".join(f"{text}, " for text in texts))
    lines = [line for item in nieuw for line in schrijven.punt(item)]
    if nummer:
        return regels.na(parts[nummer - 1].einde, knoop.kolom, lines)
    at = regels.begin(knoop.begin)
    return Stuk(at, at, "".join(f"{' ' * knoop.kolom}{line}{regels.nieuwe}" for line in lines))
