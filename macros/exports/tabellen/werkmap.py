"""The tables as one workbook, for people: a sheet a table and one that explains; every cell is a text."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from ...excel.uitvoer import LANGSTE_CEL
from ...views.zicht import Zicht
from ...woorden import datum
from ..licentie import BUITEN, VOORWAARDEN
from .kolom import Kolom, Soort
from .tabel import TABELLEN, Tabel

LEES_MIJ = "Lees mij"

BREEDTES: dict[Soort, int] = {"adres": 32, "datum": 12, "getal": 12, "graden": 12, "janee": 12, "regels": 40}
"""Width of a column by the kind of its cells; others are 24 wide."""

_LANG = frozenset({"kort", "omschrijving", "route"})
"""Columns of sentences."""

_TE_LANG = " … (te lang voor een cel: zie het csv-bestand)"

_NOOIT_MEER_DAN_TEKST = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def werkmap(zicht: Zicht) -> bytes:
    """Return the workbook; the same register on the same day gives the same bytes."""
    import xlsxwriter  # type: ignore[import-untyped]  # a heavy package

    target = io.BytesIO()
    book = xlsxwriter.Workbook(target, _NOOIT_MEER_DAN_TEKST)
    day = zicht.register.vandaag
    book.set_properties(
        {
            "title": f"Digitale hulp in {zicht.register.gemeente.naam}",
            "created": datetime(day.year, day.month, day.day),  # noqa: DTZ001 (Excel knows no time zone)
        }
    )
    top = {"text_wrap": True, "valign": "top", "num_format": "@"}
    plain = book.add_format(top)
    head = book.add_format({**top, "bold": True, "bg_color": "#00504F", "font_color": "#FFFFFF"})
    for table in TABELLEN:
        _blad(book.add_worksheet(table.titel), table, zicht, plain, head)
    _lees_mij(book.add_worksheet(LEES_MIJ), zicht, plain, book.add_format({**top, "bold": True}))
    book.close()
    return target.getvalue()


def _blad(sheet: Any, table: Tabel, zicht: Zicht, plain: Any, head: Any) -> None:
    """Write one table: its names stay in sight, and one can filter on each."""
    for place, column in enumerate(table.kolommen):
        sheet.set_column(place, place, _breedte(column))
        sheet.write_string(0, place, column.naam, head)
    last = 0
    for last, row in enumerate(table.laatste_rijen(zicht), 1):
        for place, text in enumerate(row):
            if text:
                sheet.write_string(last, place, _passend(text), plain)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, last, len(table.kolommen) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.repeat_rows(0)


def _breedte(column: Kolom) -> int:
    width = 44 if column.naam in _LANG else BREEDTES.get(column.soort, 24)
    return max(width, len(column.naam) + 5)


def _passend(text: str) -> str:
    """Return a text that fits in a cell, and says so where it had to be cut."""
    return text if len(text) <= LANGSTE_CEL else text[: LANGSTE_CEL - len(_TE_LANG)] + _TE_LANG


def _lees_mij(sheet: Any, zicht: Zicht, plain: Any, bold: Any) -> None:
    for place, width in enumerate((16, 24, 100)):
        sheet.set_column(place, place, width)
    sheet.hide_gridlines(2)
    for number, (cells, heading) in enumerate(lees_mij(zicht)):
        for place, text in enumerate(cells):
            sheet.write_string(number, place, text, bold if heading else plain)


def lees_mij(zicht: Zicht) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Yield the cells of each row of the explanation, and whether it is a heading."""
    register = zicht.register
    council, chosen = register.gemeente, register.gemeente.licentie
    yield ("Datum", "", f"Deze gegevens zijn van {datum(register.vandaag)}."), False
    if chosen:
        yield ("Licentie", chosen.value, " ".join(VOORWAARDEN[chosen].uitleg)), False
        yield ("", "", VOORWAARDEN[chosen].adres), False
    else:
        yield ("Licentie", "", f"{council.naam} koos nog geen licentie."), False
    yield ("", "", BUITEN), False
    yield (
        (
            "Leeg",
            "",
            "Een lege cel betekent: we weten het niet. Weten we dat er geen is, dan staat dat er ook: “niets”, “nee” of “0”.",
        ),
        False,
    )
    yield ("Zeker", "", "Staat er nee bij zeker? Doe dan eerst wat bij let_op staat."), False
    yield ("Blad", "Kolom", "Wat er staat"), True
    for table in TABELLEN:
        yield from (((table.titel, column.naam, column.uitleg), False) for column in table.kolommen)
