"""The places with wifi, a computer or a printer that the folder names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...model import Plaats
from .. import bellen
from ..zicht import Zicht
from .papier import laat_weg, vast
from .verwijzing import adres
from .voet import Velvoet, gedrukt_adres, rest

MEEST = 60
"""More places than this are no list to carry along (project rule)."""


@dataclass(frozen=True)
class Plek:
    """A place with wifi, a computer or a printer."""

    id: str
    waar: str
    """“Bibliotheek Testdorp, Verzonnen Straat 12”."""
    heeft: str
    """“Wifi, 8 computers, printer”."""
    eerst: str | None
    """“Bel eerst: 059 00 00 11” where nobody checked the place in time."""


def plekken(zicht: Zicht, foot: Velvoet) -> tuple[tuple[Plek, ...], tuple[str, ...]]:
    """Return the places by name, and how many more there are than the folder holds: those that are checked go first."""
    found = list(_plekken(zicht))
    kept = sorted(found, key=lambda plek: plek.eerst is not None)[:MEEST]
    names = {plek.id for plek in kept}
    told = f"In dit boekje is geen plaats voor nog {len(found) - len(kept)} andere."
    more = rest(foot, told, gedrukt_adres(zicht, "plaatsen/")) if len(found) > len(kept) else ()
    return tuple(plek for plek in found if plek.id in names), more


def _plekken(zicht: Zicht) -> Iterator[Plek]:
    register = zicht.register
    for place in sorted(register.plaatsen_in_lijsten(), key=lambda place: place.naam):
        sure = vast(register, place)
        if (has := _has(place)) and (sure or not laat_weg(register)):
            yield Plek(place.id, adres(zicht, place), has, None if sure else _eerst(zicht, place))


def _has(place: Plaats) -> str:
    """Return what one can use at a place: “Wifi, 8 computers, printer”."""
    count = place.openbare_computers or 0
    computers = f"{count} computers" if count > 1 else "1 computer" if count else ""
    words = ("wifi" if place.wifi else "", computers, "printer" if place.printer else "")
    return ", ".join(filter(None, words)).capitalize()


def _eerst(zicht: Zicht, place: Plaats) -> str:
    phone = zicht.nummer_voor(place)
    return f"Bel eerst: {phone.toon}" if phone else bellen.navraag(None).kort
