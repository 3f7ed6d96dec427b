"""Hours that an offer has on most days of one week: told once, with the days on which it is otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from .. import agenda, woorden, zinnen
from ..agenda import Sessie
from ..model import Offer, Wanneer
from ..model.ritme import Ritme
from ..register import Register

OFTEN = 4
"""On how many days of the week a rule falls before its hour may be told once (project rule)."""

Item = tuple[Offer, Sessie]
"""A moment with its offer."""


@dataclass(frozen=True)
class Vast:
    """An hour that recurs within one week."""

    dagen: str
    """“Van maandag tot en met vrijdag”."""
    offer: Offer
    """What is there then."""
    moment: Sessie
    """The first of these moments."""
    laatste: date
    """The day of the last."""
    anders: tuple[str, ...]
    """The days on which it is otherwise: “Niet op woensdag 11 november: Wapenstilstand”."""


def apart(register: Register, items: list[Item], van: date, tot: date) -> tuple[list[Vast], list[Item]]:
    """Return what recurs from `van` through `tot`, at most one week, and the moments that are left.

    An hour is told once when it is there on more of the days that are left than it is not.
    """
    often: dict[tuple[str, int], list[Item]] = {}
    rules: dict[tuple[str, int], Ritme] = {}
    for offer, moment in items:
        if rule := _ritme(offer, moment):
            key = (offer.id, moment.uren.begin)
            rules[key] = rule
            often.setdefault(key, []).append((offer, moment))
    told: dict[tuple[str, int], Vast] = {}
    for key, group in often.items():
        missing = _missing(rules[key], group, van, tot)
        if len(group) > max(1, len(missing)):
            told[key] = _vast(register, rules[key], group, missing)
    gone = {id(moment) for key in told for _, moment in often[key]}
    return list(told.values()), [item for item in items if id(item[1]) not in gone]


def _ritme(offer: Offer, moment: Sessie) -> Ritme | None:
    """Return the rule for most days of every week that a moment comes from, if it does."""
    if offer.wanneer is None or moment.aangepast:
        return None
    rules = (rule for rule in offer.wanneer.elke if _vaak(rule))
    return next((r for r in rules if r.valt_op(moment.dag) and moment.uren in r.uren), None)


def _vaak(rule: Ritme) -> bool:
    return len(rule.dagen) >= OFTEN and rule.om_de_weken == 1 and not rule.hoeveelste


def _missing(rule: Ritme, group: list[Item], van: date, tot: date) -> list[date]:
    """Return the days of the rule on which it is otherwise."""
    there = {moment.dag for _, moment in group}
    return [day for day in _gewoon(rule, group[0][0].wanneer, van, tot) if day not in there]


def _vast(register: Register, rule: Ritme, group: list[Item], missing: list[date]) -> Vast:
    offer, first = group[0]
    return Vast(
        zinnen.weekdagen(rule.dagen),
        offer,
        first,
        group[-1][1].dag,
        tuple(_anders(register, offer, missing)),
    )


def _gewoon(rule: Ritme, wanneer: Wanneer | None, van: date, tot: date) -> Iterator[date]:
    """Yield the days that the rule falls on, as far as the hours hold then."""
    if wanneer is not None:
        first, last = max(van, wanneer.vanaf or van), min(tot, wanneer.tot or tot)
        days = (first + timedelta(days=number) for number in range((last - first).days + 1))
        yield from (day for day in days if rule.valt_op(day))


def _anders(register: Register, offer: Offer, missing: list[date]) -> Iterator[str]:
    """Yield why it is not there on a day, or that its hours are others then."""
    if not missing or offer.wanneer is None:
        return
    closings = register.gemeente.sluitingsdagen
    missed = agenda.uitgevallen(offer.wanneer, missing[0], missing[-1], closings, offer.plaatsen)
    closed = [one for one in missed if one.sessie.dag in missing]
    yield from zinnen.uitval_zinnen(closed, register.vandaag)
    gone = {one.sessie.dag for one in closed}
    for day in missing:
        if day not in gone:
            yield f"Anders op {woorden.dag_voluit(day, register.vandaag)}"
