"""Reads vote files from anywhere on this machine and puts the outcome of the sticker round into words."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from .load import Text, Value, messages, read
from .load.characters import MAX_BYTES
from .load.files import Unreadable, contents, printable
from .problems import Place, Problem, Severity
from .regie.basis import aantal
from .regie.stembestand import GEEN_STEMBESTAND, Lezing
from .regie.stemmen import Ronde, Stem, Telling, uitslag

BESTAAT_NIET = "Dit bestand bestaat niet. Kijk de naam na. Bijvoorbeeld portaal stemmen stemmen-7.json."
MAP = "Dit is een map. Noem de stembestanden zelf. Bijvoorbeeld portaal stemmen stemmen-7.json."
TE_GROOT = (
    f"Dit bestand is groter dan {MAX_BYTES // 1000} kB. Zo groot is een stembestand nooit. "
    "Kies bijvoorbeeld stemmen-7.json."
)
GEEN_JSON = (
    "Vanaf hier is dit geen JSON. Bewaar het stembestand opnieuw op de pagina Werksessie. "
    "Typ je de stemmen zelf? Noem het bestand dan bijvoorbeeld stemmen.yaml."
)


def lees(files: Iterable[Path], rules: Ronde) -> Lezing:
    """Return the votes of all files together, JSON or YAML, with every reason to refuse one."""
    reading = Lezing(rules)
    for file in files:
        value, problems = _gelezen(file, printable(file.as_posix()))
        reading.problemen += problems
        if value is not None and not isinstance(value, Text):
            reading.lees(value)
    return reading


def _gelezen(file: Path, shown: str) -> tuple[Value | None, list[Problem]]:
    try:
        data = _inhoud(file)
    except Unreadable as error:
        return None, [Problem(Place(shown), Severity.FOUT, str(error))]
    if file.suffix.lower() == ".json":
        if fault := _fout_in_json(data, shown):
            return None, [fault]
        data = data.replace(b"\t", b" ")  # tabs may indent JSON, and stand nowhere else in it
    value, problems = read(data, shown)
    return value, [_over_stemmen(problem) for problem in problems]


def _inhoud(file: Path) -> bytes:
    if not os.path.exists(file):  # noqa: PTH110 (Path.exists raises where a folder may not be read)
        raise Unreadable(BESTAAT_NIET)
    if file.is_dir():
        raise Unreadable(MAP)
    data = contents(file, file.parent)
    if len(data) > MAX_BYTES:
        raise Unreadable(TE_GROOT)
    return data


def _fout_in_json(data: bytes, shown: str) -> Problem | None:
    """Return where a text is no JSON; what is empty, not UTF-8 or too deep is the reader's to tell."""
    try:
        text = data.decode("utf-8-sig")
        json.loads(text if text.strip() else "{}")
    except json.JSONDecodeError as error:
        return Problem(Place(shown, error.lineno, error.colno), Severity.FOUT, GEEN_JSON)
    except (UnicodeDecodeError, RecursionError):
        return None
    return None


def _over_stemmen(problem: Problem) -> Problem:
    """Return what the reader says of a data file with what is expected in a vote file."""
    if problem.text == messages.NO_FIELDS:
        return replace(problem, text=GEEN_STEMBESTAND)
    return replace(problem, text=problem.text.replace("talen: [nl, fr]", "groen: [klare-taal]"))


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
