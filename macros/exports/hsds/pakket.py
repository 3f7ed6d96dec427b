"""The tables as a tabular data package: a CSV each, and the description that says what stands in them."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from ...views.zicht import Zicht
from ..basis import Bestanden, json_tekst
from ..licentie import VOORWAARDEN
from ..tabellen.onschadelijk import onschadelijk
from .dienst import diensten
from .kolommen import TABELLEN, Kolom, Tabel
from .rijen import rijen
from .taxonomie import Stuk

MAP = "hsds/"
"""Below `data/`; a new version of the standard that breaks a reader gets a folder of its own."""

LETTERLIJK = frozenset({"number", "byday"})
"""Text that goes out as it is: a telephone number is one with its plus, and “-1FR” is no formula."""


def bestanden(zicht: Zicht) -> Bestanden:
    """Yield the description and every table."""
    tables = rijen(zicht, zicht.eens(diensten))
    yield f"{MAP}datapackage.json", json_tekst(beschrijving(zicht))
    for table in TABELLEN:
        yield f"{MAP}{table.bestand}", tabel(table, tables[table.naam].values())


def tabel(table: Tabel, rows: Iterable[Stuk]) -> bytes:
    """Return one table as CSV (RFC 4180); an empty cell means that nobody knows."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow([column.naam for column in table.kolommen])
    writer.writerows([_cel(column, row.get(column.naam)) for column in table.kolommen] for row in rows)
    return target.getvalue().encode()


def _cel(column: Kolom, value: Any) -> str:
    if value is None:
        return ""
    free = column.soort == "string" and column.vorm is None and column.naam not in LETTERLIJK
    return onschadelijk(str(value)) if free else str(value)


def beschrijving(zicht: Zicht) -> dict[str, Any]:
    """Return `datapackage.json`: what the package is, of which day, under which licence, and all its tables."""
    council = zicht.register.gemeente
    terms = VOORWAARDEN[council.licentie] if council.licentie else None
    licence = [{"path": terms.adres, "title": council.licentie.label}] if terms and council.licentie else []
    return {
        "profile": "tabular-data-package",
        "name": f"digitale-hulp-{_naam(council.naam)}",
        "title": f"Digitale hulp in {council.naam}",
        "description": (
            f"Het register van {council.naam} in tabellen volgens HSDS 3.1 "
            "(Human Services Data Specification, Open Referral: https://openreferral.org/)."
        ),
        "version": zicht.register.vandaag.isoformat(),
        "created": f"{zicht.register.vandaag.isoformat()}T00:00:00Z",
        **({"homepage": council.webadres} if council.webadres else {}),
        **({"licenses": licence} if licence else {}),
        "resources": [_bron(table) for table in TABELLEN],
    }


def _naam(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _bron(table: Tabel) -> dict[str, Any]:
    keys = [
        {"fields": column.naam, "reference": {"resource": column.naar, "fields": "id"}}
        for column in table.kolommen
        if column.naar
    ]
    return {
        "profile": "tabular-data-resource",
        "name": table.naam,
        "path": table.bestand,
        "description": table.uitleg,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [column.veld() for column in table.kolommen],
            "primaryKey": "id",
            **({"foreignKeys": keys} if keys else {}),
        },
    }
