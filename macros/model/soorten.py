"""The three kinds of entries of a register: the model of each, the list it stands in, what one is called."""

from __future__ import annotations

from .actor import Actor
from .offer import Offer
from .plaats import Plaats

MODELLEN: dict[str, type[Offer | Plaats | Actor]] = {"aanbod": Offer, "plaats": Plaats, "actor": Actor}
"""Kind of entry → its model."""

LIJSTEN: dict[str, str] = {"aanbod": "aanbod", "plaats": "plaatsen", "actor": "actoren"}
"""Kind of entry → the list in the data in which it stands, which is the folder of its page too."""

EEN: dict[str, str] = {"aanbod": "een aanbod", "plaats": "een plaats", "actor": "een actor"}
"""Kind of entry → how a sentence speaks of one."""


_SOORT = {model: kind for kind, model in MODELLEN.items()}


def soort_van(entry: Offer | Plaats | Actor) -> str:
    """Return of which kind an entry is."""
    return _SOORT[type(entry)]


VOORBEELD = "voorbeeld-"
"""How each id begins of the example that a new council starts with."""


def is_voorbeeld(id: str) -> bool:
    """Say whether an id is one of the example, whatever somebody changed in it since."""
    return id.startswith(VOORBEELD)


def naam(entry: Offer | Plaats | Actor) -> str:
    """Return what a reader calls an entry."""
    return entry.titel if isinstance(entry, Offer) else entry.naam
