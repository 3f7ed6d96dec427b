"""The stickers of the sticker round: a block for each participant, to cut or to peel off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...model.keuzes import Velsoort
from ...regie.stemmen import Ronde, ronde
from ...register import Register
from ..zicht import Zicht
from .basis import Soort, Vel
from .voet import Velvoet, voet

PER_RIJ = 10
"""Stickers beside each other."""

RIJEN = 18
"""Rows that fit on the page."""


@dataclass(frozen=True)
class Strook:
    """One row of stickers of one colour."""

    kleur: str
    """“groen” is a full round with a plus, “rood” an open square with a dash: never told by colour alone."""
    telling: str
    """“10 groene: belangrijk”, beside the first row of its colour."""
    stickers: range


@dataclass(frozen=True)
class Stickers:
    """The page."""

    titel: str
    zin: str
    """How often to print it for a group."""
    regels: tuple[str, ...]
    """How to stick."""
    deelnemers: tuple[tuple[Strook, ...], ...]
    """The rows of each participant."""
    voet: Velvoet


def vellen(register: Register) -> Iterator[Vel]:
    """Yield the one page."""
    yield Vel("stickers", "Stickers voor de stickerronde", SOORT, "a4", bladzijden=1)


def stickers(zicht: Zicht, vel: Vel) -> Stickers:
    """Return as many blocks as fit on the page."""
    rules = ronde(zicht.register)
    block = (
        *_stroken("groen", f"{rules.groen} groene: belangrijk", rules.groen),
        *_stroken("rood", f"{rules.rood} rode: niet belangrijk", rules.rood),
    )
    count = max(1, RIJEN // len(block))
    return Stickers(
        titel="Stickers voor de stickerronde",
        zin=_zin(count),
        regels=_regels(rules),
        deelnemers=(block,) * count,
        voet=voet(zicht, "beleid/werksessie/"),
    )


def _stroken(colour: str, label: str, count: int) -> Iterator[Strook]:
    for start in range(0, count, PER_RIJ):
        yield Strook(colour, "" if start else label, range(min(PER_RIJ, count - start)))


def _zin(count: int) -> str:
    if count == 1:
        return "Dit blad is voor 1 deelnemer. Druk het één keer af voor elke deelnemer."
    return (
        f"Dit blad is voor {count} deelnemers. Zijn jullie met meer? "
        f"Druk het 2 keer af voor {count + 1} tot {2 * count} deelnemers."
    )


def _regels(rules: Ronde) -> tuple[str, ...]:
    return (
        "Knip langs de volle lijnen: elk blok is voor één deelnemer. Langs de streepjes knipt iedereen zelf. "
        "Op gewoon papier heb je lijm nodig.",
        f"Kleef hoogstens één sticker per kaart. Er doen {len(rules.kaarten)} kaarten mee.",
    )


SOORT = Soort(
    Velsoort.STICKERS,
    "werksessie",
    "Druk op een vel etikettenpapier dat uit één stuk bestaat, of op gewoon papier.",
    vellen,
    stickers,
)
