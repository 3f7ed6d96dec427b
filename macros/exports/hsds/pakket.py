"""The tables as a tabular data package: a CSV each, and the description that says what stands in them."""

from __future__ import annotations

import csv
import re
import unicodedata
import zlib
from collections.abc import Iterator
from typing import Any

from ...views.zicht import Zicht
from ..basis import Stukken, json_tekst
from ..licentie import VOORWAARDEN
from ..tabellen.onschadelijk import onschadelijk
from .dienst import diensten
from .kolommen import TABELLEN, Kolom, Tabel
from .rijen import Rijen
from .taxonomie import Stuk

MAP = "hsds/"
"""Below `data/`; a new version of the standard that breaks a reader gets a folder of its own."""

LETTERLIJK = frozenset({"number", "byday"})
"""Text that goes out as it is: a telephone number is one with its plus, and “-1FR” is no formula."""


def stukken(zicht: Zicht) -> Stukken:
    """Yield the description and every table."""
    yield f"{MAP}datapackage.json", json_tekst(beschrijving(zicht))
    ready = zicht.eens(_klaar)
    if not ready:
        for _ in meegeschreven(zicht):
            pass
    tables = ready.pop()
    for table in TABELLEN:
        yield f"{MAP}{table.bestand}", tables[table.naam].stukken()


def meegeschreven(zicht: Zicht) -> Iterator[Stuk]:
    """Yield all services; who takes the last has their rows ready for `stukken`, so that each is made once."""
    tables = {table.naam: Ingepakt(table) for table in TABELLEN}
    rows = Rijen(zicht)
    for service in diensten(zicht):
        for name, row in rows.van(service):
            tables[name].rij(row)
        yield service
    for name, row in rows.van_taxonomieen():
        tables[name].rij(row)
    zicht.eens(_klaar)[:] = [tables]


def _klaar(zicht: Zicht) -> list[dict[str, Ingepakt]]:
    """Return where all tables wait, by name, from the moment that they are whole until somebody takes them."""
    return []


class Ingepakt:
    """One table as CSV (RFC 4180), packed while it grows: all tables do so at once. An empty cell: nobody knows."""

    def __init__(self, tabel: Tabel) -> None:
        self._kolommen = [(column.naam, _vrij(column)) for column in tabel.kolommen]
        self._pak, self._stukken = zlib.compressobj(1), list[bytes]()
        self._rij = csv.writer(self, lineterminator="\r\n").writerow
        self._rij([column.naam for column in tabel.kolommen])

    def rij(self, row: Stuk) -> None:
        """Add a row."""
        self._rij([_cel(row.get(name), free=free) for name, free in self._kolommen])

    def write(self, text: str) -> None:
        """Take a line of the writer."""
        if packed := self._pak.compress(text.encode()):
            self._stukken.append(packed)

    def stukken(self) -> Iterator[bytes]:
        """Yield the whole table, once; no row comes after it."""
        found = zlib.decompressobj()
        self._stukken.append(self._pak.flush())
        for packed in self._stukken:
            yield found.decompress(packed)


def _vrij(column: Kolom) -> bool:
    """Say whether anything may stand in a column."""
    return column.soort == "string" and column.vorm is None and column.naam not in LETTERLIJK


def _cel(value: Any, *, free: bool) -> str:
    if value is None:
        return ""
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
