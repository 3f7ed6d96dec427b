"""What the list of all offers shows."""

from __future__ import annotations

from dataclasses import dataclass

from .. import kenmerken
from ..kenmerken import Antwoorden
from ..model import Offer
from ..model.keuzes import Soort
from ..register import Register
from . import bladzijden, verfijn
from .bladzijden import Bladwijzer
from .delen import Groep, Link, Melding
from .gemeente import Hulpweg, hulpweg
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
    kenmerken: str | None
    """The choices that it fits: `gratis dorp-centrum ?avond`; None in a list of several pages."""


@dataclass(frozen=True)
class Aanbodlijst:
    """All offers that run, are planned or temporarily closed, by kind of help."""

    inleiding: str
    """One or two sentences."""
    geen: Melding | None
    """When there is nothing to list."""
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
    bladen: Bladwijzer | None = None
    """The way through a list of several pages."""
    soortlinks: tuple[Link, ...] = ()
    """Where each group of such a list begins."""
    hulp: Hulpweg | None = None
    """The way in, when there is nothing to list."""


BASIS = "aanbod/"
"""Path of the list."""


def bladen(register: Register) -> tuple[tuple[Groep[Offer], ...], ...]:
    """Return the offers of each page, by kind; ask it through `register.eens`."""
    now, *apart = verdeeld(register, register.in_lijsten())
    kinds: dict[Soort, list[Offer]] = {kind: [] for kind in Soort}
    for offer in now.aanbod:
        kinds[offer.soort].append(offer)
    return bladzijden.snij(
        (
            *(Groep(kind.value, kind.label, tuple(found)) for kind, found in kinds.items()),
            *(Groep(part.id, part.titel or "", part.aanbod) for part in apart),
        )
    )


def aanbodlijst(zicht: Zicht, nummer: int = 1) -> Aanbodlijst:
    """Return a page of the list of all offers: what runs by kind, none left out, and apart what does not."""
    if not zicht.register.in_lijsten():
        return _leeg(zicht)
    pages = zicht.register.eens(bladen)
    known = zicht.register.eens(kenmerken.alle_antwoorden) if len(pages) == 1 else {}
    shown, folded = vouw(
        [
            bladzijden.elk(group, lambda offer: gekenmerkt(zicht, offer, known.get(offer.id)))
            for group in pages[nummer - 1]
        ]
    )
    return Aanbodlijst(
        inleiding=f"Dit is alle digitale hulp die we kennen in {zicht.register.gemeente.naam}. Wat iemand nakeek, staat eerst.",
        geen=None,
        verfijning=verfijn.verfijning(zicht, known.values()) if known else verfijn.kant_en_klaar(zicht),
        groepen=shown,
        dicht=folded,
        soorten=frozenset(kind.value for kind in Soort),
        nieuw=Link("Stel nieuw aanbod voor", nieuw(zicht)),
        bladen=bladzijden.bladwijzer(zicht, BASIS, nummer, bladzijden.maten(pages)),
        soortlinks=bladzijden.begin(zicht, BASIS, pages),
    )


def _leeg(zicht: Zicht) -> Aanbodlijst:
    """Return the page of a council of which no help is known today: that says nothing about what there is."""
    name = zicht.register.gemeente.naam
    text = "Misschien bestaat ze wel. Vraag het na: zie onderaan."
    return Aanbodlijst(
        inleiding=f"Hier komt alle digitale hulp in {name}.",
        geen=Melding("vraag-na", f"We kennen nu geen hulp in {name}", text),
        verfijning=verfijn.kant_en_klaar(zicht),
        groepen=(),
        dicht=(),
        soorten=frozenset(),
        nieuw=Link("Stel nieuw aanbod voor", nieuw(zicht)),
        hulp=hulpweg(zicht),
    )


def gekenmerkt(zicht: Zicht, offer: Offer, answers: Antwoorden | None) -> Gekenmerkt:
    """Return the card of an offer with the choices that it fits, where one can choose on the page."""
    return Gekenmerkt(aanbodkaart(zicht, offer), verfijn.woorden(answers) if answers is not None else None)
