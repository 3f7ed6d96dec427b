"""What residents met who tried this site."""

from __future__ import annotations

from dataclasses import dataclass

from .. import woorden
from ..model import Gebruikstest
from .zicht import Zicht

NOG_NIEMAND = "Nog geen enkele inwoner heeft deze site getest."


@dataclass(frozen=True)
class Bevinding:
    """One task on one day."""

    datum_iso: str
    """“2026-11-12”."""
    datum: str
    """“12 november 2026”."""
    wie: str
    """How many people and what kind: “5 mensen: senioren met een smartphone”."""
    taak: str
    """What they had to do."""
    liep_vast: str
    """Where they got stuck."""
    veranderde: str
    """What was changed after it, or that nothing was yet."""


@dataclass(frozen=True)
class Gebruikstests:
    """All findings, the latest first."""

    stand: str
    """How many people tried the site and when last, or that nobody did."""
    verzonnen: str | None
    """Says that the findings are invented, for the example register."""
    bevindingen: tuple[Bevinding, ...]
    """The latest first."""


def gebruikstests(zicht: Zicht) -> Gebruikstests:
    """Return the findings; while there are none it says so in plain words."""
    tests = sorted(zicht.register.gebruikstests, key=lambda test: test.datum, reverse=True)
    invented = zicht.register.gemeente.fictief and tests
    return Gebruikstests(
        stand=f"Laatst getest op {woorden.datum(tests[0].datum)}." if tests else NOG_NIEMAND,
        verzonnen="Deze bevindingen zijn verzonnen, net als de gemeente." if invented else None,
        bevindingen=tuple(_bevinding(test) for test in tests),
    )


def _bevinding(test: Gebruikstest) -> Bevinding:
    count = test.deelnemers.aantal
    return Bevinding(
        datum_iso=test.datum.isoformat(),
        datum=woorden.datum(test.datum),
        wie=f"{count} {'mens' if count == 1 else 'mensen'}: {test.deelnemers.wie}",
        taak=test.taak,
        liep_vast=test.liep_vast,
        veranderde=test.veranderde or "Hier veranderde nog niets aan.",
    )
