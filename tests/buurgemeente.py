"""A neighbour for the tests: what it would publish of a small register, read as the real program reads it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from macros.buren.bestand import Buur, Buurbestand
from macros.buren.lezen import lees
from macros.exports.eigen.export import AANBOD as EXPORT
from macros.register import Register
from macros.views.zicht import Zicht

from .klein import AANBOD, GEMEENTE, PLAATS, VANDAAG, anders
from .klein import zicht as klein

KERN = {"id": "dorp", "naam": "Kleindorp", "coordinaten": {"breedte": "51.160", "lengte": "4.500"}}
"""Our own village core."""

GEBIED = {"zuid": "51.000", "noord": "51.400", "west": "4.200", "oost": "4.900"}
OPEN = anders(AANBOD, toegang=["vrije inloop"], noden=["nu-vast"], telefoon="03 555 00 31")


def open_op(id: str, *lessons: str, **changes: Any) -> dict[str, Any]:
    """Return an offer of a neighbour that is there on these moments, and asks nothing beforehand."""
    return anders(OPEN, id=id, titel=id.capitalize(), wanneer={"lessen": list(lessons)}, **changes)


def plek(id: str, naam: str, breedte: float = 51.133) -> dict[str, Any]:
    """Return a place right south of our core: 51.133 is 3 km away."""
    return anders(PLAATS, id=id, naam=naam, coordinaten={"breedte": f"{breedte:.3f}", "lengte": "4.500"})


BIB = plek("bib", "Bib van Buurdorp")


def buurbestand(
    folder: Path,
    *offers: dict[str, Any],
    naam: str = "Buurdorp",
    plaatsen: Any = (BIB,),
    vandaag: date = VANDAAG,
) -> Buurbestand:
    """Return the copy that we keep of a neighbour with these offers."""
    id = naam.lower()
    site = f"https://hulp.{id}.example/"
    council = anders(GEMEENTE, naam=naam, webadres=site, gebied=GEBIED, telefoon="03 555 00 30")
    view = klein(folder, *offers, gemeente=council, plaatsen=plaatsen, vandaag=vandaag)
    found = lees(dict(EXPORT.bestanden(view))[EXPORT.pad], naam)
    assert found.bestand, found.fouten
    return Buurbestand(Buur(id, naam, site), found.bestand)


def met_buren(register: Register, *buren: Buurbestand) -> Register:
    """Return the register with these neighbours."""
    return replace(register, buren=buren)


def zicht(folder: Path, *offers: dict[str, Any], buren: tuple[Buurbestand, ...] = (), **files: Any) -> Zicht:
    """Return what views look through, over a small register that has one core on the map and these neighbours."""
    view = klein(folder, *offers, gemeente=anders(GEMEENTE, dorpskernen=[KERN], gebied=GEBIED), **files)
    return replace(view, register=met_buren(view.register, *buren))
