"""What the page “Wie doet wat” shows: the digital inclusion matrix as tables and lists, and the map of actors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from ...model import Actor
from ...regie.basis import aantal, bestaat, einde
from ...regie.matrix import Cel, Kolom, Matrix, Spoor
from ..delen import Groep, Link
from ..plaatsenlijst import heeft_kaart
from ..zicht import Zicht
from .actorenkaart import Bandgroep, Beeld, bandgroepen, wie_waaraan
from .delen import actie_adres


@dataclass(frozen=True)
class Vermelding:
    """One thing that puts an actor in a cell: what it does, and the proof to look at."""

    rollen: str
    """“Biedt het aan, voert uit”."""
    bewijs: Link
    """The offer, the promise or the card."""
    staat: str
    """“loopt”, “loopt, nog niet nagekeken”, “beloofd”."""
    zeker: bool
    """Whether it runs today, and somebody checked it within its term."""


@dataclass(frozen=True)
class Matrixrij:
    """One bouwsteen or action, with a cell for each column; a cell may be empty."""

    kop: Link
    cellen: tuple[tuple[Vermelding, ...], ...]


@dataclass(frozen=True)
class Matrixtabel:
    """The matrix as a table: what is empty altogether stands below it, in words."""

    id: str
    bijschrift: str
    telling: str
    """“12 bouwstenen, 9 actoren”."""
    koppen: tuple[Link, ...]
    """The actors."""
    groepen: tuple[tuple[str, tuple[Matrixrij, ...]], ...]
    """Rows by category of the tool or part of the plan."""
    leeg: tuple[Groep[Link], ...]
    """Rows and columns without anything, each under the sentence that counts them."""

    @property
    def breedte(self) -> int:
        """Return how many columns it has, that of the names included."""
        return len(self.koppen) + 1


@dataclass(frozen=True)
class Lijstregel:
    """One line of a list: a bouwsteen, an action or an actor, with what shows it."""

    kop: Link
    vermeldingen: tuple[Vermelding, ...]


@dataclass(frozen=True)
class Actorblok:
    """Everything that one actor does."""

    id: str
    naam: str
    telling: str
    """“4 bouwstenen, 2 acties”, what one gets by folding it open; empty for who ended."""
    actor: Link
    """Leads to its own page."""
    soort: str
    einde: str | None
    """“Tot 31 december 2024.”"""
    lijsten: tuple[Groep[Lijstregel], ...]
    """Bouwstenen, then actions."""


@dataclass(frozen=True)
class Bouwsteenblok:
    """One bouwsteen with everybody who works on it."""

    bouwsteen: Link
    regels: tuple[Lijstregel, ...]


@dataclass(frozen=True)
class WieDoetWat:
    """Everything on the page."""

    sprongen: tuple[Groep[Link], ...]
    waaraan: Beeld
    tabellen: tuple[Matrixtabel, ...]
    actoren: tuple[Actorblok, ...]
    bouwstenen: tuple[Groep[Bouwsteenblok], ...]
    banden: tuple[Bandgroep, ...]
    kaart: Link
    """The same actors where they are: the map of places, or their list."""


def wie_doet_wat(zicht: Zicht) -> WieDoetWat:
    """Return who does what, drawn, in tables and in lists."""
    cards, actions = zicht.regie.matrix_bouwstenen, zicht.regie.matrix_acties
    tables = [_tabel(zicht, "matrix-bouwstenen", "Actoren en bouwstenen", cards)]
    if actions.kolommen:
        tables.append(_tabel(zicht, "matrix-acties", "Actoren en acties van het plan", actions))
    bands = bandgroepen(zicht)
    anchors = [
        ("beeld", "In één beeld"),
        *((table.id, table.bijschrift) for table in tables),
        ("per-actor", "Per actor"),
        ("per-bouwsteen", "Per bouwsteen"),
        *([("banden", "Hoe actoren samenhangen")] if bands else []),
    ]
    return WieDoetWat(
        sprongen=tuple(Groep(id, title, ()) for id, title in anchors),
        waaraan=wie_waaraan(zicht),
        tabellen=tuple(tables),
        actoren=tuple(_actorblokken(zicht, cards, actions)),
        bouwstenen=tuple(_bouwsteenblokken(zicht, cards)),
        banden=bands,
        kaart=_naar_plaatsen(zicht),
    )


def _naar_plaatsen(zicht: Zicht) -> Link:
    """Return the link to the map of places, or to their list as long as there is no map."""
    to = zicht.links.to("plaatsen")
    if heeft_kaart(zicht.register):
        return Link("Bekijk de plaatsen op de kaart", f"{to}#kaart")
    return Link("Bekijk de plaatsen", to)


def _tabel(zicht: Zicht, id: str, title: str, matrix: Matrix) -> Matrixtabel:
    actors = [actor for actor in matrix.rijen if matrix.van_actor(actor.id)]
    order = list(dict.fromkeys(column.groep for column in matrix.kolommen))
    columns = [column for column in matrix.kolommen if matrix.van_kolom(column.id)]
    columns.sort(key=lambda column: order.index(column.groep))
    groups = tuple(
        (name, tuple(_rij(zicht, matrix, column, actors) for column in own))
        for name, own in groupby(columns, key=lambda column: column.groep)
    )
    told = f"{_tel(matrix, len(columns))}, {aantal(len(actors), 'actor', 'actoren')}"
    return Matrixtabel(
        id, title, told, tuple(zicht.actor(actor) for actor in actors), groups, tuple(_leeg(zicht, matrix))
    )


def _tel(matrix: Matrix, count: int) -> str:
    one, more = ("bouwsteen", "bouwstenen") if matrix.soort == "bouwstenen" else ("actie", "acties")
    return aantal(count, one, more)


def _rij(zicht: Zicht, matrix: Matrix, column: Kolom, actors: Iterable[Actor]) -> Matrixrij:
    cells = (matrix.cel(actor.id, column.id) for actor in actors)
    found = tuple(tuple(_vermeldingen(zicht, cell)) if cell else () for cell in cells)
    return Matrixrij(_kolomlink(zicht, matrix, column), found)


def _leeg(zicht: Zicht, matrix: Matrix) -> Iterator[Groep[Link]]:
    one, more = ("bouwsteen", "bouwstenen") if matrix.soort == "bouwstenen" else ("actie", "acties")
    if columns := matrix.lege_kolommen:
        links = tuple(_kolomlink(zicht, matrix, column) for column in columns)
        yield Groep(f"geen-{more}", f"Bij {aantal(len(columns), one, more)} staat niemand:", links)
    if rows := matrix.lege_rijen:
        stands = "staat" if len(rows) == 1 else "staan"
        title = f"{aantal(len(rows), 'actor', 'actoren')} {stands} bij geen enkele {one}:"
        yield Groep(f"actoren-zonder-{more}", title, tuple(_actorlink(zicht, actor) for actor in rows))


def _actorlink(zicht: Zicht, actor: Actor) -> Link:
    return zicht.actor(actor, einde(zicht.register, actor))


def _kolomlink(zicht: Zicht, matrix: Matrix, column: Kolom) -> Link:
    kind = "kaart" if matrix.soort == "bouwstenen" else "actie"
    return Link(column.titel, _adres(zicht, kind, column.id))


def _adres(zicht: Zicht, kind: str, id: str) -> str:
    if kind == "actie":
        return actie_adres(zicht, id)
    return zicht.links.to("aanbod" if kind == "aanbod" else "bouwstenen", id)


def _vermeldingen(zicht: Zicht, cell: Cel) -> Iterator[Vermelding]:
    """Yield each piece of proof once, with everything that the actor does there."""
    by_proof: dict[tuple[str, str], list[Spoor]] = {}
    for trace in cell.sporen:
        by_proof.setdefault((trace.soort, trace.id), []).append(trace)
    for (kind, id), traces in by_proof.items():
        first, *more = (trace.rol for trace in traces)
        roles = ", ".join((first, *(_klein(role) for role in more)))
        proof = Link(traces[0].naam, _adres(zicht, kind, id))
        yield Vermelding(roles, proof, _klein(traces[0].staat), traces[0].zeker)


def _klein(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}"


def _actorblokken(zicht: Zicht, *matrices: Matrix) -> Iterator[Actorblok]:
    """Yield every actor that does something, and those that ended."""
    for actor in matrices[0].rijen:
        lists = tuple(_lijsten(zicht, actor, matrices))
        if lists or not bestaat(zicht.register, actor):
            ended = einde(zicht.register, actor)
            told = f"{ended[:1].upper()}{ended[1:]}." if ended else None
            counts = (
                _tel(matrix, len(matrix.van_actor(actor.id)))
                for matrix in matrices
                if matrix.van_actor(actor.id)
            )
            page = Link(f"Naar de pagina van {actor.naam}", zicht.actor(actor).adres)
            yield Actorblok(
                f"actor-{actor.id}", actor.naam, ", ".join(counts), page, actor.soort.label, told, lists
            )


def _lijsten(zicht: Zicht, actor: Actor, matrices: Iterable[Matrix]) -> Iterator[Groep[Lijstregel]]:
    for matrix in matrices:
        columns = {column.id: column for column in matrix.kolommen}
        lines = tuple(
            Lijstregel(_kolomlink(zicht, matrix, columns[cell.kolom]), tuple(_vermeldingen(zicht, cell)))
            for cell in matrix.van_actor(actor.id)
        )
        if lines:
            title = f"{matrix.soort.capitalize()} van {actor.naam}"
            yield Groep(f"{matrix.soort}-van-{actor.id}", title, lines)


def _bouwsteenblokken(zicht: Zicht, matrix: Matrix) -> Iterator[Groep[Bouwsteenblok]]:
    """Yield each category with the cards on which somebody works; one without any says so."""
    for category in zicht.register.bouwstenen.categorieen:
        blocks = tuple(
            Bouwsteenblok(
                _kolomlink(zicht, matrix, column),
                tuple(
                    Lijstregel(zicht.actor(cell.actor), tuple(_vermeldingen(zicht, cell)))
                    for cell in matrix.van_kolom(column.id)
                ),
            )
            for column in matrix.kolommen
            if column.groep == category.naam and matrix.van_kolom(column.id)
        )
        told = _tel(matrix, len(blocks)) if blocks else "Hier werkt nog niemand aan."
        yield Groep(f"bij-{category.id}", category.naam, blocks, told)
