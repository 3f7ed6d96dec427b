"""What the list of all places shows, with the map of those of which we know where they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..kaart import Plek
from ..model import Plaats
from ..model.grenzen import Punt
from ..register import Register
from . import bladzijden
from .bladzijden import Bladwijzer
from .delen import Groep, Link, Melding
from .gemeente import Hulpweg, hulpweg
from .kaartbeeld import Kaartbeeld, kaartbeeld
from .kaarten import Plaatskaart, plaatskaart
from .zicht import Zicht


@dataclass(frozen=True)
class Plaatsregel:
    """A place in the list."""

    anker: str
    """Where the map links to: “plaats-bibliotheek”."""
    kaart: Plaatskaart
    """The card."""
    nummer: str | None = None
    """Its number on the map."""
    stip: str | None = None
    """Anchor of its dot on the map."""
    buiten: str | None = None
    """Why it is not on the map, where there is one."""


@dataclass(frozen=True)
class Plaatsenlijst:
    """All places, by village core, and their map."""

    inleiding: str
    """One or two sentences."""
    geen: Melding | None
    """When there is nothing to list."""
    groepen: tuple[Groep[Plaatsregel], ...]
    """One for each village core, places without a known core last."""
    kaart: Kaartbeeld | None
    """None when the register knows of no place where it is."""
    geen_kaart: str
    """What to say then; empty when there is nothing to list."""
    bladen: Bladwijzer | None = None
    """The way through a list of several pages; each has the map of its own places."""
    kernlinks: tuple[Link, ...] = ()
    """Where each village core begins in such a list, and the map."""
    hulp: Hulpweg | None = None
    """The way in, when there is nothing to list."""

    @property
    def sprongen(self) -> tuple[Groep[Plaatsregel], ...]:
        """Where one can jump to on this page: the groups, and the map where there is one."""
        return (*self.groepen, Groep("kaart", "Kaart", ())) if self.kaart else self.groepen


BASIS = "plaatsen/"
"""Path of the list."""

LETTERS = 3
"""How much of a name stands beside the number of the page that begins with it."""

ONBEKEND = "Niet op de kaart: we weten niet precies waar."
ELDERS = "Niet op de kaart: dit ligt buiten de gemeente."


def bladen(register: Register) -> tuple[tuple[Groep[Plaats], ...], ...]:
    """Return the places of each page by village core, those of an unknown core last; ask it through `register.eens`."""
    cores: dict[str | None, list[Plaats]] = {core.id: [] for core in register.gemeente.dorpskernen}
    cores[None] = []
    for place in sorted(register.plaatsen_in_lijsten(), key=lambda place: place.naam):
        cores[place.dorpskern].append(place)
    names = [
        *((core.id, core.naam) for core in register.gemeente.dorpskernen),
        (None, "Dorpskern niet ingevuld"),
    ]
    return bladzijden.snij([Groep(id or "onbekend", name, tuple(cores[id])) for id, name in names])


def plaatsenlijst(zicht: Zicht, nummer: int = 1) -> Plaatsenlijst:
    """Return a page of the list of all places by village core; those of which nobody filled in the core stand last."""
    if not zicht.register.plaatsen_in_lijsten():
        return _leeg(zicht)
    pages = zicht.register.eens(bladen)
    shown = list(pages[nummer - 1])
    drawn = list(_plekken(zicht.register, shown))
    picture = kaartbeeld(zicht, drawn) if drawn else None
    return Plaatsenlijst(
        inleiding="Hier vind je digitale hulp, een computer of wifi.",
        geen=None,
        groepen=tuple(bladzijden.elk(group, lambda place: _regel(zicht, place, picture)) for group in shown),
        kaart=picture,
        geen_kaart="Er is nog geen kaart. We weten van geen enkele plek precies waar ze ligt."
        if len(pages) == 1
        else "Van de plekken op deze bladzijde weten we niet precies waar ze liggen.",
        bladen=bladzijden.bladwijzer(
            zicht,
            BASIS,
            nummer,
            bladzijden.maten(pages),
            lambda number: pages[number - 1][0].items[0].naam[:LETTERS],
        ),
        kernlinks=(
            *bladzijden.begin(zicht, BASIS, pages),
            *((Link("Kaart van deze bladzijde", "#kaart"),) if picture else ()),
        ),
    )


def _leeg(zicht: Zicht) -> Plaatsenlijst:
    """Return the page of a council of which no place is known yet: that says nothing about what there is."""
    name = zicht.register.gemeente.naam
    text = "Misschien zijn ze er wel. Vraag het na: zie onderaan."
    return Plaatsenlijst(
        inleiding=f"Hier komen de plaatsen in {name} met digitale hulp, een computer of wifi.",
        geen=Melding("vraag-na", f"We kennen nog geen plaatsen in {name}", text),
        groepen=(),
        kaart=None,
        geen_kaart="",
        hulp=hulpweg(zicht),
    )


def heeft_kaart(register: Register) -> bool:
    """Say whether the list of places shows a map."""
    return any(_op_kaart(register, place) for place in register.plaatsen_in_lijsten())


def _plekken(register: Register, groups: list[Groep[Plaats]]) -> Iterator[Plek]:
    """Yield the places on the map with their numbers, in the order of the list."""
    number = 0
    for place in (place for group in groups for place in group.items):
        if _op_kaart(register, place):
            number += 1
            yield Plek(number, place.id, _punt(place))


def _punt(place: Plaats) -> Punt:
    assert place.coordinaten is not None
    return place.coordinaten.lengte, place.coordinaten.breedte


def _op_kaart(register: Register, place: Plaats) -> bool:
    """Say whether we know that a place lies in the box around the council; one far away would make the map small."""
    if place.coordinaten is None:
        return False
    box = register.gemeente.gebied
    lon, lat = _punt(place)
    return box is None or (box.west <= lon <= box.oost and box.zuid <= lat <= box.noord)


def _regel(zicht: Zicht, place: Plaats, picture: Kaartbeeld | None) -> Plaatsregel:
    line = Plaatsregel(f"plaats-{place.id}", plaatskaart(zicht, place))
    if picture is None:
        return line
    if place.id in picture.nummers:
        number, dot = picture.nummers[place.id]
        return replace(line, nummer=number, stip=dot)
    return replace(line, buiten=ELDERS if place.coordinaten else ONBEKEND)
