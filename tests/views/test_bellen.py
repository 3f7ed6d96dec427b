"""Ring or ask at a counter, and whose telephone number it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.views.bellen import Navraag, bel_wie, met_lidwoord, navraag
from macros.views.delen import Link, Telefoon

from ..klein import AANBOD, ACTOR, PLAATS, anders, zicht

LOKET = "Vraag het na aan een loket van de gemeente"


def test_with_a_number_the_reader_rings() -> None:
    """All shapes of the answer agree."""
    assert navraag(Telefoon("03 555 00 10", "tel:+32-3-555-00-10")) == Navraag(
        soort="bel-eerst",
        kort="Bel eerst",
        titel="Bel eerst: 03 555 00 10",
        zin="Bel eerst.",
        regel=Link("Bel 03 555 00 10", "tel:+32-3-555-00-10"),
    )


def test_without_any_number_the_reader_goes_to_a_counter() -> None:
    """“Bel eerst” without a number would be no help at all."""
    assert navraag(None) == Navraag("vraag-na", "Vraag het eerst na", LOKET, f"{LOKET}.", f"{LOKET}.")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "Bel de gemeente"),
        ({"telefoon": "+32 3 555 00 11"}, "Bel de bibliotheek"),
        ({"telefoon": "03 555 00 12"}, "Bel de dienst welzijn"),
        ({"telefoon": "03 555 00 13"}, "Bel Digihelpers vzw"),
        ({"telefoon": "03 555 00 14"}, "Bel"),
    ],
)
def test_the_button_names_whose_number_it_is(tmp_path: Path, changes: dict[str, Any], expected: str) -> None:
    """Council, place, provider or somebody with a role; what nobody claims is said without a name."""
    library = anders(PLAATS, naam="Bibliotheek Kleindorp", telefoon="03 555 00 11")
    actors = [
        ACTOR,
        anders(ACTOR, id="welzijn", naam="Dienst welzijn", telefoon="03 555 00 12"),
        anders(ACTOR, id="helpers", naam="Digihelpers vzw", telefoon="03 555 00 13"),
    ]
    offer = anders(AANBOD, aanbieder="welzijn", rollen=[{"actor": "helpers", "rol": "voert uit"}], **changes)
    places = [anders(library, telefoon=None) if not changes else library]
    if not changes:
        actors[1] = anders(actors[1], telefoon=None)
    view = zicht(tmp_path, offer, plaatsen=places, actoren=actors)
    found = view.register.aanbod["digipunt"]
    phone = view.telefoon(view.register.telefoon_voor(found))
    assert phone is not None
    assert bel_wie(view.register, found, phone) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Gemeente Kleindorp", "de gemeente"),
        ("Gemeente Grootdorp", "de gemeente Grootdorp"),
        ("Bibliotheek Kleindorp", "de bibliotheek"),
        ("Dienst welzijn", "de dienst welzijn"),
        ("Gemeentehuis", "het gemeentehuis"),
        ("CVO Voorbeeld", "CVO Voorbeeld"),
    ],
)
def test_names_are_said_as_people_say_them(name: str, expected: str) -> None:
    """A common noun gets its article, a name of its own does not."""
    assert met_lidwoord(name, "Kleindorp") == expected
