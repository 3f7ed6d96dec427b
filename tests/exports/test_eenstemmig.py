"""One offer says the same in every format: each file is read from its bytes, as who takes it over would read it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from functools import cache

import pytest

from macros.model.keuzes import Meldsoort
from macros.model.melding import Melding, Meldingen
from macros.register import link
from macros.views.zicht import Zicht
from tests.conftest import VANDAAG
from tests.registers import nagekeken

from . import alleformaten
from .alleformaten import Bestanden, van_eigen, van_hsds, van_ics, van_jsonld, van_uit
from .registers import zicht

NAMEN = ("testdorp", "boechout")

STATUS = {"actief": "active", "gepland": "inactive", "gestopt": "defunct", "tijdelijk dicht": "temporarily closed"}  # fmt: skip
"""Status in our own words → in those of HSDS."""


@cache
def gelezen(naam: str) -> Bestanden:
    """Return all formats of a register."""
    return alleformaten.gelezen(zicht(naam))


@pytest.mark.parametrize("naam", NAMEN)
def test_every_format_has_every_offer(naam: str) -> None:
    """Nothing is lost or added on the way; no calendar has anything that is not in our own shape."""
    files = gelezen(naam)
    assert files.aanbod
    for found in (files.csv, files.xlsx, files.hsds, files.jsonld):
        assert found.keys() == files.aanbod.keys()
    assert files.ics.keys() <= files.aanbod.keys() and files.uit.keys() <= files.aanbod.keys()


@pytest.mark.parametrize("naam", NAMEN)
def test_a_sheet_of_excel_is_the_table(naam: str) -> None:
    """Each cell of the sheet is that of the CSV."""
    files = gelezen(naam)
    assert files.xlsx == files.csv


@pytest.mark.parametrize("naam", NAMEN)
def test_title_status_and_hours_in_words(naam: str) -> None:
    """The same words under other names."""
    files = gelezen(naam)
    for id, offer in files.aanbod.items():
        row, service, page = files.csv[id], files.hsds[id], files.jsonld[id]
        assert row["titel"] == service["name"] == page["name"] == offer["titel"]
        assert all(str(event["SUMMARY"]).startswith(offer["titel"]) for event in files.ics.get(id, ()))
        assert {event["name"]["nl"] for event in files.uit[id]} <= {offer["titel"]}
        assert row["status"] == offer["status"] and service["status"] == STATUS[offer["status"]]
        assert ("mainEntity" in page) == (offer["status"] in ("actief", "tijdelijk dicht") and not offer["voorbij"])  # fmt: skip
        assert offer["status"] == "actief" or not (files.ics.get(id) or files.uit[id])
        assert row["uren"].splitlines() == offer.get("uren", []), id


@pytest.mark.parametrize("naam", NAMEN)
def test_the_number_to_ring(naam: str) -> None:
    """Where a format has one number to ring, it is the same; the own number of an offer too."""
    files = gelezen(naam)
    for id, offer in files.aanbod.items():
        own, ring = offer.get("telefoon", {}).get("toon", ""), offer.get("bel", {})
        assert files.csv[id]["telefoon"] == own
        assert [one["number"] for one in files.hsds[id].get("phones", [])] == [own][: bool(own)]
        shown = ring.get("toon")
        for event in files.uit[id]:
            assert event.get("contactPoint", {}).get("phone", []) == ([shown] if shown else [])
        for event in files.ics.get(id, ()):
            assert not shown or shown in str(event["DESCRIPTION"]), id
        channel = files.jsonld[id].get("mainEntity", {}).get("availableChannel", {})
        if channel:
            told = channel.get("servicePhone", {}).get("telephone")
            assert told == (ring["adres"].removeprefix("tel:") if ring else None), id


@pytest.mark.parametrize("naam", NAMEN)
def test_the_price(naam: str) -> None:
    """The words are the same, and nothing is free that the register does not call free."""
    files = gelezen(naam)
    for id, offer in files.aanbod.items():
        words, free = offer.get("kosten", ""), offer.get("gratis", False)
        service, node = files.hsds[id], files.jsonld[id].get("mainEntity", {})
        assert files.csv[id]["kosten"] == service.get("fees_description", "") == words
        assert [one["amount"] for one in service.get("cost_options", [])] == [0][:free]
        if "offers" in node:
            assert node["offers"].get("price") == (0 if free else None)
            assert free or node["offers"]["description"] == words
        for event in files.uit[id]:
            assert [one["price"] for one in event.get("priceInfo", [])] == [0][:free]
            assert not words or f"Prijs: {words}" in event["description"]["nl"]


@pytest.mark.parametrize("naam", NAMEN)
def test_what_is_sure_is_sure_everywhere(naam: str) -> None:
    """Sure in our own shape is sure in the tables; of what is not, no format has hours for a program."""
    files = gelezen(naam)
    for id, offer in files.aanbod.items():
        assert files.csv[id]["zeker"] == ("ja" if offer["zeker"] else "nee"), id
        ask = offer.get("let_op")
        assert not ask or (ask in files.csv[id]["let_op"] and ask in files.hsds[id]["alert"]), id
        if not offer["zeker"]:
            assert not van_hsds(files, id) | van_jsonld(files, id) | van_uit(files, id) | van_ics(files, id)  # fmt: skip
            assert not van_eigen(files, id)
            assert not files.uit[id] and "freq" not in json.dumps(files.hsds[id].get("schedules", []))
            assert not re.search('"(opens|startDate|hoursAvailable)"', json.dumps(files.jsonld[id]))


@pytest.mark.parametrize("naam", NAMEN)
def test_the_moments_of_the_coming_weeks(naam: str) -> None:
    """Calendars, HSDS, pages and UiTdatabank tell the moments of our own shape, each and no others."""
    files = gelezen(naam)
    compared = 0
    for id, offer in files.aanbod.items():
        moments = van_eigen(files, id)
        assert van_ics(files, id) == van_hsds(files, id) == moments, id
        if not offer.get("wanneer", {}).get("altijd"):
            assert van_jsonld(files, id) == moments, id
        if offer["zeker"] and offer.get("plaatsen"):
            assert van_uit(files, id) == moments, id
        compared += len(moments)
    assert compared or naam == "boechout"


@pytest.mark.parametrize("naam", NAMEN)
def test_places_have_the_same_offers_and_say_as_surely_when(naam: str) -> None:
    """The map has the places of our own shape, and hours for programs only where those are sure."""
    files = gelezen(naam)
    places = {one["id"]: one for one in files.eigen["plaatsen"]}
    assert files.kaart.keys() == places.keys()
    for id, place in places.items():
        told = files.kaart[id]
        assert (told["naam"], told["zeker"]) == (place["naam"], place["zeker"])
        assert told.get("telefoon") == place.get("telefoon", {}).get("toon")
        assert told.get("uren", []) == place.get("uren", [])
        assert (place["zeker"] and "wanneer" in place) or "opening_hours" not in told
        for one in told["aanbod"]:
            offer = files.aanbod[one["id"]]
            assert (one["titel"], one["status"]) == (offer["titel"], offer["status"])
        there = {one["id"] for one in told["aanbod"]}
        usual = {key for key, one in files.aanbod.items() if id in one.get("plaatsen", ())}
        assert {key for key in usual if files.aanbod[key]["status"] != "gestopt"} <= there


def _gemeld(*reports: tuple[str, str, str]) -> Zicht:
    """Return Testdorp on which somebody reported these: kind, id and field."""
    found = tuple(
        Melding(soort=Meldsoort(kind), id=id, veld=field, op=VANDAAG) for kind, id, field in reports
    )
    content = replace(nagekeken("testdorp")[0], meldingen=Meldingen(versie="1", meldingen=found))
    return Zicht(link(content, VANDAAG), zicht("testdorp").links)


def test_a_price_that_somebody_doubts_is_nowhere_a_fact() -> None:
    """Where a format has no place for the warning, the price is left out."""
    id = "digipunt-bibliotheek"
    files = alleformaten.gelezen(_gemeld(("aanbod", id, "kosten")))
    (warning,) = files.aanbod[id]["gemeld"]
    assert warning in files.csv[id]["let_op"] and warning in files.hsds[id]["alert"]
    assert "cost_options" not in files.hsds[id] and "offers" not in files.jsonld[id]["mainEntity"]
    assert files.uit[id]
    for event in files.uit[id]:
        assert "priceInfo" not in event and "Prijs" not in event["description"]["nl"]


def test_where_a_place_is_not_is_told_nowhere() -> None:
    """An address and a bus that somebody reported as wrong: a calendar, a map and a directory leave them out."""
    id, place = "digipunt-bibliotheek", "bibliotheek"
    files = alleformaten.gelezen(_gemeld(("plaats", place, "adres"), ("plaats", place, "bus")))
    assert not files.aanbod[id]["zeker"] and not files.uit[id]
    (link_to,) = files.hsds[id]["service_at_locations"]
    there = link_to["location"]
    assert not {"addresses", "latitude"} & there.keys() and "Bus" not in there["transportation"]
    assert {str(event["LOCATION"]) for event in files.ics[id]} == {"Bibliotheek Testdorp"}
    told = files.kaart[place]
    assert not {"straat", "addr:street", "addr:full", "bus", "opening_hours"} & told.keys()
    assert "Verzonnen Straat 12" not in files.csv[id]["waar"] + json.dumps(files.jsonld[id])
