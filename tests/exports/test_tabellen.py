"""The tables: somebody else's validator accepts them, finds what is planted, and what went out comes back."""

from __future__ import annotations

import csv
import io
import json
import time
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any

import csvw  # type: ignore[import-untyped]
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.excel.regels import lees
from macros.exports.tabellen.onschadelijk import onschadelijk, zoals_getypt
from macros.exports.tabellen.tabel import AANBOD, TABELLEN, Tabel
from macros.exports.tabellen.uitvoer import CSV, XLSX
from macros.model import Wanneer
from macros.views.zicht import Zicht
from tests.klein import anders
from tests.registers import CASES

from . import tabelklein
from .registers import BIJTEND, NAMEN, zicht

MAP = CASES / "exports" / "tabellen"
METADATA = "aanbod.csv-metadata.json"


@cache
def bestanden(naam: str) -> dict[str, bytes]:
    """Return the files of a register by name; those of a thousand offers are made once."""
    return alle(zicht(naam))


def alle(view: Zicht) -> dict[str, bytes]:
    return {Path(path).name: content for one in (CSV, XLSX) for path, content in one.bestanden(view)}


def rijen(content: bytes) -> list[list[str]]:
    """Return the cells of a CSV file as they were typed."""
    reader = csv.reader(io.StringIO(content.decode(), newline=""), strict=True)
    return [[zoals_getypt(cell) for cell in row] for row in reader]


