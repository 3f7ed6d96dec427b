"""An offer as a full HSDS service, with all that belongs to it inside."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import chain

from ...model import TALEN, Offer
from ...model.keuzes import Status
from ...views.stand import stand
from ...views.toegang import toegang_zin
from ...views.zicht import Zicht
from ..basis import openbaar, sleutel, voluit
from . import kenmerken, rooster
from .organisatie import organisatie
from .plek import locatie
from .rooster import zinnen
from .taxonomie import Stuk
from .weg import adres, telefoons

STATUS = {
    Status.ACTIEF: "active",
    Status.GEPLAND: "inactive",
    Status.GESTOPT: "defunct",
    Status.TIJDELIJK_DICHT: "temporarily closed",
}
"""Status in the register → in HSDS; what nobody looked at yet does not go out."""


def diensten(zicht: Zicht) -> Iterator[Stuk]:
    """Yield every public offer, by its id in the register."""
    actors, places = zicht.register.actoren, zicht.register.plaatsen
    organisation = cache(lambda name: organisatie(zicht, actors[name]))
    location = cache(lambda name: locatie(zicht, places[name]))
    for offer in openbaar(zicht):
        yield (
            _dienst(zicht, offer)
            | {"organization": organisation(offer.aanbieder)}
            | _aan_plaatsen(zicht, offer, {name: location(name) for name in plekken(zicht, offer)})
        )


def plekken(zicht: Zicht, offer: Offer) -> tuple[str, ...]:
    """Return the ids of its places: its own, those of its round, and any where a single moment is."""
    elsewhere = (change.plaats for change in offer.wanneer.aangepast) if offer.wanneer else ()
    return tuple(dict.fromkeys(filter(None, (*offer.alle_plaatsen, *elsewhere))))


def _dienst(zicht: Zicht, offer: Offer) -> Stuk:
    """Return what an offer says itself, in the order of the standard."""
    return {
        "id": sleutel(zicht, "aanbod", offer.id),
        "name": offer.titel,
        "description": "\n\n".join(filter(None, (offer.kort, offer.omschrijving))),
        **adres(zicht, "url", offer.link),
        **_pagina(zicht, offer),
        **adres(zicht, "email", offer.mail),
        "status": STATUS[offer.status],
        **_toegang(zicht, offer),
        **_kost(zicht, offer),
        **_voor_wie(offer),
        **({"assured_date": offer.nagekeken.op.isoformat()} if offer.nagekeken else {}),
        **_opgelet(zicht, offer),
        **telefoons(zicht, "aanbod", offer),
        **_talen(zicht, offer),
        **_meebrengen(zicht, offer),
        "attributes": kenmerken.van_aanbod(zicht, offer, plekken(zicht, offer)),
    }


def _aan_plaatsen(zicht: Zicht, offer: Offer, places: dict[str, Stuk]) -> Stuk:
    """Return where it is, each place with its own moments; what is at all of them stands with the service."""
    moments = rooster.momenten(zicht, offer)
    everywhere = [*rooster.in_woorden(zicht, offer), *moments.get(None, ())]
    links = [
        {
            "id": sleutel(zicht, "hsds", "op", offer.id, name),
            "location": place,
            **({"schedules": moments[name]} if name in moments else {}),
        }
        for name, place in places.items()
    ]
    return {
        **({"schedules": everywhere} if everywhere else {}),
        **({"service_at_locations": links} if links else {}),
    }


def _pagina(zicht: Zicht, offer: Offer) -> Stuk:
    """Return the page of an offer; HSDS wants a whole address, so there is none while the council has none."""
    if not zicht.register.gemeente.webadres:
        return {}
    page = {
        "id": sleutel(zicht, "hsds", "pagina", offer.id),
        "label": "Op deze site",
        "url": voluit(zicht, f"aanbod/{offer.id}/"),
    }
    return {"additional_urls": [page]}


def _toegang(zicht: Zicht, offer: Offer) -> Stuk:
    """Return how one gets in and how one refers somebody; of what is over nobody gets in."""
    if offer.status is Status.GESTOPT or zicht.register.voorbij(offer):
        return {}
    lines = [line for line in (toegang_zin(offer.toegang), offer.doorverwijzen) if line]
    return {"application_process": zinnen(*lines)} if lines else {}


def _kost(zicht: Zicht, offer: Offer) -> Stuk:
    """Return the price in words, and as a number only where it is sure to be nothing."""
    if offer.kosten is None:
        return {}
    free = {
        "id": sleutel(zicht, "hsds", "kost", offer.id),
        "option": "Gratis",
        "currency": "EUR",
        "amount": 0,
    }
    sure = offer.gratis and not zicht.register.gemeld(offer, "kosten")
    return {"fees_description": offer.kosten, **({"cost_options": [free]} if sure else {})}


def _voor_wie(offer: Offer) -> Stuk:
    words = offer.voor_wie or ", ".join(group.label for group in offer.doelgroepen)
    age = offer.leeftijd
    known = {
        "eligibility_description": words or None,
        "minimum_age": age.van if age else None,
        "maximum_age": age.tot if age else None,
    }
    return {name: value for name, value in known.items() if value is not None}


def _talen(zicht: Zicht, offer: Offer) -> Stuk:
    languages = [
        {"id": sleutel(zicht, "hsds", "taal", offer.id, code), "name": TALEN[code], "code": code}
        for code in dict.fromkeys(offer.talen)
    ]
    return {"languages": languages} if languages else {}


def _meebrengen(zicht: Zicht, offer: Offer) -> Stuk:
    """Return what to bring: an empty list says that it is nothing, no list that nobody knows."""
    if offer.meebrengen is None:
        return {}
    documents = [
        {"id": sleutel(zicht, "hsds", "meebrengen", offer.id, item), "document": item}
        for item in dict.fromkeys(offer.meebrengen)
    ]
    return {"required_documents": documents}


def _opgelet(zicht: Zicht, offer: Offer) -> Stuk:
    """Return what one must know before going there: what is not sure, what was reported, why it does not run."""
    lines = dict.fromkeys(chain(_stand(zicht, offer), zicht.gemeld(offer), _in_plaats(zicht, offer)))
    text = zinnen(*lines)
    return {"alert": text} if text else {}


def _stand(zicht: Zicht, offer: Offer) -> Iterator[str]:
    register = zicht.register
    runs = offer.status is Status.ACTIEF and not register.voorbij(offer)
    if runs and register.zeker(offer) and offer.wanneer:
        return
    note = stand(zicht, offer)
    yield note.titel
    if note.tekst and note.tekst not in zicht.gemeld(offer):
        yield note.tekst
    if not runs and offer.status is not Status.GESTOPT:
        yield zicht.navraag(offer).titel


def _in_plaats(zicht: Zicht, offer: Offer) -> Iterator[str]:
    for name in kenmerken.elders(zicht, offer):
        yield f"In de plaats: {zicht.register.aanbod[name].titel}"
