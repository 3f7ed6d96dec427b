"""What a page says when it comes from the device, and the page that tells what is kept."""

from __future__ import annotations

from pathlib import Path

from macros.views.delen import Link
from macros.views.zonder_internet import Bewaard, bewaard, zonder_internet
from tests.klein import GEMEENTE, anders, zicht

NO_NUMBER = anders(GEMEENTE, telefoon=None)


def test_a_kept_page_tells_its_day_and_whom_to_ring(tmp_path: Path) -> None:
    """Hours may have changed since."""
    assert bewaard(zicht(tmp_path)) == Bewaard(
        werker="/bewaard.js",
        datum="21 november 2026",
        navraag="De uren kunnen veranderd zijn. Bel eerst: 03 555 00 10.",
    )


def test_without_a_number_it_says_where_to_ask(tmp_path: Path) -> None:
    """Never “bel eerst” when there is nobody to ring."""
    view = zicht(tmp_path, gemeente=NO_NUMBER)
    assert (
        bewaard(view).navraag == "De uren kunnen veranderd zijn. Vraag het na aan een loket van de gemeente."
    )
    assert zonder_internet(view).hulpweg == "Vraag het na aan een loket van de gemeente."


def test_the_page_leads_to_the_telephone_which_works_without_internet(tmp_path: Path) -> None:
    """The way in of the council."""
    found = zonder_internet(zicht(tmp_path))
    assert found.hulpweg == Link(
        "Bel 03 555 00 10", "tel:+32-3-555-00-10", "Bellen lukt ook zonder internet."
    )
    assert (found.basis, found.werker, found.lijst) == ("/", "/bewaard.js", "/bewaard.json")
