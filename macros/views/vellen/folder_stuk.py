"""One offer in the folder: the telephone first, then in large type what a person needs to get there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ... import woorden, zinnen
from ...model import Offer
from ...model.keuzes import Doelgroep, Soort, Status, Toegang
from ...register import plaatsen_van
from .. import tijden
from ..toegang import toegang_zin, vooraf, vrijste
from ..zicht import Zicht
from .kortadres import zonder_protocol
from .papier import vast
from .verwijzing import EERST, NERGENS, adres, bereik


@dataclass(frozen=True)
class Regels:
    """A word and what belongs to it: “Waar · Bibliotheek Testdorp, Verzonnen Straat 12”."""

    woord: str
    regels: tuple[str, ...]


@dataclass(frozen=True)
class Stuk:
    """An offer as the folder tells it."""

    id: str
    titel: str
    kort: str
    doe: str | None
    """“Bel”, “Bel eerst:”, “Maak een afspraak:”, “Vraag het eerst na”; None where one neither can nor needs to."""
    bereik: str
    """“059 00 00 11”: the number for that; empty when nobody knows one."""
    zeker: bool
    """Whether paper may state all of it as it is."""
    stand: str | None
    """“Gepland. Je kan hier nog niet terecht.”; None of what runs."""
    reden: str | None
    """Why it does not run."""
    feiten: tuple[Regels, ...]


def stuk(zicht: Zicht, offer: Offer) -> Stuk:
    """Return an offer for the folder; hours only of what runs."""
    register = zicht.register
    running = bool(register.lopend((offer,)))
    sure = vast(register, offer)
    do, reach = bereik(zicht, offer, sure=sure)
    return Stuk(
        id=offer.id,
        titel=offer.titel,
        kort=offer.kort,
        doe=do if reach or not sure else None,
        bereik=reach,
        zeker=sure,
        stand=_stand(zicht, offer, sure=sure),
        reden=None if offer.status is Status.ACTIEF else offer.status_reden,
        feiten=tuple(_facts(zicht, offer, reach, running=running)),
    )


def _stand(zicht: Zicht, offer: Offer, *, sure: bool) -> str | None:
    """Return what stands above an offer that one cannot use now."""
    if offer.status is Status.GEPLAND:
        return "Gepland. Je kan hier nog niet terecht." if sure else "Gepland"
    if offer.status is Status.TIJDELIJK_DICHT and offer.terug_op:
        return f"Tijdelijk dicht tot {woorden.datum(offer.terug_op)}"
    return None if zicht.register.lopend((offer,)) else zicht.etiket(offer).tekst


def _facts(zicht: Zicht, offer: Offer, told: str, *, running: bool) -> Iterator[Regels]:
    facts = {
        "Wanneer": _hours(zicht, offer) if running else (),
        "Waar": _where(zicht, offer),
        "Afspraak": _way_in(zicht, offer) if running else (),
        "Kost": (offer.kosten,) if offer.kosten and not zicht.twijfel(offer, "kosten") else (),
        "Breng mee": (offer.meebrengen or ()) if running and not zicht.twijfel(offer, "meebrengen") else (),
        "Voor wie": _audience(zicht, offer),
        "Mail": _mail(zicht, offer, told) if running else (),
        "Internet": _site(zicht, offer),
    }
    return (Regels(word, lines) for word, lines in facts.items() if lines)


def _hours(zicht: Zicht, offer: Offer) -> tuple[str, ...]:
    """Return the usual hours; of what nobody checked in time with the date of what is known."""
    if (hours := offer.wanneer) is None:
        return ()
    if offer.toegang and vooraf(offer) is None:
        hours = hours.model_copy(update={"op_afspraak": False})
    days_off = ". ".join(filter(None, (zinnen.vrij_zin(hours), zinnen.ook_zin(hours))))
    bare = tijden.gewoon_met_haltes(zicht, hours.model_copy(update={"niet_op": (), "ook_op": ()}))
    return tijden.met_datum(zicht, offer, (*bare, days_off) if days_off else bare)


def _where(zicht: Zicht, offer: Offer) -> tuple[str, ...]:
    """Return where it is: each place with its address, or that one need not go anywhere."""
    if zicht.twijfel(offer, "plaatsen"):
        return ()
    if places := plaatsen_van(offer):
        return tuple(adres(zicht, zicht.register.plaatsen[name]) for name in places)
    return (NERGENS[offer.soort],) if offer.soort in NERGENS else ()


def _way_in(zicht: Zicht, offer: Offer) -> tuple[str, ...]:
    """Return how one gets in, unless what stands before the number says it, or one neither goes nor rings."""
    told = vrijste(offer.toegang) in {*EERST, Toegang.TELEFOON} or offer.soort in {Soort.WIFI, Soort.UITLEG}
    sentence = toegang_zin(offer.toegang)
    return (sentence,) if sentence and not told and not zicht.twijfel(offer, "toegang") else ()


def _audience(zicht: Zicht, offer: Offer) -> tuple[str, ...]:
    """Return whom it is for, unless it is for everybody."""
    if Doelgroep.IEDEREEN in offer.doelgroepen or zicht.twijfel(offer, "voor_wie", "doelgroepen"):
        return ()
    return (offer.voor_wie,) if offer.voor_wie else tuple(group.label for group in offer.doelgroepen)


def _mail(zicht: Zicht, offer: Offer, told: str) -> tuple[str, ...]:
    mail = zicht.register.juist_adres(offer.mail)
    return (mail,) if mail and mail != told and Toegang.MAIL in offer.toegang else ()


def _site(zicht: Zicht, offer: Offer) -> tuple[str, ...]:
    link = zicht.register.juist_adres(offer.link)
    return (zonder_protocol(link),) if link and offer.soort is Soort.UITLEG else ()
