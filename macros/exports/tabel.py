"""The table of what is published under `/data/`, and the files that follow from it."""

from __future__ import annotations

from dataclasses import replace

from ..views.zicht import Zicht
from . import catalogus
from .agenda import AGENDA
from .basis import MAP, Bestanden, Export, Stukken, heel
from .eigen.export import AANBOD
from .hsds.export import HSDS_JSON, HSDS_TABELLEN
from .nieuws import EXPORT as NIEUWS
from .plaatsen_geojson import PLAATSEN_GEOJSON
from .tabellen.uitvoer import CSV, XLSX
from .uitdatabank import EXPORT as UITDATABANK

EXPORTS: tuple[Export, ...] = (
    AANBOD,
    AGENDA,
    CSV,
    XLSX,
    PLAATSEN_GEOJSON,
    HSDS_JSON,
    HSDS_TABELLEN,
    UITDATABANK,
    NIEUWS,
    catalogus.export(lambda: EXPORTS),
)
"""Every export, in the order of the page on open data; add yours here."""


def stukken(zicht: Zicht) -> Stukken:
    """Yield path in the site and content of every file of open data."""
    own = replace(zicht)  # what one export keeps for another goes with the last of them
    for export in EXPORTS:
        yield from ((f"{MAP}{path}", content) for path, content in export.stukken(own))


def bestanden(zicht: Zicht) -> Bestanden:
    """Yield the same, each file whole."""
    return ((path, heel(content)) for path, content in stukken(zicht))
