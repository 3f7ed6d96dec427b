"""Taking over: what is right comes as it stands, what cannot come is told, and any mistake leaves everything as it was."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from macros.cli import main
from macros.importeren import Import
from macros.importeren.opnemen import Wensen
from tests.registers import CASES

from .leeg import bron, gelijk, inhoud, lege_map, neem

REGISTER = """\
actoren:
  - {id: bib, naam: Bibliotheek, soort: dienst}
plaatsen:
  - {id: bib, naam: Bib, adres: {straat: Dorpsstraat 1, postcode: "8999", gemeente: Testdorp}}
aanbod:
  - {id: digipunt, titel: Digipunt, soort: digipunt, status: actief, kort: Hulp., aanbieder: bib, plaatsen: [bib]}
"""
KAART = """\
Activiteit: titel
Wat: kort
Type: {veld: soort, waarden: {Open inloop: digipunt}}
Talen: {veld: talen, gescheiden: ";"}
Uren: wanneer.elke
Waar: plaats.naam
Straat: plaats.adres.straat
Postcode: plaats.adres.postcode
Gemeente: plaats.adres.gemeente
Organisatie: aanbieder.naam
aanbieder.soort: {vast: organisatie}
Telefoon: telefoon
"""
KOP = "Activiteit,Wat,Type,Talen,Uren,Waar,Straat,Postcode,Gemeente,Organisatie,Telefoon,Nota"
DIENST: dict[str, Any] = {
    "id": "1",
    "name": "Digicafé",
    "description": "Hulp met je gsm.",
    "status": "active",
    "url": "http://buren.example",
    "organization": {"id": "o", "name": "bibliotheek", "description": "x"},
    "schedules": [
        {
            "id": "s",
            "freq": "WEEKLY",
            "byday": "TU,TH",
            "opens_at": "14:00",
            "closes_at": "16:30:00",
            "valid_to": "2027-06-30",
        },
        {
            "id": "t",
            "freq": "MONTHLY",
            "byday": "1SA",
            "opens_at": "10:00",
            "closes_at": "12:00",
            "valid_to": "2027-06-30",
        },
    ],
    "languages": [{"id": "l", "code": "nl"}, {"id": "m", "name": "Elfs"}],
    "phones": [{"id": "p", "number": "059 00 00 11"}, {"id": "q", "number": "059 00 00 12"}],
    "service_at_locations": [
        {"id": "a", "location": {"id": "p", "location_type": "physical", "addresses": []}}
    ],
    "cost_options": [{"id": "c", "amount": 5, "currency": "EUR"}],
    "wait_time": "kort",
}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a data folder with one offer, one place and one actor."""
    return lege_map(tmp_path, REGISTER)


def _stand(data: Path) -> dict[str, bytes]:
    return {str(path.relative_to(data)): path.read_bytes() for path in data.rglob("*") if path.is_file()}


def _csv(tmp_path: Path, *rows: str, kop: str = KOP) -> Path:
    return bron(tmp_path, "lijst.csv", "\n".join((kop, *rows)) + "\n")


def _met_kaart(tmp_path: Path, text: str = KAART, **more: str) -> Wensen:
    return Wensen(bron(tmp_path, "kaart.yaml", text), **more)


def _geweigerd(data: Path, *sources: Path, wensen: Wensen | None = None) -> tuple[str, ...]:
    """Return every mistake, after seeing that nothing was written."""
    before = _stand(data)
    outcome = neem(data, *sources, wensen=wensen)
    assert (_stand(data), outcome.bestanden) == (before, ())
    return outcome.fouten


def _regels(outcome: Import) -> list[str]:
    return [str(one) for one in outcome.niet_mee]


def test_a_list_of_somebody_else_becomes_a_file_of_its_own(data: Path, tmp_path: Path) -> None:
    """Offers refer to what stands there already; new actors come along; all of it waits to be looked at."""
    source = _csv(
        tmp_path,
        "Inloop,Je krijgt hulp met je gsm.,Open inloop,nl;Frans,Elke dinsdag 14u-16u,Bib,Dorpsstraat 1,8999,Testdorp,Bibliotheek,059 00 00 11,let op",
        "Tabletles,Leer je tablet kennen.,les,Klingon,soms op vrijdag,,Straat 2,8999,Testdorp,Buurthuis,,",
        "Mailles,Leer mailen.,les,,,Zaal,Straat 2,8999,Testdorp,buurthuis,,",
    )
    outcome = neem(data, source, wensen=_met_kaart(tmp_path, bron="Lijst van de buren"))
    assert outcome.fouten == ()
    assert outcome.bestanden == ("offer/lijst.yaml",)
    told = [*map(str, outcome.gekoppeld), *_regels(outcome)]
    gelijk("lijst.txt", [(data / "offer" / "lijst.yaml").read_text("utf-8"), *told])


