"""A neighbour's aanbod.json so small that a reader can work out every answer by hand; tests change what they are about."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

from macros.buren.bestand import Buur, Buurbestand
from macros.buren.lezen import lees

SITE = "https://hulp.buurdorp.example/"
BUUR = Buur("buurdorp", "Buurdorp", SITE)

GEMEENTE: dict[str, Any] = {
    "naam": "Buurdorp",
    "fictief": False,
    "webadres": SITE,
    "telefoon": {"toon": "03 555 00 20", "adres": "tel:+32-3-555-00-20"},
    "dorpskernen": [{"id": "kern", "naam": "Kern", "coordinaten": {"breedte": 51.18, "lengte": 4.5}}],
}
ACTOR: dict[str, Any] = {
    "id": "gemeente",
    "pagina": f"{SITE}actoren/gemeente/",
    "naam": "Gemeente Buurdorp",
    "soort": "bestuur",
    "versheid": "nooit",
    "zeker": False,
}
PLAATS: dict[str, Any] = {
    "id": "bib",
    "pagina": f"{SITE}plaatsen/bib/",
    "naam": "De bib van Buurdorp",
    "dorpskern": "kern",
    "coordinaten": {"breedte": 51.19, "lengte": 4.5},
    "versheid": "nooit",
    "zeker": False,
}
AANBOD: dict[str, Any] = {
    "id": "digipunt",
    "pagina": f"{SITE}aanbod/digipunt/",
    "titel": "Digipunt van de buren",
    "soort": "digipunt",
    "status": "actief",
    "kort": "Een vrijwilliger helpt je.",
    "aanbieder": "gemeente",
    "plaatsen": ["bib"],
    "voorbij": False,
    "noden": ["nu-vast"],
    "bel": {"toon": "03 555 00 20", "adres": "tel:+32-3-555-00-20"},
    "nagekeken": {"op": "2026-11-02", "hoe": "telefoon", "door": "gemeente"},
    "uiterlijk": "2027-05-02",
    "versheid": "vers",
    "zeker": True,
}
MOMENT: dict[str, Any] = {
    "aanbod": "digipunt",
    "begin": "2026-11-24T14:00:00+01:00",
    "einde": "2026-11-24T16:00:00+01:00",
    "plaats": "bib",
    "aangepast": False,
    "zeker": True,
}


def anders(base: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Return `base` with changes; a value of None takes the key out."""
    merged = {**deepcopy(base), **changes}
    return {key: value for key, value in merged.items() if value is not None}


def waarde(**changes: Any) -> dict[str, Any]:
    """Return the whole file as values, with changes."""
    whole = {
        "$schema": f"{SITE}data/v1/aanbod.schema.json",
        "versie": "1.1",
        "datum": "2026-11-21",
        "gemeente": GEMEENTE,
        "buiten_licentie": "De kaarten horen er niet bij.",
        "aanbod": [AANBOD],
        "plaatsen": [PLAATS],
        "actoren": [ACTOR],
        "momenten": [MOMENT],
    }
    return anders(whole, **changes)


def inhoud(**changes: Any) -> bytes:
    """Return the whole file as it is published, with changes."""
    return json.dumps(waarde(**changes), ensure_ascii=False).encode()


def buurbestand(buur: Buur = BUUR, **changes: Any) -> Buurbestand:
    """Return a neighbour with its copy; it must be one that we can read."""
    told = lees(inhoud(**changes))
    assert told.bestand, told.fouten
    return Buurbestand(buur, told.bestand)
