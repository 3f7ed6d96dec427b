"""What the neighbours offer in the coming days, nearest first: only what somebody checked in time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import asin, cos, radians, sin, sqrt
from typing import TYPE_CHECKING

from ..agenda import BRUSSEL
from ..model.keuzes import Nood, Status
from ..register import Register
from .bestand import Buur as Buur
from .bestand import Buurbestand

if TYPE_CHECKING:
    from ..exports.eigen.vorm import Aanbod, Moment, Plaats  # a council without neighbours does without

VOORUIT = timedelta(days=7)
"""How far ahead the neighbours' moments are told: seven days, today among them (project rule)."""

BAND = 5.0
"""Kilometres that make no difference to whoever must travel anyway: within them the sooner one goes first (project rule)."""

AARDSTRAAL = 6371.0088
"""Mean radius of the earth in kilometres (IUGG, Moritz 2000, Geodetic Reference System 1980)."""


@dataclass(frozen=True)
class Afstand:
    """How far something is from the nearest of our village cores, as the crow flies."""

    km: float
    kern: str
    """Name of that core."""


@dataclass(frozen=True)
class Buurmoment:
    """One moment at a neighbour's."""

    buur: Buur
    aanbod: Aanbod
    moment: Moment
    plaats: Plaats | None
    afstand: Afstand | None
    """Nothing where a place, or all of our cores, have no spot on the map."""

    @property
    def begin(self) -> datetime:
        """When it begins, on the clock of Brussels."""
        return self.moment.begin.astimezone(BRUSSEL)

    @property
    def einde(self) -> datetime:
        """When it ends, on the clock of Brussels."""
        return self.moment.einde.astimezone(BRUSSEL)

    @property
    def dag(self) -> date:
        """The day on which it begins."""
        return self.begin.date()


def bij_de_buren(register: Register) -> tuple[Buurmoment, ...]:
    """Return every moment at the neighbours' of the coming seven days, in the order in which to tell them."""
    return register.eens(_bij_de_buren) if register.buren else ()


def voor_nood(register: Register, nood: Nood) -> tuple[Buurmoment, ...]:
    """Return the first moment of each of the neighbours' offers that answers a need, in the same order."""
    return register.eens(_per_nood).get(nood, ()) if register.buren else ()


def _bij_de_buren(register: Register) -> tuple[Buurmoment, ...]:
    kernen = _kernen(register)
    found = (one for copy in register.buren for one in _van_buur(copy, register.vandaag, kernen))
    return tuple(sorted(found, key=_volgorde))


def _volgorde(one: Buurmoment) -> tuple[object, ...]:
    """Nearness in bands, what nobody can place last; then how soon, how near, and by title."""
    near = one.afstand
    band = (near is None, int(near.km // BAND) if near else 0)
    return (*band, one.begin, near.km if near else 0.0, one.aanbod.titel, one.buur.id, one.aanbod.id)


def _per_nood(register: Register) -> dict[Nood, tuple[Buurmoment, ...]]:
    """Return need → the first moment of each offer for it."""
    found: dict[Nood, dict[tuple[str, str], Buurmoment]] = {}
    for one in bij_de_buren(register):
        for need in one.aanbod.noden or ():
            found.setdefault(need, {}).setdefault((one.buur.id, one.aanbod.id), one)
    return {need: tuple(first.values()) for need, first in found.items()}


_Punt = tuple[float, float]
"""Latitude and longitude in degrees."""


def _kernen(register: Register) -> dict[str, _Punt]:
    """Return name → spot of each of our village cores that is on the map."""
    cores = register.gemeente.dorpskernen
    return {
        core.naam: (core.coordinaten.breedte, core.coordinaten.lengte) for core in cores if core.coordinaten
    }


def _van_buur(copy: Buurbestand, vandaag: date, kernen: dict[str, _Punt]) -> Iterator[Buurmoment]:
    """Yield the moments of the coming week of one neighbour that a reader may count on."""
    if not copy.vertelt_nog(vandaag):
        return
    offers = {offer.id: offer for offer in copy.bestand.aanbod if _loopt(offer)}
    places = {place.id: place for place in copy.bestand.plaatsen}
    distances = _afstanden(copy, kernen)
    for moment in copy.bestand.momenten:
        offer = offers.get(moment.aanbod)
        if offer and moment.zeker:
            place = moment.plaats or ""
            one = Buurmoment(copy.buur, offer, moment, places.get(place), distances.get(place))
            if vandaag <= one.dag < vandaag + VOORUIT and _nagekeken_op(offer, one.dag):
                yield one


def _loopt(offer: Aanbod) -> bool:
    return offer.zeker and offer.status is Status.ACTIEF and not offer.voorbij


def _nagekeken_op(offer: Aanbod, dag: date) -> bool:
    """Say whether the check of a person still holds on a day."""
    return offer.nagekeken is not None and offer.uiterlijk is not None and dag <= offer.uiterlijk


def _afstanden(copy: Buurbestand, kernen: dict[str, _Punt]) -> dict[str, Afstand]:
    """Return place → how far it is; one without a spot of its own counts as standing in its core."""
    cores = {core.id: core.coordinaten for core in copy.bestand.gemeente.dorpskernen or ()}
    spots = {
        place.id: place.coordinaten or cores.get(place.dorpskern or "") for place in copy.bestand.plaatsen
    }
    return {
        place: min(
            (Afstand(hemelsbreed(core, (spot.breedte, spot.lengte)), name) for name, core in kernen.items()),
            key=lambda near: (near.km, near.kern),
        )
        for place, spot in spots.items()
        if spot and kernen
    }


def hemelsbreed(een: _Punt, ander: _Punt) -> float:
    """Return the kilometres between two points on the globe, each latitude and longitude in degrees (haversine)."""
    north, south = radians(een[0]), radians(ander[0])
    half_north, half_east = (south - north) / 2, radians(ander[1] - een[1]) / 2
    part = sin(half_north) ** 2 + cos(north) * cos(south) * sin(half_east) ** 2
    return 2 * AARDSTRAAL * asin(sqrt(min(1.0, part)))
