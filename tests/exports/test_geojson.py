"""The map: somebody else's model reads it, and every spot lies in the council."""

from __future__ import annotations

import json
import time
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from geojson_pydantic import FeatureCollection
from pydantic import ValidationError

from macros.exports.plaatsen_geojson import PLAATSEN_GEOJSON, osm
from macros.model.gemeente import Gebied
from macros.views.zicht import Zicht
from tests.klein import anders
from tests.registers import CASES

from . import tabelklein
from .registers import NAMEN, zicht
from .test_osm_uren import einde


@cache
def bestand(naam: str) -> bytes:
    return inhoud(zicht(naam))


def inhoud(view: Zicht) -> bytes:
    ((_, content),) = PLAATSEN_GEOJSON.bestanden(view)
    return content


def klein(folder: Path, **bib: Any) -> Zicht:
    """Return the small register with other values for the library."""
    return tabelklein.zicht(folder, plaatsen=(anders(tabelklein.BIB, **bib), tabelklein.PLEIN))


def gebreken(content: bytes, area: Gebied | None) -> list[str]:
    """Return what geojson-pydantic finds, and every spot outside the council: that it lets swapped degrees through."""
    try:
        found: FeatureCollection[Any] = FeatureCollection.model_validate_json(content)
    except ValidationError as error:
        return [".".join(map(str, one["loc"])) for one in error.errors()]
    spots = [tuple(one.geometry.coordinates) for one in found.features if one.geometry]
    if found.bbox and spots:
        spots += [tuple(found.bbox[:2]), tuple(found.bbox[2:])]
    return [f"{spot} ligt niet in de gemeente" for spot in spots if area and not _in(area, *spot[:2])]


def _in(area: Gebied, lengte: float, breedte: float) -> bool:
    return area.west <= lengte <= area.oost and area.zuid <= breedte <= area.noord


def test_the_file_of_a_small_register(tmp_path: Path) -> None:
    """It is exactly what stands in the golden file."""
    assert inhoud(tabelklein.zicht(tmp_path)) == (CASES / "exports" / "plaatsen.geojson").read_bytes()


@pytest.mark.parametrize("naam", NAMEN)
def test_another_model_reads_it(naam: str) -> None:
    """Every place is a feature with its id, and every spot lies in the council."""
    register = zicht(naam).register
    assert gebreken(bestand(naam), register.gemeente.gebied) == []
    features = json.loads(bestand(naam))["features"]
    assert [one["id"] for one in features] == sorted(register.plaatsen)
    assert register.gemeente.gebied


PLANTEN = {
    "breedte en lengte gewisseld": ("4.5678,51.1234", "51.1234,4.5678"),
    "een lengte van 181 graden": ("4.5678", "181"),
    "een soort die niet bestaat": ('"type":"Feature"', '"type":"Plek"'),
    "geen soort": ('"type":"Point",', ""),
    "een punt van één getal": ("4.5678,51.1234", "4.5678"),
    "graden in woorden": ("4.5678", '"oost"'),
    "niet gesloten": ("]\n}\n", ""),
}


@pytest.mark.parametrize("wat", PLANTEN)
def test_what_is_planted_is_found(wat: str, tmp_path: Path) -> None:
    """A wrong file is never called right."""
    view = tabelklein.zicht(tmp_path)
    text, area = inhoud(view).decode(), view.register.gemeente.gebied
    right, wrong = PLANTEN[wat]
    assert right in text
    assert gebreken(text.encode(), area) == []
    assert gebreken(text.replace(right, wrong).encode(), area) != []


def test_hours_go_no_further_than_their_check(tmp_path: Path) -> None:
    """A check of 2 November counts for six months."""
    view = klein(tmp_path)
    tags = osm(view, view.register.plaatsen["bib"])
    assert (einde(tags["opening_hours"]), tags["check_date:opening_hours"]) == (
        date(2027, 5, 2),
        "2026-11-02",
    )


def test_hours_of_which_nobody_is_sure_are_no_opening_hours() -> None:
    """Nobody checked a place of Boechout: none has opening hours."""
    features = json.loads(bestand("boechout"))["features"]
    assert [one["id"] for one in features if "opening_hours" in one["properties"]] == []
    checked = zicht("testdorp").register
    sure = [
        id
        for id, place in sorted(checked.plaatsen.items())
        if place.wanneer and checked.controle(place).zeker
    ]
    features = json.loads(bestand("testdorp"))["features"]
    assert [one["id"] for one in features if "opening_hours" in one["properties"]] == sure


