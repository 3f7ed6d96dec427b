"""One round of printing for a build: what everybody may see, and beside it what only the directing role prints."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from .. import paths
from ..links import authored_pages
from ..regieblik import alles_publiek
from ..register import Register
from ..site import make
from . import persen
from .drukken import Geprobeerd, uitslag
from .soorten import vellen
from .uitslag import Uitslag

Voortgang = Callable[[int, int, str, tuple[str, ...]], None]
"""Hears of each vel as it is done: its number, how many there are, its id, and what was noticed."""


@dataclass(frozen=True)
class Gedrukt:
    """What a round gave."""

    openbaar: Uitslag
    """For the public site."""
    alles: Uitslag
    """For the internal site: the same, and what is not public."""


def gedrukt(public: Register, *, intern: bool, vertel: Voortgang) -> Gedrukt:
    """Print the vellen of a register, those for the directing role too when there is an internal site."""
    full = alles_publiek(public) if intern else public
    tried = []
    for number, total, one in een_voor_een(full):
        vertel(number, total, one.vel.id, one.opgemerkt)
        tried.append(one)
    shown = {vel.id for vel in vellen(public)}
    return Gedrukt(uitslag(one for one in tried if one.vel.id in shown), uitslag(tried))


def een_voor_een(
    register: Register, alleen: Collection[str] | None = None
) -> Iterator[tuple[int, int, Geprobeerd]]:
    """Yield for each vel, or only those with these ids, its number, how many there are, and its outcome."""
    site = make(register, authored_pages(paths.DOCS))
    todo = [vel for vel in vellen(register) if alleen is None or vel.id in alleen]
    press = site.drukkerij
    for number, one in enumerate(persen.druk(press, todo, persen.aantal(len(todo))), 1):
        yield number, len(todo), one
