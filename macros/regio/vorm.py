"""What `regio.json` holds: a small contract of its own; an absent key means that nobody knows."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from ..exports.eigen.delen import Deel, Id, Tekst
from .beeld import Dekking, Vak

VERSIE = "1.0"
"""The first number changes with what breaks a reader, the second with what is new."""


class Regiotelling(Deel):
    """Hoeveel hulp er voor één ding is."""

    dekking: Dekking = Field(description="Het beste wat er is.")
    zeker: int = Field(ge=0, description="Loopt, en iemand keek het op tijd na.")
    niet_zeker: int = Field(ge=0, description="Loopt, maar niemand keek het op tijd na.")
    niet_nu: int = Field(ge=0, description="Gepland of tijdelijk dicht.")


class Regiocijfers(Deel):
    """Wat een gemeente heeft, geteld uit haar open data."""

    dag: date = Field(description="De dag van de gegevens.")
    verouderd: bool = Field(description="Of dat langer dan een week geleden is. Dan is niets zeker.")
    loopt: int = Field(ge=0, description="Hoeveel hulp er loopt.")
    op_tijd: int = Field(ge=0, description="Hoeveel daarvan iemand op tijd nakeek.")
    gepland: int = Field(ge=0, description="Hoeveel er gepland is.")
    tijdelijk_dicht: int = Field(ge=0, description="Hoeveel er tijdelijk dicht is.")
    zonder_noden: int = Field(ge=0, description="Bij hoeveel hulp die loopt geen nood is ingevuld.")
    zonder_bouwstenen: int = Field(ge=0, description="Bij hoeveel hulp die loopt geen bouwsteen is ingevuld.")
    noden: dict[str, Regiotelling] = Field(description="Per nood.")
    soorten: dict[str, Regiotelling] = Field(description="Per soort hulp.")
    bouwstenen: dict[str, Regiotelling] = Field(description="Per bouwsteen.")
    gaten: tuple[Tekst, ...] = Field(description="Wat er nu niet is, in zinnen.")


class Regiogemeente(Deel):
    """Een gemeente van de regio."""

    id: Id = Field(description="Naam die binnen dit bestand van één gemeente is.")
    naam: Tekst = Field(description="Naam van de gemeente, of van de bron als die niet te lezen was.")
    bron: Tekst = Field(description="Waar de gegevens vandaan komen.")
    reden: Tekst | None = Field(None, description="Waarom er geen cijfers zijn.")
    cijfers: Regiocijfers | None = Field(None, description="Afwezig: van deze gemeente weten we niets.")


class Regioontbreekt(Deel):
    """Iets wat in geen enkele gelezen gemeente loopt."""

    vak: Vak = Field(description="Of het een nood, een soort of een bouwsteen is.")
    id: Tekst = Field(description="Welke.")
    dekking: Dekking = Field(description="Niemand, of niet nu.")
    zin: Tekst = Field(description="Hetzelfde, in een zin.")


class Regionaam(Deel):
    """Een naam die in meer dan één gemeente staat. Dat is niet altijd dezelfde organisatie."""

    naam: Tekst = Field(description="De naam.")
    gemeenten: tuple[Id, ...] = Field(description="Id’s uit gemeenten.")


class Regiobestand(Deel):
    """Wie in een regio wat dekt."""

    versie: Literal["1.0"] = Field(description="De versie van deze vorm.")
    datum: date = Field(description="De dag van het overzicht.")
    regio: Tekst | None = Field(None, description="Naam van de regio.")
    fictief: bool = Field(description="Of de gemeenten verzonnen zijn.")
    opmerkingen: tuple[Tekst, ...] = Field(description="Wat er aan de bronnen opvalt.")
    gemeenten: tuple[Regiogemeente, ...] = Field(description="Op volgorde van naam.")
    nergens: tuple[Regioontbreekt, ...] = Field(description="Wat er nergens is.")
    zelfde_naam: tuple[Regionaam, ...] = Field(description="Organisaties met dezelfde naam.")
