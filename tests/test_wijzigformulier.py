"""What the form of proposals is made from: every field once, with words and choices, and each entry as it was typed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from macros.voorstel.velden import VELDEN
from macros.wijzigformulier import BELLEN, GETYPT, NAVRAGEN, formulier, stuk, stukken
from macros.wijzigwoorden import NIET_HIER, RIJEN

from .klein import AANBOD, ACTOR, PLAATS, anders, zicht

FRANS = {"talen": "fr", "meebrengen": [], "telefoon": "03/555.00.11", "kosten": "Gratis"}


def velden(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the fields of the form of the small register, by kind of entry."""
    form = json.loads(formulier(zicht(folder))[1])
    return {kind: [field for group in form[kind] for field in group["velden"]] for kind in VELDEN}


def test_every_field_that_can_be_proposed_stands_in_the_form_once(tmp_path: Path) -> None:
    """But for those that no form can hold: a new field of the model asks for a place here."""
    for kind, shown in velden(tmp_path).items():
        wanted = sorted(field.pad for field in VELDEN[kind] if field.pad not in NIET_HIER)
        assert sorted(field["pad"] for field in shown) == wanted


def test_every_field_has_words_and_what_it_needs(tmp_path: Path) -> None:
    """A label, a sentence, an example where one types, a list where one chooses, parts where one fills in rows."""
    form = json.loads(formulier(zicht(tmp_path))[1])
    for field in (field for shown in velden(tmp_path).values() for field in shown):
        assert field["titel"], field
        assert field["uitleg"], field
        assert bool(field.get("voorbeeld")) is (field["vorm"] in GETYPT), field
        assert field["vorm"] in GETYPT or field.get("keuzes") in form["keuzes"] or field.get("velden"), field
        assert bool(field.get("velden")) is bool(field.get("rij")) is (field["pad"] in RIJEN), field


def test_the_words_are_for_a_form(tmp_path: Path) -> None:
    """Nobody meets an id, a list in a file, or something to leave out of one."""
    told = " ".join(field["uitleg"] for shown in velden(tmp_path).values() for field in shown)
    assert [
        word for word in (" id ", "vaste lijst", "de lijst", "het weg", "[]", "yaml") if word in told
    ] == []


def test_hours_come_first_and_are_confirmed_by_telephone(tmp_path: Path) -> None:
    """What changes most, and what sends somebody the wrong way when it is wrong."""
    offer = velden(tmp_path)["aanbod"]
    assert offer[0]["pad"] == "wanneer.elke"
    sensitive = {field["pad"].partition(".")[0] for field in offer if field.get("gevoelig")}
    assert sensitive == {"wanneer", "telefoon", "mail", "link", "plaatsen", "kosten"}


def test_one_chooses_from_who_and_what_there_is(tmp_path: Path) -> None:
    """By name; who ended can propose nothing."""
    gone = anders(ACTOR, id="oud", naam="Oude dienst", tot="2025-12-31")
    other = anders(ACTOR, id="bib", naam="Bib")
    form = json.loads(formulier(zicht(tmp_path, actoren=[ACTOR, gone, other]))[1])
    assert form["keuzes"]["actoren"] == [["bib", "Bib"], ["gemeente", "Gemeente Kleindorp"]]
    assert form["keuzes"]["aanbieders"] == form["keuzes"]["actoren"]
    assert form["keuzes"]["plaatsen"] == [["bib", "De bib"]]
    assert ["nl", "Nederlands"] in form["keuzes"]["aanbod.talen"]
    assert len(form["keuzes"]["aanbod.talen"]) < 30


def test_a_provider_that_ended_stands_in_the_form(tmp_path: Path) -> None:
    """What one did not change is shown as it is, never as nothing."""
    gone = anders(ACTOR, tot="2025-12-31")
    form = json.loads(formulier(zicht(tmp_path, actoren=[gone]))[1])
    assert form["keuzes"]["actoren"] == []
    assert form["keuzes"]["aanbieders"] == [["gemeente", "Gemeente Kleindorp (gestopt)"]]


def test_what_says_something_only_together(tmp_path: Path) -> None:
    """The parts of an address and of a point: the models refuse one without the others."""
    found = [field for shown in velden(tmp_path).values() for field in shown if "samen" in field]
    assert {field["pad"]: field["samen"] for field in found} == {
        "adres.straat": "adres",
        "adres.postcode": "adres",
        "adres.gemeente": "adres",
        "coordinaten.breedte": "coordinaten",
        "coordinaten.lengte": "coordinaten",
    }


def test_an_entry_is_told_as_somebody_typed_it(tmp_path: Path) -> None:
    """A lone text stays one, and what nobody filled in is not there: a proposal is compared with just this."""
    view = zicht(tmp_path, anders(AANBOD, **FRANS, bouwstenen=["ondersteun-individueel"]))
    assert stuk(view, view.register.aanbod["digipunt"]) == {
        "titel": "Digipunt in de bib",
        "adres": "/aanbod/digipunt/",
        "bel": BELLEN.format(naam="Gemeente Kleindorp", nummer="03 555 00 11"),
        "ronde": False,
        "velden": {
            "titel": "Digipunt in de bib",
            "soort": "digipunt",
            "status": "actief",
            "kort": "Een vrijwilliger helpt je.",
            "aanbieder": "gemeente",
            "plaatsen": ["bib"],
            "wanneer.elke": ["dinsdag 14u-16u"],
            "wanneer.niet_op": ["schoolvakanties"],
            **FRANS,
        },
    }


def test_a_round_says_so(tmp_path: Path) -> None:
    """Its hours stand at each stop, where the form does not reach."""
    round_ = {"ronde": [{"plaats": "bib", "elke": "dinsdag 14u-16u"}], "niet_op": "feestdagen"}
    view = zicht(tmp_path, anders(AANBOD, plaatsen=None, wanneer=round_))
    found = stuk(view, view.register.aanbod["digipunt"])
    assert found["ronde"]
    assert "wanneer.elke" not in found["velden"]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, NAVRAGEN),
        ({"telefoon": "03 555 00 12"}, BELLEN.format(naam="De bib", nummer="03 555 00 12")),
    ],
)
def test_a_partner_reads_whom_the_council_will_ring(
    tmp_path: Path, changes: dict[str, Any], told: str
) -> None:
    """The number that the report on the proposal names; where there is none, nobody is promised a call."""
    view = zicht(tmp_path, plaatsen=[anders(PLAATS, **changes)])
    assert stuk(view, view.register.plaatsen["bib"])["bel"] == told


def test_each_entry_has_a_file_of_its_own(tmp_path: Path) -> None:
    """So that a visitor loads one entry, however large the register."""
    found = dict(stukken(zicht(tmp_path)))
    assert list(found) == [
        "wijzig/aanbod/digipunt.json",
        "wijzig/plaats/bib.json",
        "wijzig/actor/gemeente.json",
    ]
    assert json.loads(found["wijzig/actor/gemeente.json"]())["velden"] == {
        "naam": "Gemeente Kleindorp",
        "soort": "bestuur",
    }
