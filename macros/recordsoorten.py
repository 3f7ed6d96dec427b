"""The kinds of record that have a page each: where it stands, what it is called, which view and template fill it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from .drukwerk.soorten import vellen
from .exports import schemaorg
from .register import Register
from .views.aanbod import aanbod
from .views.actor import actor
from .views.beleid.toetsing import toetsing
from .views.bouwsteen import bouwsteen
from .views.plaats import plaats
from .views.schil import Vorm
from .views.vellen.pagina import velpagina
from .views.zicht import Zicht


@dataclass(frozen=True)
class Kind:
    """One kind of record: where its pages stand, what they are called and which view and template fill them."""

    folder: str
    template: str
    suffix: str
    vorm: Vorm
    entries: Callable[[Register], Iterable[Any]]
    name: Callable[[Any], str]
    text: Callable[[Any], str]
    view: Callable[[Zicht, Any], object]
    velden: Callable[[Zicht, Any], schemaorg.Velden] = lambda zicht, entry: {}
    """What the page tells programs besides what every page tells."""


KINDS = (
    Kind(
        "aanbod",
        "aanbod",
        "",
        "breed",
        entries=lambda register: register.aanbod.values(),
        name=lambda offer: str(offer.titel),
        text=lambda offer: str(offer.kort),
        view=aanbod,
        velden=schemaorg.aanbod,
    ),
    Kind(
        "plaatsen",
        "plaats",
        " – plaats",
        "breed",
        entries=lambda register: register.plaatsen.values(),
        name=lambda place: str(place.naam),
        text=lambda place: place.omschrijving or f"Digitale hulp op deze plek: {place.naam}.",
        view=plaats,
        velden=schemaorg.plaats,
    ),
    Kind(
        "actoren",
        "actor",
        " – wie doet mee",
        "breed",
        entries=lambda register: register.actoren.values(),
        name=lambda actor: str(actor.naam),
        text=lambda actor: actor.omschrijving or f"{actor.naam} werkt mee aan digitale hulp.",
        view=actor,
        velden=schemaorg.actor,
    ),
    Kind(
        "bouwstenen",
        "bouwsteen",
        " – bouwsteen",
        "gewoon",
        entries=lambda register: register.bouwstenen.bouwstenen,
        name=lambda card: str(card.titel),
        text=lambda card: str(card.uitleg),
        view=bouwsteen,
    ),
    Kind(
        "beleid/toets",
        "toetsing",
        " – e-inclusietoets",
        "gewoon",
        entries=lambda register: register.toetsen,
        name=lambda test: str(test.titel),
        text=lambda test: test.beschrijving or f"E-inclusietoets van “{test.titel}”.",
        view=toetsing,
    ),
    Kind(
        "drukwerk",
        "vel",
        " – om af te drukken",
        "breed",
        entries=vellen,
        name=lambda vel: str(vel.titel),
        text=lambda vel: str(vel.soort.uitleg),
        view=velpagina,
    ),
)
"""Every kind of record that has a list page and a page each."""
