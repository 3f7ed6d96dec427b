"""What the accessibility statement shows, in the order of the model of Decision (EU) 2018/1523."""

from __future__ import annotations

from dataclasses import dataclass

from .. import woorden
from ..model.keuzes import Conformiteit, Knelpuntreden
from .delen import Feit, Kader, Link, Melding, Regel
from .gemeente import hulpweg
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
class Redengroep:
    """All that is not accessible for one kind of reason."""

    titel: str
    """The kind: “Te zware last voor de gemeente”."""
    uitleg: str
    """What the decree says of it."""
    punten: tuple[Knelpunt, ...]
    """At least one."""


@dataclass(frozen=True)
class Toegankelijkheid:
    """The statement."""

    inleiding: str
    """Who wants it, under which decree."""
    geldt_voor: Regel
    """For which site."""
    stand: Melding
    """How far the site conforms, in words that claim no more than is known."""
    knelpunten: tuple[Redengroep, ...]
    """What is not accessible, by reason."""
    geen_knelpunten: str
    """What to say when none is listed; not the same as “there are none”."""
    feiten: tuple[Feit, ...]
    """By which norm, when drawn up, when and how judged, by whom."""
    melden: Kader
    """How to tell us."""
    klachten: tuple[Regel, ...]
    """Where to complain when we do not answer."""


NORM = "WCAG 2.2, niveau AA"
"""The norm we test against."""

NORM_ERIN = "Daarin zit WCAG 2.1, niveau AA, van de Europese norm EN 301 549."
"""What the decree asks for: version 3.2.1 of the norm, which WCAG 2.2 holds."""

UITLEG = {
    Conformiteit.NIET_BEOORDEELD: (
        "Nog niemand heeft deze site volledig beoordeeld. We beweren dus niet dat ze aan de norm voldoet. "
        "Tot dan telt ze als een site die er niet aan voldoet."
    ),
    Conformiteit.NIET: f"Deze site voldoet niet aan {NORM}. Wat nog niet goed werkt, staat hieronder.",
    Conformiteit.GEDEELTELIJK: f"Deze site voldoet voor een deel aan {NORM}. Wat nog niet goed werkt, staat hieronder.",
    Conformiteit.VOLLEDIG: f"Deze site voldoet aan {NORM}.",
}

REDENEN = {
    Knelpuntreden.NIET_IN_ORDE: "Dit moet volgens het decreet wel toegankelijk zijn.",
    Knelpuntreden.ONEVENREDIG: "Dit aanpassen vraagt te veel van de gemeente, voor wat het oplevert. Het decreet laat dat toe.",
    Knelpuntreden.BUITEN: "Over dit deel zegt het decreet niets. We tonen het omdat je het kan tegenkomen.",
}
"""What each kind of reason means."""

OMBUDSDIENST = Link("Lees wat de Vlaamse Ombudsdienst doet", "https://www.vlaamseombudsdienst.be/")


def toegankelijkheid(zicht: Zicht) -> Toegankelijkheid:
    """Return the accessibility statement; it claims no more than its data file does."""
    statement = zicht.register.toegankelijkheid
    gemeente = zicht.register.gemeente
    return Toegankelijkheid(
        inleiding=(
            f"Gemeente {gemeente.naam} wil dat iedereen deze site kan gebruiken. "
            "Dat vraagt ook artikel II.16 van het Vlaamse Bestuursdecreet van 7 december 2018."
        ),
        geldt_voor=f"Deze toegankelijkheidsverklaring geldt voor {gemeente.webadres or 'deze site'}.",
        stand=Melding("let-op", statement.status.label, UITLEG[statement.status]),
        knelpunten=tuple(_groups(zicht)),
        geen_knelpunten="We kennen nog geen delen die niet toegankelijk zijn. Dat wil niet zeggen dat er geen zijn.",
        feiten=tuple(_facts(zicht)),
        melden=_tell_us(zicht),
        klachten=tuple(_complaints(zicht)),
    )


def _groups(zicht: Zicht) -> list[Redengroep]:
    """Return what is not accessible, each kind of reason once, what we must mend first."""
    found = {
        reason: tuple(
            Knelpunt(item.wat, item.waarom, item.alternatief)
            for item in zicht.register.toegankelijkheid.knelpunten
            if item.reden is reason
        )
        for reason in Knelpuntreden
    }
    return [Redengroep(reason.label, REDENEN[reason], points) for reason, points in found.items() if points]


def _facts(zicht: Zicht) -> list[Feit]:
    statement = zicht.register.toegankelijkheid
    drawn_up = statement.opgesteld_op or statement.beoordeeld_op
    return [
        Feit("Norm", "toegankelijk", (NORM, NORM_ERIN)),
        Feit("Verklaring opgesteld op", "wanneer", (woorden.datum(drawn_up),)),
        Feit("Laatst nagekeken op", "wanneer", (woorden.datum(statement.beoordeeld_op),)),
        Feit(
            "Hoe",
            "vraag",
            (
                statement.beoordeling.label,
                Link("Wat de computer nakijkt", zicht.links.to("kwaliteit")),
            ),
        ),
        Feit("Door", "wie", (statement.door,)),
    ]


def _tell_us(zicht: Zicht) -> Kader:
    """Return how to say what does not work, how to get its content in another way, and whom to ask."""
    weg = hulpweg(zicht)
    return Kader(
        "Lukt er iets niet?",
        "melden",
        (
            "Zeg ons welke pagina je opende en wat er niet lukt. Wij proberen het op te lossen.",
            "Kan je iets niet lezen of gebruiken? Vraag het ons. We zoeken een andere manier.",
            *([weg.vraag] if weg.vraag else []),
            Link("Zo laat je het weten", zicht.links.to("klopt-er-iets-niet")),
        ),
        (*([weg.bel] if weg.bel else []), *weg.knoppen),
    )


def _complaints(zicht: Zicht) -> list[Regel]:
    """Return the way to complain: what the council filled in, or what holds for every council, and whom to ask."""
    statement = zicht.register.toegankelijkheid
    if statement.klachten is None:
        return [
            "Dien dan eerst een klacht in bij de gemeente zelf.",
            "Helpt dat niet? De Vlaamse Ombudsdienst behandelt klachten over gemeenten die met haar samenwerken. "
            "De gemeente vulde nog niet in of dat hier zo is, of wie het anders doet.",
            OMBUDSDIENST,
            zicht.vraag_na(),
        ]
    return [
        statement.klachten,
        *([Link("Dien een klacht in", statement.klachten_link)] if statement.klachten_link else []),
    ]
