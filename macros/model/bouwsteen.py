"""The 36 cards of the Flemish policy tool in their 5 categories: official titles as names, our own words."""

from __future__ import annotations

from .base import Getal, Id, Lijst, Model, Tekst
from .contact import Link
from .gemeente import Versie


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


class Bouwstenen(Model):
    """What `bouwstenen.yaml` holds."""

    versie: Versie
    rechten: Tekst
    bron: Herkomst
    categorieen: Lijst[Categorie]
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
