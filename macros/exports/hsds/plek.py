"""A place as an HSDS location."""

from __future__ import annotations

from ...model import Plaats
from ...model.plaats import Adres
from ...views.zicht import Zicht
from ..basis import sleutel
from . import kenmerken, rooster
from .taxonomie import Stuk
from .weg import telefoons

LAND = "BE"
"""ISO 3166-1: every place of the register has a Belgian postal code."""

BRUSSEL, WALLONIE, VLAANDEREN = "Brussels Hoofdstedelijk Gewest", "Waals Gewest", "Vlaams Gewest"


def gewest(postcode: str) -> str:
    """Return the region that a Belgian postal code lies in.

    HSDS asks for a state or province. The first division of Belgium is the region (ISO 3166-2), and the first
    figures of a postal code say which: no register needs to hold it, and nothing is guessed.
    """
    number = int(postcode)
    if number < 1300:
        return BRUSSEL
    return WALLONIE if number < 1500 or 4000 <= number < 8000 else VLAANDEREN


def locatie(zicht: Zicht, place: Plaats) -> Stuk:
    """Return a place; what somebody reported as wrong is left out, for HSDS has no warning for a place."""
    wrong = zicht.register.gemeld
    told = (getattr(place, name) for name in ("route", "bus") if not wrong(place, name))
    ways = " ".join(filter(None, told))
    return {
        "id": sleutel(zicht, "plaats", place.id),
        "location_type": "physical",
        "name": place.naam,
        **({"description": place.omschrijving} if place.omschrijving else {}),
        **({"transportation": ways} if ways else {}),
        **_punt(zicht, place),
        **_adressen(zicht, place),
        **telefoons(zicht, "plaats", place),
        **_toegankelijk(zicht, place),
        **({"schedules": hours} if (hours := rooster.van_plaats(zicht, place)) else {}),
        "attributes": kenmerken.van_plaats(zicht, place),
    }


def _punt(zicht: Zicht, place: Plaats) -> Stuk:
    spot = None if zicht.twijfel(place, "adres", "coordinaten") else place.coordinaten
    return {"latitude": spot.breedte, "longitude": spot.lengte} if spot else {}


def _adressen(zicht: Zicht, place: Plaats) -> Stuk:
    if place.adres is None or zicht.twijfel(place, "adres"):
        return {}
    return {"addresses": [_adres(sleutel(zicht, "hsds", "adres", place.id), place.adres)]}


def _adres(key: str, address: Adres) -> Stuk:
    return {
        "id": key,
        "address_1": address.straat,
        "city": address.gemeente,
        "state_province": gewest(address.postcode),
        "postal_code": address.postcode,
        "country": LAND,
        "address_type": "physical",
    }


def _toegankelijk(zicht: Zicht, place: Plaats) -> Stuk:
    if zicht.register.gemeld(place, "toegankelijkheid"):
        return {}
    items = [
        {"id": sleutel(zicht, "hsds", "toegankelijk", place.id, item.value), "description": item.label}
        for item in dict.fromkeys(place.toegankelijkheid)
    ]
    return {"accessibility": items} if items else {}
