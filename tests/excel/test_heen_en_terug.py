"""A workbook that comes back: nothing touched changes nothing, one cell is one line, one mistake stops all."""

from __future__ import annotations

import shutil
from datetime import datetime
from difflib import unified_diff
from pathlib import Path

import pytest

from ..conftest import DATA
from ..klein import AANBOD, anders, schrijf
from .werkmap import gemeld, maak, neem, verander, zet


def _texts(data: Path) -> dict[str, bytes]:
    return {str(path.relative_to(data)): path.read_bytes() for path in data.rglob("*.yaml")}


@pytest.mark.parametrize("name", ["testdorp", "boechout"])
@pytest.mark.parametrize("through", ["untouched", "openpyxl"])
def test_what_nobody_touched_changes_nothing(name: str, through: str, tmp_path: Path) -> None:
    """The workbook of a whole register, as it went out or saved by another program, gives no change and no problem."""
    data = tmp_path / "data"
    shutil.copytree(DATA[name], data)
    before = _texts(data)
    path = maak(data, tmp_path / "x.xlsx")
    if through == "openpyxl":
        verander(path, lambda book: None)

    found = neem(path, data)

    assert (gemeld(found), found.opgenomen, found.bestanden) == ([], (), ())
    assert _texts(data) == before


def test_one_cell_is_one_line(tmp_path: Path) -> None:
    """A lesson renamed in its cell changes its line in the YAML, comments and all else stay."""
    data = tmp_path / "data"
    shutil.copytree(DATA["testdorp"], data)
    file = data / "offer" / "lessen.yaml"
    before = file.read_text("utf-8").splitlines()
    path = maak(data, tmp_path / "x.xlsx")
    lessons = (
        "2026-11-10 13u30-16u | Je toestel leren kennen\n2026-11-17 13u30-16u | Bellen en contacten\n"
        "2026-11-24 13u30-16u | Berichten en foto's\n2026-12-01 13u30-16u | Apps installeren\n"
        "2026-12-08 13u30-16u | Veilig op het net\n2026-12-15 13u30-16u | Samen herhalen"
    )

    found = neem(verander(path, zet("Aanbod", "cursus-smartphone", Lessen=lessons)), data)

    changed = [line for line in unified_diff(before, file.read_text("utf-8").splitlines(), n=0, lineterm="")][
        3:
    ]
    assert found.bestanden == ("offer/lessen.yaml",)
    assert changed == [
        "-        - {op: 2026-12-08, uren: 13u30-16u, titel: Veilig surfen}",
        "+        - {op: 2026-12-08, uren: 13u30-16u, titel: Veilig op het net}",
    ]


