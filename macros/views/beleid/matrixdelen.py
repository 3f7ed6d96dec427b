"""The digital inclusion matrix as pages show it: tables of it, and the same as lists by actor."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from ...model import Actor
from ...regie.basis import aantal, bestaat, einde
from ...regie.matrix import Cel, Kolom, Matrix, Spoor
from ...woorden import klein
from ..delen import Groep, Link
from ..zicht import Zicht
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


def tabel(zicht: Zicht, id: str, title: str, matrix: Matrix) -> Matrixtabel:
    """Return a matrix as a table without empty rows and columns; these stand below it."""
    actors = [actor for actor in matrix.rijen if matrix.van_actor(actor.id)]
    order = list(dict.fromkeys(column.groep for column in matrix.kolommen))
    columns = [column for column in matrix.kolommen if matrix.van_kolom(column.id)]
    columns.sort(key=lambda column: order.index(column.groep))
    groups = tuple(
        (name, tuple(_rij(zicht, matrix, column, actors) for column in own))
        for name, own in groupby(columns, key=lambda column: column.groep)
    )
    told = (
        f"{tel(matrix, len(columns))}, {aantal(len(actors), 'actor', 'actoren')}" if actors else "nog niemand"
    )
    return Matrixtabel(
        id, title, told, tuple(zicht.actor(actor) for actor in actors), groups, tuple(leeg(zicht, matrix))
    )


def tel(matrix: Matrix, count: int) -> str:
    """Return a count of columns in words: “12 bouwstenen”."""
    one, more = ("bouwsteen", "bouwstenen") if matrix.soort == "bouwstenen" else ("actie", "acties")
    return aantal(count, one, more)


def _rij(zicht: Zicht, matrix: Matrix, column: Kolom, actors: Iterable[Actor]) -> Matrixrij:
    cells = (matrix.cel(actor.id, column.id) for actor in actors)
    found = tuple(tuple(vermeldingen(zicht, cell)) if cell else () for cell in cells)
    return Matrixrij(kolomlink(zicht, matrix, column), found)


def leeg(zicht: Zicht, matrix: Matrix) -> Iterator[Groep[Link]]:
    """Yield the columns and the actors without anything, under the sentence that counts them."""
    one, more = ("bouwsteen", "bouwstenen") if matrix.soort == "bouwstenen" else ("actie", "acties")
    if columns := matrix.lege_kolommen:
        links = tuple(kolomlink(zicht, matrix, column) for column in columns)
        yield Groep(f"geen-{more}", f"Bij {aantal(len(columns), one, more)} staat niemand:", links)
    if rows := matrix.lege_rijen:
        stands = "staat" if len(rows) == 1 else "staan"
        title = f"{aantal(len(rows), 'actor', 'actoren')} {stands} bij geen enkele {one}:"
        yield Groep(f"actoren-zonder-{more}", title, tuple(_actorlink(zicht, actor) for actor in rows))


def _actorlink(zicht: Zicht, actor: Actor) -> Link:
    return zicht.actor(actor, einde(zicht.register, actor))


def kolomlink(zicht: Zicht, matrix: Matrix, column: Kolom) -> Link:
    """Return a link to the card or the action that a column is about."""
    kind = "kaart" if matrix.soort == "bouwstenen" else "actie"
    return Link(column.titel, _adres(zicht, kind, column.id))


def _adres(zicht: Zicht, kind: str, id: str) -> str:
    if kind == "actie":
        return actie_adres(zicht, id)
    return zicht.links.to("aanbod" if kind == "aanbod" else "bouwstenen", id)


def vermeldingen(zicht: Zicht, cell: Cel) -> Iterator[Vermelding]:
    """Yield each piece of proof once, with everything that the actor does there."""
    by_proof: dict[tuple[str, str], list[Spoor]] = {}
    for trace in cell.sporen:
        by_proof.setdefault((trace.soort, trace.id), []).append(trace)
    for (kind, id), traces in by_proof.items():
        first, *more = (trace.rol for trace in traces)
        roles = ", ".join((first, *(klein(role) for role in more)))
        proof = Link(traces[0].naam, _adres(zicht, kind, id))
        yield Vermelding(roles, proof, klein(traces[0].staat), traces[0].zeker)


def actorblokken(zicht: Zicht, *matrices: Matrix) -> Iterator[Actorblok]:
    """Yield every actor that does something, and those that ended."""
    for actor in matrices[0].rijen:
        lists = tuple(_lijsten(zicht, actor, matrices))
        if lists or not bestaat(zicht.register, actor):
            ended = einde(zicht.register, actor)
            told = f"{ended[:1].upper()}{ended[1:]}." if ended else None
            counts = (
                tel(matrix, len(matrix.van_actor(actor.id)))
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
            Lijstregel(kolomlink(zicht, matrix, columns[cell.kolom]), tuple(vermeldingen(zicht, cell)))
            for cell in matrix.van_actor(actor.id)
        )
        if lines:
            title = f"{matrix.soort.capitalize()} van {actor.naam}"
            yield Groep(f"{matrix.soort}-van-{actor.id}", title, lines)
