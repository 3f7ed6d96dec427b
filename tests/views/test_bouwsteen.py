"""The page of a card and the wall: live from register and plan, and an own card is the council's own."""

from __future__ import annotations

from pathlib import Path

from macros.links import Links
from macros.pages import record_paths
from macros.views.bouwsteen import Bouwsteen, bouwsteen
from macros.views.bouwstenenlijst import bouwstenenlijst
from macros.views.zicht import Zicht

from ..klein import ACTOR, AUTHORED, anders
from ..regie.klein import BIB, VZW, actie, met_plan
from .beleid.klein import beleid


def _card(view: Zicht, name: str) -> Bouwsteen:
    return bouwsteen(view, view.regie.legplan.kaarten[name].bouwsteen)


def test_a_card_tells_who_what_and_since_when(tmp_path: Path) -> None:
    """Offers with their check, actions with their status, where it lies and what nobody answered."""
    found = _card(beleid(tmp_path, publiek=True), "ondersteun-in-groep")
    assert [(item.wat.tekst, item.wie.tekst, item.controle.soort) for item in found.aanbod] == [
        ("Les", "Gemeente Kleindorp", "laat")
    ]
    assert [
        (action.wat.adres, action.wat.erbij, action.etiket and action.etiket.tekst) for action in found.acties
    ] == [("/beleid/actieplan/#actie-lessen", "Beloofd", "Zonder bewijs: het vorige verviel")]
    assert (found.ligt.tekst, found.ligt.erbij) == ("Dit doen we nu", None)
    assert found.etiket and found.etiket.tekst == "Zonder bewijs"
    assert [who.tekst for who in found.wie] == ["De vzw", "Gemeente Kleindorp"]
    assert [(point.regels[0], point.ingevuld) for point in found.antwoorden] == [
        ("nog in te vullen", False),
        ("Lessen", True),
        ("nog in te vullen", False),
        ("De vzw", True),
        ("nog in te vullen", False),
        ("nog in te vullen", False),
    ]


def test_on_a_public_site_only_cards_under_now_are_judged(tmp_path: Path) -> None:
    """The board cannot lie; promises are the council's own business until it says otherwise."""
    view = beleid(tmp_path, publiek=False)
    labels = {
        name: _card(view, name).etiket for name in ("ondersteun-individueel", "eigen-kaart", "klare-taal")
    }
    assert {name: label.tekst if label else None for name, label in labels.items()} == {
        "ondersteun-individueel": "Met bewijs",
        "eigen-kaart": None,
        "klare-taal": None,
    }
    assert [action.etiket for action in _card(view, "ondersteun-in-groep").acties] == [None]


def test_an_own_card_claims_no_rights_of_others(tmp_path: Path) -> None:
    """The rights on the cards of the tool are not those on the council's own."""
    view = beleid(tmp_path, publiek=True)
    own, other = _card(view, "eigen-kaart"), _card(view, "klare-taal")
    assert (own.eigen, own.rechten, own.volgende) == (True, None, None)
    assert other.rechten and "Mediawijs en VVSG" in other.rechten


def test_proof_is_never_beside_nobody(tmp_path: Path) -> None:
    """An actor that proves a promise works on its cards: on the page and on the wall; who ended says until when."""
    gone = anders(VZW, tot="2026-06-30")
    plan = {
        "acties": [
            actie("overleg", bouwstenen=["klare-taal"], bewijs=[{"actor": "bib-dienst"}, {"actor": "vzw"}]),
            actie("weg", bouwstenen=["klare-taal"], status="stopgezet", eigenaar="gemeente"),
        ]
    }
    register = met_plan(tmp_path, plan=plan, actoren=[ACTOR, BIB, gone])
    view = Zicht(register, Links(AUTHORED | record_paths(register)))
    found = _card(view, "klare-taal")
    assert [(who.tekst, who.erbij) for who in found.wie] == [("Bib", None), ("De vzw", "tot 30 juni 2026")]
    assert [group.id for one in bouwstenenlijst(view).reeksen for group in one.lijsten][-2:] == [
        "van-bib-dienst",
        "van-vzw",
    ]


def test_ready_lists_on_the_wall(tmp_path: Path) -> None:
    """By where a card lies, by proof where the council shows that, and by who works on it; no empty list."""

    def lists(publiek: bool) -> dict[str, dict[str, int]]:
        wall = bouwstenenlijst(beleid(tmp_path, publiek=publiek))
        return {one.id: {group.id: len(group.items) for group in one.lijsten} for one in wall.reeksen}

    heaps, actors = {"nu": 2, "opzij": 1, "niet-gelegd": 34}, {"van-vzw": 2, "van-gemeente": 2}
    assert lists(publiek=False) == {"per-stand": heaps, "per-actor": actors}
    assert lists(publiek=True) == {
        "per-stand": heaps,
        "per-bewijs": {"met-bewijs": 1, "zonder-bewijs": 36},
        "per-actor": actors,
    }
