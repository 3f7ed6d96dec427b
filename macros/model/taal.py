"""Plain Dutch as data: words to avoid with what to say instead, and the words that readers need explained."""

from __future__ import annotations

from .base import Id, Lijst, Model, Tekst
from .gemeente import Versie


class Vermijd(Model):
    """A word or a few words that readers stumble over, its other forms, and what to say instead."""

    woord: Tekst
    gebruik: Tekst
    vormen: Lijst[Tekst] = ()


class Taal(Model):
    """What `taal.yaml` holds; `namen` are names that anyone in Flanders may meet, `werkwoorden` tell a sentence from a label."""

    versie: Versie
    vermijd: Lijst[Vermijd]
    afkortingen: Lijst[Vermijd]
    namen: Lijst[Tekst]
    werkwoorden: Lijst[Tekst]


class Woord(Model):
    """A hard word with its explanation; `ook` are its other forms."""

    id: Id
    woord: Tekst
    uitleg: Tekst
    ook: Lijst[Tekst] = ()


class Woordenlijst(Model):
    """What `woordenlijst.yaml` holds."""

    versie: Versie
    woorden: Lijst[Woord]
