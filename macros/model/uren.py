"""Hours as people write them: “14u-16u”, “van 9.30 tot 12 uur en 13u-16u”."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Annotated, Any

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from macros.veldregels import LANGSTE, patroon, zin
from macros.woorden import uur

from .base import ongeldig

VAAK = 4096
"""Texts with hours that are remembered: most offers have the hours of another."""

MIDDERNACHT = 24 * 60
"""The last minute at which something can end."""


@dataclass(frozen=True, order=True, slots=True)
class Uren:
    """From when to when on one day, in minutes after midnight; it ends on the day it began."""

    begin: int
    einde: int

    def __str__(self) -> str:
        return f"{uur(self.begin)}-{uur(self.einde)}"

    def raakt(self, other: Uren) -> bool:
        """Say whether both are going on at the same minute."""
        return self.begin < other.einde and other.begin < self.einde


def gelijkschrijven(tekst: str) -> str:
    """Return the text with small letters, plain dashes, single spaces and one word for “tot en met”."""
    if len(tekst) > LANGSTE:
        raise ongeldig(zin("uren_lang", begin=tekst[:40], langste=LANGSTE))
    plain = patroon("wit").sub(" ", patroon("streep").sub("-", tekst.lower())).strip(" ")
    return patroon("tot").sub(" tot ", plain)


def knip(tekst: str) -> tuple[str, str]:
    """Cut a text (as `gelijkschrijven` gives it) into what comes before the hours, and the hours."""
    match = patroon("uren_begin").search(tekst)
    if not match:
        return tekst, ""
    return tekst[: match.end(1)].strip(" ,:"), tekst[match.end(1) :].strip(" ,")


@lru_cache(VAAK)
def lees_uren(tekst: str) -> tuple[Uren, ...]:
    """Read one text with one or more ranges, sorted; raise a message on what is impossible or overlaps."""
    plain = gelijkschrijven(tekst)
    if patroon("am_pm").search(plain):
        raise ongeldig(zin("uren_am_pm", gevonden=tekst, beter=_zonder_am_pm(plain)))
    return zonder_overlap(_lees_bereik(part) for part in patroon("scheiding").split(plain))


def zonder_overlap(uren: Iterable[Uren]) -> tuple[Uren, ...]:
    """Return the ranges in order; raise a message when two of them are going on at the same time."""
    ordered = tuple(sorted(uren))
    for first, second in pairwise(ordered):
        if first.raakt(second):
            raise overlap(first, second, str(first), str(second), zin("uren_dezelfde_dag"))
    return ordered


def overlap(first: Uren, second: Uren, een: str, ander: str, wanneer: str) -> PydanticCustomError:
    """Return the message that two ranges overlap, called `een` and `ander`, with the advice to make them one."""
    whole = Uren(min(first.begin, second.begin), max(first.einde, second.einde))
    advice = zin("uren_een_moment", geheel=whole)
    return ongeldig(zin("uren_overlap", een=een, ander=ander, wanneer=wanneer, advies=advice))


def _lees_bereik(tekst: str) -> Uren:
    match = patroon("uren").fullmatch(tekst)
    if not match:
        raise ongeldig(_geen_bereik(tekst))
    begin, einde = (_lees_tijd(part) for part in match.groups())
    if begin == einde:
        raise ongeldig(zin("uren_leeg", gevonden=tekst))
    if begin > einde:
        raise ongeldig(zin("uren_achteruit", gevonden=tekst, beter=Uren(einde, begin)))
    return Uren(begin, einde)


def _geen_bereik(tekst: str) -> str:
    if match := patroon("uren_zonder_u").fullmatch(tekst):
        return zin("uren_zonder_u", *match.groups(), gevonden=tekst)
    if match := patroon("uren_los").fullmatch(tekst):
        begin = _lees_tijd(match[1])
        return zin("uren_los", gevonden=tekst, beter=Uren(begin, min(begin + 120, MIDDERNACHT)))
    return zin("uren", gevonden=tekst)


def _lees_tijd(tekst: str) -> int:
    hours, _, minutes = patroon("dubbelpunt").sub(":", tekst).partition(":")
    total = int(hours) * 60 + int(minutes or 0)
    if minutes and len(minutes) != 2:
        wrong = "tijd_minuten"
    elif int(hours) > 24:
        wrong = "tijd_dag"
    elif minutes and int(minutes) > 59:
        wrong = "tijd_uur"
    elif total > MIDDERNACHT:
        wrong = "tijd_einde"
    else:
        return total
    raise ongeldig(zin(wrong, gevonden=tekst, uur=hours, minuten=minutes))


def _zonder_am_pm(tekst: str) -> str:
    def twenty_four(match: re.Match[str]) -> str:
        hours = int(match[1]) % 12 + (12 if match[3] == "p" else 0)
        return f"{hours}u{match[2]}" if match[2] else f"{hours}u"

    return patroon("am_pm").sub(twenty_four, tekst)


def _lees_lijst(value: Any) -> Any:
    if isinstance(value, tuple):
        return value
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not texts or not all(isinstance(text, str) for text in texts):
        raise ongeldig("Hier horen uren te staan, als tekst. Bijvoorbeeld 14u-16u, of 9u-12u en 13u-16u.")
    return zonder_overlap(uren for text in texts for uren in lees_uren(text))


Urenlijst = Annotated[tuple[Uren, ...], BeforeValidator(_lees_lijst)]
"""Hours of one day: “9u-12u en 13u-16u”, or a list of such texts."""