def test_hsds_comes_with_what_the_register_can_hold(data: Path, tmp_path: Path) -> None:
    """Exact hours come as a rule; a second number, an unknown price, a place without a name and http are told."""
    source = bron(tmp_path, "diensten.json", json.dumps({"contents": [DIENST]}))
    outcome = neem(data, source, wensen=Wensen(soort="les"))
    assert outcome.fouten == ()
    told = [*map(str, outcome.gekoppeld), *_regels(outcome)]
    gelijk("diensten.txt", [(data / "offer" / "diensten.yaml").read_text("utf-8"), *told])


def test_an_actor_given_by_hand_provides_everything(data: Path, tmp_path: Path) -> None:
    """--actor takes the place of the organisation in the source, and says so."""
    source = bron(tmp_path, "een.json", json.dumps({**DIENST, "organization": {"id": "o", "name": "Elders"}}))
    outcome = neem(data, source, wensen=Wensen(soort="les", actor="bib"))
    assert "een.json, /organization: “Elders”. Alles kreeg als aanbieder bib." in _regels(outcome)
    assert [one.aanbieder for one in inhoud(data).aanbod] == ["bib", "bib"]


def test_all_mistakes_in_a_csv_are_told_with_row_and_column(data: Path, tmp_path: Path) -> None:
    """An unknown kind, a number one pays for, a postal code of two figures, a row with a cell too many, what lacks."""
    source = _csv(
        tmp_path,
        "Inloop,,Open deur,nl,,,,,,Bibliotheek,,",
        '"Twee\nregels",Leer mailen.,les,nl,,,,,,Buurthuis,0900 12 345,,x',
        ",Kort.,les,nl,,Elders,Straat 1,89,Testdorp,Buurthuis,,",
    )
    gelijk("fout-csv.txt", _geweigerd(data, source, wensen=_met_kaart(tmp_path)))


