"""What holds on this day for a need, in one notice on top of its page: when one can go or ring, today or first, and to whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from .. import woorden, zinnen
from ..agenda import Sessie
from ..kenmerken import nergens_heen
from ..model import Offer
from ..model.base import opsomming
from ..model.keuzes import Nood, Toegang
from ..register import HORIZON, plaatsen_van
from .bellen import Navraag
from .buren import Buurregel, buurregel
from .delen import Link, Melding, Regel
from .kaarten import open_moment, uren_kort
from .momenten import BEKEND, reeks, samen
from .zicht import Zicht

TER_PLEKKE = frozenset({Nood.TOESTEL_STUK, Nood.TOESTEL_LENEN, Nood.COMPUTER, Nood.WIFI})
"""Needs for which one goes somewhere, with a thing or for one: there a telephone line is no answer."""

MEEST = 3
"""How many that are there at the same hour `vandaag.js` names at most."""


@dataclass(frozen=True)
class Wie:
    """What is there at a moment, and how to get there: the line below the notice."""

    wat: Link
    """The offer."""
    waar: Regel | None
    """Name of the place; of what comes to the reader the number to ring, if it has one."""
    lijn: bool
    """Whether one goes nowhere for it."""


@dataclass(frozen=True)
class Vandaag:
    """A notice that is true on its date without a clock, and what `vandaag.js` needs to tell the hour."""

    melding: Melding
    """“Vandaag, zaterdag 21 november, kan je nergens zonder afspraak terecht”, with the first time."""
    wie: tuple[Wie, ...] = ()
    """Whom its moments are of; the notice itself is about the first."""
    reeks: str = ""
    """The coming times, each with its place in `wie`; empty where nothing is sure: then the notice stays as it is."""
    misschien: str = ""
    """The days on which there is only what nobody checked in time: `2026-11-24 2026-12-01`."""
    vraag: str = ""
    """How to ask then: “Bel eerst.”"""
    vraag_soort: str = ""
    """Kind of a notice that asks to ask."""
    oud: str = ""
    """What it says when all of them are past: “Deze pagina is van 21 november 2026. Bel eerst.”"""
    bellen: str = ""
    """Where one goes somewhere: when somebody answers the telephone in the meantime, in the form of `reeks`."""
    buren: Buurregel | None = None
    """What neighbours have on an earlier day."""


@dataclass(frozen=True)
class _Woorden:
    """How one says it; `vandaag.js` says it in the same words."""

    wel: str
    niet: str
    misschien: str
    zeker: str


_PLEK = _Woorden(
    "kan je terecht",
    "kan je nergens zonder afspraak terecht",
    "kan je misschien terecht",
    "kan je zeker terecht",
)
_LIJN = _Woorden(
    "helpt iemand je",
    "helpt niemand je zonder afspraak",
    "helpt iemand je misschien",
    "helpt iemand je zeker",
)

Beurt = tuple[Sessie, Wie]
"""A moment with what is there."""


def vandaag(zicht: Zicht, offers: Sequence[Offer], nood: Nood) -> Vandaag | None:
    """Return what holds today for a need: of what somebody checked and what asks nothing beforehand.

    Where no moment is sure the reader is told to ask; where nothing runs, or no hour matters, it is None.
    """
    found = _vandaag(zicht, offers, nood)
    if found is None or not zicht.register.buren:
        return found
    ours = date.fromisoformat(found.reeks[:10]) if found.reeks else None
    return replace(found, buren=buurregel(zicht, nood, ours, ter_plekke=nood in TER_PLEKKE))


def _vandaag(zicht: Zicht, offers: Sequence[Offer], nood: Nood) -> Vandaag | None:
    running = zicht.register.lopend(offers)
    counted = [offer for offer in running if nood not in TER_PLEKKE or _ter_plekke(offer)]
    turns = sorted(_beurten(zicht, counted), key=lambda turn: (turn[0].begin, turn[1].lijn))
    maybe = sorted({day for offer in counted for day in _misschien(zicht, offer)})
    ask = zicht.navraag()
    if any(_altijd(offer) and zicht.register.zeker(offer) for offer in counted):
        return None
    if turns:
        rings = samen(_lijnuren(zicht, [offer for offer in running if offer not in counted]))
        return _met_uren(zicht, turns, maybe, ask, rings)
    return Vandaag(Melding(ask.soort, ask.titel, _onzeker(nood, ask))) if maybe else None


def _ter_plekke(offer: Offer) -> bool:
    """Say whether one can go there: also where the telephone would do, if one may walk in."""
    return not nergens_heen(offer) or (Toegang.VRIJE_INLOOP in offer.toegang and bool(plaatsen_van(offer)))


def _altijd(offer: Offer) -> bool:
    return offer.wanneer is not None and offer.wanneer.altijd and _ter_plekke(offer)


def _beurten(zicht: Zicht, offers: Sequence[Offer]) -> Iterator[Beurt]:
    for offer in offers:
        for session in zicht.register.sessies[offer.id]:
            if open_moment(zicht, offer, session):
                yield session, _wie(zicht, offer, session)


def _wie(zicht: Zicht, offer: Offer, session: Sessie) -> Wie:
    offer_page = Link(offer.titel, zicht.links.to("aanbod", offer.id))
    if not _ter_plekke(offer):
        return Wie(offer_page, _bel(zicht, offer), lijn=True)
    places = (session.plaats,) if session.plaats else plaatsen_van(offer)
    names = [zicht.register.plaatsen[name].naam for name in places]
    return Wie(offer_page, opsomming(names, "en") if names else None, lijn=False)


def _bel(zicht: Zicht, offer: Offer) -> Link | None:
    """Return the number of what helps by telephone; what helps by mail or screen has none."""
    rings = offer.telefoon or Toegang.TELEFOON in offer.toegang
    phone = zicht.telefoon(zicht.register.telefoon_voor(offer)) if rings else None
    return Link(f"Bel {phone.toon}", phone.adres) if phone else None


def _lijnuren(zicht: Zicht, offers: Sequence[Offer]) -> Iterator[Sessie]:
    """Yield when one can surely ring what is no place to go to."""
    for offer in offers:
        if _bel(zicht, offer):
            yield from (one for one in zicht.register.sessies[offer.id] if open_moment(zicht, offer, one))


def _misschien(zicht: Zicht, offer: Offer) -> Iterator[date]:
    """Yield the days on which it may be there: unchecked moments; any day when nobody knows its hours."""
    hours, today = offer.wanneer, zicht.register.vandaag
    sure = zicht.register.zeker(offer)
    if not sure:
        yield from (session.dag for session in zicht.register.sessies[offer.id])
    if hours is None or (hours.altijd and not sure):
        yield from (today + timedelta(days=number) for number in range(HORIZON.days + 1))


def _onzeker(nood: Nood, ask: Navraag) -> str:
    """Return what one does when no hour is sure; who cannot come to a counter has it asked."""
    help = " Kan je niet komen? Laat iemand het voor jou navragen."
    at_a_counter = nood is Nood.NIET_KOMEN and isinstance(ask.regel, str)
    return f"We weten de uren niet zeker.{help if at_a_counter else ''}"


def _met_uren(
    zicht: Zicht, turns: list[Beurt], maybe: list[date], ask: Navraag, rings: Sequence[Sessie]
) -> Vandaag:
    longest = _langste(turns)
    now = [turn for turn in turns if turn[0].dag == zicht.register.vandaag]
    told = [turn for turn in now if not turn[1].lijn] or now or longest
    who = tuple(dict.fromkeys(who for _, who in (told[0], *longest)))
    words = _LIJN if all(one.lijn for one in who) else _PLEK
    return Vandaag(
        _nu(zicht, told) if now else _later(zicht, told[0], words, maybe, ask, rings),
        who,
        " ".join(f"{reeks([session])}/{who.index(one)}" for session, one in longest),
        misschien=" ".join(day.isoformat() for day in maybe),
        vraag=ask.zin,
        vraag_soort=ask.soort,
        oud=f"Deze pagina is van {woorden.datum(zicht.register.vandaag)}. {ask.zin}",
        bellen=reeks(rings),
    )


def _langste(turns: Sequence[Beurt]) -> list[Beurt]:
    """Return the turns that do not begin and end while `MEEST` others go on; the first so many of them."""
    found: list[Beurt] = []
    for turn in sorted(turns, key=lambda turn: (turn[0].begin, -turn[0].einde.timestamp(), turn[1].lijn)):
        if sum(other[0].einde >= turn[0].einde for other in found) < MEEST:
            found.append(turn)
        if len(found) == MEEST * BEKEND:
            break
    return found


def _nu(zicht: Zicht, turns: Sequence[Beurt]) -> Melding:
    """Say when one can go today, or ring where there is nowhere to go."""
    first = turns[0][1]
    hours = zinnen.uren_zin([time.uren for time in samen(session for session, _ in turns)])
    text = f"Bel {hours}." if isinstance(first.waar, Link) else f"{hours.capitalize()}."
    if any(who != first for _, who in turns):
        text += " Het eerst:"
    return Melding("straks", f"{_dag(zicht)} {(_LIJN if first.lijn else _PLEK).wel}", text)


def _later(
    zicht: Zicht,
    turn: Beurt,
    words: _Woorden,
    maybe: Sequence[date],
    ask: Navraag,
    rings: Sequence[Sessie],
) -> Melding:
    """Say when the first sure time is, and whether one can ring before; before it there may be what nobody checked."""
    session, who = turn
    today = zicht.register.vandaag
    first = f"{woorden.dag_voluit(session.dag, today)}, {uren_kort(session)}"
    if today in maybe:
        sure = (_LIJN if who.lijn else _PLEK).zeker
        return Melding(ask.soort, f"{_dag(zicht)} {words.misschien}", f"{ask.zin} Op {first}, {sure}.")
    which = "eerste zekere" if any(day < session.dag for day in maybe) else "eerste"
    text = f"De {which} keer is {first}.{_vroeger(zicht, rings, session)}"
    return Melding("straks", f"{_dag(zicht)} {words.niet}", text)


def _vroeger(zicht: Zicht, rings: Sequence[Sessie], session: Sessie) -> str:
    """Return that one can ring sooner than go."""
    if not rings or rings[0].dag >= session.dag:
        return ""
    day = woorden.dag_voluit(rings[0].dag, zicht.register.vandaag)
    return f" Bellen kan vroeger: {day}, {uren_kort(rings[0])}."


def _dag(zicht: Zicht) -> str:
    today = zicht.register.vandaag
    return f"Vandaag, {woorden.dag_voluit(today, today)},"
