"""Registers of any size for tests of lists: the entries of a small one over and over, linked without any file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from typing import TypeVar

from macros.check import check
from macros.links import Links, authored_pages
from macros.load import load
from macros.model import Actor, Offer, Plaats
from macros.pages import record_paths
from macros.paths import DOCS
from macros.register import Register, link
from macros.views.zicht import Zicht

from .conftest import DATA, VANDAAG

E = TypeVar("E", Actor, Plaats, Offer)


@cache
def zicht(aantal: int) -> Zicht:
    """Return what views look through, over Testdorp with so many offers and about a tenth as many actors."""
    found = groot(aantal)
    return Zicht(found, Links(authored_pages(DOCS) | record_paths(found)))


def groot(aantal: int) -> Register:
    """Return Testdorp with so many offers and about a tenth as many actors; those of the first copy have all offers."""
    content, _ = check(load(DATA["testdorp"]), VANDAAG)
    small = link(content, VANDAAG)
    times = -(-aantal // len(small.aanbod))
    few = -(-aantal // (10 * len(small.actoren)))
    offers = _keer(small.aanbod.values(), "titel", times)[:aantal]
    actors = _keer(small.actoren.values(), "naam", few)
    places = _keer(small.plaatsen.values(), "naam", few)
    return replace(
        small,
        aanbod={copy.id: copy for copy, _ in offers},
        actoren={copy.id: copy for copy, _ in actors},
        plaatsen={copy.id: copy for copy, _ in places},
        controles={
            **small.controles,
            **{id(copy): small.controle(own) for copy, own in offers},
            **{id(copy): small.controle(own) for copy, own in actors},
            **{id(copy): small.controle(own) for copy, own in places},
        },
        sessies={copy.id: small.sessies[own.id] for copy, own in offers},
    )


def _keer(entries: Iterable[E], name: str, times: int) -> list[tuple[E, E]]:
    """Return every entry so many times, each beside the one that it is a copy of; the first copy is the entry itself."""
    own = list(entries)
    return [(entry if n == 0 else _kopie(entry, name, n + 1), entry) for n in range(times) for entry in own]


def _kopie(entry: E, name: str, number: int) -> E:
    changes: dict[str, object] = {"id": f"{entry.id}-{number}", name: f"{getattr(entry, name)} {number}"}
    if "vorige_ids" in type(entry).model_fields:
        changes["vorige_ids"] = ()
    return entry.model_copy(update=changes)
