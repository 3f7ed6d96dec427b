"""HSDS in tables: valid under frictionless, and no column that the standard does not have."""

from __future__ import annotations

import csv
import io
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from frictionless import validate

from macros.exports.basis import openbaar
from macros.exports.hsds.export import HSDS_TABELLEN
from macros.exports.hsds.kolommen import TABELLEN
from macros.exports.hsds.pakket import MAP
from macros.exports.tabellen.onschadelijk import zoals_getypt
from tests.klein import GEMEENTE, anders
from tests.registers import CASES

from . import tabelklein
from .gedeeld import bestand
from .registers import NAMEN, zicht


@cache
def bestanden(naam: str) -> dict[str, bytes]:
    return dict(HSDS_TABELLEN.bestanden(zicht(naam)))


def klein(folder: Path, **files: Any) -> dict[str, bytes]:
    return dict(HSDS_TABELLEN.bestanden(tabelklein.zicht(folder, **files)))


def gebreken(folder: Path, files: dict[str, bytes]) -> list[str]:
    """Return table and kind of each problem that frictionless finds."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(exist_ok=True, parents=True)
        target.write_bytes(content)
    report = validate(str(folder / MAP / "datapackage.json"))
    return [f"{task.name}: {error.type}" for task in report.tasks for error in task.errors] + [
        error.type for error in report.errors
    ]


def rijen(files: dict[str, bytes], name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(files[f"{MAP}{name}"].decode(), newline="")))


def test_golden(tmp_path: Path) -> None:
    """Every file of a small register stands in a golden file."""
    files = klein(tmp_path)
    assert files == {path: (CASES / "exports" / path).read_bytes() for path in files}


def test_puur(tmp_path: Path) -> None:
    """The same register gives the same bytes."""
    assert klein(tmp_path) == klein(tmp_path)


@pytest.mark.parametrize("naam", NAMEN)
def test_geldig(tmp_path: Path, naam: str) -> None:
    """frictionless finds nothing, and reads every offer."""
    assert gebreken(tmp_path, bestanden(naam)) == []
    assert len(rijen(bestanden(naam), "services.csv")) == len(openbaar(zicht(naam)))


GEPLANT = {
    "geen uuid": ("services.csv", "id", "digipunt", "type-error"),
    "geen datum": ("services.csv", "assured_date", "02/11/2026", "type-error"),
    "onbekende status": ("services.csv", "status", "open", "constraint-error"),
    "geen titel": ("services.csv", "name", "", "constraint-error"),
    "uur zonder seconden": ("schedules.csv", "opens_at", "14:00", "type-error"),
    "plaats die er niet is": (
        "addresses.csv",
        "location_id",
        "00000000-0000-5000-8000-000000000000",
        "foreign-key",
    ),
    "geen getal": ("locations.csv", "latitude", "51,1", "type-error"),
    "geen mailadres": ("organizations.csv", "email", "info van de gemeente", "type-error"),
}


@pytest.mark.parametrize("fout", GEPLANT)
def test_geplante_fout(tmp_path: Path, fout: str) -> None:
    """frictionless finds each planted mistake, in its own table."""
    name, column, value, kind = GEPLANT[fout]
    files = klein(tmp_path / "register")
    rows = rijen(files, name)
    broken = next(row for row in rows if row[column])
    broken[column] = value
    target = io.StringIO(newline="")
    writer = csv.DictWriter(target, rows[0].keys(), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    table = next(one.naam for one in TABELLEN if one.bestand == name)
    found = gebreken(tmp_path / "site", {**files, f"{MAP}{name}": target.getvalue().encode()})
    assert f"{table}: {kind}" in found


def test_volgens_de_standaard() -> None:
    """Every table and column is one of the standard, of its type, format and choices; what it requires is there."""
    standard = json.loads(bestand("hsds/datapackage.json").read_text("utf-8"))
    known = {one["name"]: one for one in standard["resources"]}
    for table in TABELLEN:
        assert table.bestand == known[table.naam]["path"]
        columns = {one["name"]: one for one in known[table.naam]["schema"]["fields"]}
        for column in table.kolommen:
            theirs = columns[column.naam]
            limits = theirs.get("constraints", {})
            assert (column.soort, column.vorm) == (theirs["type"], theirs.get("format")), column.naam
            assert (column.verplicht, list(column.keuzes)) == (
                bool(limits.get("required")),
                limits.get("enum", []),
            ), (table.naam, column.naam)
        required = {name for name, one in columns.items() if one.get("constraints", {}).get("required")}
        assert required <= {column.naam for column in table.kolommen}


@pytest.mark.parametrize("naam", NAMEN)
def test_verwijzingen(naam: str) -> None:
    """Without any validator: each identifier once, and every one that a row names is there."""
    files = bestanden(naam)
    ids: dict[str, set[str]] = {}
    for table in TABELLEN:
        found = [row["id"] for row in rijen(files, table.bestand)]
        ids[table.naam] = set(found)
        assert len(found) == len(ids[table.naam]), table.naam
    everything = set().union(*ids.values())
    for table in TABELLEN:
        rows = rijen(files, table.bestand)
        for column in (one for one in table.kolommen if one.naar):
            assert {row[column.naam] for row in rows} - {""} <= ids[str(column.naar)], column.naam
        assert {row.get("link_id", "") for row in rows} - {""} <= everything


def test_geen_formule() -> None:
    """No text begins a formula in a spreadsheet, and what was typed can be had back."""
    titles = {row["name"] for row in rijen(bestanden("duizend"), "services.csv")}
    assert not [title for title in titles if title[:1] in "=+-@"]
    offers = openbaar(zicht("duizend"))
    assert {zoals_getypt(title) for title in titles} == {offer.titel for offer in offers}


@pytest.mark.parametrize(
    ("licentie", "licenties"),
    [
        (None, None),
        (
            "CC BY 4.0",
            [
                {
                    "path": "https://creativecommons.org/licenses/by/4.0/",
                    "title": "CC BY 4.0, met vermelding van de bron",
                }
            ],
        ),
    ],
)
def test_licentie(tmp_path: Path, licentie: str | None, licenties: Any) -> None:
    """The description tells the licence that the council chose, and none when it chose none."""
    files = klein(tmp_path, gemeente=anders(GEMEENTE, licentie=licentie))
    assert json.loads(files[f"{MAP}datapackage.json"]).get("licenses") == licenties


def test_dag(tmp_path: Path) -> None:
    """The description is of the day of the register, so that the same day gives the same bytes."""
    found = json.loads(klein(tmp_path)[f"{MAP}datapackage.json"])
    assert (found["version"], found["created"]) == ("2026-11-21", "2026-11-21T00:00:00Z")
