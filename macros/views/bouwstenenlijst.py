"""What the wall of policy cards shows."""

from __future__ import annotations

from dataclasses import dataclass

from .bouwsteen import herkomst
from .delen import Groep, Regel
from .kaarten import Bouwsteenkaart, bouwsteenkaart
from .zicht import Zicht


@dataclass(frozen=True)
class Bouwstenenlijst:
    """All cards by category; the anchor of a group is the id of its category."""

    titel: str
    """“Bouwstenen”."""
    inleiding: str
    """What the cards are, in one or two sentences."""
    groepen: tuple[Groep[Bouwsteenkaart], ...]
    """One for each category, with its explanation."""
    rechten: str
    """Whose cards these are."""
    herkomst: Regel
    """The tool, linked."""


def bouwstenenlijst(zicht: Zicht) -> Bouwstenenlijst:
    """Return the wall of all cards by category, in the order of the tool."""
    cards = zicht.register.bouwstenen
    return Bouwstenenlijst(
        titel="Bouwstenen",
        inleiding=(
            f"{len(cards.bouwstenen)} kaarten helpen een gemeente om niemand digitaal achter te laten. "
            "Bij elke kaart zie je wat hier al bestaat."
        ),
        groepen=tuple(
            Groep(
                category.id,
                category.naam,
                tuple(
                    bouwsteenkaart(zicht, card) for card in cards.bouwstenen if card.categorie == category.id
                ),
                category.uitleg,
            )
            for category in cards.categorieen
        ),
        rechten=cards.rechten,
        herkomst=herkomst(zicht),
    )
