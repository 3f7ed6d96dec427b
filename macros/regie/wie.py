"""Who works for whom on what: the answer to “who works on skills of seniors?”, what stopped included."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Actor, Offer
from ..model.keuzes import Doelgroep, Status
from ..register import Register
from .actieplan import Belofte, Beloften, beloften
from .basis import kaarten, lopend, rollen_in


@dataclass(frozen=True)
class Inzet:
    """One actor in one offer, and whether that offer is meant for the audience or for everybody."""

    actor: Actor
    rol: str
    aanbod: Offer
    loopt: bool
    gericht: bool


@dataclass(frozen=True)
class Werk:
    """Everything that is done or promised for an audience within a category of the policy tool."""

    categorie: str
    doelgroep: Doelgroep
    inzet: tuple[Inzet, ...]
    """What runs first, then what is meant for this audience, then by actor."""
    beloften: tuple[Belofte, ...]

    @property
    def actoren(self) -> tuple[Actor, ...]:
        """Return who works on it today, each once: only what runs counts."""
        return tuple({entry.actor.id: entry.actor for entry in self.inzet if entry.loopt}.values())


def wie(register: Register, categorie: str, doelgroep: Doelgroep, promises: Beloften | None = None) -> Werk:
    """Return who works for an audience on the cards of a category; what is for everybody counts too."""
    cards = {name for name, card in kaarten(register).items() if card.categorie == categorie}
    running = {offer.id for offer in lopend(register)}
    groups = _groepen(doelgroep)
    found = [
        Inzet(register.actoren[actor], role, offer, offer.id in running, doelgroep in offer.doelgroepen)
        for offer in register.aanbod.values()
        if cards & set(offer.bouwstenen) and groups & set(offer.doelgroepen)
        for actor, role in rollen_in(offer)
    ]
    promised = (
        promise
        for promise in (promises or beloften(register)).lopende
        if cards & set(promise.actie.bouwstenen) and groups & set(promise.actie.doelgroepen)
    )
    return Werk(categorie, doelgroep, tuple(sorted(found, key=_volgorde)), tuple(promised))


def _groepen(audience: Doelgroep) -> set[Doelgroep]:
    helpers = (Doelgroep.VRIJWILLIGERS, Doelgroep.MEDEWERKERS)
    return {audience} if audience in helpers else {audience, Doelgroep.IEDEREEN}


def _volgorde(entry: Inzet) -> tuple[bool, bool, bool, str, str]:
    stopped = entry.aanbod.status is Status.GESTOPT
    return not entry.loopt, stopped, not entry.gericht, entry.actor.naam, entry.aanbod.titel
