"""The sticker round of the policy tool: which cards take part, and the votes of a group as its three heaps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..model import Bouwsteen
from ..model.base import Keuze
from ..register import Register


class Stapel(Keuze):
    """The three heaps after the round; the label is what to do with one, and when a card lies there."""

    HOUDEN = "houden", "Hou bij: alle stickers zijn groen"
    BESPREKEN = "bespreken", "Bespreek: er is groen en rood"
    OPZIJ = "opzij", "Leg opzij: alleen rood, of geen enkele sticker"


@dataclass(frozen=True)
class Ronde:
    """What holds in the round: the cards that take part, those that do not, and how many stickers everybody has."""

    kaarten: tuple[Bouwsteen, ...]
    buiten: Mapping[str, str]
    """The cards that stay out: the name of its category by the id of a card."""
    groen: int
    rood: int


@dataclass(frozen=True)
class Stem:
    """The stickers of one participant, by the ids of the cards; a number or a nickname, never a person's name."""

    deelnemer: str
    groen: tuple[str, ...]
    rood: tuple[str, ...]


@dataclass(frozen=True)
class Telling:
    """One card with the stickers of the whole group."""

    kaart: Bouwsteen
    groen: int
    rood: int

    @property
    def stapel(self) -> Stapel:
        """Return where it lies: all green, both colours, or all red and those without any."""
        if not self.groen:
            return Stapel.OPZIJ
        return Stapel.BESPREKEN if self.rood else Stapel.HOUDEN


def ronde(register: Register) -> Ronde:
    """Return the round of a council: its own cards take part, those of the directing role do not."""
    rules, cards = register.bouwstenen.stickerronde, register.bouwstenen.bouwstenen
    names = {category.id: category.naam for category in register.bouwstenen.categorieen}
    return Ronde(
        kaarten=tuple(card for card in cards if card.categorie not in rules.zonder),
        buiten={card.id: names[card.categorie] for card in cards if card.categorie in rules.zonder},
        groen=rules.groen,
        rood=rules.rood,
    )


def uitslag(rules: Ronde, votes: Iterable[Stem]) -> dict[Stapel, tuple[Telling, ...]]:
    """Return the three heaps; in each the card with the most stickers first, then in the order of the set."""
    voted = tuple(votes)
    counts = [
        Telling(
            card,
            groen=sum(card.id in vote.groen for vote in voted),
            rood=sum(card.id in vote.rood for vote in voted),
        )
        for card in rules.kaarten
    ]
    counts.sort(key=lambda count: -(count.groen + count.rood))
    return {heap: tuple(count for count in counts if count.stapel is heap) for heap in Stapel}
