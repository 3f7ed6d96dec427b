"""The status of an offer in words: what runs, what must be asked first, what is closed, planned or stopped."""

from __future__ import annotations

from .. import agenda, woorden
from ..freshness import Versheid
from ..model import Offer, Wanneer
from ..model.keuzes import Status
from .delen import Link, Melding
from .zicht import Zicht


def stand(zicht: Zicht, offer: Offer) -> Melding:
    """Return the notice on top of an offer; only what a person checked in time is stated as sure."""
    match offer.status:
        case Status.GESTOPT:
            return Melding("gestopt", "Dit aanbod is gestopt", offer.status_reden)
        case Status.TIJDELIJK_DICHT:
            until = f" tot {woorden.datum(offer.terug_op)}" if offer.terug_op else ""
            return Melding("dicht", f"Tijdelijk dicht{until}", offer.status_reden)
        case Status.GEPLAND:
            return _planned(zicht, offer)
    if not zicht.register.zeker(offer):
        return _unsure(zicht, offer)
    return _sure(zicht, offer)


def _planned(zicht: Zicht, offer: Offer) -> Melding:
    """Planned is not open; whether it started meanwhile is known only when a person checked it."""
    if zicht.register.zeker(offer):
        return Melding("gepland", "Gepland: je kan hier nog niet terecht", offer.status_reden)
    ask = zicht.vraag_na(offer)
    text = " ".join(filter(None, [offer.status_reden, ask if isinstance(ask, str) else None]))
    return Melding(
        "gepland", "Gepland: vraag na of het al bestaat", text, ask if isinstance(ask, Link) else None
    )


def _unsure(zicht: Zicht, offer: Offer) -> Melding:
    number = zicht.telefoon(zicht.register.telefoon_voor(offer))
    title = f"Bel eerst: {number.toon}" if number else "Vraag het na aan een loket van de gemeente"
    return Melding(zicht.onzeker(offer), title, why_unsure(zicht, offer))


def why_unsure(zicht: Zicht, offer: Offer) -> str:
    """Return why the reader must ask first, with the date of what is known."""
    if zicht.register.controle(offer).versheid is Versheid.ACHTERSTALLIG and offer.nagekeken:
        return f"We keken dit het laatst na op {woorden.datum(offer.nagekeken.op)}. Misschien is er iets veranderd."
    if offer.bron:
        return f"Niemand keek dit al na. Wat hier staat, komt uit een document van {woorden.maand(offer.bron.datum)}."
    return "Niemand keek dit al na."


def _later(zicht: Zicht, offer: Offer, hours: Wanneer) -> Melding:
    """Return when it is there again, further away than the weeks that the page shows."""
    register = zicht.register
    later = agenda.volgende(hours, register.vandaag, register.gemeente.sluitingsdagen, offer.plaatsen)
    if later is None:
        return Melding("dicht", "Er is geen moment gepland")
    return Melding("dicht", f"Volgende keer: {woorden.dag_voluit(later.dag, register.vandaag)}")


def _sure(zicht: Zicht, offer: Offer) -> Melding:
    hours = offer.wanneer
    session = zicht.register.eerstvolgende(offer)
    if session:
        return Melding("open", f"Volgende keer: {woorden.dag_voluit(session.dag, zicht.register.vandaag)}")
    if hours and hours.altijd:
        return Melding("open", "Je kan dit altijd gebruiken")
    if hours and hours.op_afspraak:
        return Melding("open", "Je kan een afspraak maken")
    if hours and (hours.elke or hours.lessen or hours.ronde):
        return _later(zicht, offer, hours)
    return Melding(zicht.onzeker(offer), "We weten de uren niet. " + (zicht.let_op_uren(offer)))
