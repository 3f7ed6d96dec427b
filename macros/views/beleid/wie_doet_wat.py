"""What the page “Wie doet wat” shows: the digital inclusion matrix as tables and lists, and the map of actors."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ...regie.matrix import Matrix
from ..delen import Groep, Link
from ..plaatsenlijst import heeft_kaart
from ..zicht import Zicht
from .actorenkaart import Bandgroep, Beeld, bandgroepen, wie_waaraan
from .matrixdelen import (
    Actorblok,
    Lijstregel,
    Matrixtabel,
    actorblokken,
    kolomlink,
    tabel,
    tel,
    vermeldingen,
)


@dataclass(frozen=True)
class Bouwsteenblok:
    """One bouwsteen with everybody who works on it."""

    bouwsteen: Link
    regels: tuple[Lijstregel, ...]


@dataclass(frozen=True)
class WieDoetWat:
    """Everything on the page."""

    sprongen: tuple[Groep[Link], ...]
    waaraan: Beeld | None
    """None when nobody works on anything."""
    leeg: str
    """What to say then."""
    tabellen: tuple[Matrixtabel, ...]
    actoren: tuple[Actorblok, ...]
    bouwstenen: tuple[Groep[Bouwsteenblok], ...]
    """Each category; none when nobody works on any card."""
    banden: tuple[Bandgroep, ...]
    kaart: Link
    """The same actors where they are: the map of places, or their list."""


def wie_doet_wat(zicht: Zicht) -> WieDoetWat:
    """Return who does what, drawn, in tables and in lists."""
    cards, actions = zicht.regie.matrix_bouwstenen, zicht.regie.matrix_acties
    tables = [tabel(zicht, "matrix-bouwstenen", "Actoren en bouwstenen", cards)]
    if actions.kolommen:
        tables.append(tabel(zicht, "matrix-acties", "Actoren en acties van het plan", actions))
    bands = bandgroepen(zicht, zicht.regie.banden)
    blocks = tuple(actorblokken(zicht, cards, actions))
    per_card = tuple(_bouwsteenblokken(zicht, cards)) if cards.cellen else ()
    picture = wie_waaraan(zicht, cards) if cards.cellen else None
    anchors = [
        *([("beeld", "In één beeld")] if picture else []),
        *((table.id, table.bijschrift) for table in tables),
        *([("per-actor", "Per actor")] if blocks else []),
        *([("per-bouwsteen", "Per bouwsteen")] if per_card else []),
        *([("banden", "Hoe actoren samenhangen")] if bands else []),
    ]
    return WieDoetWat(
        sprongen=tuple(Groep(id, title, ()) for id, title in anchors),
        waaraan=picture,
        leeg="Bij geen enkele bouwsteen staat al iemand. Zet in offer.yaml bij elk aanbod zijn bouwstenen.",
        tabellen=tuple(tables),
        actoren=blocks,
        bouwstenen=per_card,
        banden=bands,
        kaart=naar_plaatsen(zicht),
    )


def naar_plaatsen(zicht: Zicht) -> Link:
    """Return the link to the map of places, or to their list as long as there is no map."""
    to = zicht.links.to("plaatsen")
    if heeft_kaart(zicht.register):
        return Link("Bekijk de plaatsen op de kaart", f"{to}#kaart")
    return Link("Bekijk de plaatsen", to)


def _bouwsteenblokken(zicht: Zicht, matrix: Matrix) -> Iterator[Groep[Bouwsteenblok]]:
    """Yield each category with the cards on which somebody works; one without any says so."""
    for category in zicht.register.bouwstenen.categorieen:
        blocks = tuple(
            Bouwsteenblok(
                kolomlink(zicht, matrix, column),
                tuple(
                    Lijstregel(zicht.actor(cell.actor), tuple(vermeldingen(zicht, cell)))
                    for cell in matrix.van_kolom(column.id)
                ),
            )
            for column in matrix.kolommen
            if column.groep == category.naam and matrix.van_kolom(column.id)
        )
        told = tel(matrix, len(blocks)) if blocks else "Hier werkt nog niemand aan."
        yield Groep(f"bij-{category.id}", category.naam, blocks, told)
