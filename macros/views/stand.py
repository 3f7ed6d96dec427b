"""The status of an offer in words that stay true without a clock, and what `nu.js` adds at the hour itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from .. import agenda, woorden, zinnen
from ..agenda import BRUSSEL, Sessie, Uitval
from ..freshness import Versheid
from ..model import Offer, Wanneer
from ..model.base import opsomming
from ..model.keuzes import Status
from ..register import HORIZON
from .delen import Link, Melding, Nu
from .kaarten import uren_kort
from .lijstje import geldig_tot
from .toegang import vooraf, vrijste
from .zicht import Zicht, gemeld_zin


def stand(zicht: Zicht, offer: Offer) -> Melding:
    """Return the notice on top of an offer; only what a person checked in time is stated as sure."""
    match offer.status:
        case Status.GESTOPT:
            return _stopped(zicht, offer)
        case Status.TIJDELIJK_DICHT:
            return _closed(zicht, offer)
        case Status.GEPLAND:
            return _planned(zicht, offer)
        case Status.NA_TE_KIJKEN:
            return _taken_over(zicht, offer)
    if not zicht.register.zeker(offer):
        ask = zicht.navraag(offer)
        return Melding(ask.soort, ask.titel, why_unsure(zicht, offer))
    return _sure(zicht, offer)


def _stopped(zicht: Zicht, offer: Offer) -> Melding:
    """Say that it stopped and where to go: the page shows what came instead, or else all help."""
    other = (
        None if zicht.register.in_plaats_van(offer) else Link("Bekijk alle hulp", zicht.links.to("aanbod"))
    )
    return Melding("gestopt", "Dit aanbod is gestopt", offer.status_reden, other)


def _closed(zicht: Zicht, offer: Offer) -> Melding:
    """Say until when it is closed and why; once that day has come, only a person can say whether it is back."""
    if offer.terug_op is None:
        return Melding("dicht", "Tijdelijk dicht", offer.status_reden, nu=_clock(zicht, offer, ()))
    day = woorden.datum(offer.terug_op)
    if offer.terug_op <= zicht.register.vandaag:
        ask = zicht.navraag(offer)
        return Melding(ask.soort, ask.titel, f"Dit was dicht tot {day}. Misschien is het er terug.")
    return Melding("dicht", f"Tijdelijk dicht tot {day}", offer.status_reden, nu=_clock(zicht, offer, ()))


def _planned(zicht: Zicht, offer: Offer) -> Melding:
    """Planned is not open; whether it started meanwhile is known only when a person checked it."""
    if zicht.register.zeker(offer):
        clock = _clock(zicht, offer, ())
        return Melding("gepland", "Gepland: je kan hier nog niet terecht", offer.status_reden, nu=clock)
    ask = zicht.vraag_na(offer)
    text = " ".join(filter(None, [offer.status_reden, ask if isinstance(ask, str) else None]))
    return Melding(
        "gepland", "Gepland: vraag na of het al bestaat", text, ask if isinstance(ask, Link) else None
    )


def _taken_over(zicht: Zicht, offer: Offer) -> Melding:
    """Say that it comes from elsewhere: whoever meets this page by its address knows that nobody looked at it."""
    origin = f" van “{offer.bron.titel}”" if offer.bron else ""
    ask = zicht.vraag_na(offer)
    text = f"Overgenomen{origin}. Nog niemand keek dit na.{f' {ask}' if isinstance(ask, str) else ''}"
    return Melding("vraag-na", "Vraag het eerst na", text, ask if isinstance(ask, Link) else None)


def why_unsure(zicht: Zicht, offer: Offer) -> str:
    """Return why the reader must ask first: what was reported, else the date of what is known."""
    if reported := zicht.register.redenen_tot_twijfel(offer):
        return " ".join(map(gemeld_zin, reported))
    if zicht.register.controle(offer).versheid is Versheid.ACHTERSTALLIG and offer.nagekeken:
        return f"We keken dit het laatst na op {woorden.datum(offer.nagekeken.op)}. Misschien is er iets veranderd."
    if offer.bron:
        return f"Niemand keek dit al na. Wat hier staat, komt uit een document van {woorden.maand(offer.bron.datum)}."
    return "Niemand keek dit al na."


def _sure(zicht: Zicht, offer: Offer) -> Melding:
    hours = offer.wanneer
    if hours and (hours.elke or hours.lessen or hours.ronde):
        return _with_moments(zicht, offer, hours)
    clock = _clock(zicht, offer, ())
    if hours and hours.altijd:
        return Melding("open", "Je kan dit altijd gebruiken", nu=clock)
    if hours and hours.op_afspraak:
        return _by_appointment(offer, clock)
    ask = zicht.navraag(offer)
    return Melding(ask.soort, f"We weten de uren niet. {ask.zin}")


def _by_appointment(offer: Offer, clock: Nu | None) -> Melding:
    """Say how to begin; where one can write or ring at once an appointment is not the first step."""
    if (way := vrijste(offer.toegang)) and vooraf(offer) is None:
        return Melding("afspraak", way.label, nu=clock)
    return Melding("afspraak", "Op afspraak", "Spreek eerst een dag en een uur af.", nu=clock)


def _with_moments(zicht: Zicht, offer: Offer, hours: Wanneer) -> Melding:
    """Return when it is there again, in words where no leaf shows it; what falls away before has its reason."""
    register = zicht.register
    today, closings = register.vandaag, register.gemeente.sluitingsdagen
    missed = agenda.uitgevallen(hours, today, today + HORIZON, closings, offer.plaatsen)
    clock = _clock(zicht, offer, missed)
    session = register.eerstvolgende(offer) or agenda.volgende(hours, today, closings, offer.plaatsen)
    if session is None:
        return Melding("dicht", "Er is geen moment meer gepland", nu=clock)
    before, fell_away = _sentence(vooraf(offer)), _missed(missed, session, today)
    if register.sessies[offer.id]:
        return Melding("straks", "Volgende keer", before, nu=clock, later=fell_away)
    when = f"Volgende keer: {woorden.dag_voluit(session.dag, today)}, {uren_kort(session)}"
    return Melding("dicht", when, " ".join(filter(None, (fell_away, before))) or None, nu=clock)


def _missed(missed: Iterable[Uitval], until: Sessie, today: date) -> str | None:
    """Return why it is closed before its next moment: the one day by name, more of them by their reasons."""
    before = [item for item in missed if item.sessie.begin < until.begin]
    if len({item.sessie.dag for item in before}) > 1:
        reasons = dict.fromkeys(item.reden for item in before)
        return _sentence(f"Tot dan dicht: {opsomming(list(reasons), 'en')}")
    return next((_sentence(line) for line in zinnen.uitval_zinnen(before, today)), None)


def _clock(zicht: Zicht, offer: Offer, missed: Iterable[Uitval]) -> Nu | None:
    """Return what the script needs; nothing for an offer that asks to be asked about anyhow."""
    if not zicht.register.zeker(offer):
        return None
    ask = zicht.navraag(offer)
    closed = {item.sessie.dag: item.reden[:1].upper() + item.reden[1:] for item in missed}
    return Nu(
        houdbaar=_good_until(zicht, offer).isoformat(timespec="minutes"),
        oud=f"Deze pagina is van {woorden.datum(zicht.register.vandaag)}. {ask.zin}",
        soort=ask.soort,
        vooraf=_sentence(vooraf(offer)),
        dicht="\n".join(f"{day.isoformat()} {_sentence(reason)}" for day, reason in closed.items()),
    )


def _good_until(zicht: Zicht, offer: Offer) -> datetime:
    """Return the moment from which the page is older than what it knows: a midnight in Brussels."""
    day = geldig_tot(zicht, offer) + timedelta(days=1)
    back = offer.terug_op if offer.status is Status.TIJDELIJK_DICHT else None
    return datetime.combine(min(day, back or day), time(), BRUSSEL)


def _sentence(text: str | None) -> str | None:
    return text if text is None or text.endswith((".", "?")) else f"{text}."
