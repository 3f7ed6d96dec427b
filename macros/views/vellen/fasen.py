"""The four phases of the policy tool, one page each: who, how long, what to bring and print, and steps to tick."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...model.bouwsteen import Meewerker, Werkfase
from ...model.keuzes import Velsoort
from ...model.regiekeuzes import Fase
from ...register import Register
from ..zicht import Zicht
from . import bouwsteenkaarten, legplan, matrix, stickers
from .basis import Soort, Vel
from .voet import Velvoet, voet

NODIG: dict[Fase, tuple[tuple[str, ...], ...]] = {
    Fase.VERKENNING: (("bouwsteenkaarten",),),
    Fase.SELECTIE: (("bouwsteenkaarten",), tuple(legplan.VORMEN), ("stickers",)),
    Fase.UITWERKING: ((legplan.STAND,), (matrix.LEEG,), ("matrix",)),
    Fase.VERDUURZAMING: (),
}
"""Ids of the vellen to print for each phase; of those together one is enough."""

SOORTEN = (bouwsteenkaarten.SOORT, legplan.SOORT, stickers.SOORT, matrix.SOORT)
"""The kinds they are of."""


@dataclass(frozen=True)
class Fasepunt:
    """A labelled line."""

    label: str
    """“Hoelang”."""
    regels: tuple[str, ...]


@dataclass(frozen=True)
class Faseblad:
    """One phase."""

    nummer: int
    titel: str
    doel: str
    punten: tuple[Fasepunt, ...]
    """Who, how long, what to bring; what the tool does not say stays out."""
    drukken: tuple[str, ...]
    """Titles of the vellen to print for it."""
    stappen: tuple[str, ...]
    resultaat: str
    meewerkers: tuple[Meewerker, ...]
    """Who takes part, on the first page."""


@dataclass(frozen=True)
class Fasen:
    """The four pages."""

    titel: str
    namen: tuple[str, ...]
    """Of the phases: where one is among them."""
    bladen: tuple[Faseblad, ...]
    voet: Velvoet


def vellen(register: Register) -> Iterator[Vel]:
    """Yield the one PDF."""
    yield Vel("fasen", "De vier fasen van de werksessie", SOORT, "a4", bladzijden=4)


def fasen(zicht: Zicht, vel: Vel) -> Fasen:
    """Return the four phases."""
    tool = zicht.register.bouwstenen
    return Fasen(
        titel="Werksessie digitale inclusie",
        namen=tuple(phase.fase.label for phase in tool.fasen),
        bladen=tuple(_blad(zicht.register, i, phase) for i, phase in enumerate(tool.fasen, 1)),
        voet=voet(zicht, "beleid/werksessie/"),
    )


def _blad(register: Register, number: int, phase: Werkfase) -> Faseblad:
    return Faseblad(
        nummer=number,
        titel=phase.fase.label,
        doel=phase.doel,
        punten=tuple(_punten(register, phase)),
        drukken=tuple(_drukken(register, phase.fase)),
        stappen=phase.stappen,
        resultaat=phase.resultaat,
        meewerkers=register.bouwstenen.meewerkers if number == 1 else (),
    )


def _punten(register: Register, phase: Werkfase) -> Iterator[Fasepunt]:
    if phase.wie:
        yield Fasepunt("Wie", (phase.wie,))
    if phase.duur:
        yield Fasepunt("Hoelang", (phase.duur,))
    round_ = register.bouwstenen.stickerronde
    own = (f"Per deelnemer {round_.groen} groene en {round_.rood} rode stickers",)
    if bring := (*phase.meebrengen, *(own if phase.fase is round_.fase else ())):
        yield Fasepunt("Meebrengen", bring)


def _drukken(register: Register, phase: Fase) -> Iterator[str]:
    """Yield the titles of what there is to print; a council may have chosen to make less."""
    choice = register.gemeente.drukwerk
    kinds = (kind for kind in SOORTEN if choice.maakt(kind.naam))
    titles = {vel.id: vel.titel for kind in kinds for vel in kind.vellen(register)}
    for together in NODIG[phase]:
        named = [titles[id] for id in together if id in titles]
        yield from named[:1]
        yield from (f"of {other[:1].lower()}{other[1:]}" for other in named[1:])


SOORT = Soort(
    Velsoort.FASEN,
    "werksessie",
    "Neem per fase één blad mee: wat je nodig hebt, wat je doet en wat je daarna hebt.",
    vellen,
    fasen,
)
