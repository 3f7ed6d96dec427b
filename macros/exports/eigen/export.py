"""The files of our own shape, and the line for the table of exports."""

from __future__ import annotations

from ...views.zicht import Zicht
from ..basis import MAP, VERSIE, Bestanden, Export, json_regels, json_tekst, voluit
from .schema import schema, velden
from .vullen import SCHEMA, aanbodbestand


def bestanden(zicht: Zicht) -> Bestanden:
    """Yield the register and its schema."""
    whole = aanbodbestand(zicht).model_dump(mode="json", by_alias=True, exclude_none=True)
    yield f"{VERSIE}aanbod.json", json_regels(whole)
    yield SCHEMA.removeprefix(MAP), json_tekst(schema(voluit(zicht, SCHEMA)))


AANBOD = Export(
    id="aanbod-json",
    titel="Alles als JSON",
    uitleg=(
        "Voor wie zelf een site, een app of een scherm maakt. Alle hulp, alle plaatsen, wie meewerkt en elk moment "
        "van de komende acht weken, met telkens hoe zeker het is."
    ),
    pad=f"{VERSIE}aanbod.json",
    standaard="JSON, met een JSON Schema (2020-12)",
    standaard_adres="https://json-schema.org/draft/2020-12/schema",
    bestanden=bestanden,
    velden=velden,
)
"""Our own shape."""
