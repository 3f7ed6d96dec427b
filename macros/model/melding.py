"""What somebody reported as wrong and nobody put right yet: entry, field and day, never who or in which words."""

from __future__ import annotations

from dataclasses import dataclass

from .base import Datum, Id, Lijst, Model, Tekst
from .gemeente import Versie
from .keuzes import Meldsoort
from .soorten import MODELLEN


class Melding(Model):
    """One open correction: this field of this entry may be wrong since this day."""

    soort: Meldsoort
    id: Id
    veld: Tekst
    op: Datum


class Meldingen(Model):
    """What the optional `meldingen.yaml` holds."""

    versie: Versie
    meldingen: Lijst[Melding] = ()


@dataclass(frozen=True)
class Veldwoord:
    """A field that can be reported, in the words of a reader."""

    naam: str
    """“de uren”."""
    zin: str
    """What may be the matter, behind “dat”: “de uren misschien niet kloppen”."""


def _een(naam: str) -> Veldwoord:
    return Veldwoord(naam, f"{naam} misschien niet klopt")


def _meer(naam: str) -> Veldwoord:
    return Veldwoord(naam, f"{naam} misschien niet kloppen")


VELDEN = {
    "aanbieder": _een("de organisatie"),
    "adres": _een("het adres"),
    "begeleiding": _een("de begeleiding"),
    "bus": _een("de bus"),
    "coordinaten": _een("de plek op de kaart"),
    "doelgroepen": _een("voor wie het is"),
    "doorverwijzen": _een("het doorverwijzen"),
    "kaartlezer": _een("de kaartlezer"),
    "kort": _een("de uitleg"),
    "kosten": _een("de prijs"),
    "leeftijd": _een("de leeftijd"),
    "link": _een("de website"),
    "mail": _een("het mailadres"),
    "meebrengen": _een("wat je meebrengt"),
    "naam": _een("de naam"),
    "omschrijving": _een("de langere uitleg"),
    "openbare_computers": _een("het aantal computers"),
    "plaatsen": _een("de plek"),
    "printer": _een("de printer"),
    "route": _een("de weg ernaartoe"),
    "scanner": _een("de scanner"),
    "status": Veldwoord("of het er nog is", "dit er misschien niet meer is"),
    "talen": _meer("de talen"),
    "telefoon": _een("het telefoonnummer"),
    "titel": _een("de titel"),
    "toegang": _een("hoe je er binnenkomt"),
    "toegankelijkheid": _een("de toegankelijkheid"),
    "tot": Veldwoord("of het er nog is", "de organisatie er misschien niet meer is"),
    "voor_wie": _een("voor wie het is"),
    "wanneer": _meer("de uren"),
    "wifi": _een("de wifi"),
}
"""Every field that a reader sees and can find wrong."""


def velden_van(soort: Meldsoort) -> list[str]:
    """Return the fields of a kind of entry that can be reported, in the order of its model."""
    return [name for name in MODELLEN[soort].model_fields if name in VELDEN]


TWIJFEL = frozenset({"wanneer", "status", "plaatsen", "toegang", "adres", "tot"})
"""Fields that decide whether one stands before a closed door: while one is reported, nothing is called open."""
