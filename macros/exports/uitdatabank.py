"""Digital help as events of UiTdatabank: the body that its form or its programs take, an event an offer and place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..agenda import Sessie
from ..infoblad.delen import zin
from ..model import Offer, Plaats
from ..model.keuzes import Doelgroep, Soort, Toegang
from ..views.toegang import toegang_zin
from ..views.zicht import Zicht
from .basis import VERSIE, Export, Stukken, Veld, json_regels, openbaar, uren_zeker, voluit
from .licentie import VOORWAARDEN
from .uitkalender import kalender, van_plaats

PAD = f"{VERSIE}uitdatabank.json"

TERMEN = {Soort.DIGIPUNT: "0.3.1.0.1", Soort.LES: "0.3.1.0.0"}
"""What is clearly one type of event: “Cursus met open sessies” and “Lessenreeks”; for the rest a person chooses."""

LANGSTE_NAAM = 90
"""Letters in a name: UiTdatabank takes no more."""

VOORAF = (Toegang.AFSPRAAK, Toegang.INSCHRIJVEN)

TOELICHTING = (
    "Elk item is een evenement zoals UiTdatabank het vraagt. Neem “event” over in UiTdatabank.",
    "Kies daar zelf de locatie: “location” heeft hier naam en adres, maar geen “@id” van UiTdatabank.",
    "Staat er geen “terms”? Kies dan zelf het type. We vullen het alleen in bij een Digipunt en bij een reeks lessen.",
    "Een kalender gaat niet verder dan de dag tot wanneer iemand de uren nakeek. Wat ontbreekt, weten we niet.",
)

VELDEN = (
    Veld("gemaakt_op", "De dag waarop dit bestand gemaakt is."),
    Veld("licentie", "De licentie. Ze ontbreekt als de gemeente er geen koos."),
    Veld("toelichting", "Wat je nog zelf doet voor je een evenement overneemt."),
    Veld("weggelaten", "Hoeveel hulp er niet in staat, en waarom."),
    Veld("items", "Elk evenement in “event”, met het id van de hulp, dat van de plaats en de pagina ervan."),
)


def stukken(zicht: Zicht) -> Stukken:
    """Yield the file."""
    yield PAD, json_regels(uitdatabank(zicht))


EXPORT = Export(
    id="uitdatabank",
    titel="Momenten voor UiTdatabank",
    uitleg="Voor wie de momenten ook in de UiTagenda wil zetten: neem ze over zonder ze nog eens te typen.",
    pad=PAD,
    standaard="Evenement van UiTdatabank (Entry API, 2026)",
    standaard_adres="https://docs.publiq.be/docs/uitdatabank/entry-api/introduction",
    stukken=stukken,
    velden=lambda: VELDEN,
)


def uitdatabank(zicht: Zicht) -> dict[str, Any]:
    """Return the whole file: only what somebody checked in time has a calendar, the rest is counted."""
    items: list[dict[str, Any]] = []
    left = {"uren_niet_zeker": 0, "zonder_plaats": 0, "zonder_momenten": 0}
    for offer in openbaar(zicht):
        found = [*_items(zicht, offer)] if uren_zeker(zicht, offer) else []
        items += found
        if not found:
            left[_waarom_niet(zicht, offer)] += 1
    chosen = zicht.register.gemeente.licentie
    return {
        "gemaakt_op": zicht.register.vandaag.isoformat(),
        **({"licentie": VOORWAARDEN[chosen].adres} if chosen else {}),
        "toelichting": list(TOELICHTING),
        "weggelaten": left,
        "items": items,
    }


def _waarom_niet(zicht: Zicht, offer: Offer) -> str:
    if not uren_zeker(zicht, offer):
        return "uren_niet_zeker"
    return "zonder_momenten" if offer.alle_plaatsen else "zonder_plaats"


def _items(zicht: Zicht, offer: Offer) -> Iterator[dict[str, Any]]:
    """Yield an event for each place at which an offer has moments: an event has one location."""
    by_place = van_plaats(zicht, offer)
    for name, sessions in by_place.items():
        yield {
            "aanbod": offer.id,
            "plaats": name,
            "pagina": voluit(zicht, f"aanbod/{offer.id}/"),
            "event": _event(zicht, offer, zicht.register.plaatsen[name], sessions),
        }


def _event(zicht: Zicht, offer: Offer, place: Plaats, sessions: list[Sessie]) -> dict[str, Any]:
    when = kalender(zicht, offer, place.id, sessions)
    term = TERMEN.get(offer.soort)
    course = when["calendarType"] == "multiple" and offer.wanneer and offer.wanneer.lessen
    clear = term and (offer.soort is Soort.DIGIPUNT or course)
    return {
        "mainLanguage": "nl",
        "name": {"nl": naam(offer.titel)},
        **({"terms": [{"id": term}]} if clear else {}),
        "location": _locatie(zicht, place),
        **when,
        "description": {"nl": "\n\n".join(_tekst(zicht, offer))},
        **dict(_voor_wie(zicht, offer)),
        **dict(_bereik(zicht, offer)),
        **dict(_prijs(zicht, offer)),
    }


def naam(title: str) -> str:
    """Return a title no longer than a name may be, cut behind a word where there is one."""
    if len(title) <= LANGSTE_NAAM:
        return title
    short = title[: LANGSTE_NAAM - 2]
    return f"{short[: short.rfind(' ')] if ' ' in short else short} …"


def _locatie(zicht: Zicht, place: Plaats) -> dict[str, Any]:
    """Return a place by name and address; the address is absent when nobody knows it or somebody reported it."""
    found: dict[str, Any] = {"name": {"nl": naam(place.naam)}}
    if place.adres and not zicht.register.gemeld(place, "adres"):
        found["address"] = {
            "nl": {
                "addressCountry": "BE",
                "addressLocality": place.adres.gemeente,
                "postalCode": place.adres.postcode,
                "streetAddress": place.adres.straat,
            }
        }
    return found


def _tekst(zicht: Zicht, offer: Offer) -> Iterator[str]:
    """Yield what it is, for whom, for how much and how one gets in; what somebody reported is left out, for no warning stands beside it."""
    wrong = zicht.register.gemeld
    yield offer.kort
    if offer.omschrijving and not wrong(offer, "omschrijving"):
        yield offer.omschrijving
    if offer.voor_wie and not wrong(offer, "voor_wie"):
        yield f"Voor wie: {offer.voor_wie}"
    if offer.kosten and not wrong(offer, "kosten"):
        yield f"Prijs: {zin(offer.kosten)}"
    if (way_in := toegang_zin(offer.toegang)) and not wrong(offer, "toegang"):
        yield zin(way_in)


def _prijs(zicht: Zicht, offer: Offer) -> Iterator[tuple[str, Any]]:
    if offer.gratis and not zicht.register.gemeld(offer, "kosten"):
        yield "priceInfo", [{"category": "base", "price": 0, "priceCurrency": "EUR"}]


def _voor_wie(zicht: Zicht, offer: Offer) -> Iterator[tuple[str, Any]]:
    wrong = zicht.register.gemeld
    if (ages := offer.leeftijd) and not wrong(offer, "leeftijd"):
        ends = ("" if age is None else str(age) for age in (ages.van, ages.tot))
        yield "typicalAgeRange", "-".join(ends)
    if Doelgroep.IEDEREEN in offer.doelgroepen and not wrong(offer, "doelgroepen", "voor_wie"):
        yield "audience", {"audienceType": "everyone"}


def _bereik(zicht: Zicht, offer: Offer) -> Iterator[tuple[str, Any]]:
    """Yield how one asks and how one books; a way that nobody knows, or somebody reported as wrong, is left out."""
    phone = zicht.telefoon(zicht.register.telefoon_voor(offer))
    mail, link = map(zicht.register.juist_adres, (offer.mail, offer.link))
    ways = {"phone": phone.toon if phone else None, "email": mail, "url": link}
    if any(ways.values()):
        yield "contactPoint", {name: [way] if way else [] for name, way in ways.items()}
    book = {name: way for name, way in ways.items() if way and name != "url"}
    if book and any(way in offer.toegang for way in VOORAF):
        yield "bookingInfo", book
