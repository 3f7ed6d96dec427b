"""Reads somebody else's aanbod.json as if it came from a stranger: all of it is right, or none of it is used."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from ..exports.eigen.delen import Deel
from ..exports.eigen.vorm import VERSIE, Aanbod, Aanbodbestand, Actor, Moment, Plaats
from .ruw import GENOEG, Onleesbaar, Pad, getoond, ruw, waar
from .samenhang import samenhang

D = TypeVar("D", bound=Deel)

MEESTE_REDENEN = 10
"""Reasons that are told one by one: whoever mends the file looks at the first of them."""

_VERSIE = re.compile(r"1\.[0-9]{1,3}")
"""What of the contract we read: the second number only adds (docs/data/wijzigingen.md)."""


@dataclass(frozen=True)
class Gelezen:
    """What came of reading: the file, or why it is not used."""

    bestand: Aanbodbestand | None = None
    fouten: tuple[str, ...] = ()
    """Reasons, in Dutch sentences; of many only the first, and how many more there are."""


def lees(inhoud: bytes, naam: str = "") -> Gelezen:
    """Return what an aanbod.json holds; raises nothing, whatever the bytes.

    `naam` is the council that it must be of; without it any will do. Keys of a newer version are passed over.
    """
    try:
        value, odd = ruw(inhoud)
    except Onleesbaar as error:
        return Gelezen(fouten=(str(error),))
    if odd:
        return Gelezen(fouten=_eerste(odd))
    version = value.get("versie")
    if not isinstance(version, str) or not _VERSIE.fullmatch(version):
        return Gelezen(fouten=(_andere_versie(version),))
    reasons: list[str] = []
    found = _bestand({**value, "versie": VERSIE}, reasons)
    if found is None:
        return Gelezen(fouten=_eerste(reasons + _nieuwer(version)))
    if wrong := _eerste(islice(samenhang(found, naam), GENOEG)):
        return Gelezen(fouten=wrong)
    return Gelezen(found)


_LIJSTEN: dict[str, type[Deel]] = {"aanbod": Aanbod, "plaatsen": Plaats, "actoren": Actor, "momenten": Moment}
"""What grows with a register: read item by item, so that a file with a million mistakes stops at the first thousand."""


def _bestand(value: dict[str, Any], reasons: list[str]) -> Aanbodbestand | None:
    """Return the whole in the shape of the contract, or nothing with the reasons."""
    lists = {
        name: tuple(_delen(kind, value[name], name, reasons))
        for name, kind in _LIJSTEN.items()
        if isinstance(value.get(name), list)
    }
    head = _deel(Aanbodbestand, {**value, **dict.fromkeys(lists, ())}, (), reasons)
    return head.model_copy(update=lists) if head and not reasons else None


def _delen(kind: type[D], items: list[Any], name: str, reasons: list[str]) -> Iterator[D | None]:
    """Yield the items of a list as parts of the contract, until there are too many reasons."""
    for number, item in enumerate(items):
        if len(reasons) >= GENOEG:
            return
        yield _deel(kind, item, (name, number), reasons)


def _deel(kind: type[D], value: Any, pad: Pad, reasons: list[str]) -> D | None:
    """Return a part of the contract, or nothing with the reasons."""
    try:
        return kind.model_validate(value, extra="ignore")
    except ValidationError as error:
        reasons += (_zin(pad, detail) for detail in error.errors(include_url=False, include_context=False))
        return None


def _eerste(reasons: Iterable[str]) -> tuple[str, ...]:
    """Return the first reasons, each once, and how many more there are."""
    found = [*reasons]
    each = [*dict.fromkeys(found)]
    more = len(each) - MEESTE_REDENEN
    rest = "En nog veel meer." if len(found) >= GENOEG else f"En nog {more}."
    return (*each[:MEESTE_REDENEN], *((rest,) if more > 0 else ()))


def _andere_versie(found: object) -> str:
    if found is None:
        return "“versie” ontbreekt. Is dit wel een aanbod.json van een Inclusieportaal?"
    return f"Dit bestand is van versie “{getoond(found)}”. Dit programma leest alleen versie 1."


def _nieuwer(version: str) -> list[str]:
    """Return what may explain a value that we do not know."""
    minor = [int(text.partition(".")[2]) for text in (version, VERSIE)]
    newer = f"Dit bestand is van versie {version}, dit programma kent {VERSIE}. Vernieuw je programma."
    return [newer] if minor[0] > minor[1] else []


def _zin(pad: Pad, detail: ErrorDetails) -> str:
    """Return one finding of pydantic as a sentence."""
    where, found = waar((*pad, *detail["loc"])), detail["input"]
    if detail["type"] == "missing":
        return f"{where}: dit ontbreekt."
    if isinstance(found, Mapping | list) or found is None:
        return f"{where}: dit heeft niet de juiste vorm."
    if detail["type"] in ("enum", "literal_error"):
        return f"{where}: “{getoond(found)}” staat niet in de vaste lijst."
    return f"{where}: “{getoond(found)}” past hier niet."
