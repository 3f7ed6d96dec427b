"""Lists and HSDS as others really make them: nothing falls away in silence, and nothing is told twice."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import pytest

from macros.importeren import Import
from macros.importeren.hsds_uren import NietPrecies, rooster
from macros.importeren.kaart import paden, veld_van
from macros.importeren.opnemen import Wensen
from tests.conftest import ROOT

from .leeg import bron, inhoud, lege_map, neem
from .test_opnemen import KAART, KOP

WEKELIJKS = {"id": "s", "freq": "WEEKLY", "byday": "TU", "opens_at": "14:00", "closes_at": "16:00"}
ORGANISATIE = {"id": "o", "name": "Koepel", "description": "x", "tax_id": "0123"}
BRUG = {"id": "p", "location_type": "physical", "name": "De Brug"}
PLEIN = {"id": "q", "location_type": "physical", "name": "Het Plein"}
VAST = "soort: {vast: digipunt}\naanbieder.soort: {vast: organisatie}\n"


def _dienst(id: str, **more: Any) -> dict[str, Any]:
    service = {"id": id, "name": f"Dienst {id}", "description": "Hulp.", "status": "active"}
    return {**service, "organization": ORGANISATIE, **more}


def _neem(tmp_path: Path, whole: Any) -> tuple[Import, Path]:
    data = lege_map(tmp_path)
    wishes = Wensen(bron(tmp_path, "kaart.yaml", VAST))
    return neem(data, bron(tmp_path, "d.json", json.dumps(whole)), wensen=wishes), data


def _niet_mee(outcome: Import) -> list[tuple[str, str]]:
    """Return the pointer and the value of each thing that did not come along."""
    return [(one.plek.pad, one.tekst.partition("”")[0].strip("“")) for one in outcome.niet_mee]


@pytest.mark.parametrize(
    ("prices", "words"),
    [
        ([{"amount": 25, "currency": "EUR", "amount_description": "5 lessen"}], "25 euro (5 lessen)"),
        ([{"amount": 0.1, "currency": "EUR", "option": "Print"}], "0,10 euro (Print)"),
        ([{"amount": 5, "currency": "EUR"}, {"option": "gratis met kaart"}], "5 euro; gratis met kaart"),
        ([{"amount": 5, "currency": "USD", "option": "x"}], None),
        ([{"amount": 5, "currency": "EUR", "valid_to": "2026-01-01"}], None),
    ],
)
def test_a_price_keeps_its_amount(tmp_path: Path, prices: list[Any], words: str | None) -> None:
    """Words without their amount, or one price of two, would say something else."""
    outcome, data = _neem(tmp_path, [_dienst("1", cost_options=prices)])
    assert inhoud(data).aanbod[0].kosten == words
    assert len(outcome.niet_mee) == (1 if words else 2)  # the tax number, and a price that stays behind


@pytest.mark.parametrize(
    ("more", "limits"),
    [
        ({"dtstart": "2026-12-01"}, {"vanaf": "2026-12-01"}),
        ({"valid_from": "2026-09-01", "dtstart": "2026-12-01"}, {"vanaf": "2026-12-01"}),
        ({"valid_to": "2027-06-30", "until": "2027-05-31"}, {"tot": "2027-05-31"}),
        ({"service_id": "x", "timezone": 1}, {}),
    ],
)
def test_hours_hold_no_longer_than_the_source_says(more: dict[str, Any], limits: dict[str, str]) -> None:
    """The first day, and the narrowest of the last days."""
    assert rooster([{**WEKELIJKS, **more}]) == {"elke": ["dinsdag 14u-16u"], **limits}


def test_first_days_in_one_week_are_one_beginning() -> None:
    """A first Tuesday and a first Thursday of the same week hold from that Tuesday on; a month apart they do not."""
    tuesday, thursday = {**WEKELIJKS, "dtstart": "2026-12-01"}, {**WEKELIJKS, "byday": "TH"}
    assert rooster([tuesday, {**thursday, "dtstart": "2026-12-03"}])["vanaf"] == "2026-12-01"
    for later in ({"dtstart": "2027-01-07"}, {}):
        with pytest.raises(NietPrecies):
            rooster([tuesday, {**thursday, **later}])


@pytest.mark.parametrize("zone", ["Z", "-05:00"])
def test_an_hour_of_elsewhere_is_not_ours(zone: str) -> None:
    """14:00Z is 15 or 16 hours in Belgium: not said exactly."""
    with pytest.raises(NietPrecies, match="geen uur van bij ons"):
        rooster([{**WEKELIJKS, "opens_at": f"14:00{zone}"}])


def test_the_stops_of_a_round_keep_their_last_day(tmp_path: Path) -> None:
    """One period for all stops stands at the whole; two periods and the hours are told."""
    until = {**WEKELIJKS, "until": "2027-06-30"}
    spots: list[dict[str, Any]] = [
        {"id": "a", "location": BRUG, "schedules": [until]},
        {"id": "b", "location": PLEIN},
    ]
    spots[1]["schedules"] = [{**until, "byday": "TH"}]
    _, data = _neem(tmp_path / "1", [_dienst("1", service_at_locations=spots)])
    hours = inhoud(data).aanbod[0].wanneer
    assert hours is not None
    assert ([one.plaats for one in hours.ronde], str(hours.tot)) == (["de-brug", "het-plein"], "2027-06-30")

    other = copy.deepcopy(spots)
    other[1]["schedules"] = [WEKELIJKS]
    outcome, data = _neem(tmp_path / "2", [_dienst("1", service_at_locations=other)])
    assert inhoud(data).aanbod[0].wanneer is None
    told = [pad for pad, _ in _niet_mee(outcome) if "schedules" in pad]
    assert told == [f"/0/service_at_locations/{number}/schedules/0" for number in (0, 1)]


def test_a_place_without_a_name_is_told_with_its_address_and_its_hours(tmp_path: Path) -> None:
    """Not as a lump of JSON, and its hours do not vanish with it."""
    place = {"id": "q", "addresses": [{"address_1": "Plein 1", "postal_code": "2530", "city": "Boechout"}]}
    spot = {"id": "b", "location": place, "schedules": [WEKELIJKS]}
    outcome, _ = _neem(tmp_path, [_dienst("1", service_at_locations=[spot])])
    assert _niet_mee(outcome)[1:] == [
        ("/0/service_at_locations/0/location", "Plein 1, 2530, Boechout"),
        (
            "/0/service_at_locations/0/schedules/0",
            "freq: WEEKLY, byday: TU, opens_at: 14:00, closes_at: 16:00",
        ),
    ]


def test_what_is_repeated_is_told_once_and_found_by_its_id(tmp_path: Path) -> None:
    """An organization at each service says its tax number once; a service can name it by its id; a page lacks."""
    named = _dienst("3", organization_id="o", languages=[{"id": "l", "name": "Dutch"}])
    del named["organization"]
    lost = _dienst("4", service_at_locations=[{"id": "x", "location_id": "nergens"}])
    whole = {"total_items": 9, "links": "x", "contents": [_dienst("1"), _dienst("2"), named, lost]}
    outcome, data = _neem(tmp_path, whole)
    assert {one.aanbieder for one in inhoud(data).aanbod} == {"koepel"}
    assert [one.talen for one in inhoud(data).aanbod if one.titel == "Dienst 3"] == [("nl",)]
    assert sorted(_niet_mee(outcome)) == [
        ("/contents/0/organization/tax_id", "0123"),
        ("/contents/3/service_at_locations/0/location_id", "nergens"),
        ("/links", "x"),
        ("/total_items", "9"),
    ]


def test_all_faults_of_a_row_are_told_at_once_in_the_order_of_the_list(tmp_path: Path) -> None:
    """A word we do not know does not hide a wrong address; who is missing is told once, in the column of who."""
    rows = (",Kort.,les,nl,,,,,,Buurthuis,,", "Inloop,Hulp.,deur,nl,,,,,,,0900 12 345,")
    source = bron(tmp_path, "lijst.csv", "\n".join((KOP, *rows)) + "\n")
    told = neem(lege_map(tmp_path), source, wensen=Wensen(bron(tmp_path, "kaart.yaml", KAART))).fouten
    assert [(one.split("  fout  ")[0]) for one in told] == [
        "lijst.csv, rij 2, kolom “Activiteit”",
        "lijst.csv, rij 3, kolom “Type”",
        "lijst.csv, rij 3, kolom “Organisatie”",
        "lijst.csv, rij 3, kolom “Telefoon”",
    ]


def test_a_first_day_without_readable_hours_is_left_aside(tmp_path: Path) -> None:
    """Hours that we cannot read take the first day with them; the offer comes."""
    kop, row = f"{KOP},Start", "Inloop,Hulp.,les,nl,soms,,,,,Buurthuis,,,2026-12-01"
    source = bron(tmp_path, "lijst.csv", f"{kop}\n{row}\n")
    kaart = bron(tmp_path, "kaart.yaml", f"{KAART}Start: wanneer.vanaf\n")
    outcome = neem(lege_map(tmp_path), source, wensen=Wensen(kaart))
    assert [one.plek.kolom for one in outcome.niet_mee] == ["Uren", "Start"]


def test_the_advice_for_a_word_can_be_pasted_in_the_map(tmp_path: Path) -> None:
    """A word with a comma stands in quotes there, or it would be two."""
    row = 'Inloop,Hulp.,les,"NL, Turks",,,,,,Buurthuis,,'
    source = bron(tmp_path, "lijst.csv", f"{KOP}\n{row}\n")
    outcome = neem(lege_map(tmp_path), source, wensen=Wensen(bron(tmp_path, "kaart.yaml", KAART)))
    assert next(one.tekst for one in outcome.niet_mee).endswith('waarden: {"NL, Turks": nl}.')


def test_a_table_of_another_version_is_ours_too(tmp_path: Path) -> None:
    """A column more is told, a column less is not there; what is not ours at all is refused beside it."""
    kop = "id,pagina,naam,soort,nagekeken_op,nagekeken_hoe,uiterlijk,bron_titel,kleur"
    actors = bron(tmp_path, "actoren.csv", f"{kop}\nbib,,Bib,dienst,,,,,rood\n")
    data = lege_map(tmp_path)
    strange = neem(data, actors, bron(tmp_path, "x.csv", "a,b\n1,2\n")).fouten
    assert [one.split("  fout  ")[0] for one in strange] == ["x.csv, rij 1"]
    outcome = neem(data, actors)
    assert [one.kolom for one in (left.plek for left in outcome.niet_mee)] == ["kleur"]
    assert [one.id for one in inhoud(data).actoren] == ["bib"]


def test_a_map_for_another_file_is_told_in_one_sentence(tmp_path: Path) -> None:
    """Not once for each of its columns: for a table, and for HSDS, which has none."""
    wishes = Wensen(bron(tmp_path, "kaart.yaml", KAART), actor="koepel", soort="les")
    (table,) = neem(lege_map(tmp_path), bron(tmp_path, "x.csv", "a,b\n1,2\n"), wensen=wishes).fouten
    assert table.startswith("x.csv, rij 1  fout  Geen enkele kolom van de kolommenkaart staat hier.")
    told = neem(tmp_path / "data", bron(tmp_path, "x.json", "[]"), wensen=wishes).fouten
    assert next(one for one in told if "kolommenkaart" in one).startswith(
        "x.json  fout  De kolommenkaart noemt"
    )


def test_the_guide_names_every_field_of_an_offer() -> None:
    """Who makes a map finds each field in the guide."""
    guide = (ROOT / "docs/handboek/importeren.md").read_text("utf-8")
    named = set(re.findall(r"`([a-z_.]+)`", guide))
    single = [
        one for one in paden("aanbod") if (known := veld_van("aanbod", one)) and known.vorm != "records"
    ]
    own = [one for one in single if not one.startswith(("plaats.", "aanbieder."))]
    assert [one for one in own if one not in named] == []
