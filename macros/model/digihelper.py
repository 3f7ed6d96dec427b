"""A profile of digihelpers: what it may do, what not, and whom it passes a question on to; a function, never a person."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from .base import Id, Lijst, Model, Tekst, ongeldig
from .bron import Bron


class Verwijzing(Model):
    """A question that a digihelper passes on, and to what: an offer or an actor."""

    vraag: Tekst
    aanbod: Id | None = None
    actor: Id | None = None

    @model_validator(mode="after")
    def _precies_een(self) -> Self:
        if (self.aanbod is None) == (self.actor is None):
            raise ongeldig(
                "Verwijs elke vraag naar één ding: een aanbod of een actor. "
                "Bijvoorbeeld verwijst_door: [{vraag: Een vraag over geld, actor: ocmw}]."
            )
        return self


class Digihelperprofiel(Model):
    """The mandate of one kind of digihelper; a list that is empty is one that nobody filled in."""

    id: Id
    naam: Tekst
    actor: Id | None = None
    mag_wel: Lijst[Tekst] = ()
    mag_niet: Lijst[Tekst] = ()
    verwijst_door: Lijst[Verwijzing] = ()
    bron: Bron | None = None
