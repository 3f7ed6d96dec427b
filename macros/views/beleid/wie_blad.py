"""One page of who does what, where there are several: some actors with all they do, or everybody at one column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from ...model import Actor
from ...regie.basis import aantal
from ...regie.matrix import Cel
from ..bladzijden import Bladwijzer, adres, bladwijzer
from ..delen import Groep, Link
from ..zicht import Zicht
from .actorenkaart import Bandgroep, Beeld, bandgroepen, wie_waaraan
from .matrixdelen import (
    Actorblok,
    Lijstregel,
    Matrixtabel,
    Vermelding,
    actorblokken,
    kolomlink,
    tabel,
    vermeldingen,
)
from .wie_bladen import ACTOREN, SOORTEN, actorbladen, banden_per_actor, kolombladen

IN_EEN_CEL = 3
"""More mentions in one cell make a row that one cannot oversee: these are counted (project rule)."""

LETTERS = 3
"""How much of a name says where a page begins."""


@dataclass(frozen=True)
class Actorenblad:
    """Some actors, by name, with everything they do."""

    wijzer: Bladwijzer | None
    sprongen: tuple[Groep[Link], ...]
    waaraan: Beeld
    tabellen: tuple[Matrixtabel, ...]
    actoren: tuple[Actorblok, ...]
    banden: tuple[Bandgroep, ...]


def actorenblad(zicht: Zicht, nummer: int = 1) -> Actorenblad:
    """Return one of the pages of actors."""
    pages = zicht.register.eens(actorbladen)
    actors = pages[nummer - 1]
    cards, actions = (
        matrix.van(actors) for matrix in (zicht.regie.matrix_bouwstenen, zicht.regie.matrix_acties)
    )
    both = (
        tabel(zicht, "matrix-bouwstenen", "Actoren en bouwstenen", cards),
        tabel(zicht, "matrix-acties", "Actoren en acties van het plan", actions),
    )
    tables = tuple(_ingekort(zicht, table, actors) for table in both if table.groepen)
    lines = zicht.register.eens(banden_per_actor)
    own = {id(band): band for actor in actors for band in lines.get(actor.id, ())}
    bands = bandgroepen(zicht, [*own.values()])
    anchors = [
        ("beeld", "In één beeld"),
        *((table.id, table.bijschrift) for table in tables),
        ("per-actor", "Per actor"),
        *([("banden", "Hoe actoren samenhangen")] if bands else []),
    ]
    return Actorenblad(
        wijzer=bladwijzer(
            zicht, ACTOREN, nummer, [*map(len, pages)], lambda number: pages[number - 1][0].naam[:LETTERS]
        ),
        sprongen=tuple(Groep(id, title, ()) for id, title in anchors),
        waaraan=wie_waaraan(zicht, cards, zicht.links.to("beleid", "wie-doet-wat")),
        tabellen=tables,
        actoren=tuple(actorblokken(zicht, cards, actions)),
        banden=bands,
    )


def _ingekort(zicht: Zicht, table: Matrixtabel, actors: Iterable[Actor]) -> Matrixtabel:
    """Return a table of some actors: what is empty is told of all of them together, and a full cell counts."""
    by_page = {zicht.actor(actor).adres: actor for actor in actors}
    heads = [by_page[head.adres] for head in table.koppen]
    groups = tuple(
        (name, tuple(replace(row, cellen=tuple(map(_cel, heads, row.cellen))) for row in rows))
        for name, rows in table.groepen
    )
    return replace(table, groepen=groups, leeg=())


def _cel(actor: Actor, cell: tuple[Vermelding, ...]) -> tuple[Vermelding, ...]:
    """Return a cell, one of many mentions as a count of each role that leads to them below."""
    if len(cell) <= IN_EEN_CEL:
        return cell
    by_role: dict[str, list[Vermelding]] = {}
    for one in cell:
        by_role.setdefault(one.rollen, []).append(one)
    return tuple(_geteld(actor, role, own) for role, own in by_role.items())


def _geteld(actor: Actor, role: str, own: list[Vermelding]) -> Vermelding:
    if len(own) == 1:
        return own[0]
    sure = sum(one.zeker for one in own)
    all_of_it = Link(f"alles van {actor.naam}", f"#actor-{actor.id}")
    return Vermelding(f"{role}, {len(own)} keer", all_of_it, f"{sure} keer op tijd nagekeken", sure > 0)


@dataclass(frozen=True)
class Kolomblok:
    """Everything that one actor does in the column."""

    id: str
    naam: str
    telling: str
    """“13 keer”."""
    regels: tuple[Lijstregel, ...]


@dataclass(frozen=True)
class Kolomblad:
    """Everybody at one bouwsteen or action, by the kind of actor."""

    kop: Link
    """The bouwsteen or the action itself."""
    telling: str
    """“46 actoren”."""
    wijzer: Bladwijzer | None
    groepen: tuple[Groep[Kolomblok], ...]


def kolomblad(zicht: Zicht, basis: str, nummer: int = 1) -> Kolomblad:
    """Return one of the pages of a column of which the first one is at `basis`."""
    matrix, column, pages = zicht.register.eens(kolombladen)[basis]
    return Kolomblad(
        kop=kolomlink(zicht, matrix, column),
        telling=aantal(sum(map(len, pages)), "actor", "actoren"),
        wijzer=bladwijzer(zicht, basis, nummer, [*map(len, pages)]),
        groepen=tuple(_groepen(zicht, basis, nummer)),
    )


def _groepen(zicht: Zicht, basis: str, nummer: int) -> Iterator[Groep[Kolomblok]]:
    pages = zicht.register.eens(kolombladen)[basis].bladen
    for kind, cells in groupby(pages[nummer - 1], key=lambda cell: cell.actor.soort):
        blocks = tuple(_blok(zicht, cell) for cell in cells)
        told = aantal(len(blocks), "actor", "actoren")
        yield Groep(f"soort-{kind.value}", kind.label, blocks, told)


def _blok(zicht: Zicht, cell: Cel) -> Kolomblok:
    found = tuple(vermeldingen(zicht, cell))
    line = Lijstregel(zicht.actor(cell.actor), found)
    return Kolomblok(f"actor-{cell.actor.id}", cell.actor.naam, f"{len(found)} keer", (line,))


def eerste_per_soort(zicht: Zicht, basis: str) -> dict[str, str]:
    """Return where each kind of actor begins in a column, by the value of the kind."""
    pages = zicht.register.eens(kolombladen)[basis].bladen
    found: dict[str, str] = {}
    for number, cells in enumerate(pages, 1):
        for kind in SOORTEN:
            if any(cell.actor.soort is kind for cell in cells):
                found.setdefault(kind.value, f"{adres(zicht, basis, number)}#soort-{kind.value}")
    return found
