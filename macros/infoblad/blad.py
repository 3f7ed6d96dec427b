"""The text for the info sheet: what changed between two registers, for residents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from .. import woorden
from ..check.content import Entry
from ..links import Links
from ..model import Actor, Offer, Plaats
from ..model.keuzes import Status
from ..pages import record_paths
from ..regie.veldwoorden import woordkeus
from ..regie.verschil import paren
from ..register import Register
from ..views.bellen import navraag
from ..views.schil import verzonnen
from ..views.vellen.papier import digipunten
from ..views.vellen.voet import geldig, geldig_zin
from ..views.zicht import Zicht
from . import gemeente
from .anders import WAAR, WANNEER, Vergelijking
from .bericht import bericht, eerst, gestopt, met_uitzonderingen, verdwenen
from .delen import GEPLAND, Bericht, Deel, Infoblad, Lijn, zin

Fase = Literal["loopt", "dicht", "gepland", "weg"]
"""What an offer is for a resident: there, shut for a while, not there yet, or no more."""

Kop = Literal["Nieuw op onze lijst", "Dit verandert", "Tijdelijk dicht", "Dit stopt", "Komt misschien"]

KOPPEN: tuple[Kop, ...] = get_args(Kop)
"""The headings, in the order in which they stand."""

_WERD: dict[Fase, Kop] = {
    "loopt": "Nieuw op onze lijst",
    "dicht": "Tijdelijk dicht",
    "weg": "Dit stopt",
    "gepland": "Komt misschien",
}
"""Where an offer stands that was something else before."""

ZINNEN: dict[Kop, str] = {"Komt misschien": GEPLAND}
"""What holds for all that stands under a heading."""

NIET_ALLES = "Niet alles is al nagekeken. Staat er “bel eerst” of “vraag het eerst na”? Doe dat voor je gaat."
"""Once for all the offers on it that nobody checked in time."""

DIGIPUNTEN = 3
"""How many Digipunten are named where nothing changed."""


@dataclass(frozen=True)
class _Nieuws:
    """One message, under which heading it stands, and the offer that it tells of as one can use it."""

    kop: Kop
    bericht: Bericht
    aanbod: Offer | None = None


def infoblad(na: Register, voor: Register) -> Infoblad:
    """Return what changed for residents since `voor`, each register as it stood on its own day."""
    zicht = Zicht(na, Links(record_paths(na)))
    news = tuple(_nieuws(zicht, Vergelijking(voor, na, woordkeus(voor, na))))
    parts = [
        Deel(title, tuple(one.bericht for one in news if one.kop == title), ZINNEN.get(title))
        for title in KOPPEN
    ]
    offers = [one.aanbod for one in news if one.aanbod and one.aanbod.status is Status.ACTIEF]
    since = woorden.datum(voor.vandaag)
    if news:
        told = f"Dit is nieuw of anders sinds {since}."
    else:
        told = f"Sinds {since} is er niets veranderd, voor zover we weten."
        offers = digipunten(na)[:DIGIPUNTEN]
        parts = [Deel("Hier kan je terecht", tuple(bericht(zicht, offer, {}) for offer in offers))]
    unsure = None if all(map(na.zeker, offers)) else NIET_ALLES
    made = f"Opgemaakt op {woorden.datum(na.vandaag)}."
    return Infoblad(
        titel=f"Digitale hulp in {na.gemeente.naam}",
        inleiding=tuple(filter(None, (verzonnen(na.gemeente), told, unsure))),
        delen=tuple(part for part in parts if part.berichten),
        hulp=gemeente.hulp(zicht),
        voet=(made, geldig_zin(zicht, offers, geldig(zicht, offers))) if offers else (made,),
    )


def _nieuws(zicht: Zicht, found: Vergelijking) -> Iterator[_Nieuws]:
    """Yield every message: offers as readers meet them elsewhere, then the council, places and organisations."""
    pairs = [*paren(found.voor, found.na)]
    old = {id(new): before for before, new in pairs}
    for offer in found.na.op_volgorde(found.na.aanbod.values()):
        before = old[id(offer)]
        assert before is None or isinstance(before, Offer), "pairs are of one kind"
        yield from _aanbod(zicht, found, before, offer)
    yield from (_Nieuws("Nieuw op onze lijst", one) for one in gemeente.nieuwe_loketten(zicht, found))
    yield from _rond(zicht, found, pairs)
    yield from _verdwenen(zicht, found, {id(before) for before, _ in pairs})
    yield from (_Nieuws("Dit stopt", one) for one in gemeente.weg(zicht, found))


def _fase(register: Register, offer: Offer | None) -> Fase:
    if offer is None or offer.status in (Status.GESTOPT, Status.NA_TE_KIJKEN) or register.voorbij(offer):
        return "weg"
    if offer.status is Status.GEPLAND:
        return "gepland"
    return "dicht" if offer.status is Status.TIJDELIJK_DICHT else "loopt"


def _aanbod(zicht: Zicht, found: Vergelijking, old: Offer | None, new: Offer) -> Iterator[_Nieuws]:
    """Yield the message about an offer, if it is another thing for a resident than it was."""
    if new.status is Status.NA_TE_KIJKEN:
        return
    was, now = _fase(found.voor, old), _fase(found.na, new)
    if old is None or (was != now and (was, now) != ("dicht", "loopt")):
        if was != now:
            told = gestopt(zicht, new, kwam=was != "gepland") if now == "weg" else bericht(zicht, new, {})
            yield _Nieuws(_WERD[now], told, None if now == "weg" else new)
        return
    if now in ("weg", "gepland"):
        return
    changes = met_uitzonderingen(zicht, new, found.aanbod(old, new))
    if was != now:
        yield _Nieuws("Dit verandert", bericht(zicht, new, changes, _terug(found.na, new)), new)
    elif now == "dicht" and old.terug_op != new.terug_op:
        yield _Nieuws("Tijdelijk dicht", bericht(zicht, new, changes), new)
    elif changes:
        yield _Nieuws("Dit verandert", bericht(zicht, new, changes), new)


def _terug(register: Register, offer: Offer) -> str:
    """Return that what was shut is there again; only what a person checked is said to be."""
    return "Dit is er weer." if register.zeker(offer) else "Dit was dicht. Misschien is het er weer."


def _rond(zicht: Zicht, found: Vergelijking, pairs: list[tuple[Entry | None, Entry]]) -> Iterator[_Nieuws]:
    """Yield what changed at the council, and in the places and organisations of what runs; nothing twice."""
    seen: set[Lijn] = set()
    for title, ask, lines in (*gemeente.veranderd(found), *_plaatsen_en_actoren(zicht, pairs, found)):
        fresh = tuple(line for line in lines if line not in seen)
        seen |= set(fresh)
        if fresh:
            yield _Nieuws("Dit verandert", Bericht(title, None, (*ask, *fresh)))


def _plaatsen_en_actoren(
    zicht: Zicht, pairs: list[tuple[Entry | None, Entry]], found: Vergelijking
) -> Iterator[tuple[str, tuple[Lijn, ...], tuple[Lijn, ...]]]:
    """Yield for each its name, how to ask first where nobody checked it in time, and what changed."""
    register = found.na
    for old, new in pairs:
        match old, new:
            case Plaats(), Plaats() if register.lopend(register.op_plaats(new)):
                changes = found.plaats(old, new)
            case Actor(), Actor() if register.lopend(register.van_actor(new)):
                changes = found.actor(old, new)
            case _:
                continue
        sure = register.controle(new).zeker or not {WANNEER, WAAR} & changes.keys()
        ask = () if sure else (Lijn("", zin(eerst(navraag(zicht.nummer_voor(new))))),)
        yield new.naam, ask, tuple(changes.values())


def _verdwenen(zicht: Zicht, found: Vergelijking, paired: set[int]) -> Iterator[_Nieuws]:
    """Yield what is not listed any more, with what took its place where something did."""
    for old in found.voor.aanbod.values():
        if id(old) in paired or _fase(found.voor, old) == "weg":
            continue
        heirs = (offer for offer in found.na.aanbod.values() if old.id in offer.vorige_ids)
        yield _Nieuws("Dit stopt", verdwenen(zicht, old, next(heirs, None)))
