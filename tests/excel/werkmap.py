"""What the tests do with a workbook: make one, change cells as a partner would, take it up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from macros.check import check
from macros.excel.opnemen import neem_werkmap_op, plaats
from macros.excel.uitvoer import inhoud, werkmap
from macros.load import load
from macros.register import Register, link
from macros.voorstel.opnemen import Opname

from ..conftest import VANDAAG


def register(data: Path) -> Register:
    """Return the register of a folder."""
    return link(check(load(data), VANDAAG)[0], VANDAAG)


def maak(data: Path, path: Path, actor: str = "") -> Path:
    """Write the workbook of a folder."""
    path.write_bytes(werkmap(inhoud(register(data), actor)))
    return path


def verander(path: Path, change: Callable[[Workbook], None]) -> Path:
    """Change a workbook with openpyxl and save it, as another program would."""
    book = load_workbook(path)
    change(book)
    book.save(path)
    return path


def cel(sheet: Worksheet, id: str, title: str) -> Any:
    """Return the cell of an entry below the title of a column; without an id one on the first empty row."""
    column = next(cell.column for cell in sheet[1] if cell.value == title)
    rows = {cell.value: cell.row for cell in sheet["A"] if cell.value}
    return sheet.cell(rows[id] if id else len(rows) + 1, column)


def zet(sheet_title: str, id: str, **cells: Any) -> Callable[[Workbook], None]:
    """Return a change that fills cells of one entry; an underscore in a title stands for a space."""

    def change(book: Workbook) -> None:
        sheet = book[sheet_title]
        places = {title: cel(sheet, id, title.replace("_", " ")) for title in cells}
        for title, value in cells.items():
            places[title].value = value

    return change


def neem(path: Path, data: Path) -> Opname:
    """Take a workbook up."""
    return neem_werkmap_op(path, data, register(data), VANDAAG)


def gemeld(found: Opname) -> list[str]:
    """Return every problem as a person reads it."""
    return [f"{plaats(one.place)}  {one.severity}  {one.text}" for one in found.problemen]
