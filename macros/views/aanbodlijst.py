"""What the list of all offers shows."""

from __future__ import annotations

from dataclasses import dataclass

from ..model.keuzes import Soort
from .delen import Groep
from .kaarten import Aanbodkaart, aanbodkaart
from .zicht import Zicht


@dataclass(frozen=True)
class Aanbodlijst:
    """All offers that run, are planned or temporarily closed, by kind of help."""

    titel: str
    """“Aanbod”."""
    inleiding: str
    """One or two sentences."""
    groepen: tuple[Groep[Aanbodkaart], ...]
    """One for each kind; checked offers first."""


def aanbodlijst(zicht: Zicht) -> Aanbodlijst:
    """Return the list of all offers by kind; kinds without any offer are left out."""
    offers = zicht.register.in_lijsten()
    groups = (
        Groep(
            kind.value,
            kind.label,
            tuple(aanbodkaart(zicht, offer) for offer in offers if offer.soort is kind),
        )
        for kind in Soort
    )
    return Aanbodlijst(
        titel="Alle hulp",
        inleiding=f"Dit is alle digitale hulp die we kennen in {zicht.register.gemeente.naam}. Wat iemand nakeek, staat eerst.",
        groepen=tuple(group for group in groups if group.items),
    )
