"""What a data folder holds, unchecked; every value knows its place."""

from __future__ import annotations

from dataclasses import dataclass

from ..problems import Problem
from .buren import Kopie
from .geojson import Kaartbestand
from .pages import Page
from .values import Mapping

LISTS = ("actoren", "plaatsen", "aanbod")
"""The lists of the register; they may be spread over offer.yaml and offer/*.yaml."""

PARTS = (
    "offer",
    "gemeente",
    "toegankelijkheid",
    "bouwstenen",
    "vragen",
    "taal",
    "woordenlijst",
    "synoniemen",
    "gebruikstests",
    "actieplan",
    "toetsvragen",
    "toetsen",
    "meldingen",
    "buren",
)
"""The parts of the data: one file each, but for the register."""


@dataclass(frozen=True)
class Source:
    """All that stands in a data folder, unchecked; every value knows its place.

    `offer` holds offer.yaml and offer/*.yaml together. `unread` names the parts (`offer`, `gemeente`, …) of
    which a file could not be read: what seems to be missing may stand there.
    """

    offer: Mapping
    gemeente: Mapping
    toegankelijkheid: Mapping
    bouwstenen: Mapping
    vragen: Mapping | None
    taal: Mapping
    woordenlijst: Mapping
    synoniemen: Mapping
    problems: tuple[Problem, ...]
    unread: frozenset[str] = frozenset()
    gebruikstests: Mapping | None = None
    actieplan: Mapping | None = None
    toetsvragen: Mapping | None = None
    toetsen: Mapping | None = None
    meldingen: Mapping | None = None
    logo: str | None = None
    grenzen: Kaartbestand | None = None
    paginas: tuple[Page, ...] = ()
    buren: Mapping | None = None
    kopieen: tuple[Kopie, ...] = ()
