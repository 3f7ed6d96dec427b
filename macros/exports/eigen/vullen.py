"""From the register to the contract: what third parties may know, and nothing of what is for who keeps the register."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, TypedDict

from ...agenda import Sessie
from ...check.content import Entry
from ...freshness import Versheid
from ...model import Actor as RegisterActor
from ...model import Offer
from ...model import Plaats as RegisterPlaats
from ...model.gemeente import Loket as RegisterLoket
from ...model.plaats import Adres as RegisterAdres
from ...model.plaats import Coordinaten as RegisterCoordinaten
from ...register import plaatsen_van
from ...views import feiten, tijden
from ...views.zicht import Zicht
from ..basis import eerst, openbaar, voluit, zeker
from ..licentie import BUITEN, VOORWAARDEN
from .delen import Adres, Bron, Coordinaten, Deel, Nagekeken, Telefoon
from .vorm import (
    VERSIE,
    Aanbod,
    Aanbodbestand,
    Actor,
    Dorpskern,
    Gemeente,
    Leeftijd,
    Licentie,
    Loket,
    Moment,
    Plaats,
    Relatie,
    Rol,
)
from .vul_wanneer import gevuld, sluitingen, wanneer

SCHEMA = "data/v1/aanbod.schema.json"
"""Path in the site of the JSON Schema."""


def aanbodbestand(zicht: Zicht) -> dict[str, Any]:
    """Return all of the contract for today by key; what grows with the register is an iterator of lines of JSON."""
    register, offers = zicht.register, openbaar(zicht)
    chosen = register.gemeente.licentie
    head = Aanbodbestand(
        vorm=voluit(zicht, SCHEMA),
        versie=VERSIE,
        datum=register.vandaag,
        gemeente=_gemeente(zicht),
        licentie=Licentie(naam=chosen.value, adres=VOORWAARDEN[chosen].adres) if chosen else None,
        buiten_licentie=BUITEN,
        aanbod=(),
        plaatsen=(),
        actoren=(),
        momenten=(),
    )
    lists: dict[str, Iterator[Deel]] = {
        "aanbod": (_aanbod(zicht, offer) for offer in offers),
        "plaatsen": (_plaats(zicht, place) for place in sorted(register.plaatsen_in_lijsten(), key=_id)),
        "actoren": (_actor(zicht, actor) for actor in sorted(register.actoren_in_lijsten(), key=_id)),
        "momenten": _momenten(zicht, offers),
    }
    lines = {name: map(_regel, items) for name, items in lists.items()}
    return {**head.model_dump(mode="json", by_alias=True, exclude_none=True), **lines}


def _regel(part: Deel) -> bytes:
    return part.model_dump_json(by_alias=True, exclude_none=True).encode()


def _id(entry: RegisterPlaats | RegisterActor) -> str:
    return entry.id


def _gemeente(zicht: Zicht) -> Gemeente:
    council = zicht.register.gemeente
    phone, answers = _telefoon(zicht, council.telefoon), council.telefoon_uren
    return Gemeente(
        naam=council.naam,
        fictief=council.fictief,
        webadres=council.webadres,
        telefoon=phone,
        telefoon_uren=gevuld(tijden.gewoon(zicht, answers)) if phone and answers else None,
        mail=zicht.register.juist_adres(council.mail),
        link=zicht.register.juist_adres(council.link),
        loketten=gevuld(_loket(zicht, counter) for counter in council.loketten),
        dorpskernen=gevuld(
            Dorpskern(id=core.id, naam=core.naam, coordinaten=_punt(core.coordinaten))
            for core in council.dorpskernen
        ),
        sluitingsdagen=sluitingen(council.sluitingsdagen),
    )


def _loket(zicht: Zicht, counter: RegisterLoket) -> Loket:
    return Loket(
        naam=counter.naam,
        adres=_adres(counter.adres),
        telefoon=_telefoon(zicht, counter.telefoon),
        wanneer=wanneer(counter.wanneer),
        uren=gevuld(tijden.regels(zicht, counter.wanneer)) if counter.wanneer else None,
    )


def _actor(zicht: Zicht, actor: RegisterActor) -> Actor:
    right = zicht.register.juist_adres
    return Actor(
        id=actor.id,
        pagina=voluit(zicht, f"actoren/{actor.id}/"),
        naam=actor.naam,
        soort=actor.soort,
        omschrijving=actor.omschrijving,
        telefoon=_telefoon(zicht, actor.telefoon),
        mail=right(actor.mail),
        tweede_mail=right(actor.tweede_mail),
        link=right(actor.link),
        relaties=gevuld(Relatie(actor=one.actor, relatie=one.relatie) for one in actor.relaties),
        tot=actor.tot,
        **_betrouwbaar(zicht, actor),
    )


def _plaats(zicht: Zicht, place: RegisterPlaats) -> Plaats:
    right, hours = zicht.register.juist_adres, place.wanneer
    address, spot = (
        (None, None) if zicht.twijfel(place, "adres", "coordinaten") else (place.adres, place.coordinaten)
    )
    lines = tijden.regels(zicht, hours, (place.id,)) if hours else ()
    return Plaats(
        id=place.id,
        pagina=voluit(zicht, f"plaatsen/{place.id}/"),
        naam=place.naam,
        soort=place.soort,
        omschrijving=place.omschrijving,
        adres=_adres(address),
        dorpskern=place.dorpskern,
        coordinaten=_punt(spot),
        toegankelijkheid=gevuld(place.toegankelijkheid),
        route=place.route,
        bus=place.bus,
        openbare_computers=place.openbare_computers,
        printer=place.printer,
        kaartlezer=place.kaartlezer,
        scanner=place.scanner,
        wifi=place.wifi,
        wanneer=wanneer(hours),
        uren=gevuld(tijden.met_datum(zicht, place, lines)),
        telefoon=_telefoon(zicht, place.telefoon),
        mail=right(place.mail),
        link=right(place.link),
        **_betrouwbaar(zicht, place),
    )


def _aanbod(zicht: Zicht, offer: Offer) -> Aanbod:
    register, age = zicht.register, offer.leeftijd
    return Aanbod.model_validate(
        {
            "id": offer.id,
            "pagina": voluit(zicht, f"aanbod/{offer.id}/"),
            **{name: getattr(offer, name) for name in _ZELFDE},
            **{name: getattr(offer, name) or None for name in _LIJSTEN},
            "in_plaats": gevuld(other.id for other in register.in_plaats_van(offer)),
            "rollen": gevuld(Rol(actor=role.actor, rol=role.rol) for role in offer.rollen),
            "plaatsen": gevuld(plaatsen_van(offer)),
            "wanneer": wanneer(offer.wanneer),
            "uren": gevuld(feiten.uren(zicht, offer)),
            "voorbij": register.voorbij(offer),
            "leeftijd": Leeftijd(van=age.van, tot=age.tot) if age else None,
            "telefoon": _telefoon(zicht, offer.telefoon),
            "bel": _telefoon(zicht, register.telefoon_voor(offer)),
            "mail": register.juist_adres(offer.mail),
            "link": register.juist_adres(offer.link),
            "let_op": eerst(zicht, offer),
            **_betrouwbaar(zicht, offer),
        }
    )


_ZELFDE = (
    *("titel", "soort", "status", "status_reden", "terug_op", "kort", "omschrijving", "aanbieder"),
    *("voor_wie", "doorverwijzen", "kosten", "gratis", "meebrengen"),
)
"""Fields that the contract has as the register has them; of `meebrengen` an empty list means: nothing."""

_LIJSTEN = (
    *("doelgroepen", "toegang", "talen", "toegankelijkheid", "begeleiding"),
    *("noden", "trefwoorden", "bouwstenen"),
)
"""Lists that nobody filled in when they are empty."""


def _momenten(zicht: Zicht, offers: tuple[Offer, ...]) -> Iterator[Moment]:
    found = [(session, offer) for offer in offers for session in zicht.register.sessies[offer.id]]
    found.sort(key=lambda item: (item[0].volgorde, item[1].id))
    return (_moment(zicht, offer, session) for session, offer in found)


def _moment(zicht: Zicht, offer: Offer, session: Sessie) -> Moment:
    return Moment(
        aanbod=offer.id,
        begin=session.begin,
        einde=session.einde,
        plaats=session.plaats,
        titel=session.titel,
        reden=session.reden,
        aangepast=session.aangepast,
        zeker=zicht.register.controle(offer).zeker_op(session.dag),
    )


class Zekerheid(TypedDict):
    """The fields of `Betrouwbaar`."""

    nagekeken: Nagekeken | None
    uiterlijk: date | None
    versheid: Versheid
    zeker: bool
    gemeld: tuple[str, ...] | None
    bron: Bron | None
    open_vragen: tuple[str, ...] | None
    vorige_ids: tuple[str, ...] | None


def _betrouwbaar(zicht: Zicht, entry: Entry) -> Zekerheid:
    check, source, state = entry.nagekeken, entry.bron, zicht.register.controle(entry)
    return Zekerheid(
        nagekeken=Nagekeken(op=check.op, hoe=check.hoe, door=check.door, functie=check.functie)
        if check
        else None,
        uiterlijk=state.uiterlijk,
        versheid=state.versheid,
        zeker=zeker(zicht, entry),
        gemeld=gevuld(zicht.gemeld(entry)),
        bron=Bron(titel=source.titel, datum=source.datum, deel=source.deel, link=source.link)
        if source
        else None,
        open_vragen=gevuld(entry.open_vragen),
        vorige_ids=gevuld(entry.vorige_ids),
    )


def _punt(spot: RegisterCoordinaten | None) -> Coordinaten | None:
    return Coordinaten(breedte=spot.breedte, lengte=spot.lengte) if spot else None


def _adres(address: RegisterAdres | None) -> Adres | None:
    if address is None:
        return None
    return Adres(straat=address.straat, postcode=address.postcode, gemeente=address.gemeente)


def _telefoon(zicht: Zicht, number: str | None) -> Telefoon | None:
    phone = zicht.telefoon(number)
    return Telefoon(toon=phone.toon, adres=phone.adres) if phone else None
