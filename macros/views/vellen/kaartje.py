"""The card for the wallet: the number to ring, and when one can walk into the Digipunt of a place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from textwrap import wrap

from ... import agenda, woorden, zinnen
from ...agenda import Sessie
from ...drukwerk.uitslag import Gebrek
from ...model import Offer
from ...model.keuzes import Velsoort
from ...register import Register
from .. import tijden
from ..kaarten import uren_kort
from ..toegang import vooraf
from ..zicht import Zicht
from .basis import Soort, Vel, plek
from .papier import digipunten, vast
from .uren import hier
from .verwijzing import adres
from .voet import Velvoet, geldig, voet

OP_EEN_VEL = 10
"""Cards on an A4: two beside each other, five rows."""

REGEL, KOP, NAAST = 50, 36, 38
"""How many signs fit beside each other on a card: in a line, in bold at its head, and in a line beside the code."""

RUIMTE = 7
"""How many lines of text fit on a card beside the number and its foot."""

BLADEN, BLADRUIMTE = 4, 3
"""How many leaves stand beside each other, and how many lines they take with the room around them."""


@dataclass(frozen=True)
class Blad:
    """One moment: “DI 24 nov · 14u–16u”."""

    dag: str
    datum: str
    uren: str


@dataclass(frozen=True)
class Opgave:
    """What a card says of time: usual hours, dates, or both."""

    uren: tuple[str, ...] = ()
    bladen: tuple[Sessie, ...] = ()

    @property
    def regels(self) -> int:
        """How many lines it takes."""
        return _lines((" ".join(self.uren),), NAAST) + (BLADRUIMTE if self.bladen else 0)


@dataclass(frozen=True)
class Kaartje:
    """One card; a vel holds it `aantal` times."""

    aantal: int
    stuk: str
    """`aanbod/digipunt-bib`: the entry it is about."""
    titel: str
    waar: str
    """“Bibliotheek Testdorp, Verzonnen Straat 12”."""
    bel: str | None
    """“059 00 00 11”; without it there is no card."""
    zeker: bool
    """Whether the hours are sure; if not, one rings first."""
    uren: tuple[str, ...]
    bladen: tuple[Blad, ...]
    geldig: str | None
    """“Geldig tot en met 3 december 2026”; None while nothing on it is sure."""
    voet: Velvoet
    """Until when it holds counts the dates on the card too."""


def vellen(register: Register) -> Iterator[Vel]:
    """Yield cards for every place with a Digipunt."""
    for place in register.plaatsen.values():
        if digipunten(register, place.id) and register.gemeente.drukwerk.maakt_voor(place.id, SOORT.naam):
            yield Vel(f"kaartje-{place.id}", f"Kaartje: {place.naam}", SOORT, "a4", place.id, bladzijden=1)


def kaartje(zicht: Zicht, vel: Vel) -> Kaartje:
    """Return the card of a place; it tells the first of its Digipunten, those that are sure first."""
    register = zicht.register
    offer = digipunten(register, vel.stuk)[0]
    sure, until = vast(register, offer), geldig(zicht, (offer,), vel.stuk)
    phone, where = zicht.telefoon(register.telefoon_voor(offer)), adres(zicht, register.plaatsen[vel.stuk])
    room = RUIMTE - _lines((offer.titel,), KOP) - _lines((where,), REGEL)
    told = passend(_opgaven(zicht, offer, vel.stuk, until), room) if sure and until else Opgave()
    last = told.bladen[-1].dag if told.bladen else until
    return Kaartje(
        aantal=OP_EEN_VEL,
        stuk=f"aanbod/{offer.id}",
        titel=offer.titel,
        waar=where,
        bel=phone.toon if phone else None,
        zeker=sure,
        uren=told.uren,
        bladen=tuple(map(_blad, told.bladen)),
        geldig=f"Geldig tot en met {woorden.datum(last)}" if last else None,
        voet=replace(voet(zicht, f"plaatsen/{vel.stuk}/", (offer,), vel.stuk), tot=last),
    )


OP_ANDERE_DAGEN = ("Bel voor alle uren.",)
"""Instead of hours that are too many for a card."""


def passend(told: Iterable[Opgave], room: int) -> Opgave:
    """Return the first that fits in so many lines; if none does the last, and then the vel says what does not fit."""
    ways = tuple(told)
    return next((way for way in ways if way.regels <= room), ways[-1])


def _opgaven(zicht: Zicht, offer: Offer, place: str, until: date) -> Iterator[Opgave]:
    """Yield what a card can say, the fullest first; a card with dates is as old as its last date."""
    hours = _uren(zicht, offer, place)
    here = [s for s in zicht.register.sessies[offer.id] if s.plaats in (place, None) and s.dag <= until]
    leaves = tuple(here[:BLADEN])
    off = _vrij(offer)
    if leaves and _regelmatig(zicht, offer, place, leaves[-1].dag):
        yield Opgave(hours, leaves)
    yield Opgave((*hours, *off), leaves)
    yield Opgave((*hours, *off))
    yield Opgave(OP_ANDERE_DAGEN, leaves)
    yield Opgave(OP_ANDERE_DAGEN)


def _regelmatig(zicht: Zicht, offer: Offer, place: str, until: date) -> bool:
    """Say whether no moment falls away up to a day, so that the card need not tell of holidays."""
    hours, register = offer.wanneer, zicht.register
    if hours is None:
        return True
    closings = register.gemeente.sluitingsdagen
    return not agenda.uitgevallen(hier(hours, place), register.vandaag, until, closings, (place,))


def _lines(texts: Iterable[str], wide: int) -> int:
    """Return how many lines texts take at most."""
    return sum(len(wrap(text, wide)) for text in texts)


def _uren(zicht: Zicht, offer: Offer, place: str) -> tuple[str, ...]:
    """Return the usual hours at a place, of a round only those of its stop, and what one does beforehand.

    Until when they go on the card need not say: it ends before.
    """
    if (hours := offer.wanneer) is None:
        return ()
    bare = hier(hours, place).model_copy(update={"niet_op": (), "ook_op": (), "tot": None})
    return tuple(f"{line}." for line in (*tijden.gewoon(zicht, bare), vooraf(offer)) if line)


def _vrij(offer: Offer) -> tuple[str, ...]:
    """Return when it is never there."""
    if (hours := offer.wanneer) is None:
        return ()
    return tuple(f"{line}." for line in (zinnen.vrij_zin(hours), zinnen.ook_zin(hours)) if line)


def _blad(session: Sessie) -> Blad:
    leaf = woorden.blaadje(session.dag)
    return Blad(leaf.dag, f"{leaf.nummer} {leaf.maand}", uren_kort(session).replace(" – ", "–"))


def ontbreekt(zicht: Zicht, vel: Vel) -> Iterator[Gebrek]:
    """Yield that there is no number to ring: the card is for that."""
    register = zicht.register
    offer = digipunten(register, vel.stuk)[0]
    if zicht.telefoon(register.telefoon_voor(offer)) is None:
        yield Gebrek(vel.id, GEEN_NUMMER.format(offer.titel), plek(register, offer))


GEEN_NUMMER = (
    "bij “{}” staat geen telefoonnummer, en ook niet bij de plaats, de aanbieder of de gemeente. Het kaartje dient om "
    "te bellen. Vul hier een nummer in, bijvoorbeeld telefoon: 03 123 45 67, of laat het kaartje weg in gemeente.yaml."
)


SOORT = Soort(
    Velsoort.KAARTJE,
    "balie",
    "Druk het af op stevig papier en knip langs de streepjes. Geef het mee aan wie nog eens wil bellen of langskomen: "
    "het past in een portefeuille.",
    vellen,
    kaartje,
    ontbreekt=ontbreekt,
)
