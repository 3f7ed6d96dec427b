"""What the list of all actors shows."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.keuzes import Actorsoort
from .delen import Groep
from .kaarten import Actorkaart, actorkaart
from .zicht import Zicht


@dataclass(frozen=True)
class Actorenlijst:
    """All actors, by kind."""

    inleiding: str
    """One or two sentences."""
    groepen: tuple[Groep[Actorkaart], ...]
    """One for each kind of organisation."""


def actorenlijst(zicht: Zicht) -> Actorenlijst:
    """Return all actors by kind of organisation."""
    actors = sorted(zicht.register.actoren_in_lijsten(), key=lambda actor: actor.naam)
    groups = (
        Groep(
            kind.value, kind.label, tuple(actorkaart(zicht, actor) for actor in actors if actor.soort is kind)
        )
        for kind in Actorsoort
    )
    return Actorenlijst(
        inleiding="Deze organisaties en diensten werken mee aan digitale hulp.",
        groepen=tuple(group for group in groups if group.items),
    )
