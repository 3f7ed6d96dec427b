"""All offers of an actor, at a place, for a need or of a bouwsteen, where these are too many for the page itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from ..model import Actor, Bouwsteen, Offer, Plaats
from ..model.keuzes import Nood, Status
from ..register import Register
from . import bladzijden
from .bladzijden import Bladwijzer
from .delen import Groep, Link
from .hulplijst import past_bij, verdeeld
from .kaarten import Aanbodkaart, aanbodkaart
from .vouw import OPEN
from .zicht import Zicht

T = TypeVar("T")
Groepen = tuple[Groep[Offer], ...]

ALLES = "alles/"
"""Where the whole list stands, below the page that shows the first of it."""


@dataclass(frozen=True)
class Volledig:
    """A page of the whole list."""

    terug: Link
    """The page that it belongs to."""
    groepen: tuple[Groep[Aanbodkaart], ...]
    """The cards, under the headings of that page."""
    bladen: Bladwijzer | None
    """The way through a list of several pages."""


@dataclass(frozen=True)
class Lijst:
    """A list that is too long for the page it belongs to."""

    basis: str
    """Path of the whole list: `actoren/gemeente/alles/`."""
    titel: str
    """“Alle hulp van Gemeente Testdorp”."""
    van: str
    """Name of what it belongs to."""
    bladen: tuple[Groepen, ...]
    """The offers of each page."""


def lijsten(register: Register) -> Mapping[str, Lijst]:
    """Return every list that is too long, by the path of the page it belongs to; ask it through `register.eens`."""
    return {
        path: Lijst(f"{path}{ALLES}", title, name, bladzijden.snij(groups))
        for path, title, name, groups in _alle(register)
        if _te_lang(groups)
    }


def _alle(register: Register) -> Iterator[tuple[str, str, str, Groepen]]:
    for actor in register.actoren.values():
        yield f"actoren/{actor.id}/", f"Alle hulp van {actor.naam}", actor.naam, rollen(register, actor)
    for place in register.plaatsen.values():
        yield f"plaatsen/{place.id}/", f"Alle hulp: {place.naam}", place.naam, op_plaats(register, place)
    for card in register.bouwstenen.bouwstenen:
        title = f"Al het aanbod bij “{card.titel}”"
        yield f"bouwstenen/{card.id}/", title, card.titel, van_bouwsteen(register, card)
    for need in Nood:
        yield f"noden/{need.value}/", f"Alle hulp: {need.label}", need.label, voor_nood(register, need)


def rollen(register: Register, actor: Actor) -> Groepen:
    """Return the offers of an actor by what it does for them: “Organiseert”, then each role."""
    found: dict[str, list[Offer]] = {}
    for offer in register.van_actor(actor):
        if offer.aanbieder == actor.id:
            found.setdefault("Organiseert", []).append(offer)
        for role in offer.rollen:
            if role.actor == actor.id:
                found.setdefault(role.rol.label, []).append(offer)
    return tuple(Groep(f"rol-{i}", label, tuple(items)) for i, (label, items) in enumerate(found.items(), 1))


def op_plaats(register: Register, place: Plaats) -> Groepen:
    """Return the offers at a place: what runs, then the others."""
    return _lopend_eerst(register, register.op_plaats(place), "Wat je hier kan doen")


def van_bouwsteen(register: Register, card: Bouwsteen) -> Groepen:
    """Return the offers that carry out a bouwsteen: what runs, then the others, then what stopped."""
    groups = _lopend_eerst(register, register.van_bouwsteen(card), "Dit doen we er al mee")
    return (*groups, Groep("gestopt", "Gestopt", tuple(gestopt(register, card))))


def gestopt(register: Register, card: Bouwsteen) -> Sequence[Offer]:
    """Return the offers that carried out a bouwsteen and stopped, as the register has them."""
    return register.eens(_gestopt).get(card.id, ())


def _gestopt(register: Register) -> Mapping[str, list[Offer]]:
    found: dict[str, list[Offer]] = {}
    for offer in register.aanbod.values():
        for name in dict.fromkeys(offer.bouwstenen) if offer.status is Status.GESTOPT else ():
            found.setdefault(name, []).append(offer)
    return found


def _lopend_eerst(register: Register, offers: Sequence[Offer], titel: str) -> Groepen:
    running = register.lopend(offers)
    runs = {offer.id for offer in running}
    others = tuple(offer for offer in offers if offer.id not in runs)
    return (
        Groep("loopt", titel, tuple(running)),
        Groep("gepland", "Gepland of tijdelijk dicht", others),
    )


def voor_nood(register: Register, need: Nood) -> Groepen:
    """Return the offers for a need: what one can use now, then what stands apart."""
    offers = [offer for offer in register.in_lijsten() if past_bij(offer, need)]
    parts = verdeeld(register, offers, need)
    return tuple(Groep(part.id or "nu", part.titel or "Hulp die nu loopt", part.aanbod) for part in parts)


def _te_lang(groepen: Sequence[Groep[T]]) -> bool:
    return sum(len(group.items) for group in groepen) > bladzijden.VOL


def eerste(groepen: Sequence[Groep[T]]) -> tuple[Groep[T], ...]:
    """Return groups as a page shows them that leads to the whole list: of a long list the first items alone."""
    if not _te_lang(groepen):
        return tuple(groepen)
    return bladzijden.snij(groepen, OPEN)[0]


def alles(zicht: Zicht, path: str) -> Link | None:
    """Return the way to the whole list from the page at `path`; None where that page shows all of it."""
    found = zicht.register.eens(lijsten).get(path)
    if found is None:
        return None
    count = sum(bladzijden.maten(found.bladen))
    return Link(f"Bekijk alle {bladzijden.getal(count)}", bladzijden.adres(zicht, found.basis, 1))


def volledig(zicht: Zicht, path: str, nummer: int = 1) -> Volledig:
    """Return a page of the whole list that belongs to the page at `path`."""
    found = zicht.register.eens(lijsten)[path]
    return Volledig(
        terug=Link(found.van, bladzijden.adres(zicht, path, 1)),
        groepen=tuple(
            bladzijden.elk(group, partial(aanbodkaart, zicht)) for group in found.bladen[nummer - 1]
        ),
        bladen=bladzijden.bladwijzer(zicht, found.basis, nummer, bladzijden.maten(found.bladen)),
    )
