"""Our own shape: what goes out and what does not, golden, and valid by the schema that we publish."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from macros.exports.eigen.export import AANBOD as EXPORT
from macros.exports.eigen.schema import schema
from macros.views.zicht import Zicht

from ..conftest import ROOT
from ..klein import AANBOD, ACTOR, GEMEENTE, PLAATS, anders
from ..klein import zicht as klein
from .registers import NAMEN, zicht

CASES = ROOT / "tests" / "cases" / "exports"
VRIJ = anders(
    AANBOD,
    id="alles",
    wanneer={
        "elke": [
            "eerste en laatste dinsdag van de maand 10u-12u",
            "om de 2 weken op maandag 20u-24u, vanaf 2026-11-30",
        ],
        "niet_op": ["feestdagen"],
        "gesloten": [{"op": "2026-12-14", "reden": "Verhuis"}],
        "aangepast": [{"op": "2026-12-01", "uren": "10u30-11u", "reden": "Feest"}],
    },
    meebrengen=[],
    kosten="Gratis",
    leeftijd={"van": "55"},
    rollen=[{"actor": "gemeente", "rol": "voert uit"}],
    financiering_tot="2027-06-30",
    nakijken_om="3 maanden",
    vorige_ids=["oud"],
)
LES = anders(AANBOD, id="les", soort="les", wanneer={"lessen": ["2026-12-03 14u-16u"]}, nagekeken=None)
WEG = anders(AANBOD, id="weg", status="gestopt", in_plaats=["alles", "les"])


@pytest.fixture
def small(tmp_path: Path) -> Zicht:
    """A register with something of all."""
    bib = anders(
        PLAATS,
        soort="bibliotheek",
        adres={"straat": "Lindeplein 4", "postcode": "2999", "gemeente": "Kleindorp"},
        coordinaten={"breedte": "51.155", "lengte": "4.505"},
        wifi="nee",
        openbare_computers="0",
    )
    actor = anders(ACTOR, mail="info@kleindorp.example", tweede_mail="tweede@kleindorp.example")
    return klein(
        tmp_path,
        VRIJ,
        LES,
        WEG,
        gemeente=anders(GEMEENTE, licentie="CC0", webadres="https://hulp.kleindorp.example/"),
        plaatsen=(bib,),
        actoren=(actor,),
    )


@cache
def whole(name: str) -> Any:
    """Return the published register of one of the three."""
    return json.loads(dict(EXPORT.bestanden(zicht(name)))["v1/aanbod.json"])


CONTRACT = Draft202012Validator(
    schema("/data/v1/aanbod.schema.json"), format_checker=Draft202012Validator.FORMAT_CHECKER
)


def test_the_whole_of_a_small_register(small: Zicht) -> None:
    """What goes out of it, to the letter."""
    assert dict(EXPORT.bestanden(small))["v1/aanbod.json"].decode() == (CASES / "aanbod.json").read_text(
        "utf-8"
    )


def test_the_contract_is_what_it_was() -> None:
    """Who changes the shape changes this file with it, the version, and docs/data/wijzigingen.md."""
    made = json.dumps(schema("/data/v1/aanbod.schema.json"), ensure_ascii=False, indent=1) + "\n"
    assert made == (CASES / "aanbod.schema.json").read_text("utf-8")


def test_the_version_is_told_in_the_list_of_changes() -> None:
    """The newest heading of the list is the version of the contract."""
    text = (ROOT / "docs" / "data" / "wijzigingen.md").read_text("utf-8")
    headings = [line[3:] for line in text.splitlines() if line.startswith("## ")]
    assert headings[1] == schema("")["properties"]["versie"]["const"]


def test_the_schema_is_a_schema() -> None:
    """It is right by the rules of its own dialect, and knows no key but its own anywhere."""
    made = schema("/data/v1/aanbod.schema.json")
    Draft202012Validator.check_schema(made)
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    parts = [made, *made["$defs"].values()]
    assert {part["additionalProperties"] for part in parts if part["type"] == "object"} == {False}
    assert [
        name for part in parts for name, of in part.get("properties", {}).items() if not of.get("description")
    ] == []


@pytest.mark.parametrize("name", NAMEN)
def test_it_is_valid_by_its_own_schema(name: str) -> None:
    """Of both registers, and of a thousand offers with texts that bite."""
    assert [error.message for error in CONTRACT.iter_errors(whole(name))] == []


@pytest.mark.parametrize("name", NAMEN)
def test_each_id_leads_to_an_entry(name: str) -> None:
    """A reader never meets an id that stands nowhere, and no entry stands there twice."""
    data = whole(name)
    ids = {kind: [one["id"] for one in data[kind]] for kind in ("aanbod", "plaatsen", "actoren")}
    assert all(found == sorted(set(found)) for found in ids.values())
    offers, places, actors = (set(found) for found in ids.values())
    assert {one for offer in data["aanbod"] for one in offer.get("in_plaats", ())} <= offers
    assert {one for offer in data["aanbod"] for one in offer.get("plaatsen", ())} <= places
    assert {role["actor"] for offer in data["aanbod"] for role in offer.get("rollen", ())} <= actors
    assert {offer["aanbieder"] for offer in data["aanbod"]} <= actors
    assert {one["nagekeken"]["door"] for kind in ids for one in data[kind] if "nagekeken" in one} <= actors
    assert {moment["aanbod"] for moment in data["momenten"]} <= offers
    assert {moment.get("plaats", ids["plaatsen"][0]) for moment in data["momenten"]} <= places


PLANTED: dict[str, Callable[[Any], Any]] = {
    "an unknown key": lambda data: data["aanbod"][0].update(prijs="5 euro"),
    "a note that is not public": lambda data: data["aanbod"][0].update(financiering_tot="2027-01-01"),
    "no id": lambda data: data["aanbod"][0].pop("id"),
    "a value outside its list": lambda data: data["aanbod"][0].update(status="open"),
    "what nobody looked at": lambda data: data["aanbod"][0].update(status="na te kijken"),
    "null for unknown": lambda data: data["aanbod"][0].update(kosten=None),
    "a hour that is none": lambda data: data["momenten"][0].update(begin="dinsdag 14u"),
    "swapped coordinates": lambda data: data["plaatsen"][0].update(
        coordinaten={"breedte": 4.5, "lengte": 51.1}
    ),
    "another version": lambda data: data.update(versie="2.0"),
    "text for a yes or no": lambda data: data["plaatsen"][0].update(wifi="ja"),
}


@pytest.mark.parametrize("plant", PLANTED.values(), ids=PLANTED)
def test_a_mistake_is_caught(plant: Callable[[Any], Any]) -> None:
    """Whatever goes wrong in the file, the schema that we publish says so."""
    data = copy.deepcopy(whole("testdorp"))
    plant(data)
    assert [*CONTRACT.iter_errors(data)] != []


def test_the_same_bytes_twice() -> None:
    """It is a pure function of the register."""
    assert dict(EXPORT.bestanden(zicht("testdorp"))) == dict(EXPORT.bestanden(zicht("testdorp")))


def test_what_is_for_who_keeps_the_register_stays_inside(small: Zicht) -> None:
    """No funding, no term, no exception to a rule, no partner's calendar."""
    text = dict(EXPORT.bestanden(small))["v1/aanbod.json"].decode()
    inside = ("financiering", "nakijken_om", "uitzonderingen", "agendabron")
    assert [word for word in inside if word in text] == []


