"""Calendars to follow: which page leads to which, and that they are there."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.exports.agenda import AGENDA
from macros.exports.basis import MAP
from macros.views.volgen import kader, pad, van_plaats
from macros.views.zicht import Zicht

from ..exports.registers import zicht as bekend
from ..klein import AANBOD, PLAATS, anders, zicht

PLAATSEN = [PLAATS, anders(PLAATS, id="plein", naam="Plein"), anders(PLAATS, id="leeg", naam="Leeg")]


def led_to(view: Zicht) -> dict[str, str | None]:
    """Return the calendar to which each place leads."""
    ways = {place.id: van_plaats(view, place) for place in view.register.plaatsen.values()}
    return {name: way and way.adres for name, way in ways.items()}


def test_a_place_leads_to_its_calendar_when_something_is_in_it(tmp_path: Path) -> None:
    """Also for a day on which something is there that is elsewhere as a rule; not where nothing is."""
    moved = {"op": "2026-12-01", "uren": "9u-10u", "plaats": "plein"}
    view = zicht(
        tmp_path, anders(AANBOD, wanneer={**AANBOD["wanneer"], "aangepast": [moved]}), plaatsen=PLAATSEN
    )
    assert led_to(view) == {
        "bib": "/data/v1/agenda/plaats-bib.ics",
        "plein": "/data/v1/agenda/plaats-plein.ics",
        "leeg": None,
    }


@pytest.mark.parametrize("naam", ["testdorp", "boechout"])
def test_every_calendar_that_a_page_leads_to_is_there_and_holds_something(naam: str) -> None:
    """In Boechout nobody checked anything yet: no page leads to a calendar."""
    view = bekend(naam)
    files = {view.links.file(f"{MAP}{path}"): content for path, content in AGENDA.bestanden(view)}
    led = {address for address in led_to(view).values() if address}
    assert all(b"BEGIN:VEVENT" in files[address] for address in led)
    assert view.links.file(pad("alles")) in files
    assert (bool(led), kader(view) is not None) == ((True, True) if naam == "testdorp" else (False, False))
