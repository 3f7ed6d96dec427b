"""Reads the kept copies of what neighbours publish, as bytes: what they say is for the check to judge."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..problems import Place, Problem, Severity
from .files import Unreadable, contents, names_below, printable

LIJST = "buren.yaml"
"""The file in a data folder that names the neighbours."""

MAP = "buren"
"""The folder beside it with a copy for each: `buurdorp.json`."""

MEESTE_BYTES = 5_000_000
"""The largest copy we read: a thousand offers weigh 3.4 MB, and a council has a few hundred at most."""


@dataclass(frozen=True)
class Kopie:
    """The last good copy of what one neighbour publishes, as it stands in its file."""

    id: str
    """Of the neighbour: the name of the file says it."""
    bestand: str
    """How its user knows the file."""
    inhoud: bytes


def kopieen(folder: Path, shown: str) -> tuple[tuple[Kopie, ...], list[Problem]]:
    """Return every copy in a folder, which messages call `shown`, and a waarschuwing for what cannot be read."""
    found: list[Kopie] = []
    problems: list[Problem] = []
    try:
        inside = [name for name in names_below(folder, folder.parent) if not name.startswith(".")]
    except Unreadable as error:
        return (), [Problem(Place(shown), Severity.WAARSCHUWING, str(error))]
    for name in inside:
        file = printable(f"{shown}/{name}")
        try:
            if not name.endswith(".json"):
                raise Unreadable("Dit is geen kopie van een buur. Haal het weg, of geef het een andere plek.")
            found.append(
                Kopie(name.removesuffix(".json"), file, contents(folder / name, folder, MEESTE_BYTES))
            )
        except Unreadable as error:
            problems.append(Problem(Place(file), Severity.WAARSCHUWING, str(error)))
    return tuple(found), problems