def schrijf(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def gebreken(folder: Path) -> list[str]:
    """Return what csvw finds: in the cells, in the ids, in the references; each table is read once, for it is slow.

    It lets a row with a cell too many through, so cells are counted here.
    """
    group = csvw.TableGroup.from_file(folder / METADATA)
    try:
        for table in group.tables:
            lengths = {len(row) for row in rijen((folder / str(table.url)).read_bytes())}
            if lengths != {len(table.tableSchema.columns)}:
                return [f"{table.url} heeft rijen van {sorted(lengths)} cellen"]
            found = list(table.iterdicts(strict=True, with_metadata=True))
            table.iterdicts = partial(_gelezen, found)
            table.check_primary_key()
        group.check_referential_integrity()
    except ValueError as error:
        return [str(error)]
    return []


def _gelezen(found: list[Any], with_metadata: bool = False, **_: Any) -> list[Any]:
    return found if with_metadata else [row for _, _, row in found]


def test_the_files_of_a_small_register(tmp_path: Path) -> None:
    """Each table, and what describes it, is exactly what stands in the golden files."""
    found = alle(tabelklein.zicht(tmp_path))
    described = {json.dumps(json.loads(found[f"{one.naam}.csv-metadata.json"])) for one in TABELLEN}
    names = [f"{one.naam}.csv" for one in TABELLEN] + [METADATA]
    assert {name: found[name].decode().replace("\r\n", "\n") for name in names} == {
        name: (MAP / name).read_text("utf-8") for name in names
    }
    assert len(described) == 1


def test_rows_end_as_rfc_4180_asks(tmp_path: Path) -> None:
    """With CRLF, the last one too; a line within a cell ends with LF alone. There is no byte order mark."""
    content = alle(tabelklein.zicht(tmp_path))["actoren.csv"]
    assert [line.partition(b",")[0] for line in content.split(b"\r\n")] == [b"id", b"gemeente", b""]


@pytest.mark.parametrize("naam", NAMEN)
def test_csvw_finds_nothing_wrong(naam: str, tmp_path: Path) -> None:
    """Cells have the type that the description gives them, ids are unique, and every reference leads somewhere."""
    assert gebreken(schrijf(tmp_path, bestanden(naam))) == []


PLANTEN = {
    "een kolom te veel": ("aanbod.csv", b"\r\n", b",over\r\n"),
    "een datum die niet bestaat": ("aanbod.csv", b"2026-11-02", b"2026-11-32"),
    "een verwijzing naar niemand": ("aanbod.csv", b",gemeente,Gemeente", b",niemand,Gemeente"),
    "een plaats die er niet is": ("aanbod.csv", b",bib,", b",bib; kelder,"),
    "een woord dat niet in de lijst staat": ("aanbod.csv", b",gestopt,", b",opgedoekt,"),
    "zeker zegt misschien": ("aanbod.csv", b",ja,", b",misschien,"),
    "geen id": ("plaatsen.csv", b"\r\nplein,", b"\r\n,"),
    "twee keer hetzelfde id": ("plaatsen.csv", b"\r\nplein,", b"\r\nbib,"),
}


@pytest.mark.parametrize("wat", PLANTEN)
def test_csvw_finds_what_is_planted(wat: str, tmp_path: Path) -> None:
    """A wrong file is never called right."""
    name, right, wrong = PLANTEN[wat]
    files = alle(tabelklein.zicht(tmp_path / "data"))
    assert right in files[name]
    changed = wrong.join(files[name].rsplit(right, 1))
    assert gebreken(schrijf(tmp_path, files)) == []
    assert len(gebreken(schrijf(tmp_path, files | {name: changed}))) == 1


def vellen(content: bytes) -> dict[str, list[list[str]]]:
    """Return the texts of each sheet as openpyxl reads them; raises for a cell that is no text."""
    book = openpyxl.load_workbook(io.BytesIO(content), data_only=False)
    return {sheet.title: [[_tekst(cell) for cell in row] for row in sheet.iter_rows()] for sheet in book}


def _tekst(cell: Any) -> str:
    if cell.value is None:
        return ""
    if cell.data_type != "s" or cell.hyperlink:
        raise ValueError(f"{cell.coordinate} is geen tekst: {cell.data_type} {cell.value!r}")
    return str(cell.value)


@pytest.mark.parametrize("naam", NAMEN)
def test_the_workbook_holds_the_rows_of_the_csv_files(naam: str) -> None:
    """Cell by cell, and every cell is a text: nothing in it is a formula, a number or a link."""
    files = bestanden(naam)
    found = vellen(files["aanbod.xlsx"])
    assert list(found) == ["Aanbod", "Plaatsen", "Actoren", "Lees mij"]
    assert {one.titel: found[one.titel] for one in TABELLEN} == {
        one.titel: rijen(files[f"{one.naam}.csv"]) for one in TABELLEN
    }


@pytest.mark.parametrize(
    ("cel", "waarde"), [("B2", "=1+1"), ("B2", 42), ("B2", "een andere tekst"), ("A2", None)]
)
def test_a_changed_cell_of_the_workbook_is_found(cel: str, waarde: Any, tmp_path: Path) -> None:
    """A formula and a number are no text; another text is not what the CSV file says."""
    files = alle(tabelklein.zicht(tmp_path))
    book = openpyxl.load_workbook(io.BytesIO(files["aanbod.xlsx"]))
    book["Aanbod"][cel] = waarde
    target = io.BytesIO()
    book.save(target)
    try:
        same = vellen(target.getvalue())["Aanbod"] == rijen(files["aanbod.csv"])
    except ValueError:
        same = False
    assert not same


def test_the_sheet_that_explains(tmp_path: Path) -> None:
    """It gives the day, the licence, what an empty cell says, and each column of each sheet."""
    rows = vellen(alle(tabelklein.zicht(tmp_path))["aanbod.xlsx"])["Lees mij"]
    assert rows[:2] == [
        ["Datum", "", "Deze gegevens zijn van 21 november 2026."],
        [
            "Licentie",
            "CC0",
            "Je mag de gegevens overnemen, veranderen en verspreiden, ook om er geld mee te verdienen. "
            "Je hoeft niets te vragen of te vermelden.",
        ],
    ]
    named = [row[:2] for row in rows if row[0] in ("Aanbod", "Plaatsen", "Actoren")]
    assert named == [[one.titel, column.naam] for one in TABELLEN for column in one.kolommen]


def test_no_cell_of_a_csv_begins_as_a_formula() -> None:
    """Not where we end a cell, and not where a spreadsheet that expects semicolons does."""
    text = bestanden("duizend")["aanbod.csv"].decode()
    ours = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    theirs = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=";") for cell in row]
    assert [cell for cell in (*ours, *theirs) if cell.lstrip(' "').startswith(tuple("=+-@\t\r"))] == []