def test_the_same_register_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two workbooks of one register on one day are equal to the byte."""
    data = schrijf(tmp_path / "data")

    assert maak(data, tmp_path / "a.xlsx").read_bytes() == maak(data, tmp_path / "b.xlsx").read_bytes()


def test_a_row_without_an_id_is_something_new(tmp_path: Path) -> None:
    """An offer typed on an empty row is added, with names and labels understood."""
    data = schrijf(tmp_path / "data")
    row = {
        "Titel": "Tabletcafé",
        "Soort": "Les of cursus",
        "Status": "Actief",
        "In_het_kort": "Je oefent samen.",
        "Aanbieder": "Gemeente Kleindorp",
        "Plaatsen": "De bib",
        "Vaste_uren": "woensdag 14u-16u",
        "Talen": "nl; Frans",
    }

    found = neem(verander(maak(data, tmp_path / "x.xlsx"), zet("Aanbod", "", **row)), data)

    assert found.na is not None
    added = found.na.aanbod["tabletcafe"]
    assert (added.aanbieder, added.plaatsen, added.talen, str(added.soort)) == (
        "gemeente",
        ("bib",),
        ("nl", "fr"),
        "les",
    )


def test_advice_is_about_a_cell(tmp_path: Path) -> None:
    """What a model says of a line in a data file is said of the cell."""
    data = schrijf(tmp_path / "data")
    path = verander(maak(data, tmp_path / "x.xlsx"), zet("Aanbod", "digipunt", Soort="", Op_afspraak="soms"))

    assert [line.partition("  fout  ")[2] for line in gemeld(neem(path, data))] == [
        "Bij dit aanbod ontbreekt “Soort”. Bijvoorbeeld digipunt.",
        "Bij “Op afspraak”: Hier staat “soms”. Schrijf ja of nee. Weet je het niet? Maak de cel dan leeg.",
    ]


def test_every_mistake_is_told_with_its_cell_and_nothing_changes(tmp_path: Path) -> None:
    """Unreadable cells, what the models refuse, and an unknown place are told in one run; a good change waits."""
    data = schrijf(tmp_path / "data", anders(AANBOD, telefoon="03 555 00 10"))
    before = _texts(data)
    path = verander(
        maak(data, tmp_path / "aanbod.xlsx"),
        zet(
            "Aanbod",
            "digipunt",
            Titel="Een goede titel",
            Status="opgeheven",
            In_het_kort=datetime.fromisoformat("2026-12-24"),
            Plaatsen="bip",
            Vaste_uren="dinsdag 2pm",
            Kosten="=1+1",
            Telefoon=35550011,
            Gesloten="morgen vroeg",
        ),
    )

    found = neem(path, data)

    assert [line.split("  ", 2)[0] for line in gemeld(found)] == [
        f"aanbod.xlsx, blad Aanbod, cel {cell}2" for cell in ("E", "H", "K", "L", "U", "AC", "AG")
    ]
    assert [line.split("  ", 2)[2] for line in gemeld(found)] == [
        "Bij “Status”: “opgeheven” staat niet in de lijst voor status. Kies uit: actief, gepland, na te kijken, tijdelijk dicht of gestopt.",
        "In het kort: Excel maakte hier een datum van: 24 december 2026. Typ het opnieuw. "
        "Zet een enkel aanhalingsteken (') voor wat je typt, dan blijft het tekst.",
        "Plaatsen: “bip” staat niet op blad Plaatsen. Bijvoorbeeld bib. Is dat iets nieuws? "
        "Neem dat eerst op en maak dan een nieuw bestand.",
        "Bij “Vaste uren”: “2pm” gebruikt am of pm. Wij tellen de uren van 0u tot 24u. Bedoelde je “14u”?",
        "Gesloten: “morgen vroeg” lezen we hier niet. Eén sluiting per regel: de dag, of de eerste dag, "
        "“tot en met” en de laatste dag. Achter een streep | zet je waarom. "
        "Bijvoorbeeld 2026-12-24 | Kerstavond of 2026-12-24 tot en met 2027-01-02 | Eindejaar.",
        "Kosten: Hier staat een formule (=1+1). Zet hier de waarde zelf. Zet een enkel aanhalingsteken (') "
        "voor wat je typt, dan blijft het tekst. Bijvoorbeeld '-5 euro.",
        "Telefoon: Excel maakte van dit telefoonnummer het getal 35550011, en dan valt een 0 vooraan weg. "
        "Typ het nummer opnieuw. Zet een enkel aanhalingsteken (') voor wat je typt, dan blijft het tekst. "
        "Bijvoorbeeld '03 555 00 10.",
    ]
    assert _texts(data) == before


def test_an_entry_that_changed_meanwhile_is_refused_with_both_values(tmp_path: Path) -> None:
    """What the council changed after the workbook went out is not overwritten."""
    data = schrijf(tmp_path / "data", anders(AANBOD, kosten="Gratis"))
    path = verander(maak(data, tmp_path / "x.xlsx"), zet("Aanbod", "digipunt", Kosten="3 euro"))
    schrijf(data, anders(AANBOD, kosten="2 euro"))

    assert gemeld(neem(path, data)) == [
        "x.xlsx, blad Aanbod, cel AC2  fout  Intussen veranderd: bij “Kosten” ging het voorstel uit van “Gratis”, "
        "nu staat er “2 euro”. Vraag na wat klopt en maak het voorstel opnieuw. Het voorstel was “3 euro”."
    ]


def test_a_row_that_is_gone_changes_nothing(tmp_path: Path) -> None:
    """A removed row is told, with how to stop an offer."""
    data = schrijf(tmp_path / "data")
    path = verander(maak(data, tmp_path / "x.xlsx"), lambda book: book["Aanbod"].delete_rows(2))

    found = neem(path, data)

    assert gemeld(found) == [
        "x.xlsx, blad Aanbod, cel A1  tip  Niet in dit bestand: digipunt. Daaraan verandert niets. "
        "Wil je iets stopzetten, zet dan status op gestopt."
    ]
    assert found.gelukt


def test_text_that_begins_like_a_formula_stays_text(tmp_path: Path) -> None:
    """A text with =, +, - or @ in front goes out and comes back as that text: Excel never runs it."""
    odd = ["=1+1", "+32", "-5 euro", "@home", "=HYPERLINK(x)"]
    data = schrijf(tmp_path / "data", anders(AANBOD, trefwoorden=odd, kosten="=cmd|calc"))
    path = maak(data, tmp_path / "x.xlsx")

    assert (gemeld(neem(path, data)), neem(verander(path, lambda book: None), data).bestanden) == ([], ())


def test_only_what_is_of_one_actor(tmp_path: Path) -> None:
    """`--actor` gives the offers of an actor, the places they use and the actor itself."""
    data = tmp_path / "data"
    shutil.copytree(DATA["testdorp"], data)
    path = maak(data, tmp_path / "x.xlsx", "cvo-voorbeeld")
    rows: dict[str, list[str]] = {}

    def read(book: object) -> None:
        for title in ("Aanbod", "Plaatsen", "Actoren"):
            rows[title] = [cell.value for cell in book[title]["A"] if cell.value and cell.row > 1]  # type: ignore[index]

    verander(path, read)

    assert rows["Actoren"] == ["cvo-voorbeeld"]
    assert "cursus-smartphone" in rows["Aanbod"] and "de-schakel" in rows["Plaatsen"]
    assert neem(path, data).problemen == ()
