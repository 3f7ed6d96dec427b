"""One weekly, two-weekly or monthly rule as people write it: “eerste dinsdag van de maand 10u-12u”."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import combinations, product
from math import gcd
from typing import Any, NoReturn

from macros.woorden import DAGEN, datum

from .base import bedoelde_je, lees_datum, ongeldig
from .uren import SCHEIDING, Uren, een_moment, gelijkschrijven, knip, lees_uren

LAATSTE = -1
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


_GETALLEN = {"2": 2, "3": 3, "4": 4, "twee": 2, "drie": 3, "vier": 4}
_RANGEN = {
    **dict.fromkeys(("eerste", "1e", "1ste"), 1),
    **dict.fromkeys(("tweede", "2e", "2de"), 2),
    **dict.fromkeys(("derde", "3e", "3de"), 3),
    **dict.fromkeys(("vierde", "4e", "4de"), 4),
    "laatste": LAATSTE,
}
_GROEPEN = {
    "dag": range(7),
    "dagen": range(7),
    "weekdag": range(5),
    "weekdagen": range(5),
    "werkdag": range(5),
    "werkdagen": range(5),
    "weekend": range(5, 7),
}
_EEN_DAG = {
    **{name: i for i, name in enumerate(DAGEN)},
    **{f"{name}en": i for i, name in enumerate(DAGEN)},
    **{name[:2]: i for i, name in enumerate(DAGEN)},
    **{f"{name[:2]}.": i for i, name in enumerate(DAGEN)},
}
_RANG = "|".join(_RANGEN)
_VOORZETSEL = re.compile(r"^(?:(?:elke|iedere|alle|week|wekelijks|op|in|het|de) )+")
_VANAF = re.compile(r",? (?:en )?vanaf (.+)$")
_NIET = re.compile(r"\b(niet|behalve|uitgezonderd)\b.*")


def lees_ritmes(tekst: str) -> tuple[Ritme, ...]:
    """Read a text with one rule, or more joined by “en”; raise a message on the first that cannot be."""
    plain = gelijkschrijven(tekst)
    if match := _NIET.search(plain):
        raise ongeldig(
            f"“{match[0]}” hoort niet bij de uren. Zet het op een eigen regel. "
            "Bijvoorbeeld niet_op: [feestdagen]."
        )
    parts = list(_delen(plain))
    if len(parts) == 1:
        return (replace(_lees_ritme(plain), tekst=str(tekst)),)
    return tuple(_lees_ritme(part) for part in parts)


def _delen(tekst: str) -> Iterator[str]:
    """Split “dinsdag 14u-16u en donderdag 18u-20u” where a new day begins after hours."""
    current = ""
    for token in SCHEIDING.split(tekst):
        starts_rule = re.match(r"(?!van\b|tot\b|vanaf\b)[^\W\d]", token)
        if current and starts_rule and knip(current)[1]:
            yield current
            current = token
        else:
            current = f"{current} en {token}" if current else token
    yield current


def _lees_ritme(tekst: str) -> Ritme:
    rest, anchor = tekst, None
    if match := _VANAF.search(tekst):
        rest, anchor = tekst[: match.start()], lees_datum(match[1])
    day_part, hour_part = knip(rest)
    rule = _lees_dagdeel(day_part, tekst)
    if not hour_part:
        raise ongeldig(
            f"“{tekst}” zegt niet van wanneer tot wanneer. Zet de uren erbij. Bijvoorbeeld {rest} 14u-16u."
        )
    return _met_anker(replace(rule, uren=lees_uren(hour_part)), anchor)


def _met_anker(rule: Ritme, anchor: date | None) -> Ritme:
    if rule.om_de_weken == 1:
        if anchor is not None:
            raise ongeldig(
                f"“vanaf {anchor}” hoort hier alleen bij “om de 2 weken”. "
                f"Zet het op een eigen regel onder wanneer: vanaf: {anchor}."
            )
        return rule
    if anchor is None:
        raise ongeldig(
            f"“{rule.tekst}” zegt niet in welke week het begint. Zet de eerste dag erbij. "
            f"Bijvoorbeeld {rule.tekst} vanaf 2026-09-01."
        )
    if anchor.weekday() not in rule.dagen:
        raise ongeldig(
            f"{datum(anchor).capitalize()} is een {DAGEN[anchor.weekday()]}, geen {DAGEN[rule.dagen[0]]}. "
            f"Bedoelde je “vanaf {_eerstvolgende(anchor, rule.dagen)}”?"
        )
    return replace(rule, anker=anchor)


def _eerstvolgende(day: date, days: tuple[int, ...]) -> date:
    return next(d for i in range(7) if (d := day + timedelta(days=i)).weekday() in days)


def _om_de_weken(match: re.Match[str], whole: str) -> Ritme:
    if match[1] not in _GETALLEN:
        raise ongeldig(
            f"“{match[1]} weken” kennen we niet. Schrijf om de 2, 3 of 4 weken. "
            "Bijvoorbeeld om de 2 weken dinsdag 14u-16u vanaf 2026-09-01."
        )
    return Ritme(whole, _lees_dagen(match[2]), (), om_de_weken=_GETALLEN[match[1]])


def _dubbelzinnig(match: re.Match[str], whole: str) -> NoReturn:
    raise ongeldig(f"“{match[1]}” lezen mensen op twee manieren. Bedoelde je “om de 2 weken”?")


def _vijfde(match: re.Match[str], whole: str) -> NoReturn:
    raise ongeldig(f"Niet elke maand heeft een “{match[0]}”. Bedoelde je “laatste {match[1]}”?")


def _geen_weekdag(match: re.Match[str], whole: str) -> NoReturn:
    raise ongeldig(
        f"“{match[1]}” is een datum, geen dag van de week. Een datum hoort bij lessen. "
        "Bijvoorbeeld lessen: [2026-11-24 14u-16u]."
    )


def _van_de_maand(match: re.Match[str], whole: str) -> Ritme:
    ranks = tuple(_RANGEN[rank] for rank in re.findall(rf"\b(?:{_RANG})\b", match[1]))
    return Ritme(whole, _lees_dagen(match[2]), (), hoeveelste=ranks)


def _elke_week(match: re.Match[str], whole: str) -> Ritme:
    return Ritme(whole, _lees_dagen(match[1]), ())


_PATRONEN: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], str], Ritme]], ...] = (
    (re.compile(r".*?(\d+[-/.]\d+[-/.]\d+).*"), _geen_weekdag),
    (re.compile(r"(?:om de|elke|iedere) (\w+) weken(?: op)?,? ?(.*)"), _om_de_weken),
    (re.compile(r"(om de week|om de andere week|tweewekelijkse?|veertiendaagse?)\b.*"), _dubbelzinnig),
    (re.compile(r"(?:de |elke )?(?:vijfde|5e|5de) (\w+).*"), _vijfde),
    (
        re.compile(
            rf"(?:op )?(?:de |elke |iedere )?((?:{_RANG})(?: en (?:de )?(?:{_RANG}))*) "
            r"(.+?)(?: van (?:de|elke|iedere) maand)?"
        ),
        _van_de_maand,
    ),
    (re.compile(r"(.*)"), _elke_week),
)
"""The grammar: each way to say on which days, and what it means. The first that fits counts."""


def _lees_dagdeel(day_part: str, whole: str) -> Ritme:
    for pattern, meaning in _PATRONEN:
        if match := pattern.fullmatch(day_part):
            return meaning(match, whole)
    raise AssertionError("the last pattern takes every text")


def _lees_dagen(tekst: str) -> tuple[int, ...]:
    if not tekst:
        raise ongeldig("Hier staat geen dag. Zet de dag voor de uren. Bijvoorbeeld dinsdag 14u-16u.")
    return tuple(sorted({day for part in SCHEIDING.split(tekst) for day in _lees_reeks(part)}))


def _lees_reeks(tekst: str) -> Iterator[int]:
    plain = re.sub(r"^van (?=\S+ tot )", "", _VOORZETSEL.sub("", tekst))
    if plain in _GROEPEN:
        yield from _GROEPEN[plain]
        return
    first, _, last = re.sub(r" ?- ?| tot ", " tot ", plain).partition(" tot ")
    start = _lees_dag(first)
    span = (_lees_dag(last) - start) % 7 if last else 0
    yield from ((start + i) % 7 for i in range(span + 1))


def _lees_dag(tekst: str) -> int:
    if tekst not in _EEN_DAG:
        hint = bedoelde_je(tekst, [*DAGEN, "weekdagen", "weekend", "elke dag"])
        raise ongeldig(f"“{tekst}” is geen dag.{hint or ' Bijvoorbeeld dinsdag 14u-16u.'}")
    return _EEN_DAG[tekst]


def controleer_overlap(ritmes: tuple[Ritme, ...]) -> tuple[Ritme, ...]:
    """Return the rules; raise a message when two can have moments at the same time on the same day."""
    for one, other in combinations(ritmes, 2):
        days = [day for day in one.dagen if day in other.dagen]
        if not days or not _zelfde_week(one, other):
            continue
        for a, b in product(one.uren, other.uren):
            if a.raakt(b):
                raise ongeldig(
                    f"“{one.tekst}” en “{other.tekst}” overlappen op {DAGEN[days[0]]}. {een_moment(a, b)}"
                )
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
