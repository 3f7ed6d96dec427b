"""Plain Dutch as data: words to avoid with what to say instead, and the words that readers need explained."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator

from .base import Id, Lijst, Model, Tekst, ongeldig
from .gemeente import Versie


def _met_letters(value: str) -> str:
    if not any(sign.isalnum() for sign in value):
        raise ongeldig(f"In “{value}” staat geen woord. Bijvoorbeeld indien.")
    return value


Woorden = Annotated[Tekst, AfterValidator(_met_letters)]
"""A word or a few: signs alone cannot be looked for."""


class Vermijd(Model):
    """A word or a few words that readers stumble over, its other forms, and what to say instead."""

    woord: Woorden
    gebruik: Tekst
    vormen: Lijst[Woorden] = ()


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
