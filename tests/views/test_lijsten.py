"""The list pages: agenda by week and day, A to Z, places by village core, actors with both sides of a relation."""

from __future__ import annotations

from pathlib import Path

from macros.views.a_z import a_z
from macros.views.actor import actor
from macros.views.agenda import agenda
from macros.views.delen import Melding
from macros.views.plaatsenlijst import plaatsenlijst

from ..klein import AANBOD, ACTOR, GEMEENTE, PLAATS, anders, zicht

BRON = {"titel": "Folder", "datum": "2023-10"}


def test_the_agenda_runs_by_week_and_day(tmp_path: Path) -> None:
    """21 November 2026 is a Saturday: its week has nothing more, the next one is “Volgende week”."""
    found = agenda(zicht(tmp_path))
    assert [week.titel for week in found.weken] == [
        "Volgende week",
        "Week van 30 november",
        "Week van 7 december",
        "Week van 14 december",
        "Week van 4 januari",
        "Week van 11 januari",
    ]
    assert [day.titel for day in found.weken[0].items] == ["Dinsdag 24 november"]
    assert found.melding is None


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
    day = agenda(zicht(tmp_path, early, AANBOD)).weken[0].items[0]
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
    """Wifi is always there; planned offers are not."""
    wifi = anders(AANBOD, id="wifi", titel="Gratis wifi", soort="wifi", wanneer={"altijd": "ja"})
    planned = anders(AANBOD, id="later", titel="Later", status="gepland", status_reden="Komt nog")
    found = agenda(zicht(tmp_path, wifi, planned))
    assert (found.weken, [card.titel for card in found.altijd]) == ((), ["Gratis wifi"])
    assert found.melding is not None
    assert found.melding.titel == "We kennen geen vaste momenten voor de volgende weken"


def test_a_to_z_folds_accents_and_keeps_digits_apart(tmp_path: Path) -> None:
    """`één` stands under E; a word that starts with a digit under 0-9."""
    found = a_z(zicht(tmp_path, anders(AANBOD, trefwoorden=["één op één", "2FA", "eID"])))
    letters = {group.titel: [link.tekst for link in group.items] for group in found.letters}
    assert letters["0-9"] == ["2FA"]
    assert letters["E"] == ["Één op één", "EID"]


def test_places_stand_by_village_core_and_the_unknown_ones_last(tmp_path: Path) -> None:
    """A core without places has no heading."""
    council = {**GEMEENTE, "dorpskernen": [{"id": "kern", "naam": "De Kern"}, {"id": "leeg", "naam": "Leeg"}]}
    places = [PLAATS, anders(PLAATS, id="hal", naam="De hal", dorpskern="kern")]
    found = plaatsenlijst(zicht(tmp_path, gemeente=council, plaatsen=places))
    assert [(g.titel, [c.naam for c in g.items]) for g in found.groepen] == [
        ("De Kern", ["De hal"]),
        ("Dorp nog niet ingevuld", ["De bib"]),
    ]


def test_both_sides_of_a_relation_are_told(tmp_path: Path) -> None:
    """What one actor says of another stands on both pages."""
    service = anders(
        ACTOR, id="dienst", naam="Dienst", relaties=[{"actor": "gemeente", "relatie": "deel van"}]
    )
    view = zicht(tmp_path, actoren=[ACTOR, service])
    facts = {
        name: [
            (f.label, [str(getattr(r, "tekst", r)) for r in f.regels])
            for f in actor(view, view.register.actoren[name]).feiten
        ]
        for name in ("dienst", "gemeente")
    }
    assert facts == {
        "dienst": [("Is deel van", ["Gemeente Kleindorp"])],
        "gemeente": [("Bestaat uit", ["Dienst"])],
    }


def test_an_ended_actor_says_so_and_points_to_its_heir(tmp_path: Path) -> None:
    """The page stays, with the last day."""
    ended = anders(
        ACTOR,
        id="oud",
        naam="Oud",
        tot="2024-12-31",
        relaties=[{"actor": "gemeente", "relatie": "opgegaan in"}],
    )
    view = zicht(tmp_path, actoren=[ACTOR, ended])
    notice = actor(view, view.register.actoren["oud"]).melding
    assert notice is not None
    assert (notice.titel, notice.tekst) == ("Bestaat niet meer", "De laatste dag was 31 december 2024.")
    assert notice.actie is not None
    assert notice.actie.adres == "/actoren/gemeente/"
