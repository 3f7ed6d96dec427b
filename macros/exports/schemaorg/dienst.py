"""What the page of an offer says: a service or a course, for whom, where, and when as far as that is sure."""

from __future__ import annotations

from collections.abc import Sequence

from ...model import Offer
from ...model.keuzes import Begeleiding, Soort, Status
from ...views.stand import stand
from ...views.zicht import Zicht
from ..basis import uren_zeker, voluit
from . import uren
from .blok import Knoop, Velden, knoop, met_id, samen, zinnen
from .delen import organisatie, over, plek, telefoon

CURSUS = frozenset({Soort.LES})
"""The kinds of help that are a course."""


def aanbod(zicht: Zicht, offer: Offer) -> Velden:
    """Return what the page of an offer says; of what is planned or past, only the page itself, with where to go instead."""
    words = _omschrijving(zicht, offer)
    runs = bool(zicht.register.lopend([offer]))
    if not runs and offer.status is not Status.TIJDELIJK_DICHT:
        instead = [voluit(zicht, f"aanbod/{other.id}/") for other in zicht.register.in_plaats_van(offer)]
        found = over(offer, None) | {"description": words}
        return found | {"relatedLink": samen(instead)} if instead else found
    make = _cursus if offer.soort in CURSUS else _dienst
    return over(offer, met_id(zicht, f"aanbod/{offer.id}/#dienst", make(zicht, offer, words, runs)))


def _omschrijving(zicht: Zicht, offer: Offer) -> str:
    """Return what it is; when it does not run or its hours are not sure, also that, why, and what to do first."""
    if uren_zeker(zicht, offer):
        return offer.kort
    notice = stand(zicht, offer)
    return zinnen(offer.kort, notice.titel, notice.tekst)


def _dienst(zicht: Zicht, offer: Offer, words: str, runs: bool) -> Knoop:
    """Return a service; one that is closed for now has no hours, no way in and no price."""
    provider = _aanbieder(zicht, offer)
    of_council = provider is not None and provider["@type"] == "GovernmentOrganization"
    return knoop(
        "GovernmentService" if of_council else "Service",
        name=offer.titel,
        description=words,
        serviceType=offer.soort.label,
        areaServed=zicht.register.gemeente.naam,
        provider=provider,
        audience=_doelgroep(zicht, offer),
        availableChannel=_weg(zicht, offer) if runs else None,
        hoursAvailable=_uren(zicht, offer),
        offers=_prijs(zicht, offer) if runs else None,
    )


def _cursus(zicht: Zicht, offer: Offer, words: str, runs: bool) -> Knoop:
    """Return a course with its lessons; one that is closed for now has none, and no price."""
    return knoop(
        "Course",
        name=offer.titel,
        description=words,
        provider=_aanbieder(zicht, offer),
        audience=_doelgroep(zicht, offer),
        availableLanguage=_talen(zicht, offer),
        hasCourseInstance=_reeks(zicht, offer) if runs else None,
        offers=_prijs(zicht, offer) if runs else None,
    )


def _aanbieder(zicht: Zicht, offer: Offer) -> Knoop | None:
    return None if zicht.register.gemeld(offer, "aanbieder") else organisatie(zicht, offer.aanbieder)


def _doelgroep(zicht: Zicht, offer: Offer) -> Knoop | None:
    """Return for whom it is, in the words of the page, and the ages in numbers."""
    wrong, age = zicht.register.gemeld, offer.leeftijd
    groups = [group.label for group in offer.doelgroepen]
    words = offer.voor_wie or samen(groups)
    known_age = None if age is None or wrong(offer, "leeftijd") else age
    found = knoop(
        "PeopleAudience",
        audienceType=None if wrong(offer, "voor_wie", "doelgroepen") else words,
        suggestedMinAge=known_age and known_age.van,
        suggestedMaxAge=known_age and known_age.tot,
    )
    return found if len(found) > 1 else None


def _talen(zicht: Zicht, offer: Offer) -> str | Sequence[str] | None:
    return None if zicht.register.gemeld(offer, "talen") else samen(offer.talen)


def _weg(zicht: Zicht, offer: Offer) -> Knoop | None:
    """Return where one goes or whom one rings."""
    number = telefoon(zicht, zicht.register.telefoon_voor(offer))
    found = knoop(
        "ServiceChannel",
        serviceLocation=_plekken(zicht, offer),
        servicePhone=knoop("ContactPoint", telephone=number) if number else None,
        serviceUrl=zicht.register.juist_adres(offer.link),
        availableLanguage=_talen(zicht, offer),
    )
    return found if len(found) > 1 else None


def _plekken(zicht: Zicht, offer: Offer) -> Sequence[Knoop] | Knoop | None:
    wrong = zicht.register.gemeld(offer, "plaatsen")
    return None if wrong else samen([found for name in offer.alle_plaatsen if (found := plek(zicht, name))])


def _uren(zicht: Zicht, offer: Offer) -> list[Knoop] | None:
    """Return when it is there, through the last day on which the check counts; a moment elsewhere names its place."""
    if offer.wanneer is None or not uren_zeker(zicht, offer):
        return None
    register = zicht.register
    last = uren.tot(register, offer)
    found = uren.momenten(register, offer.wanneer, last, register.sessies[offer.id])
    named = (one._replace(waar=_elders(zicht, offer, one.waar)) for one in found)
    return uren.tijdvakken(register, named, last)


def _elders(zicht: Zicht, offer: Offer, place: str | None) -> str | None:
    """Return the name of a place that is not the only one of an offer."""
    return None if place is None or offer.alle_plaatsen == (place,) else zicht.register.plaatsen[place].naam


def _reeks(zicht: Zicht, offer: Offer) -> Knoop | None:
    """Return the lessons of a course: dates only when they are sure, and no further than the check counts."""
    on_screen = Begeleiding.OP_AFSTAND in offer.begeleiding
    found = knoop(
        "CourseInstance",
        courseMode="onsite" if offer.alle_plaatsen else "online" if on_screen else None,
        location=_plekken(zicht, offer),
        **(_data(zicht, offer) if uren_zeker(zicht, offer) else {}),
    )
    return found if len(found) > 1 else None


def _data(zicht: Zicht, offer: Offer) -> Velden:
    """Return the first and the last day of a course, as far as the register says them, and its coming lessons."""
    if (hours := offer.wanneer) is None:
        return {}
    last = uren.tot(zicht.register, offer)
    counts = zicht.register.controle(offer).uiterlijk or last
    lessons = [] if hours.elke or hours.ronde else [lesson.op for lesson in hours.lessen]
    first_day, last_day = min(lessons, default=hours.vanaf), max(lessons, default=hours.tot)
    return {
        "startDate": first_day.isoformat() if first_day and first_day <= counts else None,
        "endDate": last_day.isoformat() if last_day and last_day <= counts else None,
        "subEvent": [
            knoop(
                "Event",
                name=one.titel,
                location=_elders(zicht, offer, one.plaats),
                startDate=one.begin.isoformat(timespec="minutes"),
                endDate=one.einde.isoformat(timespec="minutes"),
            )
            for one in zicht.register.sessies[offer.id]
            if one.dag <= last
        ],
    }


def _prijs(zicht: Zicht, offer: Offer) -> Knoop | None:
    """Return the price: 0 when the register says that it is free, else its words, never a number that is guessed."""
    if offer.kosten is None or zicht.register.gemeld(offer, "kosten"):
        return None
    if not offer.gratis:
        return knoop("Offer", description=offer.kosten)
    more = offer.kosten.partition(".")[2].strip()
    return knoop("Offer", price=0, priceCurrency="EUR", description=more or None)
