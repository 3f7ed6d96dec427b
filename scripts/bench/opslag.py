"""Keeps what was measured between two commands: a file of figures for each half of the bench, out of which the page is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter

from .bouwen import Deel
from .meting import Uitkomst
from .paginas import Rij as Paginarij
from .paginas import Zoekrij
from .profiel import Profiel
from .serveren import Rij as Serverrij


@dataclass(frozen=True)
class Vergelijking:
    """The comparison: on which day, in how many minutes, on what machine, and per number of offers what each took."""

    dag: date
    minuten: float
    machine: Mapping[str, str]
    maten: Mapping[int, Mapping[str, Uitkomst]]


@dataclass(frozen=True)
class Onderdelen:
    """What was measured of our own parts, most of it per number of offers."""

    dag: date
    minuten: float = 0
    register: Mapping[int, Mapping[str, float]] = field(default_factory=dict)
    delen: Mapping[int, Mapping[str, Deel]] = field(default_factory=dict)
    wijziging: Mapping[int, float] = field(default_factory=dict)
    """Seconds between an edit and the page that shows it."""
    paginas: Mapping[str, list[Paginarij]] = field(default_factory=dict)
    """Per site: the pages that Chromium opened."""
    lighthouse: Mapping[str, Mapping[str, Mapping[str, int]]] = field(default_factory=dict)
    """Per site, kind of page and category: the score, 0 to 100."""
    zoeken: Mapping[int, Zoekrij] = field(default_factory=dict)
    server: list[Serverrij] = field(default_factory=list)
    profiel: Profiel | None = None


Soort = TypeVar("Soort", Vergelijking, Onderdelen)


class NietGemeten(Exception):
    """The page needs figures that are not there; the text is the command that measures them."""


def bewaar(folder: Path, found: Vergelijking | Onderdelen) -> None:
    """Write what was measured below `folder`, in the place of what stood there."""
    folder.mkdir(parents=True, exist_ok=True)
    _bestand(folder, type(found)).write_bytes(TypeAdapter(type(found)).dump_json(found, indent=1))


def lees(folder: Path, kind: type[Soort]) -> Soort:
    """Return what was measured last; raises NietGemeten."""
    try:
        return TypeAdapter(kind).validate_json(_bestand(folder, kind).read_bytes())
    except FileNotFoundError as error:
        raise NietGemeten(f"python -m scripts.bench {_naam(kind)}") from error


def _naam(kind: type[Vergelijking] | type[Onderdelen]) -> str:
    return {Vergelijking: "vergelijk", Onderdelen: "onderdelen"}[kind]


def _bestand(folder: Path, kind: type[Vergelijking] | type[Onderdelen]) -> Path:
    return folder / f"{_naam(kind)}.json"