def test_without_an_address_and_a_licence() -> None:
    """Boechout has neither: addresses are those below the root of the site, and no licence is stated."""
    data = whole("boechout")
    assert data["$schema"] == "/data/v1/aanbod.schema.json"
    assert data["aanbod"][0]["pagina"] == f"/aanbod/{data['aanbod'][0]['id']}/"
    assert "licentie" not in data
    assert "webadres" not in data["gemeente"]


def test_what_is_not_sure_says_what_to_do_first() -> None:
    """Beside every offer that somebody could still go to, and only there."""
    for name in NAMEN:
        for offer in whole(name)["aanbod"]:
            assert ("let_op" in offer) == (not offer["zeker"] and offer["status"] != "gestopt"), offer["id"]


def test_a_moment_is_sure_as_long_as_its_check_counts() -> None:
    """After `uiterlijk` a moment still goes out, but not as sure."""
    data = whole("testdorp")
    offers = {one["id"]: one for one in data["aanbod"]}
    for moment in data["momenten"]:
        offer = offers[moment["aanbod"]]
        counts = offer["zeker"] and moment["begin"][:10] <= offer["uiterlijk"]
        assert moment["zeker"] == counts
    assert {moment["zeker"] for moment in data["momenten"]} == {True, False}


def test_every_field_is_explained_on_the_page() -> None:
    """In the order of the file, each once, an offer with all that it can hold."""
    names = [field.naam for field in EXPORT.velden()]
    assert len(names) == len(set(names))
    assert {"$schema", "aanbod[].titel", "aanbod[].wanneer.elke[].uren[].begin", "momenten[].zeker"} <= {
        *names
    }
    assert all(field.uitleg.endswith((".", "?")) for field in EXPORT.velden())
