"""Which vellen a council prints, for which places, and what they do with what is not sure."""

from __future__ import annotations

from .base import Id, Lijst, Model
from .keuzes import OnzekerOpPapier, Velsoort

PER_PLAATS = (Velsoort.AFFICHE, Velsoort.KAARTJE)
"""The kinds that are about one place."""


class DrukwerkPlaats(Model):
    """A place for which vellen are made."""

    plaats: Id
    vellen: Lijst[Velsoort] | None = None
    """The kinds that are made for it; all that are about a place when it is absent."""


class Drukwerk(Model):
    """`drukwerk:` in `gemeente.yaml`; without it every vel is made."""

    vellen: Lijst[Velsoort] | None = None
    """The kinds that are made; all of them when it is absent."""
    plaatsen: Lijst[DrukwerkPlaats] | None = None
    """The places that get vellen of their own; each place with a Digipunt that runs when it is absent."""
    niet_zeker: OnzekerOpPapier = OnzekerOpPapier.BEL_EERST
    """What a vel does with an offer that nobody checked in time."""

    def maakt(self, soort: Velsoort) -> bool:
        """Say whether this kind is made at all."""
        return self.vellen is None or soort in self.vellen

    def maakt_voor(self, plaats: str, soort: Velsoort) -> bool:
        """Say whether this kind is made for a place that has something to print."""
        if self.plaatsen is None:
            return True
        return any(
            one.plaats == plaats and (one.vellen is None or soort in one.vellen) for one in self.plaatsen
        )
