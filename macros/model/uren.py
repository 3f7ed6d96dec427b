"""Hours as people write them: “14u-16u”, “van 9.30 tot 12 uur en 13u-16u”."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Annotated, Any

from pydantic import BeforeValidator

from macros.woorden import uur

from .base import ongeldig

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


_UUR = r"(?:\s?uur|\s?[uh](?![a-z]))"
_TIJD = rf"\d{{1,4}}(?:{_UUR}\d{{0,2}}|[:.]\d{{1,2}})"
_KAAL = r"\d{1,2}"
_AM_PM = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b\.?")

_BEREIK = re.compile(rf"(?:van )?({_TIJD}|{_KAAL}) ?(?:-|tot) ?({_TIJD})(?: uur)?")
"""One range. The start may lean on the unit of the end: “14-16u”, “14 tot 16 uur”."""

_BEREIK_ZONDER_UUR = re.compile(rf"(?:van )?({_KAAL}) ?(?:-|tot) ?({_KAAL})")
_LOSSE_TIJD = re.compile(rf"(?:van |om |vanaf )?({_TIJD})")

_BEGIN = re.compile(
    r"(?:\b(?:van|om) )?(?<![\d/.:-])"
    rf"(?:{_TIJD}(?![\d.:/])|{_AM_PM.pattern}|{_KAAL} ?(?:-|tot) ?{_KAAL}(?![\d/-]))"
)
"""Where the hours start in a longer text."""

SCHEIDING = re.compile(r" ?(?:[,;&+]| en ) ?")
"""What people put between two hours, days or rules."""

_GEWOON = str.maketrans({"–": "-", "—": "-", "−": "-", "‑": "-", "\N{NO-BREAK SPACE}": " "})
_TOT = re.compile(r" ?\bt/m\b ?| tot en met ")


LANGSTE = 200
"""Characters in the longest text that is read as hours; no rule that a person writes comes near."""


def gelijkschrijven(tekst: str) -> str:
    """Return the text with small letters, plain dashes, single spaces and one word for “tot en met”."""
    if len(tekst) > LANGSTE:
        raise ongeldig(
            f"“{tekst[:40]}…” is te lang: hoogstens {LANGSTE} tekens. Zet elk moment op een eigen regel."
        )
    plain = re.sub(r"\s+", " ", tekst.casefold().translate(_GEWOON)).strip()
    return _TOT.sub(" tot ", plain)


def knip(tekst: str) -> tuple[str, str]:
    """Cut a text (as `gelijkschrijven` gives it) into what comes before the hours, and the hours."""
    match = _BEGIN.search(tekst)
    if not match:
        return tekst, ""
    return tekst[: match.start()].strip(" ,:"), tekst[match.start() :].strip(" ,")


def lees_uren(tekst: str) -> tuple[Uren, ...]:
    """Read one text with one or more ranges, sorted; raise a message on what is impossible or overlaps."""
    plain = gelijkschrijven(tekst)
    if _AM_PM.search(plain):
        raise ongeldig(
            f"“{tekst}” gebruikt am of pm. Wij tellen de uren van 0u tot 24u. "
            f"Bedoelde je “{_zonder_am_pm(plain)}”?"
        )
    return zonder_overlap(_lees_bereik(part) for part in SCHEIDING.split(plain))


def zonder_overlap(uren: Iterable[Uren], wanneer: str = "op dezelfde dag") -> tuple[Uren, ...]:
    """Return the ranges in order; raise a message when two of them are going on at the same time."""
    ordered = tuple(sorted(uren))
    for first, second in pairwise(ordered):
        if first.raakt(second):
            raise ongeldig(f"“{first}” en “{second}” overlappen {wanneer}. {een_moment(first, second)}")
    return ordered


def een_moment(first: Uren, second: Uren) -> str:
    """Return the advice to write two overlapping ranges as one."""
    whole = Uren(min(first.begin, second.begin), max(first.einde, second.einde))
    return f"Maak er één moment van: “{whole}”. Of pas de uren aan."


def _lees_bereik(tekst: str) -> Uren:
    match = _BEREIK.fullmatch(tekst)
    if not match:
        raise ongeldig(_geen_bereik(tekst))
    begin, einde = (_lees_tijd(part) for part in match.groups())
    if begin == einde:
        raise ongeldig(f"“{tekst}” begint en eindigt op hetzelfde uur. Bijvoorbeeld 14u-16u.")
    if begin > einde:
        raise ongeldig(
            f"“{tekst}” loopt achteruit: het einde komt voor het begin. Bedoelde je “{Uren(einde, begin)}”?"
        )
    return Uren(begin, einde)


def _geen_bereik(tekst: str) -> str:
    if match := _BEREIK_ZONDER_UUR.fullmatch(tekst):
        return f"Bij “{tekst}” staat geen u van uur. Bedoelde je “{match[1]}u-{match[2]}u”?"
    if match := _LOSSE_TIJD.fullmatch(tekst):
        begin = _lees_tijd(match[1])
        einde = min(begin + 120, MIDDERNACHT)
        return (
            f"“{tekst}” zegt niet tot wanneer. Zet het einde erbij. Bijvoorbeeld {uur(begin)}-{uur(einde)}."
        )
    return (
        f"“{tekst}” lezen we niet als uren. Schrijf van wanneer tot wanneer. "
        "Bijvoorbeeld 14u-16u of 9u30-12u."
    )


def _lees_tijd(tekst: str) -> int:
    hours, _, minutes = re.sub(rf"{_UUR}|[:.]", ":", tekst).partition(":")
    if minutes and len(minutes) != 2:
        raise ongeldig(
            f"“{tekst}” is geen uur. Schrijf minuten met twee cijfers. Bijvoorbeeld {hours}u0{minutes}."
        )
    if int(hours) > 24:
        raise ongeldig(f"“{tekst}” bestaat niet: een dag gaat van 0u tot 24u. Bijvoorbeeld 14u-16u.")
    if minutes and int(minutes) > 59:
        raise ongeldig(f"“{tekst}” bestaat niet: een uur heeft 60 minuten. Bijvoorbeeld {hours}u30.")
    total = int(hours) * 60 + int(minutes or 0)
    if total > MIDDERNACHT:
        raise ongeldig(f"“{tekst}” bestaat niet: een dag eindigt om 24u. Bijvoorbeeld 20u-24u.")
    return total


def _zonder_am_pm(tekst: str) -> str:
    def twenty_four(match: re.Match[str]) -> str:
        hours = int(match[1]) % 12 + (12 if match[3] == "p" else 0)
        return f"{hours}u{match[2]}" if match[2] else f"{hours}u"

    return _AM_PM.sub(twenty_four, tekst)


def _lees_lijst(value: Any) -> Any:
    if isinstance(value, tuple):
        return value
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, list) or not texts or not all(isinstance(text, str) for text in texts):
        raise ongeldig("Hier horen uren te staan, als tekst. Bijvoorbeeld 14u-16u, of 9u-12u en 13u-16u.")
    return zonder_overlap(uren for text in texts for uren in lees_uren(text))


Urenlijst = Annotated[tuple[Uren, ...], BeforeValidator(_lees_lijst)]
"""Hours of one day: “9u-12u en 13u-16u”, or a list of such texts."""
