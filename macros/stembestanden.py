"""Reads vote files from anywhere on this machine and puts the outcome of the sticker round into words."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from .load import Text, read
from .load.files import Unreadable, contents, printable
from .problems import Place, Problem, Severity
from .regie.basis import aantal
from .regie.stembestand import Lezing
from .regie.stemmen import Ronde, Stem, Telling, uitslag

BESTAAT_NIET = "Dit bestand bestaat niet. Kijk de naam na. Bijvoorbeeld portaal stemmen stemmen-7.json."


def lees(files: Iterable[Path], rules: Ronde) -> Lezing:
    """Return the votes of all files together, JSON or YAML, with every reason to refuse one."""
    reading = Lezing(rules)
    for file in files:
        shown = printable(file.as_posix())
        try:
            if not os.path.exists(file):  # noqa: PTH110 (Path.exists raises where a folder may not be read)
                raise Unreadable(BESTAAT_NIET)
            value, problems = read(contents(file, file.parent), shown)
        except Unreadable as error:
            value, problems = None, [Problem(Place(shown), Severity.FOUT, str(error))]
        reading.problemen += problems
        if value is not None and not isinstance(value, Text):
            reading.lees(value)
    return reading


def verslag(rules: Ronde, votes: list[Stem]) -> Iterator[str]:
    """Yield the lines that tell the outcome: who took part, and the three heaps with their cards."""
    green, red = sum(len(vote.groen) for vote in votes), sum(len(vote.rood) for vote in votes)
    people = aantal(len(votes), "deelnemer", "deelnemers")
    yield f"{people}: {_stickers(green, red)}."
    for heap, counts in uitslag(rules, votes).items():
        yield f"\n{heap.label} ({aantal(len(counts), 'kaart', 'kaarten')})"
        yield from (_regel(count) for count in counts)


def _regel(count: Telling) -> str:
    stuck = _stickers(count.groen, count.rood) if count.groen or count.rood else "geen sticker"
    return f"  {count.kaart.nummer:>2}  {count.kaart.titel}: {stuck}"


def _stickers(green: int, red: int) -> str:
    return f"{green} groen, {red} rood"
