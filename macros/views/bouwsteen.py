"""What the page of a bouwsteen (a policy card) shows."""

from __future__ import annotations

from dataclasses import dataclass

from ..model import Bouwsteen as Card
from .delen import Kleur, Link, Regel
from .kaarten import KLEUREN, Aanbodkaart, Bouwsteenkaart, aanbodkaart, bouwsteenkaart
from .zicht import Zicht


@dataclass(frozen=True)
class Bouwsteen:
    """Everything on the page of one bouwsteen."""

    nummer: str
    """“12”."""
    titel: str
    """Official title, used as a name."""
    categorie: Link
    """Its category on the wall."""
    kleur: Kleur
    """Edge colour of the category."""
    onzeker: str | None
    """What about the card could not be read with certainty."""
    uitleg: str
    """Our own explanation."""
    vragen: tuple[str, ...]
    """Our own questions to think with."""
    officiele_vragen: tuple[str, ...]
    """The official questions, only after written permission."""
    toestemming: str | None
    """Who gave that permission, when."""
    aanbod: tuple[Aanbodkaart, ...]
    """Offers that put it into practice."""
    geen_aanbod: str
    """What to say when there are none."""
    gepland: tuple[Aanbodkaart, ...]
    """Offers that are planned or closed for now: not yet something the council does."""
    raakt: tuple[Bouwsteenkaart, ...]
    """Cards that touch this one."""
    vorige: Link | None
    """The card before this one."""
    volgende: Link | None
    """The card after this one."""
    rechten: str
    """Whose cards these are."""
    herkomst: Regel
    """The tool, linked."""


def bouwsteen(zicht: Zicht, card: Card) -> Bouwsteen:
    """Return everything the page of a card shows, with what the register does about it."""
    cards = zicht.register.bouwstenen
    category = next(c for c in cards.categorieen if c.id == card.categorie)
    by_id = {other.id: other for other in cards.bouwstenen}
    order = list(by_id)
    position = order.index(card.id)
    offers = zicht.register.van_bouwsteen(card)
    running = zicht.register.lopend(offers)
    official = zicht.register.officiele_vragen
    return Bouwsteen(
        nummer=str(card.nummer),
        titel=card.titel,
        categorie=Link(category.naam, f"{zicht.links.to('bouwstenen')}#{category.id}"),
        kleur=KLEUREN[category.id],
        onzeker=card.onzeker,
        uitleg=card.uitleg,
        vragen=card.vragen,
        officiele_vragen=next((q.vragen for q in official.vragen if q.bouwsteen == card.id), ())
        if official
        else (),
        toestemming=official.toestemming if official else None,
        aanbod=tuple(aanbodkaart(zicht, offer) for offer in running),
        geen_aanbod="In het register staat nog geen aanbod dat loopt bij deze bouwsteen.",
        gepland=tuple(aanbodkaart(zicht, offer) for offer in offers if offer not in running),
        raakt=tuple(bouwsteenkaart(zicht, by_id[name]) for name in card.raakt),
        vorige=_neighbour(zicht, by_id[order[position - 1]]) if position else None,
        volgende=_neighbour(zicht, by_id[order[position + 1]]) if position + 1 < len(order) else None,
        rechten=cards.rechten,
        herkomst=herkomst(zicht),
    )


def _neighbour(zicht: Zicht, card: Card) -> Link:
    return Link(card.titel, zicht.links.to("bouwstenen", card.id))


def herkomst(zicht: Zicht) -> Regel:
    """Return the tool the cards come from, linked where its address is known."""
    tool = zicht.register.bouwstenen.bron
    return Link(tool.titel, tool.link) if tool.link else tool.titel
