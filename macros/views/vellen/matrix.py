"""The digital inclusion matrix on paper: empty to fill in together, and with what is known today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ... import woorden
from ...model.base import opsomming
from ...model.keuzes import Velsoort
from ...regie.basis import aantal
from ...regie.matrix import Cel, Kolom, Matrix, Spoor
from ...register import Register
from ...woorden import groot, klein
from ..zicht import Zicht
from .basis import Soort, Vel
from .voet import Velvoet, rest, voet

LEGE_RIJEN = 9
"""Rows to fill in that fit on the page."""

MEESTE_RIJEN = 100
"""More actors than this fill more sheets than fit on a table or a wall, some twenty (project rule)."""

VUL_IN = (
    "Zet links een organisatie of een dienst, geen naam van een persoon. "
    "Schrijf in elk vak welke actie ze al doet, of kan doen."
)


@dataclass(frozen=True)
class Vakregel:
    """One card at which an actor stands."""

    nummer: str
    """“12”, in the order of the set."""
    titel: str
    wat: str
    """“Biedt het aan, voert uit: loopt, nog niet nagekeken.”"""
    zeker: bool
    """Whether something runs for sure: said in words too."""


@dataclass(frozen=True)
class Velrij:
    """One actor, with its cards in each category."""

    id: str
    naam: str
    vakken: tuple[tuple[Vakregel, ...], ...]


@dataclass(frozen=True)
class Matrixvel:
    """The matrix on paper."""

    titel: str
    uitleg: str | None
    """How to fill it in."""
    bijschrift: str
    """What the table tells."""
    kolommen: tuple[str, ...]
    """The categories of the tool."""
    rijen: tuple[Velrij, ...]
    """None on the empty one."""
    lege_rijen: int
    onder: tuple[str, ...]
    """What stands at nobody, and who stands nowhere."""
    rechten: str | None
    voet: Velvoet


def vellen(register: Register) -> Iterator[Vel]:
    """Yield the empty matrix and that of today."""
    yield Vel(LEEG, "Digitale-inclusiematrix A3, om in te vullen", SOORT, "a3-liggend", bladzijden=1)
    yield Vel("matrix", "Digitale-inclusiematrix A3, wat nu bekend is", SOORT, "a3-liggend")


LEEG = "matrix-leeg"


def matrixvel(zicht: Zicht, vel: Vel) -> Matrixvel:
    """Return the matrix, empty or of today."""
    names = tuple(category.naam for category in zicht.register.bouwstenen.categorieen)
    return _leeg(zicht, names) if vel.id == LEEG else _bekend(zicht, names)


def _leeg(zicht: Zicht, names: tuple[str, ...]) -> Matrixvel:
    return Matrixvel(
        titel="Digitale-inclusiematrix",
        uitleg=VUL_IN,
        bijschrift="Wie doet wat, of kan dat doen?",
        kolommen=names,
        rijen=(),
        lege_rijen=LEGE_RIJEN,
        onder=(),
        rechten=None,
        voet=voet(zicht, "beleid/wie-doet-wat/"),
    )


def _bekend(zicht: Zicht, names: tuple[str, ...]) -> Matrixvel:
    found = zicht.regie.matrix_bouwstenen
    every = list(_rijen(found, names))
    kept = {row.id for row in sorted(every, key=_vakken, reverse=True)[:MEESTE_RIJEN]}
    rows, left = tuple(row for row in every if row.id in kept), len(every) - len(kept)
    foot = voet(zicht, "beleid/wie-doet-wat/")
    more = rest(foot, f"Op dit vel is geen plaats voor nog {left} andere actoren, die bij minder staan.")
    today = woorden.datum(zicht.register.vandaag)
    told = f"Wat op {today} bekend is over {aantal(len(rows), 'actor', 'actoren')}. Vet: dit loopt, en het is op tijd nagekeken."
    return Matrixvel(
        titel="Digitale-inclusiematrix",
        uitleg=None,
        bijschrift=told if rows else f"Op {today} stond nog niemand bij een bouwsteen.",
        kolommen=names,
        rijen=rows,
        lege_rijen=0,
        onder=(*([" ".join(more)] if left else ()), *found.zinnen),
        rechten=zicht.register.bouwstenen.rechten,
        voet=foot,
    )


def _vakken(row: Velrij) -> int:
    """Return at how many cards an actor stands."""
    return sum(map(len, row.vakken))


def _rijen(found: Matrix, names: Iterable[str]) -> Iterator[Velrij]:
    """Yield every actor that stands somewhere."""
    columns = {name: [column for column in found.kolommen if column.groep == name] for name in names}
    numbers = {column.id: str(i) for i, column in enumerate(found.kolommen, 1)}
    for actor in found.rijen:
        cells = tuple(
            tuple(
                _regel(cell, column, numbers[column.id])
                for column in own
                if (cell := found.cel(actor.id, column.id))
            )
            for own in columns.values()
        )
        if any(cells):
            yield Velrij(actor.id, found.naam(actor), cells)


def _regel(cell: Cel, column: Kolom, number: str) -> Vakregel:
    return Vakregel(number, column.titel, _wat(cell.sporen), cell.zeker)


def _wat(traces: Iterable[Spoor]) -> str:
    """Return what an actor does at a card, by the state it is in."""
    by_state: dict[str, dict[str, None]] = {}
    for trace in traces:
        by_state.setdefault(klein(trace.staat), {})[klein(trace.rol)] = None
    told = "; ".join(f"{opsomming(list(roles), 'en')}: {state}" for state, roles in by_state.items())
    return f"{groot(told)}."


SOORT = Soort(
    Velsoort.MATRIX,
    "werksessie",
    "Kijk samen welke organisatie welke actie doet of kan doen.",
    vellen,
    matrixvel,
)