@pytest.mark.parametrize(
    ("getypt", "staat_er"),
    [
        ("+32 3 555 00 10", "'+32 3 555 00 10"),
        ("=1+1", "'=1+1"),
        ("-5 euro", "'-5 euro"),
        ("@SUM(A1)", "'@SUM(A1)"),
        (' "=1"', ' "\'=1"'),
        ("\t=1", "'\t'=1"),
        ("a; =1", "a; '=1"),
        ("a\n+1", "a\n'+1"),
        ("＝1", "'＝1"),
        ("'=1", "''=1"),
        ("'s morgens", "'s morgens"),
        ("14u-16u", "14u-16u"),
        ("a, -b", "a, -b"),
        ("", ""),
    ],
)
def test_what_is_a_formula_gets_an_apostrophe(getypt: str, staat_er: str) -> None:
    """A sign that begins a formula gets an apostrophe, and so does what looks as if it had one; nothing else changes."""
    assert (onschadelijk(getypt), zoals_getypt(staat_er)) == (staat_er, getypt)


@given(st.text(alphabet="=+-@'\"; \t\r\nab＝,"))
def test_what_was_typed_always_comes_back(text: str) -> None:
    """Taking the apostrophes away gives back every text."""
    assert zoals_getypt(onschadelijk(text)) == text


def test_hostile_texts_come_back_unchanged() -> None:
    """Each text that bites is in the file, whole, after it is undone."""
    kort = next(i for i, column in enumerate(AANBOD.kolommen) if column.naam == "kort")
    found = {row[kort] for row in rijen(bestanden("duizend")["aanbod.csv"])}
    assert {f"{text}." for text in BIJTEND} <= found


@pytest.mark.parametrize("naam", NAMEN)
def test_hours_come_back_as_they_are_in_the_register(naam: str) -> None:
    """From the cells alone one can make every `wanneer` again, of offers and of places."""
    register = zicht(naam).register
    for table, entries in ((TABELLEN[0], register.aanbod), (TABELLEN[1], register.plaatsen)):
        for id, found in _uren(table, bestanden(naam)[f"{table.naam}.csv"]):
            assert (id, found) == (id, entries[id].wanneer)


def _uren(table: Tabel, content: bytes) -> Iterator[tuple[str, Wanneer | None]]:
    columns = {i: one for i, one in enumerate(table.kolommen) if one.pad.startswith("wanneer.")}
    for row in rijen(content)[1:]:
        fields = {one.naam: one.veld and lees(one.veld, row[i], None) for i, one in columns.items()}
        given_ = {name: value for name, value in fields.items() if value is not None}
        yield row[0], Wanneer.model_validate(given_) if given_ else None


def test_what_is_reported_is_left_out(tmp_path: Path) -> None:
    """A number that somebody reported as wrong is gone; what to do first says it."""
    columns, _, square = rijen(alle(tabelklein.zicht(tmp_path))["plaatsen.csv"])
    cells = dict(zip(columns, square, strict=True))
    assert (cells["telefoon"], cells["zeker"]) == ("", "nee")
    assert cells["let_op"].splitlines() == [
        "Bel eerst: 03 555 00 10.",
        "Iemand meldde op 18 november 2026 dat het telefoonnummer misschien niet klopt.",
    ]


def test_an_empty_cell_is_not_nothing(tmp_path: Path) -> None:
    """Nobody knows what to bring to the bus; to the Digipunt one brings nothing."""
    columns, *rows = rijen(alle(tabelklein.zicht(tmp_path))["aanbod.csv"])
    place = columns.index("meebrengen")
    assert {row[0]: row[place] for row in rows} == {"bus": "", "digipunt": "niets", "oud": ""}


def test_the_licence_is_named_only_when_one_was_chosen(tmp_path: Path) -> None:
    """The description says the licence; a council that chose none has none in it."""
    without = anders(tabelklein.GEMEENTE_MET_LICENTIE, licentie=None)
    assert "dc:license" not in json.loads(alle(tabelklein.zicht(tmp_path, gemeente=without))[METADATA])
    rows = vellen(alle(tabelklein.zicht(tmp_path, gemeente=without))["aanbod.xlsx"])["Lees mij"]
    assert rows[1] == ["Licentie", "", "Kleindorp koos nog geen licentie."]


def test_the_same_bytes_twice(tmp_path: Path) -> None:
    """The same register on the same day gives the same files."""
    assert alle(tabelklein.zicht(tmp_path / "een")) == alle(tabelklein.zicht(tmp_path / "twee"))


def test_a_thousand_offers_are_cheap() -> None:
    """All tables of a thousand offers take less than five seconds of computing."""
    view, begin = zicht("duizend"), time.process_time()
    alle(view)
    assert time.process_time() - begin < 5
