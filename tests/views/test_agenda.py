"""The agenda: this week and later, by day; a week with nothing says so."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from macros.views.agenda import agenda
from macros.views.delen import Link, Melding

from ..klein import AANBOD, GEMEENTE, anders, zicht

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
    assert [day.titel for day in found.later[0].dagen] == ["Dinsdag 24 november"]
    assert found.melding is None


def test_this_week_holds_what_is_still_to_come(tmp_path: Path) -> None:
    """On Monday all of it, on its last day that day."""
    offer = anders(AANBOD, wanneer={"elke": ["dinsdag en zondag 14u-16u"], "ook_op": ["schoolvakanties"]})
    for day, expected in ((16, ["Dinsdag 17 november", "Zondag 22 november"]), (22, ["Zondag 22 november"])):
        week = agenda(zicht(tmp_path, offer, vandaag=date(2026, 11, day))).deze_week
        assert week is not None
        assert ([item.titel for item in week.dagen], week.uitleg) == (expected, None)


def test_only_this_week_stands_open(tmp_path: Path) -> None:
    """When this week has nothing more, the next with something is open too."""
    offer = anders(AANBOD, wanneer={"elke": ["zaterdag 9u-10u en 14u-16u"], "ook_op": ["schoolvakanties"]})
    for day, opened in ((21, [True, False, False]), (22, [True, True, False])):
        found = agenda(zicht(tmp_path / str(day), offer, vandaag=date(2026, 11, day)))
        assert found.deze_week is not None
        weeks = (found.deze_week, *found.later[:2])
        assert [week.open for week in weeks] == opened


def test_paper_holds_this_week_and_the_next(tmp_path: Path) -> None:
    """What is later has one line, with the address when the site knows its own."""
    offer = anders(AANBOD, wanneer={"elke": ["zaterdag 9u-10u"], "ook_op": ["schoolvakanties"]})
    found = agenda(zicht(tmp_path / "a", offer, gemeente=anders(GEMEENTE, webadres="https://hulp.example/")))
    assert found.deze_week is not None
    assert [week.papier for week in (found.deze_week, *found.later[:2])] == [True, True, False]
    assert found.verder == "De weken daarna: https://hulp.example/agenda/"
    assert agenda(zicht(tmp_path / "b", offer)).verder == "De weken daarna: in de agenda op het internet"
    soon = anders(AANBOD, wanneer={"lessen": ["2026-11-24 9u-12u"]})
    assert agenda(zicht(tmp_path / "c", soon)).verder is None


def test_on_its_last_day_a_week_is_still_this_week(tmp_path: Path) -> None:
    """“Vandaag” would be untrue tomorrow; the day itself stands with its date."""
    offer = anders(AANBOD, wanneer={"elke": ["zaterdag 9u-10u"], "ook_op": ["schoolvakanties"]})
    found = agenda(zicht(tmp_path, offer)).deze_week
    assert found is not None
    assert (found.titel, found.maandag, [day.titel for day in found.dagen]) == (
        "Deze week",
        "2026-11-16",
        ["Zaterdag 21 november"],
    )


def test_an_agenda_knows_until_when_it_may_be_believed(tmp_path: Path) -> None:
    """Until the first check of what it tells as sure runs out; what is unsure says so anyhow."""
    early = anders(AANBOD, id="vroeg", titel="Vroeg", nakijken_om="1 maand")
    old = Melding("bel-eerst", "Deze pagina is van 21 november 2026. Bel eerst.")
    found = agenda(zicht(tmp_path / "a", AANBOD, early))
    assert (found.oud, found.houdbaar) == (old, "2026-12-03")
    found = agenda(zicht(tmp_path / "b", anders(AANBOD, nagekeken=None, bron=BRON)))
    assert (found.oud, found.houdbaar) == (old, "2027-01-17")


def test_a_line_says_what_one_does_beforehand(tmp_path: Path) -> None:
    """Nobody stands there without an appointment; what is unsure asks to ring, which is enough."""
    appointment = anders(AANBOD, toegang=["afspraak"])
    unsure = anders(appointment, id="oud", titel="Oud", nagekeken=None, bron=BRON)
    day = agenda(zicht(tmp_path, appointment, unsure)).later[0].dagen[0]
    assert [session.let_op for session in day.sessies] == ["Maak eerst een afspraak", "Bel eerst"]


def test_what_is_there_every_working_day_is_told_once_a_week(tmp_path: Path) -> None:
    """With the days on which it is otherwise; an adjusted day and other hours stand with their day."""
    counter = anders(
        AANBOD,
        id="loket",
        titel="Loket",
        wanneer={
            "elke": ["weekdagen 9u-12u", "dinsdag 17u-19u"],
            "niet_op": ["kerstvakantie"],
            "gesloten": [{"op": "2026-11-25", "reden": "Opleiding"}],
            "aangepast": [{"op": "2026-11-26", "uren": "10u-11u", "reden": "Feest"}],
        },
    )
    found = agenda(zicht(tmp_path, counter))
    week, full = found.later[:2]
    assert [(part.dagen, [(s.uren, s.wat.tekst, s.let_op) for s in part.sessies]) for part in week.vast] == [
        (
            "Van maandag tot en met vrijdag",
            [
                (
                    "9u – 12u",
                    "Loket",
                    "Niet op woensdag 25 november: Opleiding. Anders op donderdag 26 november",
                )
            ],
        )
    ]
    assert [(day.titel, [(s.uren, s.let_op) for s in day.sessies]) for day in week.dagen] == [
        ("Dinsdag 24 november", [("17u – 19u", None)]),
        ("Donderdag 26 november", [("10u – 11u", "Feest")]),
    ]
    assert [session.let_op for part in full.vast for session in part.sessies] == [None]


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
    day = agenda(zicht(tmp_path, early, AANBOD)).later[0].dagen[0]
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
    assert found.inleiding == "Hier komen de momenten van de volgende weken."
    assert found.melding is not None
    assert found.melding.titel == "We kennen geen vaste momenten voor de volgende weken"


def test_one_can_follow_the_moments_in_a_calendar_of_ones_own(tmp_path: Path) -> None:
    """By a link that a calendar program opens, where the site knows its address; else by the address of the file."""
    known = agenda(
        zicht(tmp_path / "a", gemeente={**GEMEENTE, "webadres": "https://kleindorp.example/hulp/"})
    ).volgen
    unknown = agenda(zicht(tmp_path / "b")).volgen
    assert known is not None
    assert unknown is not None
    assert [(way.tekst, way.adres) for way in known.knoppen] == [
        ("Volg de agenda", "webcal://kleindorp.example/hulp/data/v1/agenda/alles.ics"),
        ("Bewaar het bestand", "/data/v1/agenda/alles.ics"),
    ]
    assert str(known.regels[1]).endswith(": https://kleindorp.example/hulp/data/v1/agenda/alles.ics")
    assert [way.adres for way in unknown.knoppen] == ["/data/v1/agenda/alles.ics"]


def test_what_nobody_checked_cannot_be_followed(tmp_path: Path) -> None:
    """There would be nothing in it."""
    assert agenda(zicht(tmp_path, anders(AANBOD, nagekeken=None, bron=BRON))).volgen is None
