"""What the list of all offers shows."""

from __future__ import annotations

from dataclasses import dataclass

from .. import kenmerken
from ..kenmerken import Antwoorden
from ..model import Offer
from ..model.keuzes import Soort
from . import verfijn
from .delen import Groep, Link
from .hulplijst import verdeeld
from .kaarten import Aanbodkaart, aanbodkaart
from .verfijn import Verfijning
from .vouw import vouw
from .wijzigweg import nieuw
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

    inleiding: str
    """One or two sentences."""
    verfijning: Verfijning
    """How the list can be narrowed."""
    groepen: tuple[Groep[Gekenmerkt], ...]
    """One for each kind of what runs, checked offers first; then what is planned and what is closed."""
    dicht: tuple[Groep[Gekenmerkt], ...]
    """The groups after these, folded, when there is much."""
    soorten: frozenset[str]
    """The groups of one kind: their cards need not say which."""
    nieuw: Link
    """Where to propose what is not in the list."""


def aanbodlijst(zicht: Zicht) -> Aanbodlijst:
    """Return the list of all offers: what runs by kind, those without any left out, and apart what does not."""
    offers = zicht.register.in_lijsten()
    known = {offer.id: kenmerken.antwoorden(zicht.register, offer) for offer in offers}
    now, *apart = verdeeld(zicht.register, offers)
    by_kind = ((kind.value, kind.label, [o for o in now.aanbod if o.soort is kind]) for kind in Soort)
    later = ((part.id, part.titel or "", part.aanbod) for part in apart)
    groups = (
        Groep(id, title, tuple(gekenmerkt(zicht, offer, known[offer.id]) for offer in found))
        for id, title, found in (*by_kind, *later)
    )
    shown, folded = vouw([group for group in groups if group.items])
    return Aanbodlijst(
        inleiding=f"Dit is alle digitale hulp die we kennen in {zicht.register.gemeente.naam}. Wat iemand nakeek, staat eerst.",
        verfijning=verfijn.verfijning(zicht, known.values()),
        groepen=shown,
        dicht=folded,
        soorten=frozenset(kind.value for kind in Soort),
        nieuw=Link("Stel nieuw aanbod voor", nieuw(zicht)),
    )


def gekenmerkt(zicht: Zicht, offer: Offer, answers: Antwoorden) -> Gekenmerkt:
    """Return the card of an offer with the choices that it fits."""
    return Gekenmerkt(aanbodkaart(zicht, offer), verfijn.woorden(answers))
