"""Belgian public holidays and Flemish school holidays, as pure look-ups by day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import MappingProxyType
from typing import cast

import holidays
from holidays.holiday_base import HolidayBase

from macros.model.vrij import VAKANTIES, Vrij

BEKENDE_JAREN = range(2011, 2100)
"""The calendar years answered for: those of the `holidays` package, less one at each end.

The package holds Flemish school holidays from 2010 through 2100; those of Christmas run over two years. It
works by the rule of the Besluit van de Vlaamse Regering of 17 April 1991. A decision for one year, as in the
autumn of 2020, is not in it: write such days under `gesloten`.
"""

_GEWONE_NAMEN = {
    "O. L. H. Hemelvaart": "Hemelvaart",
    "O. L. V. Hemelvaart": "Onze-Lieve-Vrouw-Hemelvaart",
}
"""Names of the package that a reader knows in another form."""


class KalenderOnbekend(ValueError):
    """Nobody here knows the holidays of that year: better no answer than a wrong one."""

    def __init__(self, jaar: int, reden: str) -> None:
        super().__init__(f"De vakanties en feestdagen van {jaar} zijn hier niet bekend: {reden}")


@dataclass(frozen=True, order=True, slots=True)
class Vakantie:
    """One school holiday from its first through its last day, weekends at the end included."""

    eerste: date
    laatste: date
    naam: Vrij

    def dekt(self, dag: date) -> bool:
        """Say whether this day is in the holiday."""
        return self.eerste <= dag <= self.laatste


@cache
def _belgie() -> type[HolidayBase]:
    """Return what the package knows of Belgium: asked by name, it first reads 250 other countries."""
    spec = spec_from_file_location("_belgie", Path(holidays.__file__).parent / "countries" / "belgium.py")
    assert spec and spec.loader  # a Python file always has both
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast(type[HolidayBase], module.Belgium)


@cache
def feestdagen(jaar: int) -> Mapping[date, str]:
    """Return the 12 public holidays of a year with their Dutch names; raise KalenderOnbekend."""
    _ken(jaar)
    found = _belgie()(years=jaar, expand=False, language="nl")
    return MappingProxyType({day: _GEWONE_NAMEN.get(name, name) for day, name in sorted(found.items())})


def schoolvakanties(jaar: int) -> tuple[Vakantie, ...]:
    """Return the five Flemish school holidays that begin in a year, in order; raise KalenderOnbekend."""
    _ken(jaar)
    return _schoolvakanties(jaar)


def feestdag(dag: date) -> str | None:
    """Return the name of the public holiday on this day, if it is one."""
    return feestdagen(dag.year).get(dag)


def schoolvakantie(dag: date) -> Vakantie | None:
    """Return the school holiday that this day is in, if any."""
    return vakantiedagen(dag.year).get(dag)


def volgende_vakantie(na: date) -> Vakantie:
    """Return the first school holiday that begins after this day."""
    return next(v for year in (na.year, na.year + 1) for v in schoolvakanties(year) if v.eerste > na)


@cache
def vakantiedagen(jaar: int) -> Mapping[date, Vakantie]:
    """Return every day of a year that is in a school holiday, with that holiday; raise KalenderOnbekend.

    Those of last Christmas run on into January.
    """
    _ken(jaar)
    found = (*_schoolvakanties(jaar - 1), *_schoolvakanties(jaar))
    return MappingProxyType({day: holiday for holiday in found for day in _dagen(holiday)})


@cache
def _schoolvakanties(jaar: int) -> tuple[Vakantie, ...]:
    years = (jaar, jaar + 1)
    found = _belgie()(years=years, subdiv="Flemish", expand=False, language="nl", categories="school")
    return tuple(sorted(_vakantie(naam, found, jaar) for naam in VAKANTIES))


def _dagen(vakantie: Vakantie) -> Iterator[date]:
    length = (vakantie.laatste - vakantie.eerste).days + 1
    return (vakantie.eerste + timedelta(days=i) for i in range(length))


def _vakantie(naam: Vrij, found: Mapping[date, str], jaar: int) -> Vakantie:
    """Take the first unbroken run of days with this name that begins in the year."""
    days = {day for day, names in found.items() if naam in names.casefold().split("; ")}
    one = timedelta(days=1)
    starts = sorted(
        day for day in days if day - one not in days and day.year == jaar and day != date(jaar, 1, 1)
    )
    if not starts:
        raise KalenderOnbekend(jaar, f"het pakket holidays kent er geen {naam}.")
    last = starts[0]
    while last + one in days:
        last += one
    return Vakantie(starts[0], last, naam)


def _ken(jaar: int) -> None:
    if jaar not in BEKENDE_JAREN:
        first, last = BEKENDE_JAREN[0], BEKENDE_JAREN[-1]
        raise KalenderOnbekend(jaar, f"we kennen de jaren {first} tot en met {last}.")
