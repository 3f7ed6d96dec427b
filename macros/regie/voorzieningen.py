"""Public computers against the norm of the plan, in both readings of its “en/of”, and what else stands where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from ..model import Offer, Plaats
from ..model.base import Keuze
from ..model.gemeente import Dorpskern
from ..model.keuzes import Soort
from ..register import Register, plaatsen_van
from .basis import aantal, getal, lopend, plan_van
from .ligging import Weten, en, of


class Oordeel(Keuze):
    """Whether a norm is met; nobody knows as long as a number that matters is not filled in."""

    JA = "ja", "Ja"
    NEE = "nee", "Nee"
    ONBEKEND = "onbekend", "Dat weten we niet"


def oordeel(known: Weten) -> Oordeel:
    """Return yes, no or unknown as a word."""
    return Oordeel.ONBEKEND if known is None else (Oordeel.JA if known else Oordeel.NEE)


@dataclass(frozen=True)
class Computerplek:
    """A place where public computers stand, or may stand."""

    plaats: Plaats
    computers: int | None
    kosten: tuple[str, ...]
    """What the offers of a computer there say about the price, in their own words: the norm is “zonder meerkost”."""


@dataclass(frozen=True)
class Kerntelling:
    """Public computers in one village core, or at places of which the core is not filled in."""

    kern: Dorpskern | None
    plekken: tuple[Computerplek, ...]

    @property
    def geteld(self) -> int:
        """Return the computers that are known of."""
        return sum(spot.computers or 0 for spot in self.plekken)

    @property
    def onbekend(self) -> tuple[Plaats, ...]:
        """Return the places of which the number is not filled in."""
        return tuple(spot.plaats for spot in self.plekken if spot.computers is None)

    @property
    def telt(self) -> bool:
        """Whether a computer stands, or may stand, at one of these places."""
        return self.geteld > 0 or bool(self.onbekend)


@dataclass(frozen=True)
class Computers:
    """The norm of the plan beside what the register counts."""

    inwoners: int | None
    per_inwoners: int | None
    per_kern: tuple[Kerntelling, ...]
    """Each village core, then the places of which the core is not filled in."""
    haalt_per_hoofd: Oordeel
    haalt_per_kern: Oordeel
    haalt_beide: Oordeel
    """The reading “en”."""
    haalt_een_van_beide: Oordeel
    """The reading “of”."""

    @property
    def geteld(self) -> int:
        """Return the computers that are known of."""
        return sum(count.geteld for count in self.per_kern)

    @property
    def onbekend(self) -> tuple[Plaats, ...]:
        """Return the places of which the number is not filled in."""
        return tuple(place for count in self.per_kern for place in count.onbekend)

    @property
    def verhouding(self) -> float | None:
        """Return inhabitants divided by the norm, not rounded: 9 870 / 2 500 = 3,948."""
        return self.inwoners / self.per_inwoners if self.inwoners and self.per_inwoners else None

    @property
    def nodig(self) -> int | None:
        """Return the whole number of computers that the norm per inhabitant asks."""
        return None if self.verhouding is None else ceil(self.verhouding)

    @property
    def zinnen(self) -> tuple[str, ...]:
        """Return the count, the norm and both readings in words."""
        told = [
            f"We tellen {aantal(self.geteld, 'openbare computer', 'openbare computers')}."
            if self.geteld or self.onbekend
            else "We kennen nog geen plaats met een openbare computer."
        ]
        if self.onbekend:
            told.append(
                f"Bij {aantal(len(self.onbekend), 'plaats', 'plaatsen')} is het aantal niet ingevuld."
            )
        if self.verhouding is not None and self.inwoners and self.per_inwoners:
            told.append(
                f"{getal(self.inwoners)} inwoners gedeeld door {getal(self.per_inwoners)} is "
                f"{getal(self.verhouding, 2)}: er zijn {self.nodig} computers nodig."
            )
            told += [
                f"Genoeg per inwoner? {self.haalt_per_hoofd.label}.",
                f"Minstens één in elke dorpskern? {self.haalt_per_kern.label}.",
                f"Lees je “en”: zijn beide gehaald? {self.haalt_beide.label}.",
                f"Lees je “of”: is een van de twee gehaald? {self.haalt_een_van_beide.label}.",
            ]
        return tuple(told)


def computers(register: Register) -> Computers:
    """Return the public computers that the register counts, against the norm of the plan if it has one."""
    norm = plan_van(register).computernorm
    prices = _prijzen(lopend(register))
    spots = [
        Computerplek(place, place.openbare_computers, tuple(prices.get(place.id, ())))
        for place in register.plaatsen_in_lijsten()
    ]
    cores: tuple[Dorpskern | None, ...] = (*register.gemeente.dorpskernen, None)
    counts = tuple(Kerntelling(core, tuple(_in(spots, core))) for core in cores)
    per_head = _per_hoofd(register.gemeente.inwoners, norm.per_inwoners if norm else None, counts)
    per_core = _in_elke_kern(counts)
    return Computers(
        inwoners=register.gemeente.inwoners,
        per_inwoners=norm.per_inwoners if norm else None,
        per_kern=counts,
        haalt_per_hoofd=oordeel(per_head),
        haalt_per_kern=oordeel(per_core),
        haalt_beide=oordeel(en(per_head, per_core)),
        haalt_een_van_beide=oordeel(of(per_head, per_core)),
    )


def _in(spots: Iterable[Computerplek], core: Dorpskern | None) -> Iterable[Computerplek]:
    return (spot for spot in spots if spot.plaats.dorpskern == (core.id if core else None))


def _prijzen(offers: Iterable[Offer]) -> dict[str, list[str]]:
    """Return by place what the offers of a computer there say about the price."""
    found: dict[str, list[str]] = {}
    for offer in offers:
        if offer.soort is Soort.COMPUTER and offer.kosten:
            for name in plaatsen_van(offer):
                found.setdefault(name, []).append(offer.kosten)
    return found


def _per_hoofd(inhabitants: int | None, norm: int | None, counts: Iterable[Kerntelling]) -> Weten:
    if not inhabitants or not norm:
        return None
    if sum(count.geteld for count in counts) >= inhabitants / norm:
        return True
    return None if any(count.onbekend for count in counts) else False


def _in_elke_kern(counts: tuple[Kerntelling, ...]) -> Weten:
    """Say whether each core has one; a place whose core is not filled in may be the one that a core lacks."""
    *cores, elsewhere = counts
    if not cores:
        return None
    found: Weten = True
    for count in cores:
        maybe = bool(count.onbekend) or elsewhere.telt
        found = en(found, True if count.geteld else (None if maybe else False))
    return found


@dataclass(frozen=True)
class Voorziening:
    """Where something stands, where it does not, and where nobody filled it in."""

    naam: str
    """“kaartlezer”, “printer”, “scanner”, “wifi”: the field of a place."""
    kern: Dorpskern | None
    """Nothing for the places of which the core is not filled in."""
    wel: tuple[Plaats, ...]
    niet: tuple[Plaats, ...]
    onbekend: tuple[Plaats, ...]


SOORTEN = ("kaartlezer", "printer", "scanner", "wifi")


def voorzieningen(register: Register) -> tuple[Voorziening, ...]:
    """Return each amenity apart, per village core, then for the places of which the core is not filled in."""
    cores: tuple[Dorpskern | None, ...] = (*register.gemeente.dorpskernen, None)
    return tuple(_voorziening(register, name, core) for name in SOORTEN for core in cores)


def _voorziening(register: Register, name: str, core: Dorpskern | None) -> Voorziening:
    places = [p for p in register.plaatsen_in_lijsten() if p.dorpskern == (core.id if core else None)]

    def those(value: bool | None) -> tuple[Plaats, ...]:
        return tuple(place for place in places if getattr(place, name) is value)

    return Voorziening(name, core, those(True), those(False), those(None))
