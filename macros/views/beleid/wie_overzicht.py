"""The first page of who does what where there are many actors: by kind of actor, with the way to each one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from ...model import Actor
from ...regie.basis import aantal, einde
from ...regie.matrix import Cel, Kolom, Matrix
from ...tekening import Draad, Knoop, tekening
from ..bladzijden import adres
from ..delen import Groep, Link
from ..kaarten import KLEUREN
from ..zicht import Zicht
from .actorenkaart import BANDSOORTEN, Beeld
from .matrixdelen import Matrixrij, Matrixtabel, Vermelding, leeg, tabel, tel
from .wie_blad import eerste_per_soort
from .wie_bladen import ACTOREN, SOORTEN, blad_van_actor, groot, kolomadres, kolompad
from .wie_doet_wat import naar_plaatsen


@dataclass(frozen=True)
class WieOverzicht:
    """Everything on the page."""

    sprongen: tuple[Groep[Link], ...]
    waaraan: Beeld
    tabellen: tuple[Matrixtabel, ...]
    soorten: tuple[Groep[Link], ...]
    """Every actor under its kind: a link to all that it does."""
    bouwstenen: tuple[Groep[Link], ...]
    """The cards of each category on which somebody works."""
    banden: tuple[str, ...]
    """How many lines there are of each kind."""
    actoren: Link
    """The first page of actors."""
    kaart: Link
    """The same actors where they are: the map of places, or their list."""


def wie_overzicht(zicht: Zicht) -> WieOverzicht:
    """Return the way into who does what."""
    cards, actions = zicht.regie.matrix_bouwstenen, zicht.regie.matrix_acties
    tables = [_per_soort(zicht, "matrix-bouwstenen", "Soorten actoren en bouwstenen", cards)]
    if groot(zicht.register, actions):
        tables.append(_per_soort(zicht, "matrix-acties", "Soorten actoren en acties van het plan", actions))
    elif actions.kolommen:
        tables.append(tabel(zicht, "matrix-acties", "Actoren en acties van het plan", actions))
    bands = tuple(_banden(zicht))
    anchors = [
        ("beeld", "In één beeld"),
        ("per-actor", "Per actor"),
        *((table.id, table.bijschrift) for table in tables),
        ("per-bouwsteen", "Per bouwsteen"),
        *([("banden", "Hoe actoren samenhangen")] if bands else []),
    ]
    return WieOverzicht(
        sprongen=tuple(Groep(id, title, ()) for id, title in anchors),
        waaraan=_beeld(zicht, cards),
        tabellen=tuple(tables),
        soorten=tuple(_soorten(zicht, cards)),
        bouwstenen=tuple(_bouwstenen(zicht, cards)),
        banden=bands,
        actoren=Link("Blader door alle actoren", adres(zicht, ACTOREN, 1)),
        kaart=naar_plaatsen(zicht),
    )


def _beeld(zicht: Zicht, matrix: Matrix) -> Beeld:
    """Return kinds of actors on the left, categories on the right."""
    cards = zicht.register.bouwstenen
    group = {card.id: card.categorie for card in cards.bouwstenen}
    sure: dict[tuple[str, str], bool] = {}
    for (_, column), cell in matrix.cellen.items():
        pair = cell.actor.soort.value, group[column]
        sure[pair] = sure.get(pair, False) or cell.zeker
    busy = {kind for kind, _ in sure}
    left = [Knoop(k.value, k.label, f"#soort-{k.value}") for k in SOORTEN if k.value in busy]
    right = [Knoop(c.id, c.naam, f"#bij-{c.id}", KLEUREN[c.id]) for c in cards.categorieen]
    threads = [Draad(kind, category, whole) for (kind, category), whole in sorted(sure.items())]
    return Beeld(
        "waaraan",
        "Welke soort actor werkt aan welke categorie van bouwstenen",
        "Links staan de soorten actoren, rechts de categorieën. Een volle lijn: er loopt iets, en iemand keek het op "
        "tijd na. Een gestippelde lijn: het is gepland, beloofd of niet op tijd nagekeken. Elke naam leidt naar "
        "dezelfde gegevens in woorden.",
        tekening(left, right, threads),
    )


def _per_soort(zicht: Zicht, id: str, title: str, matrix: Matrix) -> Matrixtabel:
    """Return a matrix with a column for each kind of actor: every cell counts them, and leads to their names."""
    found = {column.id: matrix.van_kolom(column.id) for column in matrix.kolommen}
    busy = {cell.actor.soort for cells in found.values() for cell in cells}
    kinds = [kind for kind in SOORTEN if kind in busy]
    order = list(dict.fromkeys(column.groep for column in matrix.kolommen))
    columns = sorted((c for c in matrix.kolommen if found[c.id]), key=lambda c: order.index(c.groep))
    groups = tuple(
        (
            name,
            tuple(_rij(zicht, matrix, column, found[column.id], [k.value for k in kinds]) for column in own),
        )
        for name, own in groupby(columns, key=lambda column: column.groep)
    )
    actors = len({actor for actor, _ in matrix.cellen})
    told = f"{tel(matrix, len(columns))}, {aantal(actors, 'actor', 'actoren')}"
    heads = tuple(Link(kind.label, f"#soort-{kind.value}") for kind in kinds)
    return Matrixtabel(id, title, told, heads, groups, tuple(leeg(zicht, matrix)))


def _rij(zicht: Zicht, matrix: Matrix, column: Kolom, cells: tuple[Cel, ...], kinds: list[str]) -> Matrixrij:
    first = eerste_per_soort(zicht, kolompad(matrix, column))
    by_kind = {kind: [cell for cell in cells if cell.actor.soort.value == kind] for kind in kinds}
    made = ((_telling(column, own, first[kind]),) if own else () for kind, own in by_kind.items())
    return Matrixrij(Link(column.titel, kolomadres(zicht, matrix, column)), tuple(made))


def _telling(column: Kolom, cells: list[Cel], address: str) -> Vermelding:
    sure = sum(cell.zeker for cell in cells)
    state = f"bij {sure} loopt iets dat op tijd nagekeken is"
    return Vermelding(aantal(len(cells), "actor", "actoren"), Link(column.titel, address), state, sure > 0)


def _soorten(zicht: Zicht, matrix: Matrix) -> Iterator[Groep[Link]]:
    by_kind: dict[str, list[Actor]] = {}
    for actor in matrix.rijen:
        by_kind.setdefault(actor.soort.value, []).append(actor)
    for kind in SOORTEN:
        if own := by_kind.get(kind.value):
            links = tuple(_naar(zicht, actor) for actor in own)
            yield Groep(f"soort-{kind.value}", kind.label, links, aantal(len(own), "actor", "actoren"))


def _naar(zicht: Zicht, actor: Actor) -> Link:
    """Return a link to all that an actor does, or to its own page where it does nothing here."""
    ended = einde(zicht.register, actor)
    number = zicht.register.eens(blad_van_actor).get(actor.id)
    if number is None:
        return zicht.actor(actor, ended)
    return Link(actor.naam, f"{adres(zicht, ACTOREN, number)}#actor-{actor.id}", ended)


def _bouwstenen(zicht: Zicht, matrix: Matrix) -> Iterator[Groep[Link]]:
    """Yield each category with its cards; one on which nobody works says so."""
    for category in zicht.register.bouwstenen.categorieen:
        own = [c for c in matrix.kolommen if c.groep == category.naam and matrix.van_kolom(c.id)]
        links = tuple(
            Link(
                c.titel, kolomadres(zicht, matrix, c), aantal(len(matrix.van_kolom(c.id)), "actor", "actoren")
            )
            for c in own
        )
        told = tel(matrix, len(own)) if own else "Hier werkt nog niemand aan."
        yield Groep(f"bij-{category.id}", category.naam, links, told)


def _banden(zicht: Zicht) -> Iterator[str]:
    for _, title, names in BANDSOORTEN:
        if count := sum(band.naam in names for band in zicht.regie.banden):
            yield f"{title}: {aantal(count, 'lijn', 'lijnen')}"
