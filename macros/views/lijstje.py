"""Mijn lijstje: the page that keeps offers on the reader's device, and what an offer brings along to paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .. import woorden
from ..exports.basis import voluit
from ..model import Offer
from ..model.keuzes import Status
from ..qr import LONGEST, Qr, qr
from ..register import HORIZON
from .delen import Link
from .zicht import Zicht


@dataclass(frozen=True)
class Bewaar:
    """What the button “Bewaar in mijn lijstje” needs; script makes the button, so without it there is none."""

    id: str
    """Id of the offer: all that is kept."""
    titel: str
    """Its title, so that each button has a name of its own."""
    lijstje: str
    """Address of the list."""


@dataclass(frozen=True)
class Papier:
    """What only paper shows of an offer, on its own page and in the list."""

    geldig_tot: str | None
    """“16 januari 2027”; None while nobody checked the offer in time or somebody reported a mistake: then ask first."""
    geldig_iso: str | None
    """“2027-01-16”: the list shows the earliest of its offers."""
    adres: str | None
    """The whole address of the page; None while nobody knows the address of the site."""
    qr: Qr | None
    """That address as a QR code."""


@dataclass(frozen=True)
class Lijstje:
    """The page of the list: what it is, and what to do where it does not work."""

    kort: str
    """What it is for."""
    adres: str
    """Its own address: also the name under which the device keeps the list."""
    aanbod: str
    """Address above all offers; script adds the id."""
    alles: Link
    """Where to find offers to keep."""
    zo_niet: tuple[str, ...]
    """What to do without the list."""
    weten: tuple[str, ...]
    """What happens with what one keeps."""
    pictogrammen: tuple[str, ...]
    """Of the buttons that script makes."""


def lijstje(zicht: Zicht) -> Lijstje:
    """Return the page of the list."""
    return Lijstje(
        kort="Bewaar hulp die je straks nodig hebt. Druk je lijstje af, of stuur het door.",
        adres=zicht.links.to("lijstje"),
        aanbod=zicht.links.to("aanbod"),
        alles=Link("Zoek in alle hulp", zicht.links.to("aanbod")),
        zo_niet=(
            "Zie je hier geen lijstje? Dan werkt het niet op jouw toestel. Zo lukt het ook:",
            "Open de hulp die je zoekt. Kies “Afdrukken” in het menu van je toestel. "
            "Alles wat je nodig hebt, staat dan op papier.",
        ),
        weten=(
            "Je lijstje blijft op dit toestel. Niemand anders ziet het, ook de gemeente niet.",
            "Er staat geen naam op, van jou niet en van niemand.",
            "Gebruik je een toestel van iemand anders? Maak je lijstje dan leeg als je klaar bent.",
        ),
        pictogrammen=("printer", "deel", "sms", "mail", "bewaar", "hoger", "weg", "ongedaan"),
    )


def bewaar(zicht: Zicht, offer: Offer) -> Bewaar:
    """Return what the button to keep `offer` needs."""
    return Bewaar(offer.id, offer.titel, zicht.links.to("lijstje"))


def papier(zicht: Zicht, offer: Offer) -> Papier:
    """Return what paper shows of `offer`: until when it holds, and the way back to its page."""
    holds = zicht.register.zeker(offer) and not zicht.register.meldingen_over(offer)
    until = geldig_tot(zicht, offer) if holds else None
    address = voluit(zicht, f"aanbod/{offer.id}/") if zicht.register.gemeente.webadres else None
    return Papier(
        geldig_tot=woorden.datum(until) if until else None,
        geldig_iso=until.isoformat() if until else None,
        adres=address,
        qr=qr(address) if address and len(address.encode()) <= LONGEST else None,
    )


def geldig_tot(zicht: Zicht, offer: Offer) -> date:
    """Return the last day on which paper about a checked offer may be used as it is.

    That is the end of the weeks for which exceptions are known; earlier when before that day its check runs
    out, its hours end, it comes back from being closed, or its money ends.
    """
    today, check, hours = zicht.register.vandaag, zicht.register.controle(offer), offer.wanneer
    back = offer.terug_op if offer.status is Status.TIJDELIJK_DICHT else None
    ends = (check.uiterlijk, hours.tot if hours else None, back, offer.financiering_tot)
    return min([today + HORIZON, *(day for day in ends if day and day >= today)])
