"""What is different only once in the coming weeks: the same for the vel that tells it and for the one that ends by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from ... import agenda, woorden, zinnen
from ...agenda import Sessie
from ...model import Offer, Wanneer
from ...model.vrij import Vrij
from ...register import HORIZON
from .. import tijden
from ..zicht import Zicht
from .uren import hier

ZONDER_REDEN = "gesloten"
"""What `agenda` says of a closing without a reason."""


@dataclass(frozen=True)
class Uitzondering:
    """One day on which an offer is not as usual."""

    dag: date
    titel: str
    """The offer."""
    wat: str
    """“Dan niet: opleiding”, “Van 14 tot 16.30 uur, Oude pastorie. De zaal wordt geschilderd”."""


@dataclass(frozen=True)
class Samen:
    """What is different in the same way."""

    wat: str
    titels: tuple[str, ...]


@dataclass(frozen=True)
class Dag:
    """All that is different on one day."""

    dag: str
    """“Woensdag 2 december”."""
    stukken: tuple[Samen, ...]


def eenmalig(zicht: Zicht, hours: Wanneer) -> Wanneer:
    """Return hours with only what is different once: holidays of `niet_op` the usual hours say themselves."""
    closings = zicht.register.gemeente.sluitingsdagen
    own = (Vrij.SLUITINGSDAGEN,) if Vrij.SLUITINGSDAGEN in hours.gesloten_op else ()
    holds = tuple(one for one in hours.aangepast if agenda.sluiting(hours, one.op, closings) is None)
    return hours.model_copy(update={"niet_op": own, "ook_op": (), "aangepast": holds})


def uitzonderingen(zicht: Zicht, offer: Offer, place: str = "") -> Iterator[Uitzondering]:
    """Yield what is different in the coming weeks, of a round only at `place` where that is named."""
    if offer.wanneer is None:
        return
    today = zicht.register.vandaag
    once = eenmalig(zicht, hier(offer.wanneer, place) if place else offer.wanneer)
    closings = zicht.register.gemeente.sluitingsdagen
    for missed in agenda.uitgevallen(once, today, today + HORIZON, closings, offer.plaatsen):
        where = _halte(zicht, once, missed.sessie)
        why = "" if missed.reden == ZONDER_REDEN else f": {missed.reden}"
        yield Uitzondering(missed.sessie.dag, offer.titel, f"{where}Dan niet{why}")
    for change in once.aangepast:
        if today <= change.op <= today + HORIZON:
            where = f", {zicht.register.plaatsen[change.plaats].naam}" if change.plaats else ""
            why = f". {woorden.groot(change.reden)}" if change.reden else ""
            yield Uitzondering(
                change.op, offer.titel, f"{woorden.groot(zinnen.uren_zin(change.uren))}{where}{why}"
            )


def _halte(zicht: Zicht, hours: Wanneer, session: Sessie) -> str:
    return f"{zicht.register.plaatsen[session.plaats].naam}. " if hours.ronde and session.plaats else ""


def in_zinnen(zicht: Zicht, offer: Offer) -> tuple[str, ...]:
    """Return the same in sentences, days with one reason together: “Niet op 1 en 2 december: opleiding”."""
    if offer.wanneer is None:
        return ()
    once = eenmalig(zicht, offer.wanneer)
    return tijden.regels(zicht, once, offer.plaatsen)[len(tijden.gewoon_met_haltes(zicht, once)) :]


def per_dag(zicht: Zicht, offers: Iterable[Offer]) -> Iterator[Dag]:
    """Yield the days on which any offer is not as usual, the first one first."""
    found = sorted(
        {one for offer in offers for one in uitzonderingen(zicht, offer)},
        key=lambda one: (one.dag, one.wat, one.titel),
    )
    for day, group in groupby(found, key=lambda one: one.dag):
        parts = groupby(group, key=lambda one: one.wat)
        alike = tuple(Samen(what, tuple(one.titel for one in same)) for what, same in parts)
        yield Dag(woorden.groot(woorden.dag_voluit(day, zicht.register.vandaag)), alike)
