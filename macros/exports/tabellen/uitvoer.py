"""The tables as exports: the CSV files with their description, and the workbook."""

from __future__ import annotations

from ...views.zicht import Zicht
from ..basis import VERSIE, Export, Stukken, Veld, json_tekst
from .csvbestand import csvbestand
from .csvw import beschrijving
from .tabel import TABELLEN
from .werkmap import werkmap


def _csv(zicht: Zicht) -> Stukken:
    described = json_tekst(beschrijving(zicht))
    for table in TABELLEN:
        yield f"{VERSIE}{table.naam}.csv", csvbestand(zicht, table)
        yield f"{VERSIE}{table.naam}.csv-metadata.json", described


def _xlsx(zicht: Zicht) -> Stukken:
    yield f"{VERSIE}aanbod.xlsx", werkmap(zicht)


def _velden() -> tuple[Veld, ...]:
    return tuple(Veld(column.naam, column.uitleg) for column in TABELLEN[0].kolommen)


CSV = Export(
    id="tabellen",
    titel="Drie tabellen als CSV",
    uitleg=(
        "Voor wie met de gegevens rekent of ze in een ander programma leest. "
        "Aanbod, plaatsen en actoren staan elk in een bestand; de id’s verwijzen naar elkaar. "
        "Een lege cel betekent dat niemand het weet. Weten we dat er geen is, dan staat dat er ook: “niets”, “nee” of “0”. "
        "Staat er een = + - of @ vooraan, of na een puntkomma of een nieuwe regel, dan zetten we er een ' voor. "
        "Anders ziet een rekenblad er een formule in. Haal die ' weg en je hebt wat er getypt is."
    ),
    pad=f"{VERSIE}aanbod.csv",
    standaard="CSV on the Web (W3C), RFC 4180",
    standaard_adres="https://www.w3.org/TR/tabular-data-primer/",
    stukken=_csv,
    velden=_velden,
    ook=(
        (f"{VERSIE}plaatsen.csv", "Plaatsen als CSV"),
        (f"{VERSIE}actoren.csv", "Organisaties als CSV"),
    ),
)

XLSX = Export(
    id="werkmap",
    titel="Dezelfde tabellen voor Excel",
    uitleg=(
        "Voor wie in Excel of LibreOffice werkt: een blad per tabel, met een blad dat elke kolom uitlegt. "
        "Elke cel is tekst. Zo maakt Excel van een uur, een nummer of een datum niets anders."
    ),
    pad=f"{VERSIE}aanbod.xlsx",
    standaard="Office Open XML (ISO/IEC 29500)",
    standaard_adres="https://www.iso.org/standard/71691.html",
    stukken=_xlsx,
    velden=_velden,
)
