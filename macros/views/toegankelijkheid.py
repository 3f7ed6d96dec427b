"""What the accessibility statement shows, in the order of the model of Decision (EU) 2018/1523."""

from __future__ import annotations

from dataclasses import dataclass

from .. import woorden
from ..model.keuzes import Conformiteit
from .delen import Feit, Kader, Link, Melding, Regel
from .zicht import Zicht


@dataclass(frozen=True)
class Knelpunt:
    """One thing that is not accessible."""

    wat: str
    """What."""
    waarom: str
    """Why."""
    alternatief: str
    """What one can use instead."""


@dataclass(frozen=True)
class Toegankelijkheid:
    """The statement."""

    inleiding: str
    """For which site, under which decree."""
    stand: Melding
    """How far the site conforms, in words that claim no more than is known."""
    knelpunten: tuple[Knelpunt, ...]
    """What is not accessible."""
    geen_knelpunten: str
    """What to say when none is listed; not the same as “there are none”."""
    feiten: tuple[Feit, ...]
    """When judged, how, by whom."""
    melden: Kader
    """How to tell us."""
    klachten: tuple[Regel, ...]
    """Where to complain when we do not answer."""


NORM = "WCAG 2.2, niveau AA"
"""The norm we test against; it holds WCAG 2.1 AA of EN 301 549 v3.2.1, which the decree asks for."""

UITLEG = {
    Conformiteit.NIET_BEOORDEELD: "Nog niemand heeft deze site volledig beoordeeld. We beweren dus niet dat ze aan de norm voldoet.",
    Conformiteit.NIET: f"Deze site voldoet niet aan {NORM}.",
    Conformiteit.GEDEELTELIJK: f"Deze site voldoet voor een deel aan {NORM}.",
    Conformiteit.VOLLEDIG: f"Deze site voldoet aan {NORM}.",
}


def toegankelijkheid(zicht: Zicht) -> Toegankelijkheid:
    """Return the accessibility statement; it claims no more than its data file does."""
    statement = zicht.register.toegankelijkheid
    gemeente = zicht.register.gemeente
    return Toegankelijkheid(
        inleiding=(
            f"Gemeente {gemeente.naam} wil dat iedereen deze site kan gebruiken. "
            "Zo vraagt ook artikel II.16 van het Vlaamse Bestuursdecreet van 7 december 2018 het."
        ),
        stand=Melding("let-op", statement.status.label, UITLEG[statement.status]),
        knelpunten=tuple(Knelpunt(item.wat, item.waarom, item.alternatief) for item in statement.knelpunten),
        geen_knelpunten="We kennen nog geen delen die niet toegankelijk zijn. Dat wil niet zeggen dat er geen zijn.",
        feiten=(
            Feit("Norm", "toegankelijk", (NORM,)),
            Feit("Beoordeeld op", "wanneer", (woorden.datum(statement.beoordeeld_op),)),
            Feit("Hoe", "vraag", (statement.beoordeling.label,)),
            Feit("Door", "wie", (statement.door,)),
        ),
        melden=zicht.klopt_niet("Toegankelijkheid"),
        klachten=tuple(_complaints(zicht)),
    )


def _complaints(zicht: Zicht) -> list[Regel]:
    statement = zicht.register.toegankelijkheid
    if statement.klachten is None:
        return ["De gemeente vulde nog niet in waar je een klacht kan doen.", zicht.vraag_na()]
    return [
        statement.klachten,
        *([Link("Dien een klacht in", statement.klachten_link)] if statement.klachten_link else []),
    ]
