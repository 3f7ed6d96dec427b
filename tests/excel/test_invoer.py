"""Sheets that a partner rearranged: found by their titles, and what is missing or strange is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from macros.excel import invoer
from macros.excel.opnemen import neem_werkmap_op

from ..klein import AANBOD, ACTOR, anders, schrijf
from .werkmap import gemeld, maak, neem, register, verander, zet

WAAR = "x.xlsx, blad Aanbod, cel"


def _titel(old: str, new: str | None) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        next(cell for cell in book["Aanbod"][1] if cell.value == old).value = new

    return change


def _kolom_weg(book: Workbook) -> None:
    sheet = book["Aanbod"]
    sheet.delete_cols(next(cell.column for cell in sheet[1] if cell.value == "Kosten"))


def _kopie(book: Workbook) -> None:
    sheet = book["Aanbod"]
    for place, cell in enumerate([*sheet[2]], 1):
        sheet.cell(3, place).value = cell.value


def _hernoem(book: Workbook) -> None:
    book["Aanbod"].title = "Ons aanbod"


def _notities(book: Workbook) -> None:
    book.create_sheet("Notities")["A1"] = "Bel Jan"


def _weg(*titles: str) -> Callable[[Workbook], None]:
    def change(book: Workbook) -> None:
        for title in titles:
            del book[title]

    return change


def _versie(book: Workbook) -> None:
    book["_basis"]["B1"] = "0"


def _kapot(book: Workbook) -> None:
    book["_basis"]["C5"] = "[1"


def _vreemd_id(book: Workbook) -> None:
    book["Aanbod"]["A2"] = "digipunt-2"


GEVALLEN = [
    (_kolom_weg, [f"{WAAR} A1  waarschuwing  Kolom “Kosten” ontbreekt. Daarin verandert niets."]),
    (
        _titel("Kosten", "Prijs"),
        [
            f"{WAAR} A1  waarschuwing  Kolom “Kosten” ontbreekt. Daarin verandert niets.",
            f"{WAAR} AC1  fout  Kolom “Prijs” kennen we niet. Geef ze haar titel terug of haal ze weg.",
        ],
    ),
    (
        _titel("Kosten", "Titel"),
        [
            f"{WAAR} A1  waarschuwing  Kolom “Kosten” ontbreekt. Daarin verandert niets.",
            f"{WAAR} AC1  fout  Kolom “Titel” staat er twee keer. Haal er een weg.",
        ],
    ),
    (
        _titel("id", "nummer"),
        [
            f"{WAAR} A1  fout  De kolom id ontbreekt. Zonder die kolom weten we niet wat wat is. Zet ze terug.",
            f"{WAAR} A1  fout  Kolom “nummer” kennen we niet. Geef ze haar titel terug of haal ze weg.",
        ],
    ),
    (
        _hernoem,
        [
            "x.xlsx, blad Aanbod, cel A1  waarschuwing  Blad Aanbod ontbreekt. Daarin verandert niets.",
            "x.xlsx, blad Ons aanbod, cel A1  fout  Dit blad kennen we niet. Geef het zijn naam terug: "
            "Aanbod, Plaatsen of Actoren.",
        ],
    ),
    (
        _notities,
        ["x.xlsx, blad Notities, cel A1  waarschuwing  Dit blad lezen we niet: het is er geen van ons."],
    ),
    (
        _weg("Plaatsen"),
        ["x.xlsx, blad Plaatsen, cel A1  waarschuwing  Blad Plaatsen ontbreekt. Daarin verandert niets."],
    ),
    (_weg("Lees mij", "_lijsten"), []),
    (
        _weg("_basis"),
        [
            "x.xlsx  fout  Dit is geen werkmap van portaal excel uit, of het verborgen blad ervan is weg. "
            "Maak een nieuw bestand met: portaal excel uit register.xlsx"
        ],
    ),
    (
        _versie,
        [
            "x.xlsx  fout  Dit is een werkmap van versie 0, wij lezen versie 1. "
            "Maak een nieuw bestand met: portaal excel uit register.xlsx"
        ],
    ),
    (
        _kapot,
        [
            "x.xlsx  fout  Het verborgen blad met de waarden van toen is beschadigd. "
            "Maak een nieuw bestand met: portaal excel uit register.xlsx"
        ],
    ),
    (
        _kopie,
        [f"{WAAR} A3  fout  “digipunt” staat ook op rij 2. Is dit iets nieuws? Maak deze cel dan leeg."],
    ),
    (
        _vreemd_id,
        [
            f"{WAAR} A1  tip  Niet in dit bestand: digipunt. Daaraan verandert niets. "
            "Wil je iets stopzetten, zet dan status op gestopt.",
            f"{WAAR} A2  fout  “digipunt-2” stond niet in dit bestand. Bedoelde je “digipunt”? Het id verander je niet. "
            "Is dit iets nieuws? Maak deze cel dan leeg.",
        ],
    ),
]


@pytest.mark.parametrize(("change", "told"), GEVALLEN)
def test_what_is_told_of_another_layout(
    change: Callable[[Workbook], None], told: list[str], tmp_path: Path
) -> None:
    """Whatever was renamed, removed or copied is told with its place; a fout leaves the data as they were."""
    data = schrijf(tmp_path / "data", anders(AANBOD, kosten="Gratis"))
    before = (data / "offer.yaml").read_bytes()

    assert gemeld(neem(verander(maak(data, tmp_path / "x.xlsx"), change), data)) == told
    assert (data / "offer.yaml").read_bytes() == before


def test_columns_may_stand_in_another_order(tmp_path: Path) -> None:
    """A column that was moved is found by its title."""
    data = schrijf(tmp_path / "data", anders(AANBOD, kosten="Gratis"))

    def change(book: Workbook) -> None:
        zet("Aanbod", "digipunt", Kosten="2 euro")(book)
        book["Aanbod"].move_range("AC1:AC2", cols=20)
        book["Aanbod"].delete_cols(29)

    found = neem(verander(maak(data, tmp_path / "x.xlsx"), change), data)

    assert (gemeld(found), found.na and found.na.aanbod["digipunt"].kosten) == ([], "2 euro")


def test_a_title_that_the_program_changed_since(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workbook is read by the titles with which it went out, also when a later version calls a column otherwise."""
    data = schrijf(tmp_path / "data", anders(AANBOD, kosten="Gratis"))
    path = verander(maak(data, tmp_path / "x.xlsx"), zet("Aanbod", "digipunt", Kosten="2 euro"))
    newer = [replace(one, titel="Prijs") if one.pad == "kosten" else one for one in invoer.KOLOMMEN["aanbod"]]
    monkeypatch.setattr(invoer, "KOLOMMEN", {**invoer.KOLOMMEN, "aanbod": tuple(newer)})

    found = neem(path, data)

    assert (gemeld(found), found.na and found.na.aanbod["digipunt"].kosten) == ([], "2 euro")


