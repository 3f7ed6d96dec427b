"""Buurdorp, the fictional neighbour: what Testdorp keeps of it is what it publishes on the day of the examples."""

from __future__ import annotations

import re
from pathlib import Path

from macros.buren.bewaren import canoniek
from macros.buren.lezen import lees
from macros.check import check
from macros.exports.eigen.export import AANBOD as EXPORT
from macros.links import Links, base_of
from macros.load import load
from macros.pages import record_paths
from macros.register import link
from macros.views.zicht import Zicht

from .conftest import DATA, ROOT, VANDAAG
from .klein import AUTHORED
from .registers import meldingen

CONTENT, PROBLEMS = check(load(ROOT / "voorbeelden" / "buurdorp" / "data"), VANDAAG)
KOPIE = DATA["testdorp"] / "buren" / "buurdorp.json"


def _gepubliceerd() -> bytes:
    """Return the aanbod.json of Buurdorp."""
    register = link(CONTENT, VANDAAG)
    view = Zicht(register, Links(AUTHORED | record_paths(register), base_of(register.gemeente.webadres)))
    return dict(EXPORT.bestanden(view))[EXPORT.pad]


def test_the_kept_copy_is_fresh() -> None:
    """Byte for byte what `portaal haal-buren` writes of what Buurdorp publishes."""
    found = lees(_gepubliceerd(), "Buurdorp")
    assert found.bestand, found.fouten
    assert KOPIE.read_bytes().decode() == canoniek(found.bestand).decode()


def test_check_finds_only_what_is_there_to_be_shown() -> None:
    """One offer is stale, on purpose; README.md of Buurdorp tells."""
    assert meldingen(PROBLEMS) == [
        "offer.yaml  waarschuwing  “spreekuur-achterhoek” moest ten laatste op 2026-08-16 opnieuw nagekeken worden. "
        "De site zegt nu niet meer dat het open is. Kijk het na en schrijf de nieuwe dag op."
    ]


def test_it_is_nobodys() -> None:
    """Fictional, at sea, and with numbers that nobody can have."""
    assert CONTENT.gemeente is not None
    assert CONTENT.gemeente.fictief
    numbers = re.findall(
        r"telefoon: (.*)", Path(ROOT / "voorbeelden/buurdorp/data/offer.yaml").read_text("utf-8")
    )
    assert numbers
    assert all(re.fullmatch(r"059 00 00 3\d", number) for number in numbers if number[0].isdigit())
    spots = [core.coordinaten for core in CONTENT.gemeente.dorpskernen]
    spots += [place.coordinaten for place in CONTENT.plaatsen]
    assert all(spot and spot.breedte >= 51.3 and spot.lengte <= 2.8 for spot in spots)
