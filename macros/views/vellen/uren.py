"""Hours as paper shows them from afar: rows with a leaf for each day of the week or each date, and what differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from ... import agenda, woorden, zinnen
from ...agenda import Sessie
from ...model import Offer, Wanneer
from ...model.base import opsomming
from ...model.momenten import Momenten
from ...model.ritme import Ritme
from ...model.uren import Uren
from ...register import HORIZON
from .. import tijden
from ..zicht import NIET_NAGEKEKEN, Zicht

DATA = 4
"""How many dates a vel shows of what is not there every week."""

HARD = "\N{NO-BREAK SPACE}"
"""Between begin and end: no line ends there."""


@dataclass(frozen=True)
class Rij:
    """One row: a leaf and the hours beside it."""

    boven: str
    """The band of the leaf: “elke”, “wo”."""
    midden: str
    """“di”, “ma–vr”, “2”."""
    onder: str
    """“dec”; empty for a day of the week."""
    dag: str
    """“dinsdag”, “woensdag 2 december”."""
    uren: tuple[str, ...]
    """“14u – 16u”, more than one where there is a pause."""
    erbij: str = ""
    """What is different: another place, a reason."""


@dataclass(frozen=True)
class Urenbord:
    """The hours of one offer at one place."""

    zeker: bool
    """Whether they may be stated at all; if not they stand in `oud`."""
    ritme: tuple[str, ...]
    """Above the rows: “Om de 2 weken op woensdag”; all there is to say where there are no rows."""
    rijen: tuple[Rij, ...]
    data: bool
    """Whether the rows are dates, not days of every week."""
    regels: tuple[str, ...]
    """What else holds: holidays, until when, what is different in the coming weeks."""
    oud: tuple[str, ...]
    """Hours that are not sure, with the date of what is known, and what was reported."""
    verteld: date | None = None
    """Through which day it tells what is different; None where it tells no hours."""


def urenbord(zicht: Zicht, offer: Offer, place: str) -> Urenbord:
    """Return the hours of an offer at a place; as rows only when they are sure."""
    if not zicht.register.zeker(offer):
        return Urenbord(False, (), (), False, (), _oud(zicht, offer, place))
    reported = zicht.gemeld(offer)
    if offer.wanneer is None:
        ask = zicht.navraag(offer)
        return Urenbord(True, (f"We weten de uren nog niet. {ask.zin}",), (), False, (), reported)
    hours = hier(offer.wanneer, place)
    dated = any(map(_niet_elke_week, hours.elke)) or bool(hours.lessen)
    rows = _data(zicht, offer, place) if dated else tuple(_weekdagen(hours))
    rules = _regels(zicht, hours, place, dated)
    told = _verteld(zicht, offer, place) if dated else zicht.register.vandaag + HORIZON
    return Urenbord(True, _ritme(zicht, hours, rows, dated), rows, dated, rules, reported, told)


def hier(wanneer: Wanneer, place: str) -> Wanneer:
    """Return the hours at one place: of a round only those of its own stop, with the changes of that stop."""
    stop = next((stop for stop in wanneer.ronde if stop.plaats == place), None)
    if stop is None:
        return wanneer
    changes = tuple(
        change.model_copy(update={"plaats": None}) for change in wanneer.aangepast if change.plaats == place
    )
    own = {"ronde": (), "elke": stop.elke, "lessen": stop.lessen, "aangepast": changes}
    return wanneer.model_copy(update=own)


def in_het_kort(zicht: Zicht, wanneer: Wanneer) -> Iterator[str]:
    """Yield the usual hours of a card in few words: “dinsdag: 14u tot 16u”; of a round those of each stop."""
    for stop in wanneer.ronde:
        name = zicht.register.plaatsen[stop.plaats].naam
        yield from (f"{name}: {woorden.klein(line)}" for line in _kort(zicht, stop))
    yield from _kort(zicht, wanneer)
    if wanneer.altijd:
        yield "Altijd"
    yield from filter(None, (zinnen.looptijd_zin(wanneer, zicht.register.vandaag), zinnen.vrij_zin(wanneer)))


def _kort(zicht: Zicht, part: Momenten) -> Iterator[str]:
    """Yield a line for each rule; what is there on dates only keeps its sentence."""
    for rule in part.elke:
        times = [f"{woorden.uur(one.begin)}{HARD}tot{HARD}{woorden.uur(one.einde)}" for one in rule.uren]
        hours = opsomming(times, "en")
        yield f"{zinnen.ritme_dagen(rule).removesuffix(' van de maand')}: {hours}"
    yield from zinnen.momenten_zinnen(Momenten(lessen=part.lessen), zicht.register.vandaag)


def _niet_elke_week(rule: Ritme) -> bool:
    return rule.om_de_weken > 1 or bool(rule.hoeveelste)


def _oud(zicht: Zicht, offer: Offer, place: str) -> tuple[str, ...]:
    hours = hier(offer.wanneer, place) if offer.wanneer else None
    lines = tijden.met_datum(zicht, offer, tijden.gewoon(zicht, hours) if hours else ())
    unchecked = () if offer.nagekeken else (NIET_NAGEKEKEN,)
    return (*lines, *unchecked, *zicht.gemeld(offer))


def _ritme(zicht: Zicht, hours: Wanneer, rows: tuple[Rij, ...], dated: bool) -> tuple[str, ...]:
    today = zicht.register.vandaag
    said = (
        "Altijd open" if hours.altijd else "",
        *(_zonder_uren(hours) if dated and rows else ()),
        *(zinnen.momenten_zinnen(hours, today) if dated and not rows else ()),
        "Op afspraak" if hours.op_afspraak else "",
    )
    return tuple(filter(None, said))


def _zonder_uren(hours: Momenten) -> Iterator[str]:
    """Yield the rhythm of each rule; of what is there every week also the hours, of which not all dates stand there."""
    for rule in hours.elke:
        yield zinnen.ritme_dagen(rule) if _niet_elke_week(rule) else zinnen.ritme_zin(rule)


def _weekdagen(hours: Momenten) -> Iterator[Rij]:
    """Yield a row for each day of the week, three or more in a row with the same hours as one."""
    by_day: dict[int, tuple[Uren, ...]] = {}
    for rule in hours.elke:
        for day in rule.dagen:
            by_day[day] = tuple(sorted({*by_day.get(day, ()), *rule.uren}))
    numbered = enumerate(sorted(by_day))
    for _, group in groupby(numbered, key=lambda item: (item[1] - item[0], by_day[item[1]])):
        days = [day for _, day in group]
        times = tuple(woorden.uren_kort(part.begin, part.einde) for part in by_day[days[0]])
        if len(days) > 2:
            first, last = woorden.DAGEN[days[0]], woorden.DAGEN[days[-1]]
            yield Rij("elke", f"{first[:2]}–{last[:2]}", "", f"{first} tot {last}", times)
        else:
            for name in (woorden.DAGEN[day] for day in days):
                yield Rij("elke", name[:2], "", name, times)


def _data(zicht: Zicht, offer: Offer, place: str) -> tuple[Rij, ...]:
    """Return the next dates at a place, those that moved to another place for once included."""
    return tuple(_datum(zicht, session, place) for session in _hier(zicht, offer, place)[:DATA])


def _hier(zicht: Zicht, offer: Offer, place: str) -> list[Sessie]:
    stops = bool(offer.wanneer and offer.wanneer.ronde)
    return [one for one in zicht.register.sessies[offer.id] if not stops or one.plaats == place]


def _verteld(zicht: Zicht, offer: Offer, place: str) -> date:
    """Return through which day the dates tell all: where there are more of them than rows, the last that has one."""
    here = _hier(zicht, offer, place)
    return here[DATA - 1].dag if len(here) > DATA else zicht.register.vandaag + HORIZON


def _datum(zicht: Zicht, session: Sessie, place: str) -> Rij:
    leaf = woorden.blaadje(session.dag)
    moved = session.plaats is not None and session.plaats != place
    where = f"Deze keer: {zicht.register.plaatsen[session.plaats].naam}" if moved and session.plaats else ""
    said = ". ".join(filter(None, (session.titel, where, session.reden)))
    hours = woorden.uren_kort(session.uren.begin, session.uren.einde)
    day = woorden.dag_voluit(session.dag, zicht.register.vandaag)
    return Rij(leaf.dag.lower(), str(leaf.nummer), leaf.maand, day, (hours,), said)


def _regels(zicht: Zicht, hours: Wanneer, place: str, dated: bool) -> tuple[str, ...]:
    register = zicht.register
    usual = tuple(
        filter(
            None,
            (
                zinnen.looptijd_zin(hours, register.vandaag),
                zinnen.vrij_zin(hours),
                zinnen.ook_zin(hours),
            ),
        )
    )
    if not dated:
        every = tijden.regels(zicht, hours, (place,))
        return (*usual, *every[len(tijden.gewoon(zicht, hours)) :])
    closings, today = register.gemeente.sluitingsdagen, register.vandaag
    missed = agenda.uitgevallen(hours, today, today + HORIZON, closings, (place,))
    return (*usual, *zinnen.uitval_zinnen(missed, today))
