"""The state of things in one value: what a coordinator asks on a Monday morning, each number with its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from ..model import Actor, Offer, Plaats
from ..model.actieplan import Overleg, RegieInstrument, Vindplaats
from ..model.gemeente import Cijfer
from ..model.regiekeuzes import Fase
from ..register import Register
from .actieplan import Beloften, beloften
from .basis import plan_van
from .gaten import Gat, gaten
from .geld import Geld, geld
from .nazicht import (
    Aandeel,
    Belbeurt,
    Onbekend,
    Volledigheid,
    aandelen,
    bellijst,
    onbekend_over,
    volledigheid,
)
from .voorzieningen import Computers, Voorziening, computers, voorzieningen
from .wegen import Dienst, diensten

CIJFER_OUD = 5
"""Years after which a figure is marked as old (project rule)."""


@dataclass(frozen=True)
class Risicogroep:
    """The size of one group at risk, with the Flemish share beside it where there is one."""

    cijfer: Cijfer
    procent: float
    vlaanderen: float | None
    jaar: int | None
    oud: bool


@dataclass(frozen=True)
class Fasestand:
    """One phase of the policy tool, with the day it was done."""

    fase: Fase
    gedaan_op: date | None


@dataclass(frozen=True)
class Instrumentstand:
    """A means of directing with its partner, and whether it ended."""

    instrument: RegieInstrument
    partner: Actor
    voorbij: bool


@dataclass(frozen=True)
class Vindplaatsstand:
    """Where people come anyhow, with what is offered there; nothing means that nobody filled it in."""

    vindplaats: Vindplaats
    plaats: Plaats | None
    actor: Actor | None
    aanbod: tuple[Offer, ...]


@dataclass(frozen=True)
class Stand:
    """Everything on the state of things."""

    beloften: Beloften
    aandelen: tuple[Aandeel, ...]
    bellijst: tuple[Belbeurt, ...]
    gaten: tuple[Gat, ...]
    onbekend: tuple[Onbekend, ...]
    """For each village core what is not filled in."""
    computers: Computers
    voorzieningen: tuple[Voorziening, ...]
    diensten: tuple[Dienst, ...]
    geld: Geld
    volledigheid: tuple[Volledigheid, ...]
    risicogroepen: tuple[Risicogroep, ...]
    fasen: tuple[Fasestand, ...]
    vorig_overleg: Overleg | None
    volgend_overleg: Overleg | None
    instrumenten: tuple[Instrumentstand, ...]
    zonder_instrument: tuple[Actor, ...]
    """Partners of the plan with whom no means of directing was recorded."""
    vindplaatsen: tuple[Vindplaatsstand, ...]


def stand(register: Register, promises: Beloften | None = None) -> Stand:
    """Return the state of things on the day of the register."""
    plan = plan_van(register)
    return Stand(
        beloften=promises or beloften(register),
        aandelen=aandelen(register),
        bellijst=bellijst(register),
        gaten=gaten(register),
        onbekend=tuple(onbekend_over(register, core.id) for core in register.gemeente.dorpskernen),
        computers=computers(register),
        voorzieningen=voorzieningen(register),
        diensten=diensten(register),
        geld=geld(register),
        volledigheid=volledigheid(register),
        risicogroepen=risicogroepen(register),
        fasen=fasen(register),
        vorig_overleg=vorig_overleg(register),
        volgend_overleg=min((m for m in plan.overleg if m.op >= register.vandaag), key=_op, default=None),
        instrumenten=_instrumenten(register),
        zonder_instrument=_zonder_instrument(register),
        vindplaatsen=tuple(_vindplaats(register, spot) for spot in plan.vindplaatsen),
    )


def vorig_overleg(register: Register) -> Overleg | None:
    """Return the last meeting before today."""
    past = (meeting for meeting in plan_van(register).overleg if meeting.op < register.vandaag)
    return max(past, key=_op, default=None)


def _op(meeting: Overleg) -> date:
    return meeting.op


def fasen(register: Register) -> tuple[Fasestand, ...]:
    """Return the four phases of the tool, each with the day it was done."""
    done = {entry.fase: entry.gedaan_op for entry in plan_van(register).fasen}
    return tuple(Fasestand(phase, done.get(phase)) for phase in Fase)


def risicogroepen(register: Register) -> tuple[Risicogroep, ...]:
    """Return the figures of the council that are a share of its people: those that hold a percentage."""
    found = (_risicogroep(figure, register.vandaag) for figure in register.gemeente.cijfers)
    return tuple(group for group in found if group)


_PROCENT = re.compile(r"([0-9]+(?:,[0-9]+)?)\s?%")


def _procent(text: str | None) -> float | None:
    match = _PROCENT.search(text or "")
    return float(match[1].replace(",", ".")) if match else None


def _risicogroep(figure: Cijfer, today: date) -> Risicogroep | None:
    share = _procent(figure.waarde)
    if share is None:
        return None
    year = int(figure.jaar[:4]) if figure.jaar else None
    old = year is not None and today.year - year > CIJFER_OUD
    return Risicogroep(figure, share, _procent(figure.vlaanderen), year, old)


def _instrumenten(register: Register) -> tuple[Instrumentstand, ...]:
    """Return the means of directing: those without an end date first, then by end date."""
    found = (
        Instrumentstand(
            means, register.actoren[means.partner], means.tot is not None and means.tot < register.vandaag
        )
        for means in plan_van(register).regie_instrumenten
    )
    return tuple(
        sorted(found, key=lambda s: (s.instrument.tot or date.min, s.partner.naam, s.instrument.titel))
    )


def _zonder_instrument(register: Register) -> tuple[Actor, ...]:
    plan = plan_van(register)
    directed = {means.partner for means in plan.regie_instrumenten}
    partners = {name for action in plan.acties for name in action.partners} - directed
    return tuple(sorted((register.actoren[name] for name in partners), key=lambda actor: actor.naam))


def _vindplaats(register: Register, spot: Vindplaats) -> Vindplaatsstand:
    return Vindplaatsstand(
        spot,
        register.plaatsen[spot.plaats] if spot.plaats else None,
        register.actoren[spot.actor] if spot.actor else None,
        tuple(register.aanbod[name] for name in spot.aanbod),
    )
