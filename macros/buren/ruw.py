"""From the bytes of a stranger to plain values: small, shallow, each key once, and no character that nobody can see."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from math import isfinite
from typing import Any, NoReturn

from ..load.buren import MEESTE_BYTES
from ..load.characters import escaped_problems, of_the_keyboard
from ..load.files import printable
from ..load.lines import shortened
from ..load.text_rules import Odd, text_problems
from ..load.values import text_at
from ..problems import Problem, Severity
from ..resten import GEEN_WAARDE, RESTEN
from ..veldregels import LANGSTE_TEKST, LENGTES

DIEPST = 12
"""The deepest nesting we read: the contract needs ten levels."""

MEESTE_WAARDEN = 5_000
"""The most values in one entry: a hundred is usual."""

HOOGSTE = 1e9
"""The largest number, below zero too: nothing in the contract counts that far."""

GENOEG = 1_000
"""Reasons that are gathered at most: nobody needs them all, and millions of them would fill the memory."""

RUIM = 4
"""How many times as long as we would write it a text may be: it is for that council's own check to say so sooner."""

LANGSTE_ADRES = 500
"""Characters of a mail or web address."""

_ADRESSEN = ("pagina", "link", "webadres", "adres", "mail", "tweede_mail", "$schema")
_LENGTES = {name: RUIM * most for name, most in LENGTES.items()} | dict.fromkeys(_ADRESSEN, LANGSTE_ADRES)

Pad = tuple[str | int, ...]
"""The steps to a value: keys, and numbers of items."""


class Onleesbaar(Exception):
    """There is nothing in it that we can read; the text says why, in Dutch."""


def ruw(inhoud: bytes) -> tuple[dict[str, Any], list[str]]:
    """Return the values in a file of JSON, and each text in it that nobody should show; raises Onleesbaar.

    Texts come back in the spelling of our own files: NFC, with the spaces and hyphens of the keyboard.
    """
    if len(inhoud) > MEESTE_BYTES:
        raise Onleesbaar(f"Het bestand is groter dan {MEESTE_BYTES // 1_000_000} MB.")
    try:
        value = json.loads(
            inhoud.decode("utf-8-sig"), object_pairs_hook=_eenmaal, parse_float=_getal, parse_constant=_weiger
        )
    except UnicodeDecodeError as error:
        raise Onleesbaar("Het bestand is geen tekst in UTF-8.") from error
    except json.JSONDecodeError as error:
        raise Onleesbaar(f"Dit is geen JSON: op regel {error.lineno} klopt de vorm niet.") from error
    except RecursionError as error:
        raise Onleesbaar(_TE_DIEP) from error
    except ValueError as error:  # a number of thousands of digits
        raise Onleesbaar("In het bestand staat een getal dat we niet kunnen lezen.") from error
    if not isinstance(value, dict):
        raise Onleesbaar(
            "Hier horen velden met een naam. Is dit wel een aanbod.json van een Inclusieportaal?"
        )
    clean = _Schoon()
    try:
        return {key: clean.deel(part, (key,)) for key, part in value.items()}, clean.redenen
    except _Genoeg:
        return {}, clean.redenen


_TE_DIEP = f"De gegevens zitten meer dan {DIEPST} lagen diep."


def _eenmaal(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return fields as a dict; of a key that stands there twice nobody knows which one counts."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise Onleesbaar(f"Het veld “{getoond(key)}” staat twee keer op dezelfde plek.")
        found[key] = value
    return found


def _getal(text: str) -> float:
    number = float(text)
    return number if isfinite(number) else _weiger(text)


def _weiger(constant: str) -> NoReturn:
    raise Onleesbaar(f"“{getoond(constant)}” is geen getal.")


class _Genoeg(Exception):
    """There are so many reasons that looking further is of no use."""


class _Schoon:
    """Makes plain what stands in a file, and gathers what nobody should show."""

    def __init__(self) -> None:
        self.redenen: list[str] = []
        self._over = MEESTE_WAARDEN

    def deel(self, value: Any, pad: Pad) -> Any:
        """Return what stands below one key of the whole; each item of a list has a measure of its own."""
        if type(value) is not list:
            self._over = MEESTE_WAARDEN
            return self._waarde(value, pad)
        found = []
        for number, part in enumerate(value):
            self._over = MEESTE_WAARDEN
            found.append(self._waarde(part, (*pad, number)))
        return found

    def _waarde(self, value: Any, pad: Pad) -> Any:
        self._over -= 1
        if len(pad) > DIEPST:
            raise Onleesbaar(_TE_DIEP)
        if self._over < 0:
            raise Onleesbaar(f"{waar(pad[:2])}: hier staat veel te veel.")
        if type(value) is dict:
            return {key: self._waarde(part, (*pad, key)) for key, part in value.items()}
        if type(value) is list:
            return [self._waarde(part, (*pad, number)) for number, part in enumerate(value)]
        if type(value) in (int, float) and abs(value) > HOOGSTE:
            self._reden(pad, "dit getal is te groot.")
        return self._tekst(value, pad) if type(value) is str else value

    def _tekst(self, text: str, pad: Pad) -> str:
        field = next((step for step in reversed(pad) if isinstance(step, str)), "")
        most = _LENGTES.get(field, RUIM * LANGSTE_TEKST)
        if len(text) > most:
            self._reden(pad, f"deze tekst is langer dan {most} tekens.")
            return ""
        if text.isascii() and text.isprintable():
            if not (RESTEN.search(text) or GEEN_WAARDE.fullmatch(text)):
                return text
        else:
            text = of_the_keyboard(unicodedata.normalize("NFC", text.replace("\r\n", "\n")))
        for problem in _vreemd(text, field):
            self._reden(pad, _kort(problem))
        return text

    def _reden(self, pad: Pad, text: str) -> None:
        self.redenen.append(f"{waar(pad)}: {text}")
        if len(self.redenen) >= GENOEG:
            raise _Genoeg


def _vreemd(text: str, field: str) -> Iterator[Problem]:
    """Yield what would stop a build if it stood in our own files: the same rules as for these."""
    placed = text_at(text, "", 0)
    yield from escaped_problems(text, placed.place)
    yield from (one for one in text_problems([Odd(placed, field)]) if one.severity is Severity.FOUT)


def _kort(problem: Problem) -> str:
    """Return what was found, without what to type instead: that is for others to do."""
    first = problem.text.partition(". ")[0].removesuffix(".")
    return printable(f"{first[:1].lower()}{first[1:]}.")


def waar(pad: Pad) -> str:
    """Return where a value stands, as a person counts: `aanbod 4, plaatsen 1`."""
    steps: list[str] = []
    for step in pad:
        if isinstance(step, int) and steps:
            steps[-1] += f" {step + 1}"
        else:
            steps.append(getoond(step))
    return ", ".join(steps) or "het bestand"


def getoond(value: object) -> str:
    """Return a value of others as it fits in a message."""
    return printable(shortened(str(value)[:LANGSTE_ADRES]))