def test_all_mistakes_in_a_workbook_are_told_with_sheet_row_and_column(data: Path, tmp_path: Path) -> None:
    """A formula, a date that Excel made, and a kind that we do not know."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Lijst"
    sheet.append(["Activiteit", "Wat", "Type", "Organisatie"])
    sheet.append(["=1+1", "Hulp.", "les", "Bibliotheek"])
    sheet.append(["Les", True, "les", "Bibliotheek"])
    sheet.append(["Les", "Hulp.", "feest", "Bibliotheek"])
    path = tmp_path / "lijst.xlsx"
    book.save(path)
    text = "Activiteit: titel\nWat: kort\nType: soort\nOrganisatie: aanbieder.naam\n"
    gelijk("fout-xlsx.txt", _geweigerd(data, path, wensen=_met_kaart(tmp_path, text)))


def test_all_mistakes_in_hsds_are_told_with_their_pointer(data: Path, tmp_path: Path) -> None:
    """A key that stands twice, wrong types, what is no service, and what a service lacks."""
    text = '[{"id":"1","name":5,"name":"x","schedules":{},"phones":[3],"minimum_age":"acht"}, 7, {"name":["x"],"description":"y"}]'
    gelijk(
        "fout-hsds.txt",
        _geweigerd(data, bron(tmp_path, "d.json", text), wensen=Wensen(soort="les", actor="bib")),
    )


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("d.json", "nee"),
        ("d.json", "[]"),
        ("d.json", "3"),
        ("d.json", '{"contents": 3}'),
        ("d.json", '[{"a": NaN}]'),
        ("d.json", "[" * 5000 + "]" * 5000),
        ("d.json", '{"a":' + "9" * 5000 + "}"),
        ("d.csv", b"Naam,Wat\nCaf\xe9,x\n"),
        ("d.csv", 'Naam,"Wat\n'),
        ("d.csv", ""),
        ("d.csv", "Naam,Wat\na,b\n"),
        ("d.xlsx", "geen werkmap"),
        ("d.txt", "x"),
    ],
)
def test_what_is_no_source_is_refused_in_one_sentence(
    data: Path, tmp_path: Path, name: str, text: str | bytes
) -> None:
    """Whatever stands in a file: a sentence, and nothing is written."""
    (told,) = _geweigerd(data, bron(tmp_path, name, text))
    assert told in (CASES / "importeren" / "geen-bron.txt").read_text("utf-8").splitlines()


def test_what_the_check_of_the_register_refuses_is_told_at_its_source(data: Path, tmp_path: Path) -> None:
    """Each value is right by itself; the check of the whole stops it, at the row and column or at the pointer."""
    wishes = _met_kaart(
        tmp_path, "Naam: titel\nWat: kort\nVan: leeftijd.van\nsoort: {vast: les}\naanbieder: {vast: bib}\n"
    )
    told = _geweigerd(data, _csv(tmp_path, "Les,Hulp.,130", kop="Naam,Wat,Van"), wensen=wishes)
    location = {"id": "p", "name": "Zaal", "latitude": 4.4961, "longitude": 51.1632}
    service = {**DIENST, "service_at_locations": [{"id": "a", "location": location}]}
    source = bron(tmp_path, "d.json", json.dumps([service]))
    gelijk("fout-check.txt", [*told, *_geweigerd(data, source, wensen=Wensen(soort="les"))])


def test_an_id_that_exists_is_never_written_over(data: Path, tmp_path: Path) -> None:
    """The offer is told, and so is a file of that name."""
    kop = "id,Naam,Wat"
    wishes = _met_kaart(
        tmp_path, "id: id\nNaam: titel\nWat: kort\nsoort: {vast: les}\naanbieder: {vast: bib}\n"
    )
    source = _csv(tmp_path, "digipunt,Digipunt,Hulp.", "a,Les,Hulp.", "a,Les,Hulp.", kop=kop)
    told = _geweigerd(data, source, wensen=wishes)
    (data / "offer").mkdir()
    (data / "offer" / "lijst.yaml").write_text("versie: 1\n")
    told += _geweigerd(data, _csv(tmp_path, "nieuw,Nieuw,Hulp.", kop=kop), wensen=wishes)
    gelijk("fout-id.txt", told)


def test_a_long_list_is_spread_over_files_that_can_be_read(data: Path, tmp_path: Path) -> None:
    """No file is larger than the register reads, and every offer is in one of them."""
    rows = [f"Les {number},{'Je leert hier stap voor stap mailen. ' * 12}" for number in range(700)]
    wishes = _met_kaart(tmp_path, "Naam: titel\nWat: kort\nsoort: {vast: les}\naanbieder: {vast: bib}\n")
    outcome = neem(data, _csv(tmp_path, *rows, kop="Naam,Wat"), wensen=wishes)
    assert outcome.bestanden == ("offer/lijst.yaml", "offer/lijst-2.yaml")
    assert all((data / name).stat().st_size < 300_000 for name in outcome.bestanden)
    assert len(inhoud(data).aanbod) == 701


def test_the_command_tells_what_came_and_what_to_do(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was taken over, what stood there, what did not come, where it is, and the next step."""
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    source = _csv(tmp_path, "Inloop,Hulp.,les,nl,,Bib,Dorpsstraat 1,8999,Testdorp,Bibliotheek,,let op")
    kaart = bron(tmp_path, "kaart.yaml", KAART)
    call = ["importeer", str(source), "--kolommen", str(kaart), "--data", str(data), "--naar", "buren"]
    assert main(call) == 0
    gelijk("gelukt.txt", capsys.readouterr().out.splitlines())


def test_the_command_refuses_with_exit_code_1_and_writes_nothing(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mistakes stand on the error stream, the last line says that nothing was written."""
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    source = bron(tmp_path, "lijst.csv", "Naam\nx\n")
    assert main(["importeer", str(source), "--data", str(data)]) == 1
    gelijk("geweigerd.txt", capsys.readouterr().err.splitlines())
    assert main(["importeer", str(source), "--soort", "feest"]) == 2
    gelijk("geen-soort.txt", capsys.readouterr().err.splitlines())
