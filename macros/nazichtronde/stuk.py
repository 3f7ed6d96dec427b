"""One entry as a reader sees it, in the few lines that somebody must look at: unknown is named, never left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .. import woorden
from ..check.content import Entry
from ..links import Links
from ..model import TALEN, Actor, Offer, Plaats
from ..model.contact import telefoon_tonen
from ..model.keuzes import Status
from ..model.soorten import naam
from ..register import Register, plaatsen_van
from ..views import tijden
from ..views.toegang import toegang_zin
from ..views.zicht import Zicht

NIET_INGEVULD = "niet ingevuld"


@dataclass(frozen=True)
class Regel:
    """One labelled line; `bekend` is false where nobody filled it in."""

    label: str
    tekst: str
    bekend: bool = True


@dataclass(frozen=True)
class Stuk:
    """One entry with what to check about it."""

    titel: str
    soort: str
    """“aanbod”, “plaats”, “over jullie zelf”."""
    regels: tuple[Regel, ...]
    pagina: str | None
    """Address of its page; nothing while the site has no address."""
    wijzig: str | None
    """Address of the form to change it."""


def stuk(register: Register, entry: Entry) -> Stuk:
    """Return an entry as its mail and its sheet show it."""
    found, kind, folder, key = _soort(register, entry)
    lines = list(found)
    unknown = [line.label[:1].lower() + line.label[1:] for line in lines if not line.bekend]
    site = register.gemeente.webadres
    reported = Zicht(register, Links(frozenset())).gemeld(entry)
    return Stuk(
        titel=naam(entry),
        soort=kind,
        regels=(
            *(line for line in lines if line.bekend),
            *([Regel("Niet ingevuld", ", ".join(unknown), bekend=False)] if unknown else ()),
            *(Regel("Gemeld", line) for line in reported),
            _nagekeken(entry),
        ),
        pagina=f"{site}{folder}/{entry.id}/" if site else None,
        wijzig=f"{site}wijzig/?{key}={entry.id}" if site else None,
    )


def _soort(register: Register, entry: Entry) -> tuple[Iterable[Regel], str, str, str]:
    """Return the lines of an entry, what it is, and where its page and its form are."""
    match entry:
        case Offer():
            return _aanbod(register, entry), "aanbod", "aanbod", "aanbod"
        case Plaats():
            return _plaats(register, entry), "plaats", "plaatsen", "plaats"
        case Actor():
            return _actor(entry), "over jullie zelf", "actoren", "actor"


def _ingevuld(*lines: tuple[str, str | None]) -> Iterable[Regel]:
    """Yield what a reader sees only where somebody filled it in: whoever misses it says so."""
    yield from (Regel(label, text) for label, text in lines if text)


def _regel(label: str, text: str | None) -> Regel:
    return Regel(label, text) if text else Regel(label, NIET_INGEVULD, bekend=False)


def _aanbod(register: Register, offer: Offer) -> Iterable[Regel]:
    view = Zicht(register, Links(frozenset()))
    hours = tijden.regels(view, offer.wanneer, offer.plaatsen) if offer.wanneer else ()
    places = [_plek(register.plaatsen[name]) for name in plaatsen_van(offer)]
    yield _regel("Wat", offer.kort)
    if offer.status is not Status.ACTIEF:
        yield Regel("Toestand", _zinnen((offer.status.label, offer.status_reden)))
    yield _regel("Wanneer", _zinnen(hours))
    yield _regel("Waar", "; ".join(places))
    yield _regel("Telefoon", telefoon_tonen(offer.telefoon) if offer.telefoon else None)
    yield _regel("Prijs", offer.kosten)
    yield _regel("Binnenkomen", toegang_zin(offer.toegang))
    yield from _ingevuld(
        ("Voor wie", offer.voor_wie or ", ".join(group.label for group in offer.doelgroepen)),
        ("Meebrengen", ", ".join(offer.meebrengen or ())),
        ("Talen", ", ".join(TALEN[code] for code in offer.talen)),
        ("Toegankelijk", ", ".join(item.label for item in offer.toegankelijkheid)),
        ("Mail", offer.mail),
        ("Website", offer.link),
    )


def _plaats(register: Register, place: Plaats) -> Iterable[Regel]:
    view = Zicht(register, Links(frozenset()))
    hours = tijden.regels(view, place.wanneer, (place.id,)) if place.wanneer else ()
    yield _regel("Adres", str(place.adres) if place.adres else None)
    yield _regel("Openingsuren", _zinnen(hours))
    yield _regel("Telefoon", telefoon_tonen(place.telefoon) if place.telefoon else None)
    yield _regel("Computers", None if place.openbare_computers is None else str(place.openbare_computers))
    yield from _voorzieningen(place)
    yield from _ingevuld(
        ("De weg", place.route),
        ("Bus", place.bus),
        ("Toegankelijk", ", ".join(item.label for item in place.toegankelijkheid)),
        ("Mail", place.mail),
        ("Website", place.link),
    )


def _voorzieningen(place: Plaats) -> Iterable[Regel]:
    """Yield what stands there on one line, and then what nobody filled in."""
    there = {
        "printer": place.printer,
        "kaartlezer": place.kaartlezer,
        "scanner": place.scanner,
        "wifi": place.wifi,
    }
    known = [f"{name}: {'ja' if value else 'nee'}" for name, value in there.items() if value is not None]
    if known:
        yield Regel("Ook", ", ".join(known))
    yield from (_regel(name, None) for name, value in there.items() if value is None)


def _actor(actor: Actor) -> Iterable[Regel]:
    yield _regel("Wat jullie doen", actor.omschrijving)
    yield _regel("Telefoon", telefoon_tonen(actor.telefoon) if actor.telefoon else None)
    yield _regel("Mail", actor.mail)
    yield _regel("Website", actor.link)


def _plek(place: Plaats) -> str:
    return f"{place.naam}, {place.adres}" if place.adres else f"{place.naam} (adres {NIET_INGEVULD})"


def _zinnen(lines: Iterable[str | None]) -> str:
    return " ".join(line if line.endswith((".", "?")) else f"{line}." for line in lines if line)


def _nagekeken(entry: Entry) -> Regel:
    if entry.nagekeken is None:
        return Regel("Nagekeken", "nog nooit", bekend=False)
    return Regel("Nagekeken", f"op {woorden.datum(entry.nagekeken.op)}, {entry.nagekeken.hoe.label}")
