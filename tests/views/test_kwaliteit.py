"""What the quality page tells of tests with residents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from macros.model import Gebruikstest
from macros.views.kwaliteit import Bevinding, Gebruikstests, gebruikstests
from macros.views.zicht import Zicht
from tests.klein import GEMEENTE, zicht


def _with_tests(folder: Path, *tests: Gebruikstest, **council: str) -> Zicht:
    view = zicht(folder, gemeente={**GEMEENTE, **council})
    return replace(view, register=replace(view.register, gebruikstests=tests))


def _test(day: date, count: int = 4, changed: str | None = None) -> Gebruikstest:
    return Gebruikstest(
        datum=day,
        deelnemers={"aantal": str(count), "wie": "senioren"},
        taak="Zoek wifi.",
        liep_vast="Niemand vond het.",
        veranderde=changed,
    )


def test_without_a_test_the_page_says_so(tmp_path: Path) -> None:
    """Silence would look as if all were well."""
    told = Gebruikstests("Nog geen enkele inwoner heeft deze site getest.", None, ())
    assert gebruikstests(_with_tests(tmp_path)) == told


def test_the_latest_finding_comes_first(tmp_path: Path) -> None:
    """A finding that changed nothing yet says that too."""
    view = _with_tests(
        tmp_path, _test(date(2026, 10, 1), changed="Een tegel erbij."), _test(date(2026, 11, 2), count=1)
    )
    assert gebruikstests(view) == Gebruikstests(
        "Laatst getest op 2 november 2026.",
        None,
        (
            Bevinding(
                "2026-11-02",
                "2 november 2026",
                "1 mens: senioren",
                "Zoek wifi.",
                "Niemand vond het.",
                "Hier veranderde nog niets aan.",
            ),
            Bevinding(
                "2026-10-01",
                "1 oktober 2026",
                "4 mensen: senioren",
                "Zoek wifi.",
                "Niemand vond het.",
                "Een tegel erbij.",
            ),
        ),
    )


def test_findings_of_an_invented_council_are_invented_too(tmp_path: Path) -> None:
    """Nobody takes the example for a real test."""
    view = _with_tests(tmp_path, _test(date(2026, 10, 1)), fictief="ja")
    assert gebruikstests(view).verzonnen == "Deze bevindingen zijn verzonnen, net als de gemeente."
