"""The poster of a place with a Digipunt: what somebody who passes by must know, to be read from two metres."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from textwrap import wrap

from ...model import Offer
from ...model.keuzes import Velsoort
from ...register import Register, plaatsen_van
from ..bellen import LOKET
from ..toegang import toegang_zin
from ..zicht import Zicht
from .basis import Soort, Vel
from .papier import digipunten
from .uren import Urenbord, urenbord
from .voet import Velvoet, voet

VRAAG = "Hulp met je telefoon, computer of internet?"
"""What every poster is about, in the words of who passes by."""

MATEN = ((11.5, "ruim"), (14, "dicht"))
"""How much of `_gewicht` at most goes into each size of letters; what is more is `vol`."""

LOKETREGEL = 1
"""How much of it the words take that stand there when there is no number."""

OUD, FEIT, KORT = 38, 18, 60
"""Signs on a line of hours that are not sure, of a fact and of the sentence below a title, in the largest size."""


@dataclass(frozen=True)
class Feit:
    """What one wants to know: “Kost”, “Gratis”."""

    label: str
    regels: tuple[str, ...]


@dataclass(frozen=True)
class Digipunt:
    """One Digipunt on the poster."""

    id: str
    """Id of the offer."""
    titel: str
    kort: str
    """One sentence; empty where there are more Digipunten: the poster has no room for it."""
    eerst: str | None
    """“Bel eerst 059 00 00 11”, where its hours are not sure and the number differs from that of the poster."""
    bel: str | None
    """Its own number, where that is not the one of the poster."""
    uren: Urenbord
    feiten: tuple[Feit, ...]
    """Price, appointment, what to bring."""


@dataclass(frozen=True)
class Affiche:
    """A poster."""

    vraag: str
    """“Hulp met je telefoon, computer of internet?”"""
    bel: str
    """“Bel 059 00 00 11”; “Bel eerst …” where no hours are sure; empty without any number."""
    nummer: str
    """“059 00 00 11”."""
    loket: str | None
    """Where to ask when there is no number."""
    digipunten: tuple[Digipunt, ...]
    plaats: str
    """Name of the place."""
    adres: tuple[str, ...]
    """Its address in lines, or that nobody filled it in."""
    feiten: tuple[Feit, ...]
    """What is the same for all Digipunten; else it stands with each."""
    maat: str
    """How large the letters are: `ruim`, `dicht` or `vol`."""
    voet: Velvoet


def a4_van(place: str) -> str:
    """Return the id of the poster of a place on A4."""
    return f"affiche-{place}-a4"


def vellen(register: Register) -> Iterator[Vel]:
    """Yield a poster in two sizes for every place with a Digipunt."""
    for place in dict.fromkeys(place for offer in digipunten(register) for place in plaatsen_van(offer)):
        if register.gemeente.drukwerk.maakt_voor(place, SOORT.naam):
            name = register.plaatsen[place].naam
            yield Vel(a4_van(place), f"Affiche A4: {name}", SOORT, "a4", place, bladzijden=1)
            yield Vel(f"affiche-{place}-a3", f"Affiche A3: {name}", SOORT, "a3", place, bladzijden=1)


def affiche(zicht: Zicht, vel: Vel) -> Affiche:
    """Return the poster of a place."""
    register, place = zicht.register, zicht.register.plaatsen[vel.stuk]
    offers = digipunten(register, place.id)
    phone = zicht.telefoon(place.telefoon) or zicht.telefoon(register.telefoon_voor(offers[0]))
    shown = phone.toon if phone else ""
    found = tuple(_digipunt(zicht, offer, place.id, shown, alone=len(offers) == 1) for offer in offers)
    same = len({one.feiten for one in found}) == 1
    weight = sum(map(_gewicht, found)) + (0 if phone else LOKETREGEL)
    told = min((one.uren.verteld for one in found if one.uren.verteld), default=None)
    foot = voet(zicht, f"plaatsen/{place.id}/", offers, place.id, told)
    return Affiche(
        vraag=VRAAG,
        bel="Bel" if any(one.uren.zeker for one in found) else "Bel eerst",
        nummer=shown,
        loket=None if phone else f"{LOKET}.",
        digipunten=tuple(replace(one, feiten=()) for one in found) if same else found,
        plaats=place.naam,
        adres=_adres(zicht, place.id),
        feiten=found[0].feiten if same else (),
        maat=next((size for most, size in MATEN if weight <= most), "vol"),
        voet=replace(foot, bel=phone, vraag=None),
    )


def _gewicht(punt: Digipunt) -> float:
    """Return how much room a Digipunt takes, in lines of the hours: what a letter more costs differs by its size."""
    hours = punt.uren
    extra = sum(bool(row.erbij) for row in hours.rijen)
    weight = 3 + 2 * (len(hours.rijen) + len(hours.ritme)) + extra + len(hours.regels)
    old = 2 + sum(len(wrap(line, OUD)) for line in hours.oud) if hours.oud else 0
    facts = max((1 + sum(len(wrap(line, FEIT)) for line in fact.regels) for fact in punt.feiten), default=0)
    return weight + old + max(0, facts - 4) * 0.6 + max(0, len(wrap(punt.kort, KORT)) - 2) * 0.7


def _adres(zicht: Zicht, name: str) -> tuple[str, ...]:
    place = zicht.register.plaatsen[name]
    if zicht.twijfel(place, "adres"):
        return ("Het adres klopt misschien niet.",)
    return place.adres.regels if place.adres else ()


def _digipunt(zicht: Zicht, offer: Offer, place: str, poster: str, *, alone: bool) -> Digipunt:
    hours = urenbord(zicht, offer, place)
    number = zicht.telefoon(zicht.register.telefoon_voor(offer))
    own = number.toon if number and number.toon != poster else None
    ask = f"Bel eerst{f' {own}' if own else ''}" if number else "Vraag het eerst na"
    return Digipunt(
        id=offer.id,
        titel=offer.titel,
        kort=offer.kort if alone else "",
        eerst=None if hours.zeker else ask,
        bel=own if hours.zeker else None,
        uren=hours,
        feiten=tuple(feiten(zicht, offer)),
    )


def feiten(zicht: Zicht, offer: Offer) -> Iterator[Feit]:
    """Yield what one wants to know before going; what nobody knows or somebody reported as wrong is left out."""
    known = [
        ("Kost", "kosten", (offer.kosten,)),
        ("Afspraak", "toegang", (toegang_zin(offer.toegang),)),
        ("Breng mee", "meebrengen", offer.meebrengen or ()),
    ]
    for label, field, found in known:
        lines = tuple(line for line in found if line)
        if lines and not zicht.register.gemeld(offer, field):
            yield Feit(label, lines)


SOORT = Soort(
    Velsoort.AFFICHE,
    "muur",
    "Hang het op aan de deur en aan het prikbord.",
    vellen,
    affiche,
)
