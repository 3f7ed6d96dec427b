"""The agenda: this week and later, by day; a week with nothing says so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from macros.views.agenda import agenda
from macros.views.delen import Link, Melding

from ..klein import AANBOD, anders, zicht

BRON = {"titel": "Folder", "datum": "2023-10"}
NOTHING = "In deze week kennen we geen momenten."


def test_the_agenda_runs_by_week_and_day(tmp_path: Path) -> None:
    """21 November 2026 is a Saturday: its week has nothing more; a holiday says why a week is empty."""
    found = agenda(zicht(tmp_path))
    assert found.deze_week is not None
    assert [(week.titel, week.uitleg) for week in (found.deze_week, *found.later)] == [
        ("Deze week", "Deze week zijn er geen momenten meer die we kennen."),
        ("Volgende week", None),
        ("Week van 30 november", None),
        ("Week van 7 december", None),
        ("Week van 14 december", None),
        ("Week van 21 december", f"{NOTHING} Het is dan kerstvakantie."),
        ("Week van 28 december", f"{NOTHING} Het is dan kerstvakantie."),
        ("Week van 4 januari", None),
        ("Week van 11 januari", None),
    ]
    assert [day.titel for day in found.later[0].items] == ["Dinsdag 24 november"]
    assert found.melding is None


def test_this_week_holds_what_is_still_to_come(tmp_path: Path) -> None:
    """On Monday all of it, on its last day that day."""
    offer = anders(AANBOD, wanneer={"elke": ["dinsdag en zondag 14u-16u"], "ook_op": ["schoolvakanties"]})
    for day, expected in ((16, ["Dinsdag 17 november", "Zondag 22 november"]), (22, ["Zondag 22 november"])):
        week = agenda(zicht(tmp_path, offer, vandaag=date(2026, 11, day))).deze_week
        assert week is not None
        assert ([item.titel for item in week.items], week.uitleg) == (expected, None)


def test_an_empty_week_outside_a_holiday_gives_no_reason(tmp_path: Path) -> None:
    """Every four weeks only."""
    offer = anders(AANBOD, wanneer={"elke": ["eerste dinsdag van de maand 14u-16u"]})
    assert agenda(zicht(tmp_path, offer)).later[0].uitleg == NOTHING


def test_one_jumps_to_the_parts_that_are_there(tmp_path: Path) -> None:
    """Not to a part that the page lacks."""
    wifi = anders(AANBOD, id="wifi", titel="Gratis wifi", soort="wifi", wanneer={"altijd": "ja"})
    week, later, always = (
        Link("Deze week", "#deze-week"),
        Link("Later", "#later"),
        Link("Zonder vast uur", "#altijd"),
    )
    assert agenda(zicht(tmp_path / "a", AANBOD, wifi)).sprongen == (week, later, always)
    assert agenda(zicht(tmp_path / "b", AANBOD)).sprongen == (week, later)
    assert agenda(zicht(tmp_path / "c", wifi)).sprongen == (always,)


def test_on_one_day_checked_moments_come_first(tmp_path: Path) -> None:
    """Also when the unchecked one is earlier; it says what to do."""
    early = anders(
        AANBOD,
        id="vroeg",
        titel="Vroeg",
        wanneer={"elke": ["dinsdag 9u-10u"], "niet_op": ["kerstvakantie"]},
        nagekeken=None,
        bron=BRON,
    )
    day = agenda(zicht(tmp_path, early, AANBOD)).later[0].items[0]
    assert [(s.uren, s.wat.tekst, s.zeker, s.let_op) for s in day.sessies] == [
        ("14u – 16u", "Digipunt in de bib", True, None),
        ("9u – 10u", "Vroeg", False, "Bel eerst"),
    ]


def test_an_agenda_of_unchecked_hours_says_so_on_top(tmp_path: Path) -> None:
    """One notice for the page, besides the words at each moment."""
    found = agenda(zicht(tmp_path, anders(AANBOD, nagekeken=None, bron=BRON)))
    assert found.melding == Melding(
        "vraag-na", "Niemand keek deze uren al na", "Vraag het na aan een loket van de gemeente."
    )


def test_an_empty_agenda_names_what_has_no_fixed_hour(tmp_path: Path) -> None:
    """Wifi is always there; planned offers are not. No row of empty weeks."""
    wifi = anders(AANBOD, id="wifi", titel="Gratis wifi", soort="wifi", wanneer={"altijd": "ja"})
    planned = anders(AANBOD, id="later", titel="Later", status="gepland", status_reden="Komt nog")
    found = agenda(zicht(tmp_path, wifi, planned))
    assert (found.deze_week, found.later) == (None, ())
    assert [item.kaart.titel for item in found.altijd] == ["Gratis wifi"]
    assert found.melding is not None
    assert found.melding.titel == "We kennen geen vaste momenten voor de volgende weken"
