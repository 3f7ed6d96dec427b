"""The page on open data: what one may do, every file with its fields and a real part of it, and a script that works."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from macros.exports.basis import MAP, MEESTE_BYTES
from macros.exports.licentie import BUITEN, VOORWAARDEN
from macros.exports.tabel import EXPORTS, bestanden, stukken
from macros.gegevens import Gegevens
from macros.model.keuzes import Licentie
from macros.views.delen import Link
from macros.views.opendata import GEEN_LICENTIE, Opendata, opendata
from macros.views.opendata_voorbeeld import grootte, voorbeeld
from macros.views.zicht import Zicht

from ..exports.registers import zicht
from ..klein import GEMEENTE, anders
from ..klein import zicht as klein


def gemaakt(view: Zicht) -> Zicht:
    """Return a view that holds the files, as a build gives it."""
    shown = {f"{MAP}{export.pad}" for export in EXPORTS}
    return replace(view, gegevens=Gegevens(lambda: stukken(view), shown))


@cache
def page(name: str) -> Opendata:
    """Return the page of a register."""
    return opendata(gemaakt(zicht(name)))


def test_with_an_address_and_a_licence() -> None:
    """Testdorp says what one may do and gives whole addresses; nobody is to take over what is invented."""
    found = page("testdorp")
    assert found.licentie.titel == "CC0, zonder voorwaarden"
    assert found.licentie.buiten == BUITEN
    assert found.bestanden[0].adres == Link(
        "https://hulp.testdorp.example/data/v1/aanbod.json", "/data/v1/aanbod.json"
    )
    assert found.datum == "21 november 2026"
    assert found.zonder_adres is None
    assert found.fictief == "Testdorp bestaat niet. Neem deze gegevens nergens over."


def test_without_an_address_and_a_licence() -> None:
    """Boechout says that one must ask, and where; its addresses begin at the root, and the page says so."""
    found = page("boechout")
    assert found.licentie.titel == "Nog geen licentie"
    assert found.licentie.regels == (GEEN_LICENTIE, "Vraag het na aan een loket van de gemeente.")
    assert found.licentie.buiten == BUITEN
    assert found.bestanden[0].adres == Link("/data/v1/aanbod.json", "/data/v1/aanbod.json")
    assert found.zonder_adres is not None
    assert found.fictief is None


@pytest.mark.parametrize("chosen", Licentie)
def test_each_licence_is_explained(tmp_path: Path, chosen: Licentie) -> None:
    """With what it asks, and the way to its text."""
    view = gemaakt(klein(tmp_path, gemeente=anders(GEMEENTE, licentie=chosen.value)))
    assert opendata(view).licentie.regels == (
        *VOORWAARDEN[chosen].uitleg,
        Link(f"Lees de licentie: {chosen.value}", VOORWAARDEN[chosen].adres),
    )


def test_asking_for_leave_goes_by_mail_where_there_is_one(tmp_path: Path) -> None:
    """In writing first, then as for anything."""
    view = gemaakt(klein(tmp_path, gemeente=anders(GEMEENTE, mail="info@kleindorp.example")))
    assert opendata(view).licentie.regels == (
        GEEN_LICENTIE,
        Link("Mail naar info@kleindorp.example", "mailto:info@kleindorp.example"),
        Link("Bel 03 555 00 10", "tel:+32-3-555-00-10"),
    )


@pytest.mark.parametrize("name", ["testdorp", "boechout"])
def test_every_export_is_there(name: str) -> None:
    """Each once, with an anchor of its own, its fields or where they stand, and a part of the real file where it is text."""
    found = page(name).bestanden
    assert [one.id for one in found] == [export.id for export in EXPORTS]
    assert len({one.id for one in found}) == len(found)
    assert all(
        bool(one.velden) != bool(one.zoals) and one.standaard.adres.startswith("https://") for one in found
    )
    without = [export.pad for export, one in zip(EXPORTS, found, strict=True) if one.voorbeeld is None]
    assert all(path.endswith(".xlsx") for path in without)


@pytest.mark.parametrize("name", ["testdorp", "boechout"])
def test_every_file_is_listed(name: str) -> None:
    """A developer finds also what belongs to a file, such as its schema."""
    found = [link.tekst for link in page(name).alles.items]
    assert found == list(gemaakt(zicht(name)).gegevens)
    assert "data/v1/aanbod.schema.json" in found


def test_no_file_is_larger_than_the_page_promises() -> None:
    """For a thousand offers."""
    made = dict(bestanden(zicht("duizend")))
    assert {path: len(content) for path, content in made.items() if len(content) > MEESTE_BYTES} == {}
    assert page("testdorp").meest == grootte(MEESTE_BYTES)


def test_the_script_on_the_page_works(tmp_path: Path) -> None:
    """Run on the real file, on the day of the data: five lines, each a moment with its offer."""
    view = gemaakt(zicht("testdorp"))
    data = dict(bestanden(view))["data/v1/aanbod.json"].decode()
    script = f"""
    globalThis.fetch = async (adres) => ({{ json: async () => ({{ ...JSON.parse(DATA), adres }}) }});
    const DATA = {json.dumps(data)};
    const RealDate = Date;
    globalThis.Date = class extends RealDate {{
      constructor(...given) {{ super(...(given.length ? given : ["2026-11-21T00:00:00+01:00"])); }}
    }};
    {page("testdorp").script}
    """
    file = tmp_path / "voorbeeld.mjs"
    file.write_text(script, "utf-8")
    run = subprocess.run(["node", file], capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 0, run.stderr
    lines = run.stdout.splitlines()
    assert len(lines) == 5
    moments = json.loads(data)["momenten"]
    offers = {one["id"]: one for one in json.loads(data)["aanbod"]}
    for line, moment in zip(lines, moments, strict=False):
        assert offers[moment["aanbod"]]["titel"] in line
        assert line.endswith(offers[moment["aanbod"]]["pagina"])
        assert moment["zeker"] or offers[moment["aanbod"]]["let_op"] in line


def test_a_part_of_json_is_the_first_of_each_list() -> None:
    """Whole enough to see its shape, with long texts cut."""
    found = voorbeeld("x.json", json.dumps({"a": [{"b": [1, 2]}, {"b": [3]}], "c": "lang" * 50}).encode())
    assert found is not None
    assert json.loads(found.tekst) == {"a": [{"b": [1]}], "c": "lang" * 25 + "…"}


def test_a_part_of_json_shows_no_shape_twice() -> None:
    """What has the name of something higher up, and no key that it lacked, is left out; so is the context of JSON-LD."""
    uren = [{"begin": "09:00"}]
    value = {
        "@context": {"x": "y"},
        "hier": {"uren": uren},
        "daar": {"uren": uren, "meer": {"uren": [{"einde": "10:00"}]}},
    }
    found = voorbeeld("x.jsonld", json.dumps(value).encode())
    assert found is not None
    assert json.loads(found.tekst) == {
        "@context": "…",
        "hier": {"uren": uren},
        "daar": {"uren": "…", "meer": {"uren": [{"einde": "10:00"}]}},
    }


def test_what_belongs_to_a_file_stands_beside_it() -> None:
    """The schema, the other tables and the description of the columns; the workbook has the fields of the tables."""
    found = {one.id: one for one in page("testdorp").bestanden}
    home = "https://hulp.testdorp.example/data/v1/"
    assert [(one.tekst, one.erbij) for one in found["aanbod-json"].ernaast] == [
        ("Het JSON Schema ervan", f"{home}aanbod.schema.json")
    ]
    assert [one.erbij for one in found["tabellen"].ernaast] == [
        f"{home}plaatsen.csv",
        f"{home}actoren.csv",
        f"{home}aanbod.csv-metadata.json",
    ]
    assert found["werkmap"].zoals == Link("Dezelfde velden als bij Drie tabellen als CSV", "#tabellen")
    assert found["werkmap"].ernaast == ()


def test_a_part_of_a_text_is_its_beginning() -> None:
    """Twelve lines, and a sign that there is more."""
    found = voorbeeld("x.csv", "".join(f"{i}\n" for i in range(20)).encode())
    assert found is not None
    assert found.tekst.splitlines() == [*map(str, range(12)), "…"]
    assert voorbeeld("x.xlsx", b"PK\x03\x04\xff") is None


def test_sizes_as_people_say_them() -> None:
    """In units that one can compare."""
    assert [grootte(count) for count in (12, 15_650, 4_379_012, 8_000_000)] == [
        "12 bytes",
        "16 kB",
        "4,4 MB",
        "8 MB",
    ]
