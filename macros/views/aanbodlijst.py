"""What the list of all offers shows."""

from __future__ import annotations

from dataclasses import dataclass

from .. import kenmerken
from ..kenmerken import Antwoorden
from ..model import Offer
from ..model.keuzes import Soort
from . import verfijn
from .delen import Groep
from .kaarten import Aanbodkaart, aanbodkaart
from .verfijn import Verfijning
from .zicht import Zicht


@dataclass(frozen=True)
class Gekenmerkt:
    """The card of an offer in a list that can be narrowed."""

    kaart: Aanbodkaart
    """The card."""
    kenmerken: str
    """The choices that it fits: `gratis dorp-vremde ?avond`."""


@dataclass(frozen=True)
class Aanbodlijst:
    """All offers that run, are planned or temporarily closed, by kind of help."""

    titel: str
    """“Aanbod”."""
    inleiding: str
    """One or two sentences."""
    verfijning: Verfijning
    """How the list can be narrowed."""
    groepen: tuple[Groep[Gekenmerkt], ...]
    """One for each kind; checked offers first."""


def aanbodlijst(zicht: Zicht) -> Aanbodlijst:
    """Return the list of all offers by kind; kinds without any offer are left out."""
    known = [(offer, kenmerken.antwoorden(zicht.register, offer)) for offer in zicht.register.in_lijsten()]
    groups = (
        Groep(
            kind.value,
            kind.label,
            tuple(gekenmerkt(zicht, offer, answers) for offer, answers in known if offer.soort is kind),
        )
        for kind in Soort
    )
    return Aanbodlijst(
        titel="Alle hulp",
        inleiding=f"Dit is alle digitale hulp die we kennen in {zicht.register.gemeente.naam}. Wat iemand nakeek, staat eerst.",
        verfijning=verfijn.verfijning(zicht, (answers for _, answers in known)),
        groepen=tuple(group for group in groups if group.items),
    )


def gekenmerkt(zicht: Zicht, offer: Offer, answers: Antwoorden) -> Gekenmerkt:
    """Return the card of an offer with the choices that it fits."""
    return Gekenmerkt(aanbodkaart(zicht, offer), verfijn.woorden(answers))
