"""Councils so small that a reader can count by hand what they publish; tests change what they are about."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from macros.buren.lezen import lees
from macros.exports.eigen.vorm import VERSIE, Aanbodbestand
from macros.regio.bron import Regiobron
from macros.regio.bronnen import bouwstenen
from macros.regio.gaten import Gaten
from macros.regio.overzicht import Onderwerp, Overzicht, gemeente, overzicht

VANDAAG = date(2026, 11, 21)

NAGEKEKEN = {"op": "2026-11-02", "hoe": "telefoon", "door": "gemeente"}
ZEKER = {"nagekeken": NAGEKEKEN, "uiterlijk": "2027-05-02", "versheid": "vers", "zeker": True}
ONZEKER = {"versheid": "nooit", "zeker": False}


def hulp(id: str = "digipunt", *, zeker: bool = True, **changes: Any) -> dict[str, Any]:
    """Return an offer that runs for who is stuck now; a change to None takes a field out."""
    base = {
        "id": id,
        "pagina": f"/aanbod/{id}/",
        "titel": "Digipunt in de bib",
        "soort": "digipunt",
        "status": "actief",
        "kort": "Een vrijwilliger helpt je.",
        "aanbieder": "gemeente",
        "voorbij": False,
        "noden": ["nu-vast"],
        "bouwstenen": ["ondersteun-individueel"],
        **(ZEKER if zeker else ONZEKER),
    }
    return {key: value for key, value in {**base, **changes}.items() if value is not None}


def wie(id: str, naam: str, **changes: Any) -> dict[str, Any]:
    """Return an actor."""
    return {"id": id, "pagina": f"/actoren/{id}/", "naam": naam, "soort": "organisatie", **ONZEKER, **changes}


def ruw(naam: str, *aanbod: dict[str, Any], **changes: Any) -> bytes:
    """Return the aanbod.json of a council.

    `kern` is where its village core lies, `partners` are more actors, `site` is the address that it publishes at.
    """
    core, partners, site = changes.pop("kern", None), changes.pop("partners", ()), changes.pop("site", None)
    council = {"naam": naam, "fictief": changes.pop("fictief", False)}
    if site:
        council["webadres"] = site
    if core:
        spot = {"breedte": core[0], "lengte": core[1]}
        council["dorpskernen"] = [{"id": "kern", "naam": naam, "coordinaten": spot}]
    whole = {
        "$schema": "/data/v1/aanbod.schema.json",
        "versie": VERSIE,
        "datum": "2026-11-20",
        "gemeente": council,
        "buiten_licentie": "De kaarten.",
        "aanbod": aanbod,
        "plaatsen": [],
        "actoren": [wie("gemeente", f"Gemeente {naam}"), *partners],
        "momenten": [],
        **changes,
    }
    text = json.dumps(whole, ensure_ascii=False)
    return (text.replace(': "/', f': "{site}') if site else text).encode()


def bestand(naam: str, *aanbod: dict[str, Any], **changes: Any) -> Aanbodbestand:
    """Return the same, read as the program reads what a stranger publishes."""
    found = lees(ruw(naam, *aanbod, **changes))
    assert found.bestand, found.fouten
    return found.bestand


def bron(naam: str, *aanbod: dict[str, Any], **changes: Any) -> Regiobron:
    """Return a source that could be read."""
    return Regiobron(f"{naam.lower()}.json", bestand(naam, *aanbod, **changes))


def stuk(naam: str, reden: str = "Het bestand is weg.") -> Regiobron:
    """Return a source of a list that could not be read."""
    return Regiobron(f"{naam.lower()}.json", reden=reden, id=naam.lower(), naam=naam)


def regio(*bronnen: Regiobron, naam: str | None = None) -> Overzicht:
    """Return the overview of these sources."""
    return overzicht([gemeente(one, VANDAAG) for one in bronnen], bouwstenen(), VANDAAG, naam)


def onderwerp(overzicht: Overzicht, id: str) -> Onderwerp:
    """Return a need, kind or card by its id."""
    return next(one for one in overzicht.onderwerpen if one.id == id)


def zinnen(overzicht: Overzicht, naam: str, id: str) -> list[str]:
    """Return what is said of one thing that lacks in a council."""
    council = next(one for one in overzicht.gemeenten if one.naam == naam)
    return [gap.zin for gap in Gaten(overzicht).van(council) if gap.onderwerp.id == id]
