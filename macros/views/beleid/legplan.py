"""What the page of the legplan shows: the board with its heaps, and the cards that nobody placed."""

from __future__ import annotations

from dataclasses import dataclass

from ... import woorden
from ...model.regiekeuzes import Ligging
from ...regie.basis import aantal
from ...regie.legplan import Kaart, Vak
from ..delen import Etiket, Kleur
from ..kaarten import KLEUREN
from ..zicht import Zicht
from .delen import MET_BEWIJS, ZONDER_BEWIJS


@dataclass(frozen=True)
class Legkaart:
    """A card on the board, small enough to read many at once."""

    nummer: str
    """“12”."""
    titel: str
    """Official title, or the council's own."""
    adres: str
    """Its page."""
    kleur: Kleur
    """Edge colour of its category."""
    categorie: str
    """Name of its category: colour is never alone."""
    etiket: Etiket | None = None
    """Under “nu”: whether it can be shown."""
    regels: tuple[str, ...] = ()
    """Who, by when, since when."""


@dataclass(frozen=True)
class Bordvak:
    """One heap of the board."""

    id: str
    """Anchor: “nu”, “korte-termijn”, “niet-gelegd”."""
    titel: str
    """“Dit doen we nu”."""
    telling: str
    """“3 kaarten”."""
    kaarten: tuple[Legkaart, ...]
    """In the order of the set."""
    leeg: str
    """What to say when it holds none."""


@dataclass(frozen=True)
class Bord:
    """The board: four heaps side by side, and what is still in hand."""

    zin: str
    """How many cards lie where."""
    uitleg: str
    """When a card under “nu” counts as shown."""
    vakken: tuple[Bordvak, ...]
    """Now, soon, later, aside."""
    rest: Bordvak
    """The cards that nobody placed."""


def legplan(zicht: Zicht) -> Bord:
    """Return the board of today."""
    board = zicht.regie.legplan
    heaps = [_vak(zicht, heap) for heap in board.vakken]
    return Bord(
        zin=board.zin,
        uitleg=(
            "Een kaart bij “Dit doen we nu” heeft bewijs als er aanbod bij hoort dat loopt en op tijd nagekeken is, "
            "of een document met een datum. Zonder bewijs blijft de kaart liggen, en je ziet het."
        ),
        vakken=tuple(heaps[:-1]),
        rest=heaps[-1],
    )


def vak_id(heap: Vak) -> str:
    """Return the anchor of a heap."""
    return heap.ligging.value.replace(" ", "-") if heap.ligging else "niet-gelegd"


def _vak(zicht: Zicht, heap: Vak) -> Bordvak:
    cards = tuple(legkaart(zicht, card) for card in heap.kaarten)
    empty = "Hier ligt nog geen kaart." if heap.ligging else "Alle kaarten zijn gelegd."
    return Bordvak(vak_id(heap), heap.naam, aantal(len(cards), "kaart", "kaarten"), cards, empty)


def legkaart(zicht: Zicht, card: Kaart) -> Legkaart:
    """Return a card of the board."""
    return Legkaart(
        nummer=str(card.bouwsteen.nummer),
        titel=card.bouwsteen.titel,
        adres=zicht.links.to("bouwstenen", card.bouwsteen.id),
        kleur=KLEUREN[card.categorie.id],
        categorie=f"{card.categorie.naam}, eigen kaart" if card.eigen else card.categorie.naam,
        etiket=bij_nu(card),
        regels=_regels(zicht, card),
    )


def bij_nu(card: Kaart) -> Etiket | None:
    """Return whether a card under “nu” can be shown; elsewhere nothing has to be shown yet."""
    if card.ligt is not Ligging.NU:
        return None
    return ZONDER_BEWIJS if card.zonder_bewijs else MET_BEWIJS


def _regels(zicht: Zicht, card: Kaart) -> tuple[str, ...]:
    placed = card.gelegd
    if placed is None:
        return ()
    who = zicht.register.actoren[placed.verantwoordelijke].naam if placed.verantwoordelijke else None
    since = f"Sinds {woorden.datum(placed.sinds)}" if placed.sinds else None
    return tuple(line for line in (who, placed.tijdsspanne, since) if line)
