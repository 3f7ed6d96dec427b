"""What holds on this day for a need, in one notice on top of its page: when somebody is there, today or first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .. import woorden, zinnen
from ..agenda import Sessie
from ..model import Offer
from .bellen import Navraag
from .delen import Melding
from .kaarten import open_moment, uren_kort
from .momenten import reeks, samen
from .zicht import Zicht


@dataclass(frozen=True)
class Vandaag:
    """A notice that is true on its date without a clock, and what `vandaag.js` needs to tell the hour."""

    melding: Melding
    """“Vandaag, zaterdag 21 november, is er niemand”, with the first time."""
    reeks: str = ""
    """The coming times; empty where nothing is sure: then the notice stays as it is."""
    misschien: str = ""
    """The days on which there is only what nobody checked in time: `2026-11-24 2026-12-01`."""
    vraag: str = ""
    """How to ask then: “Bel eerst.”"""
    vraag_soort: str = ""
    """Kind of a notice that asks to ask."""
    oud: str = ""
    """What it says when all of them are past: “Deze pagina is van 21 november 2026. Bel eerst.”"""


def vandaag(zicht: Zicht, offers: Sequence[Offer]) -> Vandaag | None:
    """Return what holds today for these offers: of what somebody checked and what asks nothing beforehand.

    Where no moment is sure the reader is told to ask; where nothing runs, or no hour matters, it is None.
    """
    running, ask = zicht.register.lopend(offers), zicht.navraag()
    unsure = [offer for offer in running if not zicht.register.zeker(offer)]
    sessions = ((offer, session) for offer in running for session in zicht.register.sessies[offer.id])
    times = samen(session for offer, session in sessions if open_moment(zicht, offer, session))
    maybe = sorted({session.dag for offer in unsure for session in zicht.register.sessies[offer.id]})
    if times:
        return Vandaag(
            _sure(zicht, times, maybe, ask),
            reeks(times),
            misschien=" ".join(day.isoformat() for day in maybe),
            vraag=ask.zin,
            vraag_soort=ask.soort,
            oud=f"Deze pagina is van {woorden.datum(zicht.register.vandaag)}. {ask.zin}",
        )
    if unsure:
        return Vandaag(Melding(ask.soort, ask.titel, "We weten niet zeker wanneer er iemand is."))
    return None


def _sure(zicht: Zicht, times: Sequence[Sessie], maybe: Sequence[date], ask: Navraag) -> Melding:
    today = zicht.register.vandaag
    words = f"Vandaag, {woorden.dag_voluit(today, today)},"
    if now := [time.uren for time in times if time.dag == today]:
        return Melding("straks", f"{words} kan je terecht", f"{zinnen.uren_zin(now).capitalize()}.")
    first = f"{woorden.dag_voluit(times[0].dag, today)}, {uren_kort(times[0])}"
    if today in maybe:
        return Melding(ask.soort, f"{words} is er misschien iemand", f"{ask.zin} Zeker is {first}.")
    return Melding("straks", f"{words} is er niemand", f"De eerste keer is {first}.")
