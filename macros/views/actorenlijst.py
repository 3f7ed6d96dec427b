"""What the list of all actors shows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from ..model import Actor
from ..model.keuzes import Actorsoort
from ..register import Register
from . import bladzijden
from .bladzijden import Bladwijzer
from .delen import Groep, Link
from .kaarten import Actorkaart, actorkaart
from .zicht import Zicht


@dataclass(frozen=True)
class Actorenlijst:
    """All actors, by kind."""

    inleiding: str
    """One or two sentences."""
    groepen: tuple[Groep[Actorkaart], ...]
    """One for each kind of organisation."""
    bladen: Bladwijzer | None = None
    """The way through a list of several pages."""
    soortlinks: tuple[Link, ...] = ()
    """Where each kind begins in such a list."""


BASIS = "actoren/"
"""Path of the list."""

NIETS = "We kennen nog geen organisaties of diensten die meewerken aan digitale hulp."
"""What the page says as long as it lists none."""

LETTERS = 3
"""How much of a name stands beside the number of the page that begins with it."""


def bladen(register: Register) -> tuple[tuple[Groep[Actor], ...], ...]:
    """Return the actors of each page, by kind of organisation; ask it through `register.eens`."""
    kinds: dict[Actorsoort, list[Actor]] = {kind: [] for kind in Actorsoort}
    for actor in sorted(register.actoren_in_lijsten(), key=lambda actor: actor.naam):
        kinds[actor.soort].append(actor)
    return bladzijden.snij([Groep(kind.value, kind.label, tuple(found)) for kind, found in kinds.items()])


def actorenlijst(zicht: Zicht, nummer: int = 1) -> Actorenlijst:
    """Return a page of the list of all actors by kind of organisation."""
    register = zicht.register
    pages = register.eens(bladen)
    return Actorenlijst(
        inleiding="Deze organisaties en diensten werken mee aan digitale hulp."
        if register.actoren_in_lijsten()
        else NIETS,
        groepen=tuple(bladzijden.elk(group, partial(actorkaart, zicht)) for group in pages[nummer - 1]),
        bladen=bladzijden.bladwijzer(
            zicht,
            BASIS,
            nummer,
            bladzijden.maten(pages),
            lambda number: pages[number - 1][0].items[0].naam[:LETTERS],
        ),
        soortlinks=bladzijden.begin(zicht, BASIS, pages),
    )
