"""The screen: what it knows to go on by itself, when it counts as old, and how one gets further."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from macros.views.insluiten.scherm import houdbaar, scherm

from ...klein import AANBOD, GEMEENTE, anders, zicht


@pytest.mark.parametrize(
    ("day", "until"),
    [
        (date(2026, 11, 21), "2026-11-22T12:00+01:00"),
        (date(2026, 10, 24), "2026-10-25T12:00+01:00"),
        (date(2026, 3, 28), "2026-03-29T12:00+02:00"),
    ],
)
def test_the_list_of_a_day_holds_until_noon_of_the_next(day: date, until: str) -> None:
    """A night without a new list is one too many; on the clock of Belgium, also when that is put back."""
    assert houdbaar(day) == until


def test_an_address_is_shown_when_it_is_known(tmp_path: Path) -> None:
    """As one types it and as a code; without it there is neither."""
    known = scherm(
        zicht(tmp_path / "a", gemeente=anders(GEMEENTE, webadres="https://hulp.kleindorp.example/")), None
    )
    assert known.adres == ("hulp.", "kleindorp.", "example")
    assert known.qr is not None
    other = scherm(zicht(tmp_path / "b"), None)
    assert (other.adres, other.qr) == ((), None)


def test_without_a_number_it_says_where_to_ask(tmp_path: Path) -> None:
    """The head of the screen has the number of the council, or the counter."""
    assert scherm(zicht(tmp_path / "a"), None).loket is None
    silent = scherm(zicht(tmp_path / "b", gemeente=anders(GEMEENTE, telefoon=None)), None)
    assert silent.loket == "Vraag het na aan een loket van de gemeente."
    assert (
        silent.oud
        == "Deze lijst is van zaterdag 21 november 2026. Vraag het na aan een loket van de gemeente."
    )


def test_each_screen_knows_itself(tmp_path: Path) -> None:
    """So that no other page takes its place."""
    view = zicht(tmp_path, AANBOD)
    assert [scherm(view, place).id for place in (None, view.register.plaatsen["bib"])] == ["alles", "bib"]
