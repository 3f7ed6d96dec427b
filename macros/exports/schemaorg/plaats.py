"""What the page of a place says: where it is, when it is open, what stands there."""

from __future__ import annotations

from ...model import Plaats
from ...views import bellen
from ...views.zicht import Zicht
from . import uren
from .blok import Knoop, Velden, knoop, met_id, zinnen
from .delen import over, plaatstype, telefoon

UITRUSTING = (
    ("Openbare computers", "openbare_computers"),
    ("Printer", "printer"),
    ("Kaartlezer", "kaartlezer"),
    ("Scanner", "scanner"),
    ("Wifi", "wifi"),
)
"""What a place may have: how it is called, and the field of the register."""


def plaats(zicht: Zicht, entry: Plaats) -> Velden:
    """Return a place, as what its `soort` says that it is."""
    register = zicht.register
    hours = entry.wanneer if register.controle(entry).zeker else None
    last = uren.tot(register, entry)
    found = knoop(
        plaatstype(entry),
        name=entry.naam,
        description=_omschrijving(zicht, entry),
        address=_adres(zicht, entry),
        geo=_coordinaten(zicht, entry),
        telephone=telefoon(zicht, entry.telefoon),
        url=register.juist_adres(entry.link),
        amenityFeature=_voorzieningen(zicht, entry),
        openingHoursSpecification=uren.gewoon(register, hours, last) if hours else None,
        specialOpeningHoursSpecification=uren.bijzonder(register, hours, last) if hours else None,
    )
    return over(entry, met_id(zicht, f"plaatsen/{entry.id}/#plaats", found))


def _omschrijving(zicht: Zicht, entry: Plaats) -> str | None:
    """Return what it is; when its hours are not sure, also that, and where to ask."""
    if entry.wanneer is None or zicht.register.controle(entry).zeker:
        return entry.omschrijving
    ask = bellen.navraag(zicht.nummer_voor(entry)).titel
    reported = zicht.gemeld(entry)
    return zinnen(
        entry.omschrijving, "De uren zijn niet zeker", *(reported or (zicht.controle(entry).zin,)), ask
    )


def _adres(zicht: Zicht, entry: Plaats) -> Knoop | None:
    if entry.adres is None or zicht.register.gemeld(entry, "adres"):
        return None
    return knoop(
        "PostalAddress",
        streetAddress=entry.adres.straat,
        postalCode=entry.adres.postcode,
        addressLocality=entry.adres.gemeente,
        addressCountry="BE",
    )


def _coordinaten(zicht: Zicht, entry: Plaats) -> Knoop | None:
    spot = entry.coordinaten
    if spot is None or zicht.register.gemeld(entry, "adres", "coordinaten"):
        return None
    return knoop("GeoCoordinates", latitude=spot.breedte, longitude=spot.lengte)


def _voorzieningen(zicht: Zicht, entry: Plaats) -> list[Knoop]:
    """Return what is there and what is known not to be; what nobody knows is absent."""
    found = [
        (name, getattr(entry, field)) for name, field in UITRUSTING if not zicht.register.gemeld(entry, field)
    ]
    if not zicht.register.gemeld(entry, "toegankelijkheid"):
        found += [(item.label, True) for item in entry.toegankelijkheid]
    return [
        knoop("LocationFeatureSpecification", name=name, value=value)
        for name, value in found
        if value is not None
    ]
