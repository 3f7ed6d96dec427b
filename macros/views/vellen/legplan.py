"""The board of the policy tool on paper: empty to lay cards on or to write on, and as it lies today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ... import woorden
from ...model.keuzes import Velsoort
from ...model.regiekeuzes import Ligging
from ...regie.basis import aantal, plan_van
from ...register import Register
from ..beleid.legplan import Bordvak, legplan
from ..zicht import Zicht
from .basis import Soort, Vel
from .voet import Velvoet, voet

LEG = (
    "Leg wat je al doet bij “Dit doen we nu”. Leg wat je kiest bij korte of bij lange termijn. "
    "De rest leg je opzij. Leg kaarten half over elkaar: zo lees je elke titel."
)

Vorm = Literal["leggen", "bladen", "schrijven", "stand"]
"""On one sheet, on four sheets side by side, with lines instead of room for cards, or as it lies today."""

UITLEG: dict[Vorm, str] = {
    "leggen": LEG,
    "bladen": f"Kleef de vier bladen naast elkaar. {LEG}",
    "schrijven": "Schrijf op elke lijn de titel van één kaart. Met kaarten op tafel werkt een groter blad beter.",
}

LIJNEN = 14
"""How many lines there are to write on in each heap."""

LIJNEN_OPZIJ = 3
"""How many there are in the strip of what was laid aside."""


@dataclass(frozen=True)
class Legvak:
    """One heap: where cards lie, or where there is room for them."""

    id: str
    """“nu”, “korte-termijn”."""
    titel: str
    """“Dit doen we nu”."""
    lijnen: int
    """To write on."""


@dataclass(frozen=True)
class Legvel:
    """A board on paper."""

    vorm: Vorm
    titel: str
    uitleg: str
    """How to use it, or how to read the board of today."""
    bijschrift: str | None
    """For the board of today: the day, and how many cards lie on it."""
    vakken: tuple[Legvak, ...]
    """Now, soon, later; the empty board."""
    opzij: Legvak
    bord: tuple[Bordvak, ...]
    """The heaps of today."""
    rest: Bordvak | None
    """The cards that nobody placed."""
    rechten: str | None
    """Whose the titles of the cards are, where they stand on it."""
    voet: Velvoet


def vellen(register: Register) -> Iterator[Vel]:
    """Yield the empty boards, and the board of today once a card lies on it."""
    yield Vel("legplan-a2", "Legplan A2", SOORT, "a2-liggend", bladzijden=1)
    yield Vel("legplan-a4", "Legplan op vier bladen A4", SOORT, "a4", bladzijden=4)
    yield Vel("legplan-a3", "Legplan A3, om op te schrijven", SOORT, "a3-liggend", bladzijden=1)
    if any(placed.ligt for placed in plan_van(register).legplan):
        yield Vel(STAND, "Legplan A3, hoe het nu ligt", SOORT, "a3-liggend")


STAND = "legplan-stand-a3"
VORMEN: dict[str, Vorm] = {"legplan-a2": "leggen", "legplan-a4": "bladen", "legplan-a3": "schrijven"}


def legvel(zicht: Zicht, vel: Vel) -> Legvel:
    """Return a board."""
    return _stand(zicht) if vel.id == STAND else _leeg(zicht, VORMEN[vel.id])


def _leeg(zicht: Zicht, shape: Vorm) -> Legvel:
    lines = LIJNEN if shape == "schrijven" else 0
    *heaps, aside = (Legvak(_id(heap), heap.label, lines) for heap in Ligging)
    return Legvel(
        vorm=shape,
        titel="Legplan",
        uitleg=UITLEG[shape],
        bijschrift=None,
        vakken=tuple(heaps),
        opzij=Legvak(aside.id, aside.titel, LIJNEN_OPZIJ if lines else 0),
        bord=(),
        rest=None,
        rechten=None,
        voet=voet(zicht, "beleid/werksessie/"),
    )


def _stand(zicht: Zicht) -> Legvel:
    board, today = legplan(zicht), woorden.datum(zicht.register.vandaag)
    count = sum(len(heap.kaarten) for heap in board.vakken)
    return Legvel(
        vorm="stand",
        titel="Legplan",
        uitleg=board.uitleg,
        bijschrift=f"Zo ligt het op {today}: {aantal(count, 'kaart', 'kaarten')}.",
        vakken=(),
        opzij=Legvak(_id(Ligging.OPZIJ), Ligging.OPZIJ.label, 0),
        bord=board.vakken,
        rest=board.rest if board.rest.kaarten else None,
        rechten=zicht.register.bouwstenen.rechten,
        voet=voet(zicht, "beleid/legplan/"),
    )


def _id(heap: Ligging) -> str:
    return heap.value.replace(" ", "-")


SOORT = Soort(
    Velsoort.LEGPLAN,
    "werksessie",
    "Leg er samen de bouwsteenkaarten op: wat je nu doet, en wat je op korte en op lange termijn wil doen.",
    vellen,
    legvel,
)
