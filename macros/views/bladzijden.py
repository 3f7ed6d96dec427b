"""A long list over several pages: how it is cut, where each page stands, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import TypeVar

from .delen import Groep, Link
from .zicht import Zicht

T = TypeVar("T")
U = TypeVar("U")

VOL = 60
"""How many cards a page holds: a list of at most so many is one page (project rule; some 15 kB on the wire)."""

NAAST = 1
"""How many page numbers stand on each side of this one: with the first and the last they fit beside each other at 360 px."""


@dataclass(frozen=True)
class Nummer:
    """A number among those of the pages."""

    tekst: str
    """“3”."""
    adres: str
    """That page."""
    hier: bool
    """Whether it is this page."""
    gat: bool
    """Whether pages are left out before it."""
    wat: str | None = None
    """What begins there, in a few words: “Digipunt”, “Ca”."""


@dataclass(frozen=True)
class Bladwijzer:
    """Where one is in a list of several pages, and how one goes on."""

    stand: str
    """“Bladzijde 2 van 17: 61 tot 120 van 1.000”."""
    vorige: Link | None
    """The page before this one."""
    volgende: Link | None
    """The page after this one."""
    nummers: tuple[Nummer, ...]
    """The first page, those around this one, and the last."""


def elk(groep: Groep[T], maak: Callable[[T], U]) -> Groep[U]:
    """Return a group with what is made of each item."""
    return Groep(groep.id, groep.titel, tuple(map(maak, groep.items)), groep.uitleg)


def maten(bladen: Sequence[Sequence[Groep[T]]]) -> list[int]:
    """Return how many items stand on each page."""
    return [sum(len(group.items) for group in page) for page in bladen]


def aantal(items: int, vol: int = VOL) -> int:
    """Return how many pages a list of so many items takes; one when it is empty."""
    return max(1, ceil(items / vol))


def pad(basis: str, nummer: int) -> str:
    """Return the path of a page of the list at `basis`: the first one is at the address of the list itself."""
    return basis if nummer == 1 else f"{basis}bladzijde/{nummer}/"


def titel(naam: str, nummer: int, bladen: int) -> str:
    """Return the title of a page of a list: “Alle hulp – bladzijde 2 van 17”."""
    return naam if nummer == 1 else f"{naam} – bladzijde {nummer} van {bladen}"


def snij(groepen: Sequence[Groep[T]], vol: int = VOL) -> tuple[tuple[Groep[T], ...], ...]:
    """Return the pages of a list: `vol` items each, a group that goes on under its heading again; at least one page."""
    pages: list[list[Groep[T]]] = [[]]
    room = vol
    for group in groepen:
        start = 0
        while start < len(group.items):
            if room == 0:
                pages.append([])
                room = vol
            part = group.items[start : start + room]
            pages[-1].append(replace(group, items=part, titel=vervolg(group.titel) if start else group.titel))
            start, room = start + len(part), room - len(part)
    return tuple(map(tuple, pages))


def begin(zicht: Zicht, basis: str, bladen: Sequence[Sequence[Groep[T]]]) -> tuple[Link, ...]:
    """Return where each group of a list of several pages begins; nothing when it is one page."""
    first: dict[str, Link] = {}
    for number, groups in enumerate(bladen, 1):
        for group in groups:
            first.setdefault(group.id, Link(group.titel, f"{adres(zicht, basis, number)}#{group.id}"))
    return tuple(first.values()) if len(bladen) > 1 else ()


def vervolg(titel: str) -> str:
    """Return the heading of what goes on from the page before."""
    return f"{titel} (vervolg)"


def getal(number: int) -> str:
    """Return a number as one reads it: `1.000`."""
    return f"{number:,}".replace(",", ".")


def bladwijzer(
    zicht: Zicht, basis: str, nummer: int, maten: Sequence[int], wat: Callable[[int], str] | None = None
) -> Bladwijzer | None:
    """Return the way through a list of which each page holds so many items as `maten` says; None when it is one page.

    `wat` tells what begins on a page, for the number that leads there.
    """
    if len(maten) < 2:
        return None
    van, tot = sum(maten[: nummer - 1]) + 1, sum(maten[:nummer])
    return Bladwijzer(
        stand=f"Bladzijde {nummer} van {len(maten)}: {getal(van)} tot {getal(tot)} van {getal(sum(maten))}",
        vorige=_link(zicht, basis, "Vorige", nummer - 1) if nummer > 1 else None,
        volgende=_link(zicht, basis, "Volgende", nummer + 1) if nummer < len(maten) else None,
        nummers=tuple(_nummers(zicht, basis, nummer, len(maten), wat)),
    )


def _link(zicht: Zicht, basis: str, tekst: str, nummer: int) -> Link:
    return Link(tekst, adres(zicht, basis, nummer), stil="bladzijde")


def adres(zicht: Zicht, basis: str, nummer: int) -> str:
    """Return the address of a page of the list at `basis`."""
    return zicht.links.to(*pad(basis, nummer).strip("/").split("/"))


def _nummers(
    zicht: Zicht, basis: str, nummer: int, bladen: int, wat: Callable[[int], str] | None
) -> Iterator[Nummer]:
    near = range(max(1, nummer - NAAST), min(bladen, nummer + NAAST) + 1)
    before = 0
    for number in sorted({1, bladen, *near}):
        yield Nummer(
            str(number),
            adres(zicht, basis, number),
            hier=number == nummer,
            gat=number != before + 1,
            wat=wat(number) if wat else None,
        )
        before = number
