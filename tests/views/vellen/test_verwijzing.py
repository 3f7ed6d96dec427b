"""An offer as a line on paper: what is not sure is never told as if it were, and what to do first comes with its number."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.views.vellen.verwijzing import Verwijzing, verwijzing

from ...klein import AANBOD, GEMEENTE, PLAATS, anders, zicht
from ...regie.klein import LANG_GELEDEN

ADRES = {"straat": "Dorp 1", "postcode": "2999", "gemeente": "Kleindorp"}


def _line(folder: Path, **changes: Any) -> Verwijzing:
    """Return the one offer of a small register, changed, as a line."""
    files = {key: changes.pop(key) for key in ("gemeente", "plaatsen") if key in changes}
    seen = zicht(folder, anders(AANBOD, **changes), **files)
    return verwijzing(seen, seen.register.aanbod["digipunt"])


def test_what_is_checked_tells_where_when_and_the_number(tmp_path: Path) -> None:
    """In one line each."""
    assert _line(tmp_path, plaatsen=[anders(PLAATS, adres=ADRES)]) == Verwijzing(
        "digipunt",
        "Digipunt in de bib",
        "De bib, Dorp 1",
        "Elke dinsdag van 14 tot 16 uur",
        "Bel",
        "03 555 00 10",
    )


def test_what_nobody_checked_in_time_tells_no_hours(tmp_path: Path) -> None:
    """Only where it is, and to ring first."""
    assert _line(tmp_path, nagekeken=LANG_GELEDEN) == Verwijzing(
        "digipunt", "Digipunt in de bib", "De bib", None, "Bel eerst:", "03 555 00 10"
    )


def test_without_any_number_one_asks_first(tmp_path: Path) -> None:
    """No number is made up."""
    line = _line(tmp_path, nagekeken=LANG_GELEDEN, gemeente=anders(GEMEENTE, telefoon=None))
    assert (line.doe, line.bereik) == ("Vraag het eerst na", "")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"toegang": ["vrije inloop", "afspraak"]}, ("Bel", "03 555 00 10")),
        ({"toegang": ["afspraak", "doorverwijzing"]}, ("Maak een afspraak:", "03 555 00 10")),
        ({"toegang": ["inschrijven"]}, ("Schrijf je in:", "03 555 00 10")),
        ({"toegang": ["doorverwijzing"]}, ("Bel samen:", "03 555 00 10")),
        ({"toegang": ["mail"], "mail": "doof@kleindorp.example"}, ("Mail", "doof@kleindorp.example")),
    ],
)
def test_the_number_says_what_it_is_for(
    tmp_path: Path, changes: dict[str, Any], told: tuple[str, str]
) -> None:
    """Help for who cannot ring has its mail address there."""
    line = _line(tmp_path, **changes)
    assert (line.doe, line.bereik) == told


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        ({"elke": ["om de 2 weken dinsdag 14u-16u vanaf 2026-11-17"]}, "weer op dinsdag 1 december"),
        (
            {"lessen": [{"op": "2026-11-24", "uren": "14u-16u"}, {"op": "2026-12-01", "uren": "14u-16u"}]},
            "Dinsdag 24 november van 14 tot 16 uur, en daarna nog 1 keer",
        ),
    ],
)
def test_what_does_not_come_every_week_tells_its_first_day(tmp_path: Path, hours: Any, told: str) -> None:
    """Paper cannot be asked which week it is."""
    assert told in (_line(tmp_path, wanneer=hours).uren or "")
