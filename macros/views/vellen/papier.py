"""Which help paper shows, and what of it may stand there as it is."""

from __future__ import annotations

from collections.abc import Iterable

from ...model import Offer, Plaats
from ...model.keuzes import OnzekerOpPapier, Soort
from ...register import Register, plaatsen_van


def vast(register: Register, entry: Offer | Plaats) -> bool:
    """Say whether paper may state an entry: checked in time, and nobody reported a mistake since."""
    return register.controle(entry).zeker and not register.meldingen_over(entry)


def laat_weg(register: Register) -> bool:
    """Say whether the council leaves what is not sure off paper."""
    return register.gemeente.drukwerk.niet_zeker is OnzekerOpPapier.WEGLATEN


def te_drukken(register: Register, offers: Iterable[Offer]) -> list[Offer]:
    """Return the offers that paper may show: all, or the sure ones where the council leaves out the others."""
    return [offer for offer in offers if register.zeker(offer) or not laat_weg(register)]


def op_papier(register: Register) -> list[Offer]:
    """Return the offers that run and that paper may show, checked ones first."""
    return list(register.eens(_op_papier))


def _op_papier(register: Register) -> tuple[Offer, ...]:
    return tuple(te_drukken(register, register.lopend(register.in_lijsten())))


def digipunten(register: Register, place: str | None = None) -> list[Offer]:
    """Return the Digipunten among them, at one place or all."""
    return list(register.eens(_digipunten).get(place, ()))


def _digipunten(register: Register) -> dict[str | None, list[Offer]]:
    """Return the Digipunten by place, and all of them under None."""
    found: dict[str | None, list[Offer]] = {}
    for offer in register.eens(_op_papier):
        if offer.soort is Soort.DIGIPUNT:
            for name in (None, *plaatsen_van(offer)):
                found.setdefault(name, []).append(offer)
    return found
