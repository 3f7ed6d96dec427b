"""The cards and leaves that stand in lists: an offer, a place, an actor, a bouwsteen, a moment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from .. import agenda, woorden
from ..agenda import Sessie
from ..model import Actor, Bouwsteen, Offer, Plaats
from ..model.base import opsomming
from ..model.keuzes import Status
from ..register import Register, plaatsen_van
from . import tijden
from .delen import Datumblad, Eenmalig, Etiket, Kleur, Link
from .lijstje import Bewaar, bewaar
from .toegang import toegang_zin, vooraf
from .zicht import Zicht

MOMENTEN = 3
"""How many moments a card knows: the first shows, the next steps in when it has passed."""


@dataclass(frozen=True)
class Aanbodkaart(Eenmalig):
    """An offer in a list."""

    titel: str
    """Title of the offer."""
    adres: str
    """Its page."""
    soort: str
    """Kind of help in words."""
    pictogram: str
    """Of its kind."""
    kort: str
    """One sentence."""
    etiket: Etiket
    """Its status."""
    bewaar: Bewaar
    """The button that keeps it in the reader's own list."""
    momenten: tuple[Datumblad, ...] = ()
    """The next moments, if there are any; the first is the one to show."""
    regels: tuple[str, ...] = ()
    """Short facts: what to do beforehand, on which days, where, “Gratis”."""


@dataclass(frozen=True)
class Plaatskaart:
    """A place in a list."""

    naam: str
    """Name of the place."""
    adres: str
    """Its page."""
    straat: str | None
    """Postal address on one line, or None when the register does not know it."""
    onbekend: str | None
    """What to say when the address is not known."""
    kan: tuple[str, ...] = ()
    """What one can do there: “Digipunt”, “Wifi”, “Printer”."""


@dataclass(frozen=True)
class Actorkaart:
    """An organisation in a list."""

    naam: str
    """Its name."""
    adres: str
    """Its page."""
    soort: str
    """Kind in words."""
    doet: str | None = None
    """What it does here in one line: “Organiseert 3 keer hulp.”"""
    etiket: Etiket | None = None
    """Only when something is up: “Bestaat niet meer”."""


@dataclass(frozen=True)
class Bouwsteenkaart:
    """A bouwsteen on the wall."""

    nummer: str
    """“12”."""
    titel: str
    """Official title, used as a name."""
    adres: str
    """Its page."""
    categorie: str
    """Name of its category."""
    kleur: Kleur
    """Edge colour of that category."""
    voet: str | None = None
    """What the council does with it: “2 keer in het aanbod”."""


KLEUREN: dict[str, Kleur] = {
    "toegang": "toegang",
    "competenties": "competenties",
    "ondersteuningsnetwerk": "netwerk",
    "dienstverlening-en-communicatie": "dienstverlening",
    "lokale-regierol": "regie",
}
"""Category of the policy tool → the name of its quiet edge colour."""


def aanbodkaart(zicht: Zicht, offer: Offer, past: Callable[[Sessie], bool] | None = None) -> Aanbodkaart:
    """Return the card of an offer; its next moments as leaves, dashed when nobody checked it in time.

    `past` is for a list of some moments only, such as those in the evening. The same offer gives the same card.
    """
    if past and all(map(past, zicht.register.sessies[offer.id])):
        past = None
    made = zicht.eens(_kaarten).setdefault(past, {})
    if offer.id not in made:
        made[offer.id] = _aanbodkaart(zicht, offer, past)
    return made[offer.id]


def _kaarten(zicht: Zicht) -> dict[Callable[[Sessie], bool] | None, dict[str, Aanbodkaart]]:
    """Return the cards made so far."""
    return {}


