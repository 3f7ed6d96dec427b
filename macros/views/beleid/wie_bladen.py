"""Who does what over several pages, where one table cannot hold all actors: which actors and columns stand on which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeVar

from ...model import Actor
from ...model.keuzes import Actorsoort
from ...regie.basis import bestaat
from ...regie.matrix import Cel, Kolom, Matrix, matrix_acties, matrix_bouwstenen
from ...regie.relaties import Band, banden
from ...register import Register
from ..zicht import Zicht

BASIS = "beleid/wie-doet-wat/"

ACTOREN = f"{BASIS}actoren/"
"""The first page of actors; the next ones below it, as with every list."""

GRENS = 40
"""More actors than this are no table that one can read beside each other (project rule)."""

NAAST_ELKAAR = 20
"""How many actors a page has at most: so many columns, and boxes below each other in the drawing (project rule)."""

VOL = 500
"""How many mentions and lines a page has: with each told up to three times, some 30 kB on the wire."""

SOORTEN = tuple(Actorsoort)

T = TypeVar("T")


def groot(register: Register, matrix: Matrix) -> bool:
    """Say whether a matrix has more actors than one table holds."""
    return len(register.actoren) > GRENS and len({actor for actor, _ in matrix.cellen}) > GRENS


def verdeeld(register: Register) -> bool:
    """Say whether who does what takes several pages."""
    return len(register.actoren) > GRENS and groot(register, register.eens(matrix_bouwstenen))


def actorbladen(register: Register) -> tuple[tuple[Actor, ...], ...]:
    """Return the actors of each page by name: all with a cell or a line, and those that ended."""
    matrices = register.eens(matrix_bouwstenen), register.eens(matrix_acties)
    weight = Counter[str]()
    for matrix in matrices:
        for (actor, _), cell in matrix.cellen.items():
            weight[actor] += len(cell.sporen)
    for actor, own in register.eens(banden_per_actor).items():
        weight[actor] += len(own)
    shown = (actor for actor in matrices[0].rijen if weight[actor.id] or not bestaat(register, actor))
    return tuple(_snij(shown, lambda actor: weight[actor.id], NAAST_ELKAAR))


def blad_van_actor(register: Register) -> dict[str, int]:
    """Return the number of the page of each actor by id."""
    pages = enumerate(register.eens(actorbladen), 1)
    return {actor.id: number for number, actors in pages for actor in actors}


def banden_per_actor(register: Register) -> dict[str, list[Band]]:
    """Return each line at whom it goes out from; one that holds both ways at both."""
    found: dict[str, list[Band]] = {}
    for band in register.eens(banden):
        for actor in (band.van, band.naar) if band.wederzijds else (band.van,):
            found.setdefault(actor.id, []).append(band)
    return found


class Kolombladen(NamedTuple):
    """A column with the cells of each of its pages."""

    matrix: Matrix
    kolom: Kolom
    bladen: tuple[tuple[Cel, ...], ...]


def kolombladen(register: Register) -> dict[str, Kolombladen]:
    """Return every column in which anybody stands, of each matrix that is too large for a table, by its first path."""
    found: dict[str, Kolombladen] = {}
    for matrix in (register.eens(matrix_bouwstenen), register.eens(matrix_acties)):
        if groot(register, matrix):
            for column in matrix.kolommen:
                cells = sorted(matrix.van_kolom(column.id), key=_soort)
                if cells:
                    pages = tuple(_snij(cells, lambda cell: len(cell.sporen), VOL))
                    found[kolompad(matrix, column)] = Kolombladen(matrix, column, pages)
    return found


def kolompad(matrix: Matrix, column: Kolom) -> str:
    """Return the path of the first page of a column: `beleid/wie-doet-wat/bouwstenen/klare-taal/`."""
    return f"{BASIS}{matrix.soort}/{column.id}/"


def kolomadres(zicht: Zicht, matrix: Matrix, column: Kolom) -> str:
    """Return the address of the first page of a column."""
    return zicht.links.to(*kolompad(matrix, column).strip("/").split("/"))


def _soort(cell: Cel) -> int:
    return SOORTEN.index(cell.actor.soort)


def _snij(items: Iterable[T], weight: Callable[[T], int], most: int) -> Iterator[tuple[T, ...]]:
    """Yield pages of at most so many items that weigh no more than `VOL` together; one item by itself may."""
    page: list[T] = []
    left = VOL
    for item in items:
        if page and (len(page) == most or weight(item) > left):
            yield tuple(page)
            page, left = [], VOL
        page.append(item)
        left -= weight(item)
    if page:
        yield tuple(page)
