"""What all derivations of the directing role start from: the plan, where proof is looked up, and how a count is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_UP, Decimal

from .. import woorden
from ..model import Actieplan, Actor, Bouwsteen, Offer
from ..model.gemeente import VERSIE
from ..model.keuzes import Rolnaam, Soort
from ..register import Register, plaatsen_van
from .bewijs import Bewijsgrond

ZONDER_HULP = (Soort.WIFI, Soort.COMPUTER, Soort.UITLEG)
"""Kinds of offer at which nobody helps."""


def plan_van(register: Register) -> Actieplan:
    """Return the action plan; a council that has none yet has an empty one."""
    return register.actieplan or Actieplan(versie=VERSIE)


def bewijsgrond(register: Register) -> Bewijsgrond:
    """Return where proof is looked up today."""
    plan = register.actieplan
    return Bewijsgrond(
        register.actoren,
        register.plaatsen,
        register.aanbod,
        plan.bron if plan else None,
        register.vandaag,
        register.twijfel,
    )


def kaarten(register: Register) -> dict[str, Bouwsteen]:
    """Return every card by its id, the council's own behind those of the tool."""
    return {card.id: card for card in register.bouwstenen.bouwstenen}


def eigen_kaarten(register: Register) -> frozenset[str]:
    """Return the ids of the cards that the council made itself."""
    return frozenset(card.id for card in plan_van(register).eigen_kaarten)


def niet_gestopt(register: Register) -> list[Offer]:
    """Return the offers that run, are planned or are closed for a while, by title."""
    return list(register.eens(_niet_gestopt))


def _niet_gestopt(register: Register) -> tuple[Offer, ...]:
    return tuple(sorted(register.in_lijsten(), key=lambda offer: offer.titel))


def overgenomen(register: Register) -> list[Offer]:
    """Return the offers that were taken over and wait for somebody to look at them, by title."""
    found = (offer for offer in register.aanbod.values() if register.wacht(offer))
    return sorted(found, key=lambda offer: offer.titel)


def lopend(register: Register) -> list[Offer]:
    """Return the offers that run today, by title."""
    return list(register.eens(_lopend))


def _lopend(register: Register) -> tuple[Offer, ...]:
    return tuple(register.lopend(register.eens(_niet_gestopt)))


def rollen_in(offer: Offer) -> Iterator[tuple[str, str]]:
    """Yield (actor, what it does) for everybody in an offer, the provider first."""
    yield offer.aanbieder, AANBIEDER
    yield from ((role.actor, role.rol.label) for role in offer.rollen)


AANBIEDER = "Biedt het aan"
"""What the provider of an offer does."""


def dragers(offer: Offer) -> frozenset[str]:
    """Return who keeps an offer going: its provider and whoever carries it out."""
    carry = (role.actor for role in offer.rollen if role.rol is Rolnaam.VOERT_UIT)
    return frozenset((offer.aanbieder, *carry))


def nummers(register: Register, offer: Offer) -> tuple[str, ...]:
    """Return the numbers of an offer, its places and its provider; the council's general number is none of them."""
    places = (register.plaatsen[name].telefoon for name in plaatsen_van(offer))
    found = (offer.telefoon, *places, register.actoren[offer.aanbieder].telefoon)
    return tuple(dict.fromkeys(number for number in found if number))


def bestaat(register: Register, actor: Actor) -> bool:
    """Say whether an actor still exists today."""
    return actor.tot is None or actor.tot >= register.vandaag


def einde(register: Register, actor: Actor) -> str | None:
    """Return until when an actor that ended existed: `tot 31 december 2024`."""
    return None if actor.tot is None or bestaat(register, actor) else f"tot {woorden.datum(actor.tot)}"


def namen(register: Register, ids: Iterable[str]) -> list[str]:
    """Return the names of actors, sorted."""
    return sorted(register.actoren[name].naam for name in ids)


def aantal(number: int, one: str, more: str) -> str:
    """Return a count with its noun: `1 belofte`, `33 beloften`."""
    return f"{number} {one if number == 1 else more}"


def procent(part: int, whole: int) -> int:
    """Return a share in whole percents; a half goes up, as people round."""
    return (200 * part + whole) // (2 * whole)


def getal(number: float, decimals: int = 0) -> str:
    """Return a number as Dutch writes it: `9 870`, `5,49`; a half goes up."""
    rounded = Decimal(str(number)).quantize(Decimal(10) ** -decimals, ROUND_HALF_UP)
    return f"{rounded:,}".replace(",", "\N{NO-BREAK SPACE}").replace(".", ",")
