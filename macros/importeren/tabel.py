"""Opens a CSV or a workbook as tables: a header, and rows that know their line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..excel.cellen import Cel
from ..excel.openen import MEESTE_KOLOMMEN, MEESTE_RIJEN, GeenWerkmap, open_werkmap
from ..exports.basis import MEESTE_BYTES
from ..exports.tabellen.onschadelijk import zoals_getypt
from ..load.files import printable
from ..schijf import reden
from .basis import ImportKanNiet

SCHEIDINGEN = (",", ";", "\t")
"""What can stand between two cells of a CSV; the header tells which."""


@dataclass(frozen=True)
class Rij:
    """One row: its number from 1, its line in the file, and its cells."""

    nummer: int
    regel: int
    cellen: tuple[Cel, ...]


@dataclass(frozen=True)
class Tabel:
    """One table: where it comes from, the titles of its columns, and its rows without the header."""

    bestand: str
    kolommen: tuple[str, ...]
    rijen: tuple[Rij, ...]


def lees_bytes(path: Path) -> bytes:
    """Return what stands in a source; raises ImportKanNiet for one that is larger than what a site like this gives away."""
    try:
        with path.open("rb") as stream:
            data = stream.read(MEESTE_BYTES + 1)
    except OSError as error:
        text = f"We kunnen dit bestand niet lezen ({reden(error)}). Kijk de naam na."
        raise ImportKanNiet(text) from error
    if len(data) > MEESTE_BYTES:
        raise ImportKanNiet(
            f"Dit bestand is groter dan {MEESTE_BYTES // 1_000_000} MB. Splits het in kleinere delen."
        )
    return data


def lees_tekst(path: Path, raad: str = "In Excel: Opslaan als, CSV UTF-8.") -> str:
    """Return a source as text, UTF-8 with or without a BOM; raises ImportKanNiet and never guesses."""
    data = lees_bytes(path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ImportKanNiet(
            f"Op regel {line} staat een teken dat geen UTF-8 is. Welk teken het is, raden we niet. "
            f"Bewaar het bestand opnieuw met codering UTF-8. {raad}"
        ) from error


def lees_csv(path: Path) -> list[Tabel]:
    """Return the one table of a CSV; raises ImportKanNiet."""
    text = lees_tekst(path)
    name = printable(path.name)
    try:
        rows = [*_rijen(text, _scheiding(text))]
    except csv.Error as error:
        raise ImportKanNiet(
            "Dit is geen CSV die we kunnen lezen: er staat een aanhalingsteken te veel of te weinig, of één cel is reusachtig. "
            'Bijvoorbeeld "Bibliotheek ""De Schakel""",Dorpsstraat 1.'
        ) from error
    if not rows:
        raise ImportKanNiet("Dit bestand is leeg. Zet op de eerste rij de titels van de kolommen.")
    return [_tabel(name, rows)]


def _scheiding(text: str) -> str:
    """Return what stands between the cells of the header: what makes the most columns of it."""
    counts = {}
    for sign in SCHEIDINGEN:
        try:
            counts[sign] = len(next(csv.reader(io.StringIO(text, newline=""), delimiter=sign), []))
        except csv.Error:
            counts[sign] = 0
    return max(SCHEIDINGEN, key=lambda sign: counts[sign])


def _rijen(text: str, sign: str) -> Iterator[Rij]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True)
    before = 0
    for number, row in enumerate(reader, 1):
        if number > MEESTE_RIJEN:
            raise ImportKanNiet(
                f"Dit bestand heeft meer dan {MEESTE_RIJEN} rijen. Splits het in kleinere delen."
            )
        if len(row) > MEESTE_KOLOMMEN:
            raise ImportKanNiet(f"Rij {number} heeft meer dan {MEESTE_KOLOMMEN} cellen. Kijk het bestand na.")
        yield Rij(number, before + 1, tuple(Cel(zoals_getypt(cell)) for cell in row))
        before = reader.line_num


def lees_werkmap(path: Path) -> list[Tabel]:
    """Return every sheet of a workbook that holds something; raises ImportKanNiet."""
    try:
        sheets = open_werkmap(path)
    except GeenWerkmap as error:
        raise ImportKanNiet(str(error)) from error
    name = printable(path.name)
    found = []
    for title, rows in sheets.items():
        numbered = [Rij(number, number, row) for number, row in enumerate(rows, 1)]
        if any(not cell.leeg for row in rows for cell in row):
            found.append(_tabel(f"{name}, blad {printable(title)}", numbered))
    if not found:
        raise ImportKanNiet("Deze werkmap is leeg. Zet op de eerste rij de titels van de kolommen.")
    return found


def _tabel(name: str, rows: list[Rij]) -> Tabel:
    header, *rest = rows
    titles = [" ".join(str(cell.waarde or "").split()) for cell in header.cellen]
    while titles and not titles[-1]:
        titles.pop()
    filled = tuple(row for row in rest if any(not cell.leeg for cell in row.cellen))
    return Tabel(name, tuple(titles), filled)
