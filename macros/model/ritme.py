"""One weekly, two-weekly or monthly rule as people write it: “eerste dinsdag van de maand 10u-12u”."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from itertools import combinations, product
from math import gcd
from typing import Any

from macros.veldregels import GETALLEN, GROEPEN, RANGEN, RITMES, patroon, zin
from macros.woorden import DAGEN, datum

from .base import bedoelde_je, lees_datum, ongeldig
from .uren import VAAK, Uren, gelijkschrijven, knip, lees_uren, overlap

LAATSTE = RANGEN["laatste"]
"""The value of `hoeveelste` for the last such day of the month."""


@dataclass(frozen=True, slots=True)
class Ritme:
    """A rule that repeats: on which weekdays (0 = maandag), in which weeks, from when to when."""

    tekst: str
    dagen: tuple[int, ...]
    uren: tuple[Uren, ...]
    om_de_weken: int = 1
    anker: date | None = None
    hoeveelste: tuple[int, ...] = ()

    def valt_op(self, dag: date) -> bool:
        """Say whether the rule has a moment on this day, closings left aside."""
        if dag.weekday() not in self.dagen:
            return False
        if self.hoeveelste:
            last = dag.day + 7 > monthrange(dag.year, dag.month)[1]
            return (dag.day + 6) // 7 in self.hoeveelste or (last and LAATSTE in self.hoeveelste)
        if self.anker is None:
            return True
        return dag >= self.anker and (_week(dag) - _week(self.anker)) % self.om_de_weken == 0


def _week(dag: date) -> int:
    """Number the weeks from Monday to Sunday, through all years."""
    return (dag.toordinal() - 1) // 7


_EEN_DAG = {
    **{name: i for i, name in enumerate(DAGEN)},
    **{f"{name}en": i for i, name in enumerate(DAGEN)},
    **{name[:2]: i for i, name in enumerate(DAGEN)},
    **{f"{name[:2]}.": i for i, name in enumerate(DAGEN)},
}


@lru_cache(VAAK)
def lees_ritmes(tekst: str) -> tuple[Ritme, ...]:
    """Read a text with one rule, or more joined by “en”; raise a message on the first that cannot be."""
    plain = gelijkschrijven(tekst)
    if match := patroon("niet").search(plain):
        raise ongeldig(zin("ritme_niet", gevonden=match[2]))
    rules = tuple(_lees_ritme(part) for part in _delen(plain))
    return rules if len(rules) > 1 else (replace(rules[0], tekst=str(tekst)),)


def _delen(tekst: str) -> Iterator[str]:
    """Split “dinsdag 14u-16u en donderdag 18u-20u” where a new day begins after hours."""
    start = 0
    for gap in patroon("scheiding").finditer(tekst):
        if knip(tekst[start : gap.start()])[1] and patroon("nieuwe_regel").fullmatch(tekst, gap.end()):
            yield tekst[start : gap.start()]
            start = gap.end()
    yield tekst[start:]


def _lees_ritme(tekst: str) -> Ritme:
    rest, anchor = tekst, None
    if match := patroon("vanaf").search(tekst):
        rest, anchor = tekst[: match.start()], lees_datum(match[1])
    day_part, hour_part = knip(rest)
    rule = _lees_dagdeel(day_part, tekst)
    if not hour_part:
        raise ongeldig(zin("ritme_zonder_uren", gevonden=tekst, dagen=rest))
    return _met_anker(replace(rule, uren=lees_uren(hour_part)), anchor)


def _met_anker(rule: Ritme, anchor: date | None) -> Ritme:
    if rule.om_de_weken == 1:
        if anchor is not None:
            raise ongeldig(zin("ritme_vanaf", dag=anchor))
        return rule
    if anchor is None:
        raise ongeldig(zin("ritme_zonder_anker", gevonden=rule.tekst))
    if anchor.weekday() not in rule.dagen:
        weekdays = {"weekdag": DAGEN[anchor.weekday()], "dag": DAGEN[rule.dagen[0]]}
        better = _eerstvolgende(anchor, rule.dagen)
        raise ongeldig(zin("ritme_anker", datum=datum(anchor), beter=better, **weekdays))
    return replace(rule, anker=anchor)


def _eerstvolgende(day: date, days: tuple[int, ...]) -> date:
    return next(d for i in range(7) if (d := day + timedelta(days=i)).weekday() in days)


def _om_de_weken(match: re.Match[str], whole: str) -> Ritme:
    if match[1] not in GETALLEN:
        raise ongeldig(zin("ritme_weken", match[1]))
    return Ritme(whole, _lees_dagen(match[2]), (), om_de_weken=GETALLEN[match[1]])


def _van_de_maand(match: re.Match[str], whole: str) -> Ritme:
    ranks = tuple(RANGEN[rank.removeprefix("de ")] for rank in match[1].split(" en "))
    return Ritme(whole, _lees_dagen(match[2]), (), hoeveelste=ranks)


def _elke_week(match: re.Match[str], whole: str) -> Ritme:
    return Ritme(whole, _lees_dagen(match[1]), ())


_BETEKENIS: dict[str, Callable[[re.Match[str], str], Ritme]] = {
    "weken": _om_de_weken,
    "maand": _van_de_maand,
    "elke": _elke_week,
}
"""What each way to say on which days means; every other way has a message."""

_PATRONEN = {name: re.compile(pattern) for name, pattern in RITMES.items()}


def _lees_dagdeel(day_part: str, whole: str) -> Ritme:
    fits = ((name, pattern.fullmatch(day_part)) for name, pattern in _PATRONEN.items())
    name, match = next((name, match) for name, match in fits if match)
    if name not in _BETEKENIS:
        raise ongeldig(zin(f"ritme_{name}", *match.groups(), gevonden=match[0]))
    return _BETEKENIS[name](match, whole)


def _lees_dagen(tekst: str) -> tuple[int, ...]:
    if not tekst:
        raise ongeldig(zin("ritme_geen_dag"))
    return tuple(sorted({day for part in patroon("scheiding").split(tekst) for day in _lees_reeks(part)}))


def _lees_reeks(tekst: str) -> Iterator[int]:
    plain = patroon("van_tot").sub("", patroon("voorzetsel").sub("", tekst))
    if plain in GROEPEN:
        yield from GROEPEN[plain]
        return
    first, _, last = patroon("reeks").sub(" tot ", plain).partition(" tot ")
    start = _lees_dag(first)
    span = (_lees_dag(last) - start) % 7 if last else 0
    yield from ((start + i) % 7 for i in range(span + 1))


def _lees_dag(tekst: str) -> int:
    if tekst not in _EEN_DAG:
        hint = bedoelde_je(tekst, [*DAGEN, "weekdagen", "weekend", "elke dag"])
        raise ongeldig(zin("dag", gevonden=tekst, hint=hint or zin("dag_voorbeeld")))
    return _EEN_DAG[tekst]


def controleer_overlap(ritmes: tuple[Ritme, ...]) -> tuple[Ritme, ...]:
    """Return the rules; raise a message when two can have moments at the same time on the same day."""
    for one, other in combinations(ritmes, 2):
        days = [day for day in one.dagen if day in other.dagen]
        if not days or not _zelfde_week(one, other):
            continue
        for a, b in product(one.uren, other.uren):
            if a.raakt(b):
                raise overlap(a, b, one.tekst, other.tekst, zin("uren_op_dag", dag=DAGEN[days[0]]))
    return ritmes


def _zelfde_week(one: Ritme, other: Ritme) -> bool:
    """Say whether two rules ever fall in the same week, so that a shared weekday is a shared day."""
    if one.hoeveelste and other.hoeveelste:
        both = {*one.hoeveelste, *other.hoeveelste}
        return not set(one.hoeveelste).isdisjoint(other.hoeveelste) or {4, LAATSTE} <= both
    if one.anker is None or other.anker is None:
        return True
    return (_week(one.anker) - _week(other.anker)) % gcd(one.om_de_weken, other.om_de_weken) == 0


def als_ritmes(value: Any) -> tuple[Ritme, ...]:
    """Read a text into its rules; anything but a text gets a message."""
    if not isinstance(value, str):
        raise ongeldig(
            "Schrijf dag en uren als één tekst, zonder dubbelpunt ertussen. Bijvoorbeeld dinsdag 14u-16u."
        )
    return lees_ritmes(value)