@pytest.mark.parametrize(
    ("straat", "tags"),
    [
        ("Kerkplein 1", {"addr:street": "Kerkplein", "addr:housenumber": "1"}),
        ("Jef Van Hoofplein 12B", {"addr:street": "Jef Van Hoofplein", "addr:housenumber": "12B"}),
        ("Kerkplein 1 bus 2", {"addr:full": "Kerkplein 1 bus 2, 2530 Kleindorp"}),
        ("Kerkplein", {"addr:full": "Kerkplein, 2530 Kleindorp"}),
        ("Laan van 1945 3", {"addr:full": "Laan van 1945 3, 2530 Kleindorp"}),
    ],
)
def test_only_what_is_surely_a_number_is_split_off(straat: str, tags: dict[str, str], tmp_path: Path) -> None:
    """A street and a number become two tags; any other text stays whole."""
    view = klein(tmp_path, adres={"straat": straat, "postcode": "2530", "gemeente": "Kleindorp"})
    found = osm(view, view.register.plaatsen["bib"])
    named = {
        key: value for key, value in found.items() if key in {"addr:street", "addr:housenumber", "addr:full"}
    }
    assert named == tags


@pytest.mark.parametrize(
    ("soort", "tags"),
    [
        (None, {}),
        ("bibliotheek", {"amenity": "library"}),
        ("gemeentehuis", {"amenity": "townhall"}),
        ("loket", {"office": "government"}),
        ("buurthuis", {"amenity": "community_centre"}),
        ("woonzorgcentrum", {"amenity": "social_facility", "social_facility": "nursing_home"}),
        ("school", {"amenity": "school"}),
        ("plein", {"place": "square"}),
    ],
)
def test_what_kind_of_place_it_is(soort: str | None, tags: dict[str, str], tmp_path: Path) -> None:
    """Our own word, and what OpenStreetMap calls it; without a kind neither, whatever its name says."""
    view = klein(tmp_path, soort=soort)
    found = json.loads(inhoud(view))["features"][0]["properties"]
    kinds = ("soort", "amenity", "office", "place", "social_facility")
    assert {key: found[key] for key in kinds if key in found} == ({"soort": soort} if soort else {}) | tags


@pytest.mark.parametrize(
    ("velden", "tags"),
    [
        (
            {"wifi": "ja", "openbare_computers": None},
            {"internet_access": "wlan", "internet_access:fee": "no"},
        ),
        ({"wifi": "ja", "openbare_computers": "2"}, {"internet_access": "wlan;terminal"}),
        ({"wifi": "nee", "openbare_computers": "0"}, {}),
        ({"wifi": None, "openbare_computers": None}, {}),
    ],
)
def test_internet_is_free_only_where_that_is_known(
    velden: dict[str, Any], tags: dict[str, str], tmp_path: Path
) -> None:
    """Wifi in the register is free wifi; no free wifi may still be wifi, so that says nothing."""
    view = klein(tmp_path, **velden)
    found = osm(view, view.register.plaatsen["bib"])
    assert {key: value for key, value in found.items() if key.startswith("internet")} == tags


@pytest.mark.parametrize(
    ("toegankelijkheid", "rolstoel"),
    [
        (["rolstoel kan binnen"], "yes"),
        (["rolstoel kan binnen", "drempel aan de deur"], "limited"),
        (["alleen met een trap"], "no"),
        (["drempel aan de deur"], None),
        ([], None),
    ],
)
def test_a_wheelchair(toegankelijkheid: list[str], rolstoel: str | None, tmp_path: Path) -> None:
    """What the register says of wheelchairs, in the three words of OpenStreetMap; otherwise nothing."""
    view = klein(tmp_path, toegankelijkheid=toegankelijkheid or None)
    assert osm(view, view.register.plaatsen["bib"]).get("wheelchair") == rolstoel


def test_what_is_reported_is_left_out(tmp_path: Path) -> None:
    """The number of the square was reported: neither our field nor the tag has it."""
    square = json.loads(inhoud(tabelklein.zicht(tmp_path)))["features"][1]
    assert (square["id"], square["geometry"]) == ("plein", None)
    assert {"telefoon", "phone"}.isdisjoint(square["properties"])


def test_the_same_bytes_twice_and_cheap() -> None:
    """A hundred and ten places with a thousand offers give the same file again, in less than five seconds."""
    view, before = zicht("duizend"), bestand("duizend")
    begin = time.process_time()
    assert inhoud(view) == before
    assert time.process_time() - begin < 5


def test_the_licence_is_named_only_when_one_was_chosen(tmp_path: Path) -> None:
    """The file says its licence; a council that chose none has none in it."""
    without = anders(tabelklein.GEMEENTE_MET_LICENTIE, licentie=None)
    found = json.loads(inhoud(tabelklein.zicht(tmp_path, gemeente=without)))
    assert "licentie" not in found
    assert json.loads(inhoud(tabelklein.zicht(tmp_path)))["licentie"].startswith(
        "https://creativecommons.org/"
    )
