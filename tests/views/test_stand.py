"""The notice on top of an offer: only what a person checked in time is stated as sure."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from macros.views.delen import Link, Melding, Nu
from macros.views.stand import stand

from ..klein import AANBOD, anders, zicht

ZONDER_NUMMER = {"versie": "1", "naam": "Kleindorp"}
BRON = {"titel": "Folder", "datum": "2023-10"}
OUD = {"op": "2026-02-02", "hoe": "mail", "door": "gemeente"}
KLOK = Nu("2027-01-17T00:00+01:00", "Deze pagina is van 21 november 2026. Bel eerst.", "bel-eerst")
"""What the script knows of an offer whose weeks are all known."""

GESLOTEN = {"elke": ["dinsdag 14u-16u"], "ook_op": ["kerstvakantie"]}


def found(folder: Path, changes: dict[str, Any], **files: Any) -> Melding:
    view = zicht(folder, anders(AANBOD, **changes), **files)
    return stand(view, view.register.aanbod["digipunt"])


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Melding("straks", "Volgende keer")),
        ({"wanneer": {"altijd": "ja"}}, Melding("open", "Je kan dit altijd gebruiken")),
        (
            {"wanneer": {"op_afspraak": "ja"}},
            Melding("afspraak", "Op afspraak", "Spreek eerst een dag en een uur af."),
        ),
        (
            {"wanneer": {"op_afspraak": "ja"}, "toegang": ["mail", "afspraak"]},
            Melding("afspraak", "Je krijgt hulp per mail"),
        ),
        (
            {"toegang": ["afspraak", "doorverwijzing"]},
            Melding("straks", "Volgende keer", "Maak eerst een afspraak."),
        ),
        (
            {"wanneer": {**GESLOTEN, "gesloten": [{"op": "2026-11-24", "reden": "We tellen boeken"}]}},
            Melding(
                "straks",
                "Volgende keer",
                later="Niet op dinsdag 24 november: We tellen boeken.",
            ),
        ),
        (
            {
                "wanneer": {
                    **GESLOTEN,
                    "gesloten": [{"van": "2026-11-22", "tot": "2026-12-04", "reden": "verbouwing"}],
                }
            },
            Melding("straks", "Volgende keer", later="Tot dan dicht: verbouwing."),
        ),
        (
            {"wanneer": {"elke": ["dinsdag 14u-16u"], "vanaf": "2027-06-01"}},
            Melding("dicht", "Volgende keer: dinsdag 1 juni 2027, 14u – 16u"),
        ),
        (
            {"wanneer": {"lessen": ["2026-11-03 14u-16u"]}},
            Melding("dicht", "Er is geen moment meer gepland"),
        ),
        ({"wanneer": None}, Melding("bel-eerst", "We weten de uren niet. Bel eerst.")),
        (
            {"status": "gepland", "status_reden": "We zoeken een plek."},
            Melding("gepland", "Gepland: je kan hier nog niet terecht", "We zoeken een plek."),
        ),
        (
            {"status": "gepland", "status_reden": "We zoeken een plek.", "nagekeken": None, "bron": BRON},
            Melding(
                "gepland",
                "Gepland: vraag na of het al bestaat",
                "We zoeken een plek.",
                Link("Bel 03 555 00 10", "tel:+32-3-555-00-10"),
            ),
        ),
        (
            {"status": "gestopt"},
            Melding("gestopt", "Dit aanbod is gestopt", actie=Link("Bekijk alle hulp", "/aanbod/")),
        ),
        (
            {"status": "tijdelijk dicht", "status_reden": "We verhuizen.", "terug_op": "2027-01-05"},
            Melding("dicht", "Tijdelijk dicht tot 5 januari 2027", "We verhuizen."),
        ),
        (
            {"status": "tijdelijk dicht", "terug_op": "2026-11-20"},
            Melding(
                "bel-eerst",
                "Bel eerst: 03 555 00 10",
                "Dit was dicht tot 20 november 2026. Misschien is het er terug.",
            ),
        ),
        ({"status": "tijdelijk dicht"}, Melding("dicht", "Tijdelijk dicht")),
        (
            {"nagekeken": None, "bron": BRON},
            Melding(
                "bel-eerst",
                "Bel eerst: 03 555 00 10",
                "Niemand keek dit al na. Wat hier staat, komt uit een document van oktober 2023.",
            ),
        ),
        (
            {"nagekeken": OUD},
            Melding(
                "bel-eerst",
                "Bel eerst: 03 555 00 10",
                "We keken dit het laatst na op 2 februari 2026. Misschien is er iets veranderd.",
            ),
        ),
    ],
)
def test_each_state_has_words_that_need_no_clock(
    tmp_path: Path, changes: dict[str, Any], expected: Melding
) -> None:
    """Sure states name the next moment, never “nu open”; unsure ones put ringing on top."""
    assert replace(found(tmp_path, changes), nu=None) == expected


def test_where_to_go_instead_of_what_stopped_stands_on_the_page(tmp_path: Path) -> None:
    """Then the notice itself points nowhere else."""
    other = anders(AANBOD, id="nieuw", titel="Nieuw")
    view = zicht(tmp_path, anders(AANBOD, status="gestopt", in_plaats=["nieuw"]), other)
    assert stand(view, view.register.aanbod["digipunt"]) == Melding("gestopt", "Dit aanbod is gestopt")


def test_without_any_number_the_reader_is_sent_to_a_counter(tmp_path: Path) -> None:
    """“Bel eerst” without a number would be no help at all."""
    assert found(tmp_path, {"nagekeken": None, "bron": BRON}, gemeente=ZONDER_NUMMER) == Melding(
        "vraag-na",
        "Vraag het na aan een loket van de gemeente",
        "Niemand keek dit al na. Wat hier staat, komt uit een document van oktober 2023.",
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"wanneer": {"altijd": "ja"}}, KLOK),
        ({"wanneer": {"op_afspraak": "ja"}}, KLOK),
        (
            {},
            replace(KLOK, dicht="2026-12-22 Kerstvakantie.\n2026-12-29 Kerstvakantie."),
        ),
        (
            {"wanneer": GESLOTEN, "toegang": ["inschrijven"]},
            replace(KLOK, vooraf="Schrijf je vooraf in."),
        ),
        ({"wanneer": GESLOTEN, "toegang": ["afspraak", "telefoon"]}, KLOK),
        (
            {"wanneer": GESLOTEN, "nakijken_om": "1 maand"},
            replace(KLOK, houdbaar="2026-12-03T00:00+01:00"),
        ),
        (
            {"status": "tijdelijk dicht", "terug_op": "2026-12-10"},
            replace(KLOK, houdbaar="2026-12-10T00:00+01:00"),
        ),
        ({"status": "gepland", "status_reden": "Later."}, KLOK),
        ({"status": "gestopt"}, None),
        ({"wanneer": None}, None),
        ({"nagekeken": OUD}, None),
        ({"nagekeken": None, "bron": BRON}, None),
    ],
)
def test_the_script_knows_until_when_the_page_may_be_believed(
    tmp_path: Path, changes: dict[str, Any], expected: Nu | None
) -> None:
    """Eight weeks at most, less when the check runs out or the closing ends; what is unsure gets nothing to say."""
    assert found(tmp_path, changes).nu == expected


def test_an_old_page_without_any_number_sends_to_a_counter(tmp_path: Path) -> None:
    """As everywhere else."""
    clock = found(tmp_path, {"wanneer": GESLOTEN}, gemeente=ZONDER_NUMMER).nu
    assert clock is not None
    assert clock.oud == "Deze pagina is van 21 november 2026. Vraag het na aan een loket van de gemeente."
