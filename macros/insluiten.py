"""What stands outside this site: a page for a frame on another one, the same as a piece of HTML, and a view for a screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial

from .model import Plaats
from .register import Register
from .views.insluiten.momenten import TITEL, momenten
from .views.insluiten.paden import FRAGMENT as OP
from .views.insluiten.paden import MAPPEN, MOMENTEN, SCHERM
from .views.insluiten.punten import plaatsen
from .views.insluiten.scherm import scherm
from .views.zicht import Zicht

FRAGMENT = "fragment"
"""The template that makes no whole page."""

BUNDELS = ("insluiten", "scherm")
"""The style that each of the two kinds of page loads, and nothing else."""


def is_vertoning(path: str) -> bool:
    """Say whether a page stands on a screen or in the page of another site: no search engine should lead there."""
    return path.startswith(MAPPEN)


def paden(register: Register) -> frozenset[str]:
    """Return the path of every such page: one for all Digipunten, one for each place that has any."""
    ids = ["", *(f"{place.id}/" for place in plaatsen(register))]
    return frozenset(f"{folder}{id}" for folder in (MOMENTEN, SCHERM) for id in ids)


@dataclass(frozen=True)
class Vertoning:
    """One page or piece of HTML: where it stands and what fills its template, worked out when it is made."""

    pad: str
    sjabloon: str
    titel: str
    beschrijving: str
    inhoud: Callable[[], object]


def vertoningen(zicht: Zicht) -> Iterator[Vertoning]:
    """Yield each of them, first those of all places."""
    for place in (None, *plaatsen(zicht.register)):
        yield from _van(zicht, place)


def _van(zicht: Zicht, place: Plaats | None) -> Iterator[Vertoning]:
    moments, screen = cache(partial(momenten, zicht, place)), partial(scherm, zicht, place)
    name = zicht.register.gemeente.naam
    where = f"{place.naam} ({place.id})" if place else name
    id = f"{place.id}/" if place else ""
    text = f"Wanneer je terecht kan bij een Digipunt in {name}."
    yield Vertoning(f"{MOMENTEN}{id}", "insluiten", f"{TITEL}, {where}", text, moments)
    yield Vertoning(OP.format(id=f"/{place.id}" if place else ""), FRAGMENT, "", "", moments)
    yield Vertoning(f"{SCHERM}{id}", "scherm", f"Scherm, {where}", text, screen)
