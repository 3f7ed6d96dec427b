"""What the wall of policy cards shows: the cards by category, then the same cards in ready lists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..regie.basis import aantal
from ..regie.legplan import Kaart
from .beleid.legplan import vak_id
from .bladzijden import VOL
from .bouwsteen import herkomst
from .delen import Groep, Link, Regel
from .kaarten import Bouwsteenkaart, bouwsteenkaart
from .zicht import Zicht


@dataclass(frozen=True)
class Reeks:
    """Ready lists of one sort: by where the cards lie, by proof, by who works on them."""

    id: str
    """Anchor on the page."""
    titel: str
    """“Waar de kaarten liggen”."""
    lijsten: tuple[Groep[Link], ...]
    """Only those that hold a card."""


@dataclass(frozen=True)
class Bouwstenenlijst:
    """All cards by category; the anchor of a group is the id of its category."""

    inleiding: str
    """What the cards are, in one or two sentences."""
    groepen: tuple[Groep[Bouwsteenkaart], ...]
    """One for each category, with its explanation."""
    reeksen: tuple[Reeks, ...]
    """The same cards in ready lists; those of each actor only where there are few: the matrix has them all."""
    rechten: str
    """Whose cards these are."""
    herkomst: Regel
    """The tool, linked."""


def bouwstenenlijst(zicht: Zicht) -> Bouwstenenlijst:
    """Return the wall of all cards by category, in the order of the tool."""
    cards = zicht.register.bouwstenen
    return Bouwstenenlijst(
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
        reeksen=tuple(series for series in _reeksen(zicht) if series.lijsten),
        rechten=cards.rechten,
        herkomst=herkomst(zicht),
    )


def _reeksen(zicht: Zicht) -> Iterable[Reeks]:
    board = zicht.regie.legplan
    cards = tuple(board.kaarten.values())
    heaps = (_lijst(zicht, vak_id(heap), heap.naam, heap.kaarten) for heap in board.vakken)
    yield _reeks("per-stand", "Waar de kaarten liggen", heaps)
    if zicht.register.gemeente.regie_publiek:
        proven = tuple(card for card in cards if card.bewezen)
        unproven = tuple(card for card in cards if not card.bewezen)
        lists = (("met-bewijs", "Met bewijs", proven), ("zonder-bewijs", "Zonder bewijs", unproven))
        yield _reeks("per-bewijs", "Wat we kunnen tonen", (_lijst(zicht, *found) for found in lists))
    matrix = zicht.regie.matrix_bouwstenen
    if len(matrix.rijen) > VOL:
        return
    by_actor = ((actor, {cell.kolom for cell in matrix.van_actor(actor.id)}) for actor in matrix.rijen)
    yield _reeks(
        "per-actor",
        "Wie eraan werkt",
        (
            _lijst(zicht, f"van-{actor.id}", actor.naam, tuple(c for c in cards if c.bouwsteen.id in own))
            for actor, own in by_actor
        ),
    )


def _reeks(id: str, title: str, lists: Iterable[Groep[Link]]) -> Reeks:
    return Reeks(id, title, tuple(found for found in lists if found.items))


def _lijst(zicht: Zicht, id: str, title: str, cards: tuple[Kaart, ...]) -> Groep[Link]:
    links = (Link(card.bouwsteen.titel, zicht.links.to("bouwstenen", card.bouwsteen.id)) for card in cards)
    return Groep(id, title, tuple(links), aantal(len(cards), "kaart", "kaarten"))
