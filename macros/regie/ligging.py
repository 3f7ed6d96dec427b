"""What is known of an offer on four questions: which card, for whom, in which village core, at what part of the day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..kenmerken import AVOND_BEGIN, AVOND_EINDE, nergens_heen
from ..model import Offer, Wanneer
from ..model.base import Keuze
from ..model.keuzes import Doelgroep, Soort
from ..model.momenten import Momenten
from ..model.uren import Uren
from ..register import Register

MIDDAG = 12 * 60
"""Before twelve is the morning; from twelve until the evening is the afternoon."""

WEEKEND = (5, 6)
"""Saturday and sunday, as `date.weekday()` counts."""

HELPERS = (Doelgroep.VRIJWILLIGERS, Doelgroep.MEDEWERKERS)
"""Audiences that come to help: “everybody” does not speak of them."""


class Dagdeel(Keuze):
    """The parts of a week that people ask about; the label is how a sentence says it."""

    VOORMIDDAG = "voormiddag", "in de voormiddag"
    NAMIDDAG = "namiddag", "in de namiddag"
    AVOND = "avond", "’s avonds"
    WEEKEND = "weekend", "in het weekend"


Weten = bool | None
"""Yes, no, or nobody filled it in."""


@dataclass(frozen=True)
class Vraagstuk:
    """A combination to ask about; what is left out may be anything."""

    bouwsteen: str | None = None
    doelgroep: Doelgroep | None = None
    dagdeel: Dagdeel | None = None
    kern: str | None = None

    @property
    def delen(self) -> frozenset[tuple[str, str]]:
        """Return the questions that it asks, with what it asks about."""
        asked = (("bouwsteen", self.bouwsteen), ("doelgroep", self.doelgroep))
        more = (("dagdeel", self.dagdeel), ("kern", self.kern))
        return frozenset((name, value) for name, value in (*asked, *more) if value is not None)


@dataclass(frozen=True)
class Plek:
    """One place where an offer is, with the parts of the day at which it is there."""

    kernen: frozenset[str] | None
    """Nothing when the village core is not filled in; several when it comes to people's homes."""
    dagdelen: frozenset[Dagdeel]
    ook_anders: bool
    """Whether it may be there at other times as well: by appointment, or the hours are not filled in."""

    def past(self, asked: Vraagstuk) -> Weten:
        """Say whether it is there in that village core at that part of the day."""
        core = None if self.kernen is None else asked.kern in self.kernen
        part = True if asked.dagdeel in self.dagdelen else (None if self.ook_anders else False)
        return en(core if asked.kern else True, part if asked.dagdeel else True)


@dataclass(frozen=True)
class Aanbodligging:
    """An offer with what is known about it on the four questions."""

    offer: Offer
    plekken: tuple[Plek, ...]

    def past(self, asked: Vraagstuk) -> Weten:
        """Say whether the offer answers a combination; unknown only when no answer that is known says no."""
        offer = self.offer
        card = asked.bouwsteen in offer.bouwstenen if offer.bouwstenen else None
        there: Weten = False
        for place in self.plekken:
            there = of(there, place.past(asked))
        return en(en(card if asked.bouwsteen else True, _voor(offer, asked.doelgroep)), there)


def en(one: Weten, other: Weten) -> Weten:
    """Return yes when both are, no when either is no, else unknown."""
    if one is False or other is False:
        return False
    return True if one and other else None


def of(one: Weten, other: Weten) -> Weten:
    """Return yes when either is, no when both are no, else unknown."""
    if one or other:
        return True
    return False if one is False and other is False else None


def ligging(register: Register, offer: Offer) -> Aanbodligging:
    """Return what is known of an offer."""
    return Aanbodligging(offer, tuple(_plekken(register, offer)))


def _voor(offer: Offer, audience: Doelgroep | None) -> Weten:
    if audience is None:
        return True
    if not offer.doelgroepen:
        return None
    everybody = Doelgroep.IEDEREEN in offer.doelgroepen and audience not in HELPERS
    return everybody or audience in offer.doelgroepen


def _plekken(register: Register, offer: Offer) -> Iterator[Plek]:
    hours = offer.wanneer
    if hours and hours.ronde:
        yield from (
            Plek(_kern(register, stop.plaats), *_dagdelen(register, hours, [stop])) for stop in hours.ronde
        )
        return
    parts, other = _dagdelen(register, hours, [hours] if hours else [])
    for cores in [_kern(register, name) for name in offer.plaatsen] or [_zonder_plaats(register, offer)]:
        yield Plek(cores, parts, other)


def _kern(register: Register, place: str) -> frozenset[str] | None:
    core = register.plaatsen[place].dorpskern
    return frozenset({core}) if core else None


def _zonder_plaats(register: Register, offer: Offer) -> frozenset[str] | None:
    """Help at home is in every village core, help from afar in none; for anything else nobody filled it in."""
    if offer.soort is Soort.THUISHULP:
        return frozenset(core.id for core in register.gemeente.dorpskernen)
    return frozenset() if nergens_heen(offer) else None


def _dagdelen(
    register: Register, hours: Wanneer | None, parts: Iterable[Momenten]
) -> tuple[frozenset[Dagdeel], bool]:
    """Return the parts of the day by the rule of the hours, holidays aside, and whether there may be others."""
    if hours is None:
        return frozenset(), True
    if hours.altijd:
        return frozenset(Dagdeel), False
    moments = [
        (day, uren)
        for part in parts
        for days, ranges in (
            *((rule.dagen, rule.uren) for rule in part.elke),
            *(((les.op.weekday(),), les.uren) for les in part.lessen if les.op >= register.vandaag),
        )
        for day in days
        for uren in ranges
    ]
    found = frozenset(part for day, uren in moments for part in _op(day, uren))
    return found, hours.op_afspraak


def _op(day: int, uren: Uren) -> Iterator[Dagdeel]:
    if day in WEEKEND:
        yield Dagdeel.WEEKEND
    if uren.begin < MIDDAG:
        yield Dagdeel.VOORMIDDAG
    if uren.einde > MIDDAG and uren.begin < AVOND_BEGIN:
        yield Dagdeel.NAMIDDAG
    if uren.begin >= AVOND_BEGIN or uren.einde > AVOND_EINDE:
        yield Dagdeel.AVOND
