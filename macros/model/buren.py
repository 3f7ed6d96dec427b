"""The councils whose offers are shown beside ours: who they are, and where they publish."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator

from .base import Id, Lijst, Model, Tekst, keur, ongeldig
from .gemeente import Versie

_VOORBEELD = "Bijvoorbeeld https://hulp.buurdorp.example/data/v1/aanbod.json."


def _lees_aanbod(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if "://" in value or value.startswith("www."):
        keur("link", value)
    elif not value.endswith(".json") or "\\" in value:
        raise ongeldig(
            f"“{value}” is geen webadres en geen json-bestand. Zet hier het adres van hun open data. {_VOORBEELD}"
        )
    return value


Aanbodbron = Annotated[str, BeforeValidator(_lees_aanbod)]
"""Where an aanbod.json is: an address over https, or the path of a file as seen from buren.yaml."""


class Buurgemeente(Model):
    """One neighbour."""

    id: Id
    naam: Tekst
    aanbod: Aanbodbron


class Buren(Model):
    """What the optional `buren.yaml` holds."""

    versie: Versie
    buren: Lijst[Buurgemeente] = ()
