"""The cards to cut out: the whole set in order, empty ones behind it, and a card that is too full is named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from macros.model.bouwsteen import BouwstenenVragen
from macros.site import make
from macros.views.vellen.bouwsteenkaarten import Bouwsteenkaarten, bouwsteenkaarten, vellen
from macros.views.zicht import Zicht

from ...klein import AUTHORED
from ..beleid.klein import beleid
from .pers import druk, probeer, tekst


def _kaarten(view: Zicht) -> Bouwsteenkaarten:
    return bouwsteenkaarten(view, next(vellen(view.register)))


def _met_vragen(view: Zicht, *questions: str) -> Zicht:
    """Return the view of a council that may print other questions with one card."""
    official = BouwstenenVragen.model_validate(
        {
            "versie": "1",
            "toestemming": "Met toestemming.",
            "vragen": [{"bouwsteen": "klare-taal", "vragen": questions}],
        }
    )
    return make(replace(view.register, officiele_vragen=official), AUTHORED).zicht


def test_the_set_the_empty_cards_and_the_own_one(tmp_path: Path) -> None:
    """One empty card of each category that is voted on, own cards behind, and empty ones until the page is full."""
    found = _kaarten(beleid(tmp_path, publiek=False))
    cards = [card for page in found.bladen for card in page.kaarten]
    empty = [(None, name) for name in ("toegang", "competenties", "netwerk", "dienstverlening")]
    assert [(card.nummer, card.vorm) for card in cards][36:] == [*empty, ("37", "toegang"), *empty[:3]]
    assert [card.nummer for card in cards][:36] == [str(number) for number in range(1, 37)]
    assert [page.telling for page in found.bladen] == [f"Blad {i} van 11" for i in range(1, 12)]
    assert {card.vorm for card in cards if not card.kleeft} == {"regie"}


def test_the_rights_travel_with_every_card_of_the_tool(tmp_path: Path) -> None:
    """An own card says whose it is."""
    view = beleid(tmp_path, publiek=False)
    tool = view.register.bouwstenen
    cards = [card for page in _kaarten(view).bladen for card in page.kaarten]
    assert {card.bron for card in cards if card.nummer != "37"} == {tool.bron.titel}
    assert [card.bron for card in cards if card.nummer == "37"] == ["Eigen kaart van de gemeente Kleindorp"]
    assert {page.regels for page in _kaarten(view).bladen} == {(tool.rechten,)}


def test_official_questions_take_the_place_of_ours_only_with_leave(tmp_path: Path) -> None:
    """The page with such a card tells who allowed it."""
    view = _met_vragen(beleid(tmp_path, publiek=False), "Mag dit?")
    pages = [page for page in _kaarten(view).bladen if any(card.vraagkop for card in page.kaarten)]
    assert [page.regels[1:] for page in pages] == [("Met toestemming.",)]
    cards = [card for card in pages[0].kaarten if card.vraagkop]
    assert [(card.vragen, card.uitleg) for card in cards] == [(("Mag dit?",), None)]


def test_the_whole_set_fits(tmp_path: Path) -> None:
    """Every title and every question of the cards of the tool stands on paper."""
    view = beleid(tmp_path, publiek=False)
    words = _letters(tekst(druk(make(view.register, AUTHORED), "bouwsteenkaarten")))
    cards = view.register.bouwstenen.bouwstenen
    lines = [line for card in cards for line in (card.titel, card.uitleg, *card.vragen)]
    assert [line for line in lines if _letters(line) not in words] == []


def _letters(text: str) -> str:
    """Return the letters without what breaks a line."""
    return "".join(sign for sign in text if sign.isalnum())


@pytest.mark.parametrize(("count", "told"), [(7, 0), (16, 1)])
def test_a_card_that_is_too_full_is_named(tmp_path: Path, count: int, told: int) -> None:
    """Seven questions fit in the smallest type; with more, the card is told and not set smaller."""
    view = _met_vragen(
        beleid(tmp_path, publiek=False),
        *["Is dit een vraag van een gewone lengte, zoals op een kaart?"] * count,
    )
    flaws = probeer(make(view.register, AUTHORED), "bouwsteenkaarten").gebreken
    assert [flaw.plek.partition(":")[0] for flaw in flaws] == ["data/bouwstenen.yaml"] * told
