"""Writes the register as a workbook: a sheet a list, an entry a row, a field a column; every cell is text."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..bewerken import Waarde
from ..bewerken.waarde import plat
from ..check.content import Entry
from ..model import Offer
from ..register import Register
from ..voorstel.velden import Veld
from . import verborgen
from .kolommen import BASIS, BLADEN, ID, KOLOMMEN, LEES_MIJ, LIJSTEN, WIE, Kolom
from .leesmij import regels as lees_mij
from .regels import UITLEG, toon
from .verborgen import Basis

LANGSTE_CEL = 32_767
"""Characters that Excel keeps in one cell."""

MEESTE_NIEUW = 200
"""Rows below the filled ones in which the drop-downs work too."""

BREEDTES = {
    "lang": 44,
    "records": 40,
    "regels": 30,
    "uren": 30,
    "keuzes": 24,
    "plaatsen": 24,
    "link": 32,
    "mail": 30,
}
"""Width of a column by the form of its field; others are 20 wide, or as wide as their title."""

WAARVAN = {"actor": "actor", "plaats": "plaats"}
"""Forms whose drop-down holds the ids of a list."""


class TeLang(Exception):
    """A value does not fit in a cell; the text says which."""


@dataclass(frozen=True)
class Inhoud:
    """What goes into a workbook."""

    register: Register
    basis: Basis
    bladen: Mapping[str, tuple[Entry, ...]]


def inhoud(register: Register, actor: str = "") -> Inhoud:
    """Return the entries of the register, or those of one actor with the places it uses."""
    offers = tuple(one for one in register.aanbod.values() if actor in ("", one.aanbieder))
    used = {id for offer in offers for id in offer.plaatsen}
    places = tuple(one for one in register.plaatsen.values() if not actor or one.id in used)
    actors = tuple(one for one in register.actoren.values() if actor in ("", one.id))
    sheets: dict[str, tuple[Entry, ...]] = {"aanbod": offers, "plaats": places, "actor": actors}
    values = {
        (kind, one.id): dict(_waarden(register, kind, one))
        for kind, entries in sheets.items()
        for one in entries
    }
    titles: dict[str, dict[str, Waarde]] = {
        kind: {one.pad: one.titel for one in columns} for kind, columns in KOLOMMEN.items()
    }
    return Inhoud(register, Basis(register.vandaag, actor, values, titles), sheets)


def _waarden(register: Register, kind: str, entry: Entry) -> Iterator[tuple[str, Waarde]]:
    """Yield path and value of each field that is filled in."""
    typed = register.zoals_getypt(entry)
    for column in KOLOMMEN[kind]:
        value: Any = typed
        for step in column.pad.split("."):
            value = value.get(step) if hasattr(value, "get") else None
        if value is not None:
            yield column.pad, plat(value)


def werkmap(found: Inhoud) -> bytes:
    """Return the workbook; the same register on the same day gives the same bytes. Raises TeLang."""
    import xlsxwriter  # type: ignore[import-untyped]

    target = io.BytesIO()
    book = xlsxwriter.Workbook(
        target,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    day = found.basis.op
    book.set_properties(
        {
            "title": f"Register van {found.register.gemeente.naam}",
            "created": datetime(day.year, day.month, day.day),  # noqa: DTZ001 (Excel knows no time zone)
        }
    )
    _Werk(book, found).schrijf()
    book.close()
    return target.getvalue()


class _Werk:
    """The writing of one workbook."""

    def __init__(self, book: Any, found: Inhoud) -> None:
        self.book, self.found = book, found
        base = {"num_format": "@", "text_wrap": True, "valign": "top", "locked": False}
        grey = {**base, "locked": True, "bg_color": "#EDEDED", "font_color": "#444444"}
        self.gewoon, self.grijs = book.add_format(base), book.add_format(grey)
        head = {
            "bold": True,
            "text_wrap": True,
            "valign": "top",
            "bg_color": "#00504F",
            "font_color": "#FFFFFF",
        }
        self.kop = book.add_format(head)
        self.vet = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self.lijsten: dict[tuple[str, ...], str] = {}

    def schrijf(self) -> None:
        """Write every sheet; the explanation comes first."""
        self._lees_mij()
        sheets = {kind: self.book.add_worksheet(title) for kind, title in BLADEN.items()}
        self.keuzeblad = self.book.add_worksheet(LIJSTEN)
        for kind, sheet in sheets.items():
            self._blad(kind, sheet)
        hidden = self.book.add_worksheet(BASIS)
        for number, row in enumerate(verborgen.rijen(self.found.basis)):
            for place, text in enumerate(row):
                hidden.write_string(number, place, text)
        self.keuzeblad.hide()
        hidden.very_hidden()

    def _lees_mij(self) -> None:
        sheet = self.book.add_worksheet(LEES_MIJ)
        sheet.set_column(0, 0, 100)
        sheet.hide_gridlines(2)
        for number, (text, heading) in enumerate(lees_mij(self.found.register, self.found.basis.op)):
            sheet.write_string(number, 0, text, self.vet if heading else self.gewoon)
        sheet.protect()

    def _blad(self, kind: str, sheet: Any) -> None:
        """Write one list: its header, its rows, what one may choose, and what stays fixed."""
        reader = [WIE] if kind == "aanbod" else []
        fixed = 1 + len(reader)
        for place, title in enumerate([ID, *reader]):
            sheet.set_column(place, place, 24, self.grijs)
            sheet.write_string(0, place, title, self.kop)
        entries = self.found.bladen[kind]
        for place, column in enumerate(KOLOMMEN[kind], fixed):
            self._kolom(sheet, place, column, len(entries))
        for number, entry in enumerate(entries, 1):
            self._rij(sheet, number, kind, entry)
        sheet.write_comment(0, 0, _ID_NOOT, {"x_scale": 2.5, "y_scale": 1.5})
        sheet.set_row(0, 32)
        sheet.freeze_panes(1, fixed + 1)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.repeat_rows(0)
        sheet.repeat_columns(0, fixed)
        sheet.protect("", {name: True for name in _TOEGELATEN})

    def _kolom(self, sheet: Any, place: int, column: Kolom, rows: int) -> None:
        width = max(BREEDTES.get(column.veld.vorm, 20), len(column.titel) + 2)
        sheet.set_column(place, place, width, self.gewoon)
        sheet.write_string(0, place, column.titel, self.kop)
        sheet.write_comment(0, place, noot(column), {"x_scale": 2.5, "y_scale": 2.5})
        choices = self._keuzes(column.veld)
        if choices:
            sheet.data_validation(
                1,
                place,
                rows + MEESTE_NIEUW,
                place,
                {
                    "validate": "list",
                    "source": self._bereik(choices),
                    "error_title": "Kies uit de lijst",
                    "error_message": "Dit staat niet in de lijst. Kies een woord uit de lijst, of laat het leeg.",
                },
            )

    def _keuzes(self, veld: Veld) -> tuple[str, ...]:
        if veld.vorm == "janee":
            return ("ja", "nee")
        if veld.vorm in WAARVAN:
            register = self.found.register
            return tuple(register.actoren if WAARVAN[veld.vorm] == "actor" else register.plaatsen)
        return tuple(value for value, _ in veld.keuzes) if veld.vorm == "keuze" else ()

    def _bereik(self, choices: tuple[str, ...]) -> str:
        """Return where a list of choices stands on the hidden sheet; each stands there once."""
        if choices not in self.lijsten:
            place = len(self.lijsten)
            for number, text in enumerate(choices):
                self.keuzeblad.write_string(number, place, text)
            letter = chr(ord("A") + place)
            self.lijsten[choices] = f"={LIJSTEN}!${letter}$1:${letter}${len(choices)}"
        return self.lijsten[choices]

    def _rij(self, sheet: Any, number: int, kind: str, entry: Entry) -> None:
        fixed = [entry.id]
        if isinstance(entry, Offer):
            fixed.append(self.found.register.actoren[entry.aanbieder].naam)
        for place, text in enumerate(fixed):
            sheet.write_string(number, place, text, self.grijs)
        values = self.found.basis.waarden[kind, entry.id]
        for place, column in enumerate(KOLOMMEN[kind], len(fixed)):
            text = toon(column.veld, values.get(column.pad))
            if len(text) > LANGSTE_CEL:
                raise TeLang(
                    f"Bij {entry.id} past “{column.titel}” niet in één cel van Excel: {len(text)} tekens. "
                    "Verander dat veld in het register zelf."
                )
            if text:
                sheet.write_string(number, place, text, self.gewoon)
            else:
                sheet.write_blank(number, place, None, self.gewoon)


_TOEGELATEN = ("format_cells", "format_columns", "format_rows", "sort", "autofilter")
"""What a partner may do on a sheet of which the id is locked; there is no password."""

_ID_NOOT = (
    "Het vaste adres op de site. Verander het niet. Iets nieuws? Typ op een lege rij en laat het id leeg."
)


def noot(column: Kolom) -> str:
    """Return the note at the title of a column."""
    field = column.veld
    parts = [column.uitleg, _HOE.get(field.vorm, ""), UITLEG.get(field.pad, "")]
    if field.vorm == "keuzes" and len(field.keuzes) < 20:
        parts.append("Kies uit: " + "; ".join(value for value, _ in field.keuzes))
    if column.voorbeeld and field.vorm != "records":
        parts.append(f"Bijvoorbeeld: {column.voorbeeld}")
    return "\n".join(part for part in parts if part)


_HOE = {
    "keuzes": "Meer dan één? Zet er een puntkomma tussen: a; b",
    "plaatsen": "Meer dan één? Zet er een puntkomma tussen: a; b",
    "regels": "Meer dan één? Elk op een eigen regel in de cel (Alt + Enter).",
    "uren": "Meer dan één? Elk op een eigen regel in de cel (Alt + Enter).",
    "records": "Elk op een eigen regel in de cel (Alt + Enter).",
    "datum": "Schrijf jaar-maand-dag.",
    "janee": "Kies ja of nee. Leeg betekent: we weten het niet.",
}
"""How to type in a cell, by the form of its field."""
