"""The neighbours' help, with whose it is: cards on a need, a line in what holds today, and the days of the coming week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from .. import woorden
from ..agenda import Sessie
from ..buren.nabij import Buurmoment, bij_de_buren, voor_nood
from ..model.base import opsomming
from ..model.keuzes import LEERVRAAG, Nood, Soort
from ..register import Register
from . import delen
from .bladzijden import VOL
from .delen import Agendadag, Datumblad, Link
from .kaarten import MOMENTEN, opmerking, uren_kort
from .toegang import vooraf_langs
from .zicht import Zicht

ANKER = "bij-de-buren"
"""Anchor of the section, on a need and in the agenda."""

MEEST = 3
"""How many offers of neighbours a need shows before it points to the agenda."""

VRAAG = "Vraag eerst of je er welkom bent."
"""What holds for all of it: nobody knows whether a neighbour helps people from elsewhere."""


@dataclass(frozen=True)
class Buurkaart:
    """An offer of a neighbour on a need."""

    titel: str
    """Title of the offer."""
    adres: str
    """Its page on the neighbour's own site."""
    van: str
    """Whose it is: “Gemeente Buurdorp”."""
    op: str
    """Where the link leads: “op de site van Buurdorp”."""
    kort: str
    """One sentence."""
    momenten: tuple[Datumblad, ...]
    """Its next moments, at least one; the first is the one to show."""
    oud: str
    """What stands there when all of them are past."""
    bel: Link | None
    """The number to ring."""
    nagekeken: str | None
    """“Nagekeken op 9 november 2026”, by the neighbour."""


@dataclass(frozen=True)
class Buren:
    """The neighbours' help for one need."""

    uitleg: str
    """Whose it is, and what to ask."""
    kaarten: tuple[Buurkaart, ...]
    """The nearest first; empty when there is nothing."""
    meer: Link | None
    """Where the rest is."""


@dataclass(frozen=True)
class Buurregel:
    """One offer of a neighbour in the notice on top of a need: it is there before ours."""

    woord: str
    """“Eerder bij de buren”; “Zeker bij de buren” where nothing of ours is sure."""
    wat: Link
    """The offer, on the neighbour's own site; behind it which site that is."""
    blad: Datumblad
    """When, for the words and for `nu.js`."""
    bel: Link | None
    """The number to ring before one goes."""


@dataclass(frozen=True)
class Burenweek:
    """What the agenda tells of the neighbours."""

    uitleg: str
    """Whose it is, where the links lead, and what to ask."""
    dagen: tuple[Agendadag, ...]
    """The days with something, in order."""
    rest: str | None
    """Whose site tells more, when there is more than a page holds."""


def buren(zicht: Zicht, nood: Nood) -> Buren:
    """Return the neighbours' help of the coming week for a need: at most `MEEST` offers, and the way to the others."""
    found = _voor(zicht, nood)
    return Buren(
        uitleg=f"Deze hulp is van een andere gemeente. {VRAAG}",
        kaarten=tuple(_kaart(zicht, item) for item in found[:MEEST]),
        meer=Link("Bekijk wat er deze week bij de buren is", f"{zicht.links.to('agenda')}#{ANKER}")
        if len(found) > MEEST
        else None,
    )


def buurregel(zicht: Zicht, nood: Nood, voor: date | None, *, ter_plekke: bool) -> Buurregel | None:
    """Return what neighbours have sooner than `voor`, the first day on which ours is sure; None when it never is.

    Only what the page shows and what asks no appointment; `ter_plekke` where the telephone is no answer.
    """
    fitting = [
        item
        for item in _voor(zicht, nood)[:MEEST]
        if not _eerst(item) and (item.plaats or item.aanbod.plaatsen or not ter_plekke)
    ]
    first = min(fitting, key=lambda item: item.begin, default=None)
    if first is None or (voor and first.dag >= voor):
        return None
    return Buurregel(
        woord="Eerder bij de buren" if voor else "Zeker bij de buren",
        wat=Link(first.aanbod.titel, first.aanbod.pagina, _op(first)),
        blad=_blad(zicht, first),
        bel=_bel(first, "Bel eerst:"),
    )


def burenweek(zicht: Zicht) -> Burenweek | None:
    """Return the neighbours' moments of the coming week by day; of very many the nearest."""
    found = bij_de_buren(zicht.register)
    if not found:
        return None
    shown = sorted(found[:VOL], key=lambda item: (item.begin, item.einde, item.aanbod.titel))
    more = dict.fromkeys(item.buur.naam for item in found[VOL:])
    return Burenweek(
        uitleg=f"Dit is hulp van andere gemeenten. De links leiden naar hun eigen site. {VRAAG}",
        dagen=tuple(
            _dag(zicht, day, list(items)) for day, items in groupby(shown, key=lambda item: item.dag)
        ),
        rest=f"Er is nog meer. Kijk op de site van {opsomming(list(more), 'en')}." if more else None,
    )


