"""The file of the 36 bouwstenen: official names to the letter, everything else complete and linked."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

FILE = Path(__file__).parents[1] / "data" / "bouwstenen.yaml"

PER_CATEGORY = {
    "Toegang": 6,
    "Competenties": 8,
    "Ondersteuningsnetwerk": 5,
    "Dienstverlening en communicatie": 11,
    "Lokale regierol": 6,
}

TITLES = [
    "Leen digitaal materiaal en software uit aan burgers",
    "Stel je infrastructuur ook ter beschikking van andere organisaties",
    "Zorg dat elke medewerker die dit wil thuis toegang heeft tot het internet",
    "Zorg dat elke burger die dit wil thuis een kwaliteitsvolle internetverbinding heeft",
    "Voorzie publiek toegankelijk digitaal materiaal en internet",
    "Ondersteun burgers bij technische vragen en onderhoud van digitale toestellen",
    "Weet wat medewerkers digitaal kennen en kunnen",
    "Versterk de digitale competenties van de eigen medewerkers",
    "Weet wat burgers digitaal kennen en kunnen",
    "Denk na over het vormings- en ondersteuningsaanbod voor specifieke doelgroepen",
    "Informeer burgers over het vormings- en ondersteuningsaanbod",
    "Ondersteun burgers in groep bij het aanleren van digitale competenties",
    "Ondersteun burgers individueel bij het aanleren van digitale competenties",
    "Bied digitale prikkels en oefenkansen aan",
    "Zet in op een digihelper-werking",
    "Ondersteun digihelpers",
    "Zorg ervoor dat alle digistarters ergens terecht kunnen met hun digitale hulpvraag",
    "Weet hoe je een digitale hulpvraag en een digitale leervraag herkent",
    "Breng het ondersteuningsnetwerk van digistarters in kaart",
    "Help digistarters verder",
    "Weet hoe je digitale kwetsbaarheden herkent",
    "Bied hulp bij eigen online diensten",
    "Gebruik klare taal",
    "Maak zo veel mogelijk gebruik van bestaande en reeds geteste toepassingen en oplossingen",
    "Test je eigen digitale toepassingen",
    "Blijf offline alternatieven aanbieden",
    "Ontwikkel nieuwe toepassingen samen met de gebruikers",
    "Maak je digitale toepassingen gebruiksvriendelijk voor iedereen",
    "Voldoe aan de toegankelijkheidsvereisten",
    "Spoor anderen aan om deze principes voor toegankelijke en inclusieve dienstverlening ook toe te passen",
    "Zet regie-instrumenten in voor digitale inclusie",
    "Bouw aan mandaat om aan digitale inclusie te werken",
    "Stel een lokaal digitale-inclusienetwerk samen",
    "Duid een lokale trekker digitale inclusie aan",
    "Breng de lokale situatie in kaart",
    "Voed je met gebruikersinzichten",
]


@pytest.fixture(scope="module")
def data() -> dict[str, Any]:
    return yaml.safe_load(FILE.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def cards(data: dict[str, Any]) -> list[dict[str, Any]]:
    return data["bouwstenen"]


def test_the_titles_are_the_official_names_in_order(cards: list[dict[str, Any]]) -> None:
    """The 36 titles are the cards' own names, letter for letter, numbered 1 to 36."""
    assert [card["titel"] for card in cards] == TITLES
    assert [card["nummer"] for card in cards] == list(range(1, 37))


def test_the_five_categories_hold_the_cards_they_should(data: dict[str, Any]) -> None:
    """Each category has its official name, an explanation and its number of cards."""
    names = {category["id"]: category["naam"] for category in data["categorieen"]}
    assert list(names.values()) == list(PER_CATEGORY)
    assert Counter(names[card["categorie"]] for card in data["bouwstenen"]) == PER_CATEGORY
    assert all(category["uitleg"] for category in data["categorieen"])


def test_ids_are_unique_short_and_fit_for_an_address(data: dict[str, Any]) -> None:
    """No two cards or categories share an id, and each id can be a web address."""
    ids = [item["id"] for item in data["categorieen"] + data["bouwstenen"]]
    assert [item for item, count in Counter(ids).items() if count > 1] == []
    assert [i for i in ids if len(i) > 60 or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", i)] == []


def test_every_card_touches_two_to_four_others(cards: list[dict[str, Any]]) -> None:
    """`raakt` names two to four other existing cards, each once, never the card itself."""
    ids = {card["id"] for card in cards}
    for card in cards:
        touched = card["raakt"]
        assert 2 <= len(touched) <= 4, card["id"]
        assert len(set(touched)) == len(touched), card["id"]
        assert set(touched) <= ids - {card["id"]}, card["id"]


def test_every_card_can_be_reached_from_another(cards: list[dict[str, Any]]) -> None:
    """Whoever follows `raakt` from card to card can arrive at each of the 36."""
    reached, following = set(), [cards[0]["id"]]
    touches = {card["id"]: card["raakt"] for card in cards}
    while following:
        card = following.pop()
        if card not in reached:
            reached.add(card)
            following += touches[card]
            following += [other for other, touched in touches.items() if card in touched]
    assert reached == set(touches)


def test_every_card_has_three_or_four_questions_of_its_own(cards: list[dict[str, Any]]) -> None:
    """Each question ends with a question mark and stands on one card only."""
    questions = [question for card in cards for question in card["vragen"]]
    assert [card["id"] for card in cards if len(card["vragen"]) not in (3, 4)] == []
    assert [question for question in questions if not question.endswith("?")] == []
    assert len(set(questions)) == len(questions)


def test_only_the_card_with_a_doubtful_category_is_marked(cards: list[dict[str, Any]]) -> None:
    """“Help digistarters verder” says that its category could not be read with certainty."""
    doubtful = {card["titel"]: card["onzeker"] for card in cards if "onzeker" in card}
    assert list(doubtful) == ["Help digistarters verder"]
    assert doubtful["Help digistarters verder"].startswith("De categorie is niet helemaal zeker.")


def test_the_rights_and_the_source_are_named(data: dict[str, Any]) -> None:
    """The file says whose cards these are, that our licences do not cover them, and where the tool is."""
    assert "Mediawijs en VVSG" in data["rechten"]
    assert "buiten onze licenties" in data["rechten"]
    assert data["bron"]["link"] == "https://www.mediawijs.be/nl/tools/beleidstool-digitale-inclusie"


def test_texts_are_plain_and_short(data: dict[str, Any]) -> None:
    """No Markdown or HTML, an explanation of two to four sentences, a question of at most 25 words."""
    for card in data["bouwstenen"]:
        assert not re.search(r"[<>*_`\[\]{}]|  ", " ".join([card["uitleg"], *card["vragen"]])), card["id"]
        assert 2 <= len(re.findall(r"[.?!](?= |$)", card["uitleg"])) <= 4, card["id"]
        assert max(len(question.split()) for question in card["vragen"]) <= 25, card["id"]
