"""One offer as a line on paper that somebody is given: where, when, and what to do first; never as sure what is not."""

from __future__ import annotations

from dataclasses import dataclass

from ... import zinnen
from ...model import Offer, Plaats, Wanneer
from ...model.keuzes import Soort as Aanbodsoort
from ...model.keuzes import Toegang
from ...register import plaatsen_van
from ...woorden import dag_voluit
from .. import tijden
from ..toegang import vrijste
from ..zicht import Zicht
from .papier import vast

EERST = {
    Toegang.AFSPRAAK: "Maak een afspraak:",
    Toegang.INSCHRIJVEN: "Schrijf je in:",
    Toegang.DOORVERWIJZING: "Bel samen:",
}
"""What the number is for where nobody can just walk in."""

NERGENS = {
    Aanbodsoort.HELPDESK: "Aan de telefoon of per mail",
    Aanbodsoort.THUISHULP: "Bij je thuis",
}
"""Where help is that has no place."""


@dataclass(frozen=True)
class Verwijzing:
    """One offer to refer to."""

    id: str
    titel: str
    waar: str | None
    """“Bibliotheek Testdorp, Verzonnen Straat 12”; None when nobody knows."""
    uren: str | None
    """“Elke dinsdag van 14 tot 16 uur”; None while nobody is sure."""
    doe: str
    """“Bel”, “Bel eerst:”, “Maak een afspraak:”, “Vraag het eerst na”."""
    bereik: str
    """The number, or the mail address of help for who cannot ring; empty when nobody knows one."""


def verwijzing(zicht: Zicht, offer: Offer) -> Verwijzing:
    """Return an offer as a line to tick."""
    sure = vast(zicht.register, offer)
    hours = uren(zicht, offer, offer.wanneer) if sure and offer.wanneer else None
    return Verwijzing(offer.id, offer.titel, waar(zicht, offer), hours, *bereik(zicht, offer, sure=sure))


def uren(zicht: Zicht, offer: Offer, wanneer: Wanneer) -> str | None:
    """Return the usual hours in one line; of a row of lessons the first, and how many come after it.

    Every so many weeks says nothing to who does not know which: then the next day stands behind it.
    """
    today = zicht.register.vandaag
    if wanneer.ronde:
        return "Op verschillende dagen"
    coming = sorted((les for les in wanneer.lessen if les.op >= today), key=lambda les: (les.op, les.uren))
    if coming and not wanneer.elke:
        first, more = coming[0], len(coming) - 1
        lesson = f"{dag_voluit(first.op, today).capitalize()} {zinnen.uren_zin(first.uren)}"
        return f"{lesson}, en daarna nog {more} keer" if more else lesson
    told, after = tijden.kort(zicht, wanneer), zicht.register.eerstvolgende(offer)
    if told and after and any(rule.om_de_weken > 1 for rule in wanneer.elke):
        return f"{told}, weer op {dag_voluit(after.dag, today)}"
    return told


def waar(zicht: Zicht, offer: Offer) -> str | None:
    """Return where it is: the place with its street, or the names of some places."""
    register = zicht.register
    places = [register.plaatsen[name] for name in plaatsen_van(offer)]
    if len(places) != 1:
        return ", ".join(place.naam for place in places) or NERGENS.get(offer.soort)
    return adres(zicht, places[0])


def adres(zicht: Zicht, place: Plaats) -> str:
    """Return a place with its street, and the municipality where that is another."""
    address = None if zicht.twijfel(place, "adres") else place.adres
    if address is None or address.straat == place.naam:
        return place.naam
    own = address.gemeente == zicht.register.gemeente.naam
    return f"{place.naam}, {address.straat if own else address}"


def bereik(zicht: Zicht, offer: Offer, *, sure: bool) -> tuple[str, str]:
    """Return what to do first, and the number or address for it."""
    ask, phone = zicht.navraag(offer), zicht.telefoon(zicht.register.telefoon_voor(offer))
    mail = zicht.register.juist_adres(offer.mail)
    if (
        Toegang.MAIL in offer.toegang
        and Toegang.TELEFOON not in offer.toegang
        and not offer.telefoon
        and mail
    ):
        return ("Mail" if sure else "Mail eerst:"), mail
    if phone is None:
        return ask.kort, ""
    if not sure:
        return f"{ask.kort}:", phone.toon
    way = vrijste(offer.toegang)
    return (EERST.get(way, "Bel") if way else "Bel"), phone.toon
