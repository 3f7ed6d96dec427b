"""The board cannot lie: a card stays where it lies, and what cannot be shown is seen."""

from __future__ import annotations

from pathlib import Path

from macros.regie.legplan import Legplan, Vraag, legplan

from ..klein import ACTOR, anders
from .klein import LANG_GELEDEN, VZW, actie, hulp, met_plan

PLAN = {
    "acties": [
        actie(
            "lenen",
            bouwstenen=["leen-digitaal-materiaal-uit"],
            termijn="2027-06-30",
            doelgroepen=["senioren"],
        ),
        actie("huren", bouwstenen=["leen-digitaal-materiaal-uit"], eigenaar="vzw", termijn="2027-01-31"),
        actie(
            "weg", bouwstenen=["leen-digitaal-materiaal-uit"], status="stopgezet", doelgroepen=["jongeren"]
        ),
    ],
    "legplan": [
        {"bouwsteen": "ondersteun-individueel", "ligt": "nu"},
        {"bouwsteen": "ondersteun-in-groep", "ligt": "nu"},
        {
            "bouwsteen": "klare-taal",
            "ligt": "nu",
            "bewijs": [{"document": {"titel": "Verslag", "datum": "2026-10"}}],
        },
        {
            "bouwsteen": "eigen-kaart",
            "ligt": "lange termijn",
            "motivatie": "Daarom.",
            "verantwoordelijke": "gemeente",
        },
        {"bouwsteen": "internet-thuis-burgers", "tijdsspanne": "Dit jaar", "impact": "We tellen."},
    ],
    "eigen_kaarten": [
        {"id": "eigen-kaart", "titel": "Een eigen kaart", "categorie": "toegang", "uitleg": "Van ons."}
    ],
}


def _legplan(folder: Path) -> Legplan:
    offers = (
        hulp("hulp", bouwstenen=["ondersteun-individueel", "eigen-kaart"]),
        anders(hulp("les"), bouwstenen=["ondersteun-in-groep"]) | {"nagekeken": LANG_GELEDEN},
    )
    return legplan(met_plan(folder, *offers, plan=PLAN, actoren=[ACTOR, VZW]))


def test_where_the_cards_lie(tmp_path: Path) -> None:
    """The four heaps in order, then the cards that nobody placed; each card once, the own one too."""
    board = _legplan(tmp_path)
    assert {heap.naam: [card.bouwsteen.id for card in heap.kaarten] for heap in board.vakken[:4]} == {
        "Dit doen we nu": ["ondersteun-in-groep", "ondersteun-individueel", "klare-taal"],
        "Dit willen we doen op korte termijn": [],
        "Dit willen we doen op lange termijn": ["eigen-kaart"],
        "Opzij gelegd": [],
    }
    assert (board.vakken[4].naam, len(board.vakken[4].kaarten)) == ("Nog niet gelegd", 33)
    assert board.zin == (
        "37 kaarten: 3 bij “dit doen we nu”, 1 bij “dit willen we doen op lange termijn” en "
        "33 bij “nog niet gelegd”. Bij nu: 1 zonder bewijs."
    )


def test_a_card_under_now_shows_that_its_proof_lapsed(tmp_path: Path) -> None:
    """It stays under now; a checked offer or a document proves the other two."""
    cards = _legplan(tmp_path).kaarten
    now = ("ondersteun-individueel", "ondersteun-in-groep", "klare-taal")
    assert {name: cards[name].zonder_bewijs for name in now} == dict(
        zip(now, (False, True, False), strict=True)
    )
    (lapsed,) = cards["ondersteun-in-groep"].bewijzen
    assert (lapsed.id, lapsed.staat) == ("les", "vervallen")
    assert not cards["leen-digitaal-materiaal-uit"].zonder_bewijs


def test_answers_are_written_down_or_follow_from_the_actions(tmp_path: Path) -> None:
    """What was given up counts for nothing; what nobody answered says so."""
    cards = _legplan(tmp_path).kaarten
    assert {a.vraag.value: a.toon for a in cards["leen-digitaal-materiaal-uit"].antwoorden} == {
        "motivatie": "nog in te vullen",
        "acties": "Lenen, Huren",
        "tijdsspanne": "Uiterlijk 31 januari 2027, Uiterlijk 30 juni 2027",
        "verantwoordelijke": "De vzw",
        "doelgroep": "Senioren",
        "impact": "nog in te vullen",
    }
    own = cards["eigen-kaart"]
    assert own.open_antwoorden == (Vraag.ACTIES, Vraag.TIJDSSPANNE, Vraag.DOELGROEP, Vraag.IMPACT)
    assert own.antwoorden[3].tekst == "Gemeente Kleindorp"
    assert cards["internet-thuis-burgers"].open_antwoorden == (
        *(Vraag.MOTIVATIE, Vraag.ACTIES, Vraag.VERANTWOORDELIJKE, Vraag.DOELGROEP),
    )


def test_an_own_card_takes_part(tmp_path: Path) -> None:
    """It has a number behind those of the tool, and an offer."""
    own = _legplan(tmp_path).kaarten["eigen-kaart"]
    assert (own.eigen, own.bouwsteen.nummer, own.categorie.naam) == (True, 37, "Toegang")
    assert [offer.id for offer in own.aanbod] == ["hulp"]
    assert own.bewezen
