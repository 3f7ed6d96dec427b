"""What HSDS has no place for, as attributes, so that our own importer brings an entry back without loss.

`link_type` is the name of the field in the register and `value` what somebody typed. A field that is a record or a
list of its own (JSON) has its value as JSON, as it stands in the data file. Of a list of words each has an attribute.

What HSDS has a place for stands only there: name, description (`kort`, then after an empty line `omschrijving`), url,
email, status, fees_description, ages, phones, languages, required_documents, assured_date; of a place its address,
its spot and its accessibility. Words that we make of other fields (alert, application_process, transportation, eligibility_description without
`voor_wie`, the description of an organization without one of its own, which is the label of its `soort`) are no fields.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ...model import Actor, Offer, Plaats
from ...model.base import Model
from ...views.zicht import Zicht
from ..tabellen.getypt import getypt
from .taxonomie import (
    ACTORSOORT,
    BEGELEIDING,
    BOUWSTENEN,
    DOELGROEPEN,
    NODEN,
    PLAATSSOORT,
    SOORT,
    TOEGANG,
    TOEGANKELIJKHEID,
    TREFWOORDEN,
    Kenmerken,
    Stuk,
)

JSON = frozenset({"wanneer", "rollen", "relaties", "plaatsen", "meebrengen", "nagekeken", "bron"})
"""Fields of which `value` is JSON."""

VELDEN = {
    "id": "Naam in het register die nooit verandert",
    "status_reden": "Waarom het niet loopt",
    "terug_op": "Wanneer het terug opengaat",
    "in_plaats": "Waar je nu terechtkan: id van ander aanbod",
    "rollen": "Wie nog meewerkt, en hoe",
    "plaatsen": "De plaatsen, waar dat niet die van de momenten zijn",
    "wanneer": "De uren zoals iemand ze typte",
    "voor_wie": "Voor wie het is, in woorden",
    "doorverwijzen": "Hoe een hulpverlener iemand doorverwijst",
    "meebrengen": "Je hoeft niets mee te brengen, als er [] staat",
    "nagekeken": "Wanneer en hoe een mens dit nakeek: actor en functie, nooit een persoon",
    "bron": "Het document waaruit dit komt",
    "open_vragen": "Wat nog niemand weet",
    "dorpskern": "De dorpskern",
    "route": "Hoe je er te voet of met de fiets geraakt",
    "bus": "Hoe je er met de bus geraakt",
    "openbare_computers": "Hoeveel computers er voor bezoekers staan; 0 is geen",
    "printer": "Of er een printer staat",
    "kaartlezer": "Of er een kaartlezer is",
    "scanner": "Of er een scanner staat",
    "wifi": "Of er wifi is",
    "mail": "Mailadres van de plaats",
    "link": "Website van de plaats",
    "relaties": "Hoe deze organisatie bij andere hoort",
    "tweede_mail": "Mailadres voor als het eerste niet antwoordt",
    "tot": "De laatste dag dat de organisatie bestond",
}
"""Every field that goes out as a value, with what it says."""

_AANBOD = ("status_reden", "terug_op", "voor_wie", "doorverwijzen")
_PLAATS = ("dorpskern", "route", "bus", "openbare_computers", "printer", "kaartlezer", "scanner", "wifi")
_ACTOR = ("tot",)


def van_aanbod(zicht: Zicht, offer: Offer, locaties: tuple[str, ...]) -> list[Stuk]:
    """Return the attributes of an offer; `locaties` are the ids of the places at which it goes out."""
    make = Kenmerken(zicht, ("aanbod", offer.id))
    cards = {card.id: card.titel for card in zicht.register.bouwstenen.bouwstenen}
    return [
        make.waarde("id", offer.id),
        *make.keuzes("soort", SOORT, offer.soort),
        *make.keuzes("noden", NODEN, *offer.noden),
        *make.keuzes("doelgroepen", DOELGROEPEN, *offer.doelgroepen),
        *make.keuzes("toegang", TOEGANG, *offer.toegang),
        *make.keuzes("begeleiding", BEGELEIDING, *offer.begeleiding),
        *make.keuzes("toegankelijkheid", TOEGANKELIJKHEID, *offer.toegankelijkheid),
        *(make.woord("trefwoorden", TREFWOORDEN, word, word) for word in dict.fromkeys(offer.trefwoorden)),
        *(
            make.woord("bouwstenen", BOUWSTENEN, name, cards[name])
            for name in dict.fromkeys(offer.bouwstenen)
        ),
        *_velden(make, offer, _AANBOD),
        *(make.waarde("in_plaats", name) for name in elders(zicht, offer)),
        *_rollen(make, offer),
        *([make.waarde("plaatsen", _json(offer.plaatsen))] if offer.plaatsen != locaties else []),
        *([make.waarde("meebrengen", "[]")] if offer.meebrengen == () else []),
        *_uren(make, offer, zicht.let_op(offer)),
        *_delen(make, offer, "nagekeken", "bron"),
        *_vragen(make, offer.open_vragen),
    ]


def elders(zicht: Zicht, offer: Offer) -> tuple[str, ...]:
    """Return the ids of the offers where one can go instead, those aside that nobody looked at yet."""
    return tuple(dict.fromkeys(other.id for other in zicht.register.in_plaats_van(offer)))


def van_plaats(zicht: Zicht, place: Plaats) -> list[Stuk]:
    """Return the attributes of a place."""
    make, right = Kenmerken(zicht, ("plaats", place.id)), zicht.register.juist_adres
    ways = {"mail": right(place.mail), "link": right(place.link)}
    return [
        make.waarde("id", place.id),
        *(make.keuzes("soort", PLAATSSOORT, place.soort) if place.soort else ()),
        *_velden(make, place, _PLAATS),
        *(make.waarde(name, value) for name, value in ways.items() if value),
        *_uren(make, place, None if zicht.register.controle(place).zeker else zicht.navraag().kort),
        *_delen(make, place, "nagekeken", "bron"),
        *_vragen(make, place.open_vragen),
    ]


def van_actor(zicht: Zicht, actor: Actor) -> list[Stuk]:
    """Return the attributes of an actor."""
    make = Kenmerken(zicht, ("actor", actor.id))
    second = zicht.register.juist_adres(actor.tweede_mail)
    return [
        make.waarde("id", actor.id),
        *make.keuzes("soort", ACTORSOORT, actor.soort),
        *([make.waarde("tweede_mail", second)] if second else []),
        *_velden(make, actor, _ACTOR),
        *(make.waarde("relaties", _json(one)) for one in dict.fromkeys(actor.relaties)),
        *_delen(make, actor, "nagekeken", "bron"),
        *_vragen(make, actor.open_vragen),
    ]


def _velden(make: Kenmerken, entry: Model, names: tuple[str, ...]) -> Iterator[Stuk]:
    known = ((name, getattr(entry, name)) for name in names)
    yield from (make.waarde(name, _woord(value)) for name, value in known if value is not None)


def _woord(value: Any) -> str:
    return ("ja" if value else "nee") if isinstance(value, bool) else str(value)


def _delen(make: Kenmerken, entry: Model, *names: str) -> Iterator[Stuk]:
    yield from (make.waarde(name, _json(value)) for name in names if (value := getattr(entry, name)))


def _uren(make: Kenmerken, entry: Offer | Plaats, first: str | None) -> Iterator[Stuk]:
    """Yield the hours as typed; of hours that are not sure the label says what to do first."""
    if entry.wanneer:
        yield make.waarde("wanneer", _json(entry.wanneer), first)


def _vragen(make: Kenmerken, questions: tuple[str, ...]) -> Iterator[Stuk]:
    yield from (make.waarde("open_vragen", question) for question in dict.fromkeys(questions))


def _rollen(make: Kenmerken, offer: Offer) -> Iterator[Stuk]:
    actors = make.zicht.register.actoren
    for role in dict.fromkeys(offer.rollen):
        yield make.waarde("rollen", _json(role), f"{role.rol.label}: {actors[role.actor].naam}")


def _json(value: Any) -> str:
    return json.dumps(getypt(value), ensure_ascii=False)
