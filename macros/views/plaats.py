"""What the page of a place shows."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import nsmallest

from ..drukwerk.paden import MAP
from ..model import Plaats as Place
from . import tijden
from .delen import Adres, Controle, Datumblad, Etiket, Feit, Kader, Knop, Link, Regel
from .kaarten import Aanbodkaart, aanbodkaart, datumblad
from .vellen.affiche import a4_van
from .volgen import van_plaats
from .volledig import alles, eerste, op_plaats
from .wijzigweg import klopt_niet
from .zicht import Zicht


@dataclass(frozen=True)
class Plaats:
    """Everything on the page of one place."""

    naam: str
    """Name of the place."""
    kern: str | None
    """Above the name: its village core, and what kind of place it is where the name does not say so."""
    omschrijving: str | None
    """One or two sentences."""
    adres: Adres | None
    """Postal address; None when the register does not know it."""
    adres_onbekend: str | None
    """What to say when the address is not known."""
    adres_twijfel: Etiket | None
    """That somebody reported it as wrong."""
    knoppen: tuple[Knop, ...]
    """Bel, route, mail, website."""
    volgende: tuple[Datumblad, ...]
    """The next moments here, each with its offer."""
    volgen: Link | None
    """The calendar of this place."""
    feiten: tuple[Feit, ...]
    """Open (the building), te voet, bus, computers, printer, kaartlezer, scanner, wifi, toegankelijk."""
    aanbod: tuple[Aanbodkaart, ...]
    """Running offers at this place; of many the first."""
    gepland: tuple[Aanbodkaart, ...]
    """Offers that are planned or closed for now."""
    alles: Link | None
    """Where all of them stand, when there are many."""
    leeg: str | None
    """When one can do nothing here that the register knows of; `vraag_na` stands behind it."""
    open_vragen: tuple[str, ...]
    """What nobody knows yet."""
    vraag_na: Regel
    """Where to ask."""
    controle: Controle
    """Who checked it."""
    klopt_niet: Kader
    """How to report a mistake."""
    affiche: Link | None
    """The poster of this place, where there is one."""


SHOWN_MOMENTS = 5
"""How many coming moments a place shows."""


def plaats(zicht: Zicht, place: Place) -> Plaats:
    """Return everything the page of a place shows."""
    register = zicht.register
    here = {group.id: group.items for group in eerste(op_plaats(register, place))}
    facts = _facts(zicht, place)
    cores = {core.id: core.naam for core in register.gemeente.dorpskernen}
    return Plaats(
        naam=place.naam,
        kern=" · ".join(filter(None, (cores.get(place.dorpskern or ""), _soort(place)))) or None,
        omschrijving=place.omschrijving,
        adres=Adres(place.adres.regels) if place.adres else None,
        adres_onbekend=None if place.adres else "Het adres is nog niet ingevuld.",
        adres_twijfel=zicht.twijfel(place, "adres"),
        knoppen=zicht.knoppen(place, place.telefoon, zicht.route(place), zicht.kaart_app(place)),
        volgende=tuple(_moments(zicht, place)),
        volgen=van_plaats(zicht, place),
        feiten=facts,
        aanbod=tuple(aanbodkaart(zicht, offer) for offer in here.get("loopt", ())),
        gepland=tuple(aanbodkaart(zicht, offer) for offer in here.get("gepland", ())),
        alles=alles(zicht, f"plaatsen/{place.id}/"),
        leeg=None if facts or any(here.values()) else "We kennen hier nu geen digitale hulp.",
        open_vragen=place.open_vragen,
        vraag_na=zicht.vraag_na(),
        controle=zicht.controle(place),
        klopt_niet=klopt_niet(zicht, place),
        affiche=_affiche(zicht, place),
    )


def _soort(place: Place) -> str | None:
    """Return what kind of place it is, unless its name has a word of that: “Bibliotheek Testdorp”."""
    if place.soort is None:
        return None
    kind, name = place.soort.label, place.naam.casefold()
    return None if any(word in name for word in kind.casefold().split() if len(word) > 4) else kind


def _affiche(zicht: Zicht, place: Place) -> Link | None:
    vel = a4_van(place.id)
    if f"{MAP}{vel}/" not in zicht.links.pages:
        return None
    return Link("Druk het affiche van deze plek af", zicht.links.to("drukwerk", vel))


def _moments(zicht: Zicht, place: Place) -> list[Datumblad]:
    register = zicht.register
    found = (
        (offer, session)
        for offer in register.op_plaats(place)
        for session in register.sessies[offer.id]
        if session.plaats in (None, place.id)
    )
    first = nsmallest(SHOWN_MOMENTS, found, key=lambda turn: (turn[1].dag, *register.rang_van_moment(*turn)))
    leaves = (datumblad(zicht, offer, session, wat=True) for offer, session in first)
    return [leaf._replace(waar=None) for leaf in leaves]


def _facts(zicht: Zicht, place: Place) -> tuple[Feit, ...]:
    hours = tijden.met_datum(
        zicht, place, tijden.regels(zicht, place.wanneer, (place.id,)) if place.wanneer else ()
    )
    count = place.openbare_computers
    found = [
        ("Openingsuren", "wanneer", hours, "wanneer"),
        ("Te voet of met de fiets", "te-voet", (place.route,) if place.route else (), "route"),
        ("Bus", "bus", (place.bus,) if place.bus else (), "bus"),
        ("Computers", "computer", (_computers(count),) if count is not None else (), "openbare_computers"),
        *((label, icon, _yes_no(value), icon) for label, icon, value in _equipment(place)),
        (
            "Toegankelijk",
            "toegankelijk",
            tuple(item.label for item in place.toegankelijkheid),
            "toegankelijkheid",
        ),
    ]
    return tuple(
        Feit(label, icon, lines, twijfel=zicht.twijfel(place, field))
        for label, icon, lines, field in found
        if lines
    )


def _equipment(place: Place) -> list[tuple[str, str, bool | None]]:
    return [
        ("Printer", "printer", place.printer),
        ("Kaartlezer", "kaartlezer", place.kaartlezer),
        ("Scanner", "scanner", place.scanner),
        ("Wifi", "wifi", place.wifi),
    ]


def _computers(count: int) -> str:
    if count == 0:
        return "Hier staan geen computers voor bezoekers"
    return "1 computer voor bezoekers" if count == 1 else f"{count} computers voor bezoekers"


def _yes_no(value: bool | None) -> tuple[str, ...]:
    """Unknown says nothing at all: it is not the same as no."""
    return () if value is None else ("Ja",) if value else ("Nee",)