def _aanbodkaart(zicht: Zicht, offer: Offer, past: Callable[[Sessie], bool] | None) -> Aanbodkaart:
    known = zicht.register.sessies[offer.id]
    fitting = tuple(filter(past, known)) if past else known
    return Aanbodkaart(
        titel=offer.titel,
        adres=zicht.links.to("aanbod", offer.id),
        soort=offer.soort.label,
        pictogram=offer.soort.value,
        kort=offer.kort,
        etiket=zicht.etiket(offer),
        bewaar=bewaar(zicht, offer),
        momenten=tuple(
            datumblad(zicht, offer, session)._replace(let_op=_beside(offer, session))
            for session in fitting[:MOMENTEN]
        ),
        regels=tuple(_lines(zicht, offer, fitting, all_of_them=fitting == known)),
    )


def _beside(offer: Offer, session: Sessie) -> str | None:
    """Return what one must know beside the leaf: that it is not as usual, what to do beforehand."""
    return ". ".join(filter(None, (_differs(offer, session), vooraf(offer)))) or None


def _differs(offer: Offer, session: Sessie) -> str | None:
    """Return that a moment is not as usual; how and why, its page tells."""
    if not session.aangepast:
        return None
    moved = session.plaats is not None and session.plaats not in plaatsen_van(offer)
    return "Deze keer op een andere plek" if moved else "Deze keer anders"


def _lines(zicht: Zicht, offer: Offer, sessions: tuple[Sessie, ...], *, all_of_them: bool) -> list[str]:
    """Return what a card says below its leaf; what the leaf says is not said again.

    Where its leaves are some of its moments only, the days on which it repeats are not theirs.
    """
    runs = offer.status is Status.ACTIEF
    session = next(iter(sessions), None)
    names = [zicht.register.plaatsen[name].naam for name in plaatsen_van(offer)]
    known = session is not None and session.plaats is not None and len(names) == 1
    lines = (
        vooraf(offer) if runs and session is None else None,
        _when(zicht, offer, session) if runs and all_of_them else None,
        opsomming(names, "en") if names and not known else None,
        None if zicht.twijfel(offer, "kosten") else offer.kosten,
    )
    return [line for line in lines if line]


def _when(zicht: Zicht, offer: Offer, session: Sessie | None) -> str | None:
    """Return what a card says of time below its leaf.

    The leaf tells the next moment, so the days on which it repeats stand there without hours, and only when
    that moment is one of them: none was adjusted, none fell away before it. Without a leaf it is the first
    moment after the coming weeks, else the hours in words; `Op afspraak` only where the way in is unknown.
    """
    hours, register = offer.wanneer, zicht.register
    if hours is None:
        return None
    if session:
        return None if session.aangepast or _missed(zicht, offer, session) else tijden.dagen(hours)
    later = agenda.volgende(hours, register.vandaag, register.gemeente.sluitingsdagen, offer.plaatsen)
    if later:
        return f"Volgende keer: {woorden.dag_voluit(later.dag, register.vandaag)}, {uren_kort(later)}"
    if hours.op_afspraak and offer.toegang:
        return None if vooraf(offer) else (toegang_zin(offer.toegang) or "").removesuffix(".")
    return tijden.kort(zicht, hours)


def _missed(zicht: Zicht, offer: Offer, until: Sessie) -> bool:
    """Say whether a closing took away a moment before `until`."""
    hours, closings = offer.wanneer, zicht.register.gemeente.sluitingsdagen
    if hours is None:
        return False
    missed = agenda.uitgevallen(hours, zicht.register.vandaag, until.dag, closings, offer.plaatsen)
    return any(item.sessie.begin < until.begin for item in missed)


def uren_kort(session: Sessie) -> str:
    """Return the hours of a moment beside its leaf: `14u – 16u`."""
    begin, end = (part.hour * 60 + part.minute for part in (session.begin, session.einde))
    return woorden.uren_kort(begin, end or 24 * 60)


