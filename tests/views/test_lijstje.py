"""What an offer brings along to paper, until when that holds, and the page of the list."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from macros.qr import qr
from macros.views.lijstje import Bewaar, Papier, bewaar, geldig_tot, lijstje, papier

from ..klein import AANBOD, GEMEENTE, anders, zicht

UREN = {"elke": ["dinsdag 14u-16u"], "niet_op": ["schoolvakanties"]}
LAATSTE_DAG = date(2027, 1, 16)
"""Eight weeks after the day of the examples."""


def test_the_button_keeps_the_id_and_has_a_name_of_its_own(tmp_path: Path) -> None:
    """Nothing but the id is kept; the title is for whoever hears twenty of these buttons."""
    view = zicht(tmp_path)
    offer = view.register.aanbod["digipunt"]
    assert bewaar(view, offer) == Bewaar("digipunt", "Digipunt in de bib", "/lijstje/")


def test_paper_leads_back_to_the_page(tmp_path: Path) -> None:
    """The address in words and as a code, below the path the site lives under."""
    view = zicht(tmp_path, gemeente=anders(GEMEENTE, webadres="https://kleindorp.example/hulp/"))
    address = "https://kleindorp.example/hulp/aanbod/digipunt/"
    assert papier(view, view.register.aanbod["digipunt"]) == Papier(
        geldig_tot="16 januari 2027", geldig_iso="2027-01-16", adres=address, qr=qr(address)
    )


def test_without_an_address_of_the_site_there_is_no_code(tmp_path: Path) -> None:
    """Nobody guesses where a site will live."""
    view = zicht(tmp_path)
    paper = papier(view, view.register.aanbod["digipunt"])
    assert paper == Papier(geldig_tot="16 januari 2027", geldig_iso="2027-01-16", adres=None, qr=None)


def test_an_address_too_long_for_a_code_stays_in_words(tmp_path: Path) -> None:
    """Paper then shows what one can type over."""
    long = f"https://{'kleindorp.' * 18}example/"
    view = zicht(tmp_path, gemeente=anders(GEMEENTE, webadres=long))
    paper = papier(view, view.register.aanbod["digipunt"])
    assert (paper.adres, paper.qr) == (f"{long}aanbod/digipunt/", None)


def test_what_nobody_checked_holds_no_day_at_all(tmp_path: Path) -> None:
    """Paper says to ask first, and names no day until which it would be right."""
    view = zicht(tmp_path, anders(AANBOD, nagekeken=None, bron={"titel": "Folder", "datum": "2023-10"}))
    paper = papier(view, view.register.aanbod["digipunt"])
    assert (paper.geldig_tot, paper.geldig_iso) == (None, None)


CHANGES: dict[str, tuple[dict[str, Any], date]] = {
    "nothing is known to change": ({}, LAATSTE_DAG),
    "the check runs out": (
        {"nagekeken": {"op": "2026-06-10", "hoe": "telefoon", "door": "gemeente"}},
        date(2026, 12, 10),
    ),
    "the hours end": ({"wanneer": {**UREN, "tot": "2026-12-20"}}, date(2026, 12, 20)),
    "the hours end later": ({"wanneer": {**UREN, "tot": "2027-06-30"}}, LAATSTE_DAG),
    "the hours ended before": ({"wanneer": {**UREN, "tot": "2026-06-30"}}, LAATSTE_DAG),
    "it opens again": ({"status": "tijdelijk dicht", "terug_op": "2027-01-04"}, date(2027, 1, 4)),
    "the money ends": ({"financiering_tot": "2026-12-31"}, date(2026, 12, 31)),
}


@pytest.mark.parametrize("changes, expected", CHANGES.values(), ids=CHANGES)
def test_paper_holds_until_the_first_fact_changes(
    tmp_path: Path, changes: dict[str, Any], expected: date
) -> None:
    """The end of the weeks that are known, or earlier when something shown ends before."""
    view = zicht(tmp_path, anders(AANBOD, **changes))
    assert geldig_tot(view, view.register.aanbod["digipunt"]) == expected


def test_the_list_knows_where_it_and_the_offers_are(tmp_path: Path) -> None:
    """Script makes no address itself: a site may live below a path."""
    page = lijstje(zicht(tmp_path, gemeente=anders(GEMEENTE, webadres="https://kleindorp.example/")))
    assert (page.adres, page.aanbod) == ("/lijstje/", "/aanbod/")
