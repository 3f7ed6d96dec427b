"""The notice on top of an offer: only what a person checked in time is stated as sure."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.views.delen import Link, Melding
from macros.views.stand import stand

from ..klein import AANBOD, anders, zicht

ZONDER_NUMMER = {"versie": "1", "naam": "Kleindorp"}
BRON = {"titel": "Folder", "datum": "2023-10"}
OUD = {"op": "2026-02-02", "hoe": "mail", "door": "gemeente"}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, Melding("open", "Volgende keer: dinsdag 24 november")),
        ({"wanneer": {"altijd": "ja"}}, Melding("open", "Je kan dit altijd gebruiken")),
        ({"wanneer": {"op_afspraak": "ja"}}, Melding("open", "Je kan een afspraak maken")),
        (
            {"wanneer": {"elke": ["dinsdag 14u-16u"], "vanaf": "2027-06-01"}},
            Melding("dicht", "Volgende keer: dinsdag 1 juni 2027"),
        ),
        (
            {"wanneer": {"lessen": ["2026-11-03 14u-16u"]}},
            Melding("dicht", "Er is geen moment gepland"),
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
        ({"status": "gestopt"}, Melding("gestopt", "Dit aanbod is gestopt")),
        (
            {"status": "tijdelijk dicht", "status_reden": "We verhuizen.", "terug_op": "2027-01-05"},
            Melding("dicht", "Tijdelijk dicht tot 5 januari 2027", "We verhuizen."),
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
def test_each_state_has_its_own_words(tmp_path: Path, changes: dict[str, Any], expected: Melding) -> None:
    """Sure states name the next moment; unsure ones put ringing on top."""
    view = zicht(tmp_path, anders(AANBOD, **changes))
    assert stand(view, view.register.aanbod["digipunt"]) == expected


def test_without_any_number_the_reader_is_sent_to_a_counter(tmp_path: Path) -> None:
    """“Bel eerst” without a number would be no help at all."""
    view = zicht(tmp_path, anders(AANBOD, nagekeken=None, bron=BRON), gemeente=ZONDER_NUMMER)
    assert stand(view, view.register.aanbod["digipunt"]) == Melding(
        "vraag-na",
        "Vraag het na aan een loket van de gemeente",
        "Niemand keek dit al na. Wat hier staat, komt uit een document van oktober 2023.",
    )
