"""Who works for whom on what: the answer to “who works on skills of seniors?”, what stopped included."""

from __future__ import annotations

import operator
from collections.abc import Callable, Collection
from dataclasses import dataclass

from ..model import Actor, Offer
from ..model.keuzes import Doelgroep, Status
from ..register import Register
from .actieplan import Belofte, Beloften, beloften
from .basis import aantal, kaarten, lopend, rollen_in


@dataclass(frozen=True)
class Inzet:
    """One actor in one offer, and whether that offer is meant for the audience or for everybody."""

    actor: Actor
    rol: str
    aanbod: Offer
    loopt: bool
    zeker: bool
    """Whether somebody checked that offer within its term."""
    gericht: bool


@dataclass(frozen=True)
class Werk:
    """Everything that is done or promised for an audience within a category of the policy tool."""

    categorie: str
    doelgroep: Doelgroep | None
    inzet: tuple[Inzet, ...]
    """What runs first, then what is meant for this audience, then by actor."""
    beloften: tuple[Belofte, ...]

    @property
    def actoren(self) -> tuple[Actor, ...]:
        """Return who works on it today, each once: only what runs counts."""
        return tuple({entry.actor.id: entry.actor for entry in self.inzet if entry.loopt}.values())

    @property
    def zin(self) -> str | None:
        """Return how much of what runs was checked in time; nothing when nothing runs."""
        running = {entry.aanbod.id: entry.zeker for entry in self.inzet if entry.loopt}
        sure, offers = sum(running.values()), aantal(len(running), "aanbieding", "aanbiedingen")
        if not sure:
            return "Niemand keek iets daarvan op tijd na." if running else None
        return f"{sure} van de {offers} daarvoor {'is' if sure == 1 else 'zijn'} op tijd nagekeken."


def wie(
    register: Register, categorie: str, doelgroep: Doelgroep | None, promises: Beloften | None = None
) -> Werk:
    """Return who works for an audience on the cards of a category; what is for everybody counts too.

    Without an audience: that of which nobody filled in for whom it is.
    """
    cards = {name for name, card in kaarten(register).items() if card.categorie == categorie}
    running = register.eens(_lopende)
    meant = _gericht_op(doelgroep)
    found = [
        Inzet(
            actor=register.actoren[actor],
            rol=role,
            aanbod=offer,
            loopt=offer.id in running,
            zeker=register.controle(offer).versheid.zeker,
            gericht=doelgroep in offer.doelgroepen,
        )
        for offer in register.eens(_per_categorie).get(categorie, ())
        if meant(offer.doelgroepen)
        for actor, role in rollen_in(offer)
    ]
    promised = (
        promise
        for promise in (promises or beloften(register)).lopende
        if cards & set(promise.actie.bouwstenen) and meant(promise.actie.doelgroepen)
    )
    return Werk(categorie, doelgroep, tuple(sorted(found, key=_volgorde)), tuple(promised))


def _lopende(register: Register) -> frozenset[str]:
    return frozenset(offer.id for offer in lopend(register))


def _per_categorie(register: Register) -> dict[str, list[Offer]]:
    """Return by category what carries out any of its cards, without what nobody looked at yet."""
    category = {name: card.categorie for name, card in kaarten(register).items()}
    found: dict[str, list[Offer]] = {}
    for offer in register.aanbod.values():
        if not register.wacht(offer):
            for name in dict.fromkeys(category[card] for card in offer.bouwstenen):
                found.setdefault(name, []).append(offer)
    return found


def _gericht_op(audience: Doelgroep | None) -> Callable[[Collection[Doelgroep]], bool]:
    if audience is None:
        return operator.not_
    helpers = (Doelgroep.VRIJWILLIGERS, Doelgroep.MEDEWERKERS)
    wanted = {audience} if audience in helpers else {audience, Doelgroep.IEDEREEN}
    return lambda groups: not wanted.isdisjoint(groups)


def _volgorde(entry: Inzet) -> tuple[bool, bool, bool, str, str]:
    stopped = entry.aanbod.status is Status.GESTOPT
    return not entry.loopt, stopped, not entry.gericht, entry.actor.naam, entry.aanbod.titel
