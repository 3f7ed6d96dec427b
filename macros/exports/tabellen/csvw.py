"""What stands in the CSV files, for programs: W3C CSV on the Web, one description of the three tables together.

Each file has this description beside it under its own name, for that is where a program looks; it names all three
tables, as only tables in one description may refer to each other.
"""

from __future__ import annotations

import re
from typing import Any

from ...views.zicht import Zicht
from ..licentie import VOORWAARDEN
from .kolom import SCHEIDING, Kolom, Soort
from .tabel import TABELLEN, Tabel

_TYPEN: dict[Soort, Any] = {
    "adres": "anyURI",
    "datum": {"base": "date", "format": "yyyy-MM-dd"},
    "getal": {"base": "integer", "minimum": 0},
    "graden": {"base": "decimal", "minimum": -180, "maximum": 180},
    "janee": {"base": "boolean", "format": "ja|nee"},
}
"""Kind of column → the type of its cells; every other one holds texts."""


def beschrijving(zicht: Zicht) -> dict[str, Any]:
    """Return the description of the three tables."""
    council = zicht.register.gemeente
    found: dict[str, Any] = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "nl"}],
        "dc:title": f"Digitale hulp in {council.naam}",
        "dc:publisher": council.naam,
        "dc:modified": {"@value": str(zicht.register.vandaag), "@type": "xsd:date"},
    }
    if council.licentie:
        found["dc:license"] = {"@id": VOORWAARDEN[council.licentie].adres}
    return {
        **found,
        "dialect": {"encoding": "utf-8", "delimiter": ",", "lineTerminators": ["\r\n"], "header": True},
        "tables": [_tabel(table) for table in TABELLEN],
    }


def _tabel(table: Tabel) -> dict[str, Any]:
    keys = [_sleutel(column) for column in table.kolommen if column.verwijst]
    return {
        "url": f"{table.naam}.csv",
        "dc:title": table.titel,
        "dc:description": table.uitleg,
        "tableSchema": {
            "columns": [_kolom(column) for column in table.kolommen],
            "primaryKey": "id",
            "foreignKeys": keys,
        },
    }


def _kolom(column: Kolom) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": column.naam,
        "titles": column.naam,
        "dc:description": column.uitleg,
        "datatype": _type(column),
        "required": column.verplicht,
        "null": "",
    }
    if separator := SCHEIDING.get(column.soort):
        found["separator"] = separator
    return found


def _type(column: Kolom) -> Any:
    if column.keuzes:
        return {"base": "string", "format": "|".join(map(re.escape, column.keuzes))}
    return _TYPEN.get(column.soort, "string")


def _sleutel(column: Kolom) -> dict[str, Any]:
    return {
        "columnReference": column.naam,
        "reference": {"resource": f"{column.verwijst}.csv", "columnReference": "id"},
    }
