"""Reads the sources of a region: a published aanbod.json, or the data folder of a council on this computer."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from .. import paths
from ..buren.halen import NietGehaald, haal
from ..buren.lezen import lees
from ..check import check, stops_the_build
from ..check.structure import lees as structuur
from ..exports.basis import heel, json_regels
from ..exports.eigen.vorm import Aanbodbestand
from ..exports.eigen.vullen import aanbodbestand
from ..links import Links, authored_pages, base_of
from ..load import load, read
from ..load.files import contents
from ..model import Bouwstenen
from ..model.buren import Buurgemeente
from ..pages import own_paths, record_paths
from ..problems import Severity
from ..register import link
from ..views.zicht import Zicht
from .bron import Regiobron


def bouwstenen() -> Bouwstenen:
    """Return the cards that come with the program."""
    raw, _ = read(contents(paths.BOUWSTENEN, paths.ROOT), "data/bouwstenen.yaml")
    found, problems = structuur(Bouwstenen, raw)
    assert found is not None, problems
    return found


def losse_bron(adres: str, vandaag: date) -> Regiobron:
    """Return what a source holds that somebody gave by itself: an address, a file or a data folder."""
    folder = Path(adres)
    return _van_map(adres, folder, vandaag) if folder.is_dir() else _gehaald(adres, Path(), "")


def bron_uit_lijst(one: Buurgemeente, naast: Path) -> Regiobron:
    """Return what the source of a council in a list holds; a file of another council counts for nothing."""
    found = _gehaald(one.aanbod, naast, one.naam)
    return Regiobron(found.adres, found.bestand, found.reden, one.id, one.naam)


def _gehaald(adres: str, naast: Path, naam: str) -> Regiobron:
    try:
        read = lees(haal(adres, naast), naam)
    except NietGehaald as error:
        return Regiobron(adres, reden=str(error))
    first, *more = read.fouten or ("",)
    return Regiobron(adres, read.bestand, f"{first} Er is nog meer mis." if more else first)


def _van_map(adres: str, folder: Path, vandaag: date) -> Regiobron:
    """Return what a council would publish today of the data on this computer."""
    content, problems = check(load(folder), vandaag)
    if stops_the_build(problems):
        count = sum(one.severity is Severity.FOUT for one in problems)
        what = "is een fout" if count == 1 else f"zijn {count} fouten"
        return Regiobron(adres, reden=f"In deze gegevens {what}. Bekijk ze met portaal check --data {adres}.")
    register = link(content, vandaag)
    pages = authored_pages(paths.DOCS) | own_paths(register) | record_paths(register)
    view = Zicht(register, Links(pages, base_of(register.gemeente.webadres)))
    return Regiobron(adres, Aanbodbestand.model_validate_json(heel(json_regels(aanbodbestand(view)))))
