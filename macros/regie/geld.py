"""What falls away when funding ends: each end in order, and the cards that nothing carries out after it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ..check.trust import FUNDING_NOTICE
from ..model import Actor, Bouwsteen, Offer
from ..model.base import opsomming
from ..model.keuzes import Rolnaam
from ..register import Register
from ..woorden import datum
from .basis import kaarten, lopend


@dataclass(frozen=True)
class Geldeinde:
    """The end of the funding of one running offer."""

    offer: Offer
    tot: date
    voorbij: bool
    binnenkort: bool
    """Whether it ends within six months."""
    betalers: tuple[Actor, ...]
    valt_weg: tuple[Bouwsteen, ...]
    """Cards that no running offer carries out any more after this day, if nothing follows."""

    @property
    def zin(self) -> str:
        """Return what ends when, and what then falls away."""
        text = f"Het geld voor “{self.offer.titel}” {'liep' if self.voorbij else 'loopt'} af op {datum(self.tot)}."
        if not self.valt_weg:
            return text
        cards = opsomming([f"“{card.titel}”" for card in self.valt_weg], "en")
        return f"{text} Volgt er niets, dan doet daarna niemand nog iets aan {cards}."


@dataclass(frozen=True)
class Geld:
    """All ends of funding in order of time, and the running offers of which nobody filled one in."""

    eindes: tuple[Geldeinde, ...]
    niet_ingevuld: tuple[Offer, ...]


def geld(register: Register) -> Geld:
    """Return what ends when; an offer without an end date is taken to go on, for nobody filled one in."""
    running = lopend(register)
    ends = [(offer.financiering_tot, offer) for offer in running if offer.financiering_tot]
    ends.sort(key=lambda end: (end[0], end[1].titel, end[1].id))
    last = _laatste_dag(running)
    return Geld(
        tuple(_einde(register, offer, day, last) for day, offer in ends),
        tuple(offer for offer in running if offer.financiering_tot is None),
    )


def _laatste_dag(running: Iterable[Offer]) -> dict[str, date]:
    """Return for each card the last day for which any running offer has money; `date.max` where one has no end."""
    found: dict[str, date] = {}
    for offer in running:
        for card in offer.bouwstenen:
            found[card] = max(found.get(card, date.min), offer.financiering_tot or date.max)
    return found


def _einde(register: Register, offer: Offer, day: date, last: Mapping[str, date]) -> Geldeinde:
    payers = (register.actoren[role.actor] for role in offer.rollen if role.rol is Rolnaam.FINANCIERT)
    return Geldeinde(
        offer=offer,
        tot=day,
        voorbij=day < register.vandaag,
        binnenkort=register.vandaag <= day <= FUNDING_NOTICE.na(register.vandaag),
        betalers=tuple(payers),
        valt_weg=tuple(kaarten(register)[name] for name in offer.bouwstenen if last[name] <= day),
    )