def datumblad(
    zicht: Zicht, offer: Offer, session: Sessie, *, wat: bool = False, ics: str | None = None
) -> Datumblad:
    """Return the calendar leaf of a moment.

    `wat` is for leaves outside the page of the offer: it adds the offer, and what its page says on top. `ics` is the
    address of the calendar file of this moment, where it has one.
    """
    day = session.dag
    leaf = woorden.blaadje(day)
    return Datumblad(
        dag=leaf.dag.lower(),
        nummer=leaf.nummer,
        maand=leaf.maand,
        datum_iso=day.isoformat(),
        voluit=woorden.dag_voluit(day, zicht.register.vandaag),
        uren=uren_kort(session),
        waar=zicht.register.plaatsen[session.plaats].naam if session.plaats else None,
        vast=plaatsen_van(offer) == (session.plaats,),
        wat=Link(offer.titel, zicht.links.to("aanbod", offer.id)) if wat else None,
        zeker=zicht.register.zeker(offer),
        onderwerp=session.titel,
        let_op=opmerking(session, eerst(zicht, offer) if wat else None),
        van=session.begin.isoformat(timespec="minutes"),
        tot=session.einde.isoformat(timespec="minutes"),
        open=open_moment(zicht, offer, session),
        ics=ics,
    )


def open_moment(zicht: Zicht, offer: Offer, session: Sessie) -> bool:
    """Say whether a reader may be told that it is open then: it is sure until that day, and one can walk in."""
    return zicht.register.controle(offer).zeker_op(session.dag) and vooraf(offer) is None


def eerst(zicht: Zicht, offer: Offer) -> str | None:
    """Return what one does before going: ask where nobody checked it in time, else what the offer itself asks."""
    return zicht.let_op(offer) or vooraf(offer)


def opmerking(session: Sessie, first: str | None) -> str | None:
    """Return what one does first, and what is different about a moment, in a few words."""
    return ". ".join(part for part in (first, session.reden) if part) or None


def plaatskaart(zicht: Zicht, place: Plaats) -> Plaatskaart:
    """Return the card of a place with what one can do there."""
    running = zicht.register.lopend(zicht.register.op_plaats(place))
    kinds = dict.fromkeys(offer.soort.value.capitalize() for offer in running)
    address = place.adres
    unsure = "Het adres klopt misschien niet." if zicht.twijfel(place, "adres") else None
    return Plaatskaart(
        naam=place.naam,
        adres=zicht.links.to("plaatsen", place.id),
        straat=str(address) if address and not unsure else None,
        onbekend=unsure or (None if address else "Het adres is nog niet ingevuld."),
        kan=tuple(kinds),
    )


def actorkaart(zicht: Zicht, actor: Actor) -> Actorkaart:
    """Return the card of an actor; one that ended says so."""
    count = zicht.register.eens(_zorgt_voor)[actor.id]
    ended = actor.tot is not None and actor.tot < zicht.register.vandaag
    maybe = Etiket("let-op", "Bestaat misschien niet meer") if zicht.twijfel(actor, "tot") else None
    return Actorkaart(
        naam=actor.naam,
        adres=zicht.links.to("actoren", actor.id),
        soort=actor.soort.label,
        doet=f"Zorgt voor {count} keer hulp." if count else None,
        etiket=Etiket("gestopt", "Bestaat niet meer") if ended else maybe,
    )


def _zorgt_voor(register: Register) -> Counter[str]:
    """Return how many running offers each actor provides."""
    return Counter(offer.aanbieder for offer in register.lopend(register.aanbod.values()))


def bouwsteenkaart(zicht: Zicht, card: Bouwsteen) -> Bouwsteenkaart:
    """Return the card of a bouwsteen with how often the register carries it out."""
    category = next(c for c in zicht.register.bouwstenen.categorieen if c.id == card.categorie)
    count = len(zicht.register.lopend(zicht.register.van_bouwsteen(card)))
    return Bouwsteenkaart(
        nummer=str(card.nummer),
        titel=card.titel,
        adres=zicht.links.to("bouwstenen", card.id),
        categorie=category.naam,
        kleur=KLEUREN[category.id],
        voet=f"{count} keer in het aanbod" if count else None,
    )
