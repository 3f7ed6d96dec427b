"""A place where people can go: address, how to get there and what stands there."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator

from .base import Getal, Id, JaNee, Lijst, Model, Tekst, keur
from .bron import Bron, Nagekeken, NakijkTermijn
from .contact import Link, Mail, Telefoon
from .keuzes import Plaatssoort, Toegankelijk
from .wanneer import Wanneer


def _lees_postcode(value: Any) -> Any:
    if isinstance(value, str):
        keur("postcode", value)
    return value


Postcode = Annotated[str, BeforeValidator(_lees_postcode)]
"""A Belgian postal code."""


def _lees_graden(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    keur("graden", value)
    return float(value)


Graden = Annotated[float, BeforeValidator(_lees_graden)]
"""Decimal degrees, WGS 84."""


class Adres(Model):
    """A postal address; the municipality may differ from the council's own."""

    straat: Tekst
    postcode: Postcode
    gemeente: Tekst

    @property
    def regels(self) -> tuple[str, str]:
        """Return the address as it stands on an envelope."""
        return self.straat, f"{self.postcode} {self.gemeente}"

    def __str__(self) -> str:
        return ", ".join(self.regels)


class Coordinaten(Model):
    """Latitude (breedte) and longitude (lengte) in degrees, WGS 84."""

    breedte: Graden
    lengte: Graden


class Plaats(Model):
    """A place; every key that is left out means: nobody filled it in."""

    id: Id
    naam: Tekst
    soort: Plaatssoort | None = None
    omschrijving: Tekst | None = None
    adres: Adres | None = None
    dorpskern: Id | None = None
    coordinaten: Coordinaten | None = None
    toegankelijkheid: Lijst[Toegankelijk] = ()
    route: Tekst | None = None
    bus: Tekst | None = None
    openbare_computers: Getal | None = None
    printer: JaNee | None = None
    kaartlezer: JaNee | None = None
    scanner: JaNee | None = None
    wifi: JaNee | None = None
    wanneer: Wanneer | None = None
    telefoon: Telefoon | None = None
    mail: Mail | None = None
    link: Link | None = None
    nagekeken: Nagekeken | None = None
    nakijken_om: NakijkTermijn | None = None
    bron: Bron | None = None
    open_vragen: Lijst[Tekst] = ()
    vorige_ids: Lijst[Id] = ()
