"""Opens a workbook of somebody else: nothing in it runs, links or grows without end."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ..schijf import reden
from .cellen import LEEG, Cel

if TYPE_CHECKING:
    from openpyxl import Workbook

GROOTSTE = 5_000_000
"""The largest workbook in bytes (project rule): a register of a thousand offers is a tenth of it."""

MEEST_UITGEPAKT = 20_000_000
"""What all parts of a workbook may be together once unpacked."""

MEESTE_DELEN = 500
MEESTE_RIJEN = 5_000
VERSTE_RIJ = 100_000
"""How far down we look for rows too many; a sheet of a million empty rows takes long."""

MEESTE_KOLOMMEN = 100

Bladen = Mapping[str, tuple[tuple[Cel, ...], ...]]
"""Title of a sheet → its rows."""

BEWAAR = "Bewaar het in Excel of LibreOffice als .xlsx en probeer het opnieuw."


class GeenWerkmap(Exception):
    """This is no workbook that we read; the text says why and what to do."""


def open_werkmap(path: Path) -> Bladen:
    """Return the sheets of a workbook; raises GeenWerkmap."""
    data = _bytes(path)
    _keur_inpak(data)
    from openpyxl import load_workbook  # a build never needs it

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
            try:
                return {sheet: tuple(_rijen(book, sheet)) for sheet in _werkbladen(book)}
            finally:
                book.close()
    except GeenWerkmap:
        raise
    except Exception as error:  # openpyxl raises whatever a broken part makes it stumble on
        raise GeenWerkmap(f"Dit bestand is beschadigd of geen echte werkmap. {BEWAAR}") from error


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(GROOTSTE + 1)
    except OSError as error:
        raise GeenWerkmap(
            f"We kunnen dit bestand niet lezen ({reden(error)}). Kijk de naam na. Bijvoorbeeld aanbod.xlsx."
        ) from error
    if len(data) > GROOTSTE:
        raise GeenWerkmap(
            f"Dit bestand is groter dan {GROOTSTE // 1_000_000} MB. Haal foto's en andere bladen eruit."
        )
    return data


_OLE = b"\xd0\xcf\x11\xe0"
_VERSLEUTELD = "EncryptedPackage".encode("utf-16-le")


def _keur_inpak(data: bytes) -> None:
    """Refuse what is no workbook, or one that is dangerous to unpack, before anything opens it."""
    if data.startswith(_OLE) and _VERSLEUTELD in data:
        raise GeenWerkmap("Op dit bestand staat een wachtwoord. Haal het eraf: Bestand, Info, Beveiligen.")
    if data.startswith(_OLE):
        raise GeenWerkmap(f"Dit is een oud Excel-bestand (.xls). {BEWAAR}")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            _keur_delen(packed)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError) as error:
        raise GeenWerkmap(f"Dit is geen Excel-bestand (.xlsx), of het is beschadigd. {BEWAAR}") from error


def _keur_delen(packed: zipfile.ZipFile) -> None:
    parts = packed.infolist()
    names = {part.filename for part in parts}
    if "mimetype" in names:
        raise GeenWerkmap(f"Dit is een bestand van LibreOffice (.ods). {BEWAAR}")
    if "xl/workbook.xml" not in names:
        raise GeenWerkmap(f"Dit is geen Excel-bestand (.xlsx). {BEWAAR}")
    if len(parts) > MEESTE_DELEN or sum(part.file_size for part in parts) > MEEST_UITGEPAKT:
        raise GeenWerkmap(
            f"Dit bestand wordt uitgepakt groter dan {MEEST_UITGEPAKT // 1_000_000} MB. "
            "Zet alleen onze bladen in een nieuw bestand."
        )
    if any(name.startswith("xl/externalLinks/") for name in names):
        raise GeenWerkmap(
            "Dit bestand haalt waarden uit een ander bestand. Verbreek dat in Excel: Gegevens, "
            "Koppelingen bewerken, Koppeling verbreken."
        )
    for part in parts:
        if part.filename.endswith((".xml", ".rels")) and _MET_ENTITEIT.search(packed.read(part)):
            raise GeenWerkmap(f"Excel maakt geen bestand zoals dit (DOCTYPE in {part.filename}). {BEWAAR}")


_MET_ENTITEIT = re.compile(rb"<\0?!\0?D\0?O\0?C\0?T\0?Y|<\0?!\0?E\0?N\0?T\0?I")


def _werkbladen(book: Workbook) -> Iterator[str]:
    """Yield the titles of sheets that hold cells: a chart has none."""
    yield from (sheet.title for sheet in book.worksheets)


def _rijen(book: Workbook, title: str) -> Iterator[tuple[Cel, ...]]:
    sheet = book[title]
    sheet.reset_dimensions()
    for number, row in enumerate(sheet.iter_rows(max_row=VERSTE_RIJ, max_col=MEESTE_KOLOMMEN)):
        if number < MEESTE_RIJEN:
            yield tuple(LEEG if cell.value is None else Cel(cell.value, cell.data_type) for cell in row)
        elif any(cell.value is not None for cell in row):
            raise GeenWerkmap(
                f"Blad {title[:40]} heeft meer dan {MEESTE_RIJEN} rijen. Haal weg wat er niet bij hoort."
            )
