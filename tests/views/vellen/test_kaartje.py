"""The card for the wallet: its number, its hours, how long it may be trusted, and what fits on it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from macros.drukwerk.uitslag import Gebrek
from macros.views.vellen.kaartje import (
    GEEN_NUMMER,
    OP_ANDERE_DAGEN,
    Blad,
    Kaartje,
    kaartje,
    ontbreekt,
    vellen,
)
from macros.views.zicht import Zicht

from ...klein import AANBOD, GEMEENTE, PLAATS, anders, register, zicht


def _kaart(view: Zicht) -> Kaartje:
    (vel,) = vellen(view.register)
    return kaartje(view, vel)


def _told(view: Zicht) -> tuple[Any, ...]:
    card = _kaart(view)
    return card.bel, card.zeker, card.uren, tuple(leaf.datum for leaf in card.bladen), card.geldig


def test_a_card_tells_number_hours_and_the_next_dates(tmp_path: Path) -> None:
    """It is as old as its last date, and no holiday falls before that: then it need not name any."""
    card = _kaart(zicht(tmp_path))
    assert (card.titel, card.waar, card.stuk) == ("Digipunt in de bib", "De bib", "aanbod/digipunt")
    assert (card.bel, card.zeker) == ("03 555 00 10", True)
    assert card.uren == ("Elke dinsdag van 14 tot 16 uur.",)
    assert card.bladen == tuple(Blad("DI", day, "14u–16u") for day in ("24 nov", "1 dec", "8 dec", "15 dec"))
    assert card.geldig == "Geldig tot en met 15 december 2026"
    assert card.voet.tot == date(2026, 12, 15)


ONZEKER = ("03 555 00 10", False, (), (), None)

TIMES: dict[str, tuple[dict[str, Any], tuple[Any, ...]]] = {
    "nobody checked it": ({"nagekeken": None, "bron": {"titel": "Folder", "datum": "2023-10"}}, ONZEKER),
    "nobody knows the hours": (
        {"wanneer": None},
        ("03 555 00 10", True, (), (), "Geldig tot en met 16 januari 2027"),
    ),
    "it closes once: dates up to the day before": (
        {"wanneer": {"elke": ["dinsdag 14u-16u"], "gesloten": [{"op": "2026-12-08"}]}},
        (
            "03 555 00 10",
            True,
            ("Elke dinsdag van 14 tot 16 uur.",),
            ("24 nov", "1 dec"),
            "Geldig tot en met 1 december 2026",
        ),
    ),
    "too many hours: the dates, and where to hear the rest": (
        {
            "wanneer": {
                "elke": [
                    f"{rank} {day} van de maand {hour}u-{hour + 2}u30"
                    for hour, rank, day in (
                        (9, "eerste", "maandag"),
                        (10, "tweede", "woensdag"),
                        (11, "derde", "donderdag"),
                        (13, "vierde", "vrijdag"),
                        (14, "laatste", "zaterdag"),
                    )
                ]
            }
        },
        (
            "03 555 00 10",
            True,
            OP_ANDERE_DAGEN,
            ("27 nov", "28 nov", "7 dec", "9 dec"),
            "Geldig tot en met 9 december 2026",
        ),
    ),
}


@pytest.mark.parametrize("case", TIMES)
def test_time_on_a_card(tmp_path: Path, case: str) -> None:
    """What is not sure is no hour at all; what does not fit makes room in a fixed order."""
    changes, expected = TIMES[case]
    assert _told(zicht(tmp_path, anders(AANBOD, **changes))) == expected


def test_a_round_tells_the_hours_of_each_stop_on_its_own_card(tmp_path: Path) -> None:
    """What changes at one stop does not shorten the card of another."""
    plein = anders(PLAATS, id="plein", naam="Het plein")
    stops = [
        {"plaats": "bib", "elke": ["dinsdag 14u-16u"]},
        {"plaats": "plein", "elke": ["eerste maandag van de maand 9u-11u"]},
    ]
    changed = [{"op": "2026-12-01", "uren": "15u-16u", "plaats": "bib"}]
    bus = anders(AANBOD, plaatsen=None, wanneer={"ronde": stops, "aangepast": changed})
    view = zicht(tmp_path, bus, plaatsen=[PLAATS, plein])
    cards = [kaartje(view, vel) for vel in vellen(view.register)]
    assert [(card.waar, card.uren, card.geldig) for card in cards] == [
        ("De bib", ("Elke dinsdag van 14 tot 16 uur.",), "Geldig tot en met 24 november 2026"),
        (
            "Het plein",
            ("De eerste maandag van de maand, van 9 tot 11 uur.",),
            "Geldig tot en met 4 januari 2027",
        ),
    ]


def test_without_any_number_the_card_says_what_to_fill_in(tmp_path: Path) -> None:
    """It names the entry and where that stands."""
    view = zicht(tmp_path, gemeente=anders(GEMEENTE, telefoon=None))
    (vel,) = vellen(view.register)
    (flaw,) = ontbreekt(view, vel)
    assert flaw == Gebrek("kaartje-bib", GEEN_NUMMER.format("Digipunt in de bib"), flaw.plek)
    assert flaw.plek.rpartition("/")[2].startswith("offer.yaml:")
    assert not list(ontbreekt(*_met_nummer(tmp_path)))


def _met_nummer(folder: Path) -> tuple[Zicht, Any]:
    view = zicht(folder)
    return view, next(iter(vellen(view.register)))


CHOICES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "all by itself": ({}, ["kaartje-bib"]),
    "another place": ({"plaatsen": [{"plaats": "plein"}]}, []),
    "this place, without cards": ({"plaatsen": [{"plaats": "bib", "vellen": ["affiche"]}]}, []),
}


@pytest.mark.parametrize("case", CHOICES)
def test_cards_are_for_the_places_that_the_council_chose(tmp_path: Path, case: str) -> None:
    """A place without a Digipunt has none."""
    choice, expected = CHOICES[case]
    council = anders(GEMEENTE, drukwerk=choice or None)
    places = [PLAATS, anders(PLAATS, id="plein", naam="Het plein")]
    assert [vel.id for vel in vellen(register(tmp_path, gemeente=council, plaatsen=places))] == expected


def test_what_is_not_sure_can_be_left_out(tmp_path: Path) -> None:
    """Then there is no card at all."""
    unsure = anders(AANBOD, nagekeken=None, bron={"titel": "Folder", "datum": "2023-10"})
    council = anders(GEMEENTE, drukwerk={"niet_zeker": "weglaten"})
    assert list(vellen(register(tmp_path, unsure, gemeente=council))) == []


def test_it_is_one_page(tmp_path: Path) -> None:
    """Ten cards fill an A4; more would be cut off."""
    assert [vel.bladzijden for vel in vellen(register(tmp_path))] == [1]
