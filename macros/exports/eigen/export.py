"""The files of our own shape, and the line for the table of exports."""

from __future__ import annotations

from ...views.zicht import Zicht
from ..basis import MAP, VERSIE, Export, Stukken, json_regels, json_tekst, voluit
from .schema import schema, velden
from .vullen import SCHEMA, aanbodbestand


def stukken(zicht: Zicht) -> Stukken:
    """Yield the register and its schema."""
    yield f"{VERSIE}aanbod.json", json_regels(aanbodbestand(zicht))
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
    stukken=stukken,
    velden=velden,
)
"""Our own shape."""