def _voor(zicht: Zicht, nood: Nood) -> list[Buurmoment]:
    """Return the first moment of each offer for a need; as with ours, a lesson is for a question to learn alone."""
    found = voor_nood(zicht.register, nood)
    return [item for item in found if nood in LEERVRAAG or item.aanbod.soort is not Soort.LES]


def _kaart(zicht: Zicht, item: Buurmoment) -> Buurkaart:
    offer = item.aanbod
    moments = zicht.register.eens(_per_aanbod)[item.buur.id, offer.id]
    check = offer.nagekeken
    return Buurkaart(
        titel=offer.titel,
        adres=offer.pagina,
        van=_van(item),
        op=_op(item),
        kort=offer.kort,
        momenten=tuple(_blad(zicht, one) for one in moments[:MOMENTEN]),
        oud=f"Dit is voorbij. Kijk {_op(item)}.",
        bel=_bel(item, "Bel"),
        nagekeken=f"Nagekeken op {woorden.datum(check.op)}" if check else None,
    )


def _per_aanbod(register: Register) -> dict[tuple[str, str], list[Buurmoment]]:
    """Return the moments of each offer, in order of time."""
    found: dict[tuple[str, str], list[Buurmoment]] = {}
    for item in sorted(bij_de_buren(register), key=lambda item: item.begin):
        found.setdefault((item.buur.id, item.aanbod.id), []).append(item)
    return found


def _dag(zicht: Zicht, day: date, items: Sequence[Buurmoment]) -> Agendadag:
    leaf = _blad(zicht, items[0])._replace(voluit=woorden.dag_voluit(day), uren="")
    lines = tuple(_regel(item) for item in items)
    return Agendadag(leaf, woorden.dag_voluit(day, zicht.register.vandaag).capitalize(), lines)


def _regel(item: Buurmoment) -> delen.Sessie:
    """Return the line of a moment; it stands outside what a reader can narrow."""
    session = _sessie(item)
    return delen.Sessie(
        uren=uren_kort(session),
        wat=Link(item.aanbod.titel, item.aanbod.pagina),
        waar=": ".join(filter(None, (_van(item), _waar(item)))),
        onderwerp=session.titel,
        let_op=opmerking(session, _eerst(item)),
        kenmerken=None,
    )


def _blad(zicht: Zicht, item: Buurmoment) -> Datumblad:
    """Return the leaf of a moment; it is never called open, for one asks first."""
    session = _sessie(item)
    leaf = woorden.blaadje(session.dag)
    return Datumblad(
        dag=leaf.dag.lower(),
        nummer=leaf.nummer,
        maand=leaf.maand,
        datum_iso=session.dag.isoformat(),
        voluit=woorden.dag_voluit(session.dag, zicht.register.vandaag),
        uren=uren_kort(session),
        waar=_waar(item),
        onderwerp=session.titel,
        let_op=opmerking(session, _eerst(item)),
        van=session.begin.isoformat(timespec="minutes"),
        tot=session.einde.isoformat(timespec="minutes"),
    )


def _sessie(item: Buurmoment) -> Sessie:
    """Return a moment as one of ours, without the place: that is none of ours."""
    return Sessie(item.begin, item.einde, titel=item.moment.titel, reden=item.moment.reden)


def _eerst(item: Buurmoment) -> str | None:
    """Return what the offer itself asks before one comes: “Maak eerst een afspraak”."""
    return vooraf_langs(item.aanbod.toegang or ())


def _waar(item: Buurmoment) -> str | None:
    """Return where it is, and how far: “Bibliotheek Buurdorp, op 3 km van Testdorp”."""
    away = item.afstand
    far = "minder dan 1" if away and away.km < 1 else round(away.km) if away else None
    parts = (
        item.plaats.naam if item.plaats else None,
        f"op {far}\N{NO-BREAK SPACE}km van {away.kern}" if away else None,
    )
    return ", ".join(filter(None, parts)) or None


def _van(item: Buurmoment) -> str:
    return f"Gemeente {item.buur.naam}"


def _op(item: Buurmoment) -> str:
    return f"op de site van {item.buur.naam}"


def _bel(item: Buurmoment, verb: str) -> Link | None:
    phone = item.aanbod.bel
    return Link(f"{verb} {phone.toon}", phone.adres) if phone else None
