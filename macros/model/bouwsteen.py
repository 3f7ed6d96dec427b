"""The 36 cards of the Flemish policy tool in their 5 categories: official titles as names, our own words."""

from __future__ import annotations

from .base import Getal, Id, Lijst, Model, Tekst
from .contact import Link
from .gemeente import Versie
from .regiekeuzes import Fase


class Categorie(Model):
    """One of the five categories of the policy tool."""

    id: Id
    naam: Tekst
    uitleg: Tekst


class Bouwsteen(Model):
    """One card; `onzeker` tells what about it could not be read with certainty in the source."""

    id: Id
    nummer: Getal
    titel: Tekst
    categorie: Id
    uitleg: Tekst
    vragen: Lijst[Tekst]
    raakt: Lijst[Id] = ()
    onzeker: Tekst | None = None


class Herkomst(Model):
    """The tool the cards come from."""

    titel: Tekst
    link: Link | None = None


class Werkfase(Model):
    """One phase of the tool in our own words; what the tool does not say about it stays out."""

    fase: Fase
    doel: Tekst
    wie: Tekst | None = None
    duur: Tekst | None = None
    meebrengen: Lijst[Tekst] = ()
    stappen: Lijst[Tekst]
    resultaat: Tekst


class Meewerker(Model):
    """Who takes part in the sessions of the tool, and what that asks."""

    naam: Tekst
    uitleg: Tekst


class Stickerronde(Model):
    """The round in which everybody sticks green and red on the cards: how many each, and which categories stay out."""

    fase: Fase
    groen: Getal
    rood: Getal
    zonder: Lijst[Id]


class Bouwstenen(Model):
    """What `bouwstenen.yaml` holds."""

    versie: Versie
    rechten: Tekst
    bron: Herkomst
    categorieen: Lijst[Categorie]
    meewerkers: Lijst[Meewerker]
    fasen: Lijst[Werkfase]
    stickerronde: Stickerronde
    bouwstenen: Lijst[Bouwsteen]


class OfficieleVragen(Model):
    """The official questions of one card, only after written permission."""

    bouwsteen: Id
    vragen: Lijst[Tekst]


class BouwstenenVragen(Model):
    """What the optional `bouwstenen-vragen.yaml` holds."""

    versie: Versie
    toestemming: Tekst
    vragen: Lijst[OfficieleVragen]
