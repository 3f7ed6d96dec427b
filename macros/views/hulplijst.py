"""A list of help on an authored page: what one can use now, then apart what one cannot, or must go out for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..kenmerken import nergens_heen
from ..model import Offer
from ..model.keuzes import LEERVRAAG, Nood, Soort, Status
from ..register import Register, plaatsen_van

ER_HEEN = "Hier ga je wel naartoe"
LATER = "Gepland voor later"
NU_NIET = "Hier kan je nu niet terecht"


@dataclass(frozen=True)
class Deel:
    """Offers under one heading; the first part of a list has none."""

    titel: str | None
    """“Gepland voor later”."""
    aanbod: tuple[Offer, ...]
    """In order."""
    id: str = ""
    """Its name in an address: `later`; the first part needs none."""
    leeg: str = ""
    """What it says when nothing is in it; only the first part can be empty."""


def verdeeld(register: Register, offers: Sequence[Offer], nood: str = "") -> tuple[Deel, ...]:
    """Return offers in parts: what runs, which may be nothing, then what is planned and what is closed.

    Whoever cannot come first meets what asks nobody to go anywhere.
    """
    running = register.lopend(offers)
    runs = {offer.id for offer in running}
    rest = [offer for offer in offers if offer.id not in runs]
    planned = [offer for offer in rest if offer.status is Status.GEPLAND]
    closed = [offer for offer in rest if offer.status is not Status.GEPLAND]
    out = [offer for offer in running if nood == Nood.NIET_KOMEN and _op_een_plek(offer)]
    away = {offer.id for offer in out}
    here = [offer for offer in running if offer.id not in away]
    below = (
        Deel(ER_HEEN, tuple(out), "er-heen"),
        Deel(LATER, tuple(planned), "later"),
        Deel(NU_NIET, tuple(closed), "nu-niet"),
    )
    apart = tuple(part for part in below if part.aanbod)
    return Deel(None, tuple(here), leeg=niets(register, apart)), *apart


def past_bij(offer: Offer, nood: str) -> bool:
    """Say whether an offer is for a need; a lesson is for a question to learn alone."""
    return nood in offer.noden and (nood in LEERVRAAG or offer.soort is not Soort.LES)


def niets(register: Register, apart: Sequence[Deel] = ()) -> str:
    """Return what a list says that has nothing one can use now, by what stands apart below it."""
    name = register.gemeente.naam
    if not apart:
        return f"In {name} kennen we hier nog geen aanbod voor."
    if apart[0].titel == ER_HEEN:
        return f"In {name} kennen we nog geen hulp thuis of aan de telefoon."
    return f"In {name} kennen we hier nu geen hulp voor. Vraag het na."


def _op_een_plek(offer: Offer) -> bool:
    """Say whether one is known to go somewhere for an offer."""
    return bool(plaatsen_van(offer)) and not nergens_heen(offer)