def test_an_old_workbook_is_refused_once(tmp_path: Path) -> None:
    """A workbook of more than 90 days old is told as a whole, not row by row."""
    data = schrijf(tmp_path / "data")
    path = verander(maak(data, tmp_path / "x.xlsx"), zet("Aanbod", "digipunt", Kosten="2 euro"))

    assert gemeld(neem_werkmap_op(path, data, register(data), date(2027, 3, 1))) == [
        "x.xlsx  fout  Dit bestand is van 21 november 2026, meer dan 90 dagen geleden. "
        "Maak een nieuw bestand met: portaal excel uit register.xlsx"
    ]


def test_places_and_actors_too(tmp_path: Path) -> None:
    """Every list may change, several at once."""
    data = schrijf(tmp_path / "data", actoren=(ACTOR,))

    def change(book: Workbook) -> None:
        zet("Plaatsen", "bib", Postcode=2530, Straat="Plein 1", Gemeente="Kleindorp")(book)
        zet("Actoren", "gemeente", Website="https://www.kleindorp.example/")(book)

    found = neem(verander(maak(data, tmp_path / "x.xlsx"), change), data)

    assert gemeld(found) == [] and found.na is not None
    assert found.na.plaatsen["bib"].adres is not None
    assert found.na.actoren["gemeente"].link == "https://www.kleindorp.example/"
