"""The map of places: same data, same picture; dots never lie over each other and stand in reading order."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from macros import paths
from macros.kaart import BREEDTE, PER_RIJ, RIJ, RIJEN, Plek, kaart
from macros.model.grenzen import Grenzen
from macros.templates import environment
from macros.views.plaatsenlijst import plaatsenlijst

from .klein import AANBOD, GEMEENTE, PLAATS, anders, zicht

GOLDEN = Path(__file__).parent / "cases" / "kaart" / "klein.svg"
SQUARE = ((4.49, 51.14), (4.53, 51.14), (4.53, 51.17), (4.49, 51.17), (4.49, 51.14))


def plekken(*points: tuple[float, float]) -> list[Plek]:
    return [Plek(number, f"plek-{number}", point) for number, point in enumerate(points, 1)]


def anywhere(count: int, seed: int) -> list[Plek]:
    random = Random(seed)
    return plekken(*((4.5 + random.random() / 20, 51.15 + random.random() ** 3 / 50) for _ in range(count)))


def test_the_picture_of_a_small_register(tmp_path: Path) -> None:
    """Two places close together and one further on, within a boundary; the golden file holds the whole picture."""
    council = {**GEMEENTE, "dorpskernen": [{"id": "kern", "naam": "De Kern"}]}
    places = [
        anders(PLAATS, id=id, naam=name, dorpskern="kern", coordinaten={"breedte": lat, "lengte": lon})
        for id, name, lat, lon in (
            ("bib", "De bib", "51.1500", "4.5000"),
            ("hal", "De <hal>", "51.1501", "4.5002"),
            ("zaal", "Zaal", "51.1600", "4.5200"),
        )
    ]
    schets = ", ".join(f"[{lon}, {lat}]" for lon, lat in SQUARE)
    text = (
        '{"type": "FeatureCollection", "bron": "Verzonnen & getekend.", "features": [{"type": "Feature",'
        f' "geometry": {{"type": "Polygon", "coordinates": [[{schets}]]}}}}]}}'
    )
    tmp_path.joinpath("grenzen.geojson").write_text(text, "utf-8")
    found = plaatsenlijst(zicht(tmp_path, AANBOD, gemeente=council, plaatsen=places)).kaart
    template = environment(paths.OVERRIDES).from_string(
        '{% from "partials/kaartbeeld.html" import kaartbeeld %}{{ kaartbeeld(kaart) }}'
    )
    svg = template.render(kaart=found).rstrip() + "\n"
    assert svg == GOLDEN.read_text("utf-8")


@pytest.mark.parametrize("seed", range(40))
def test_dots_keep_apart_stay_on_the_map_and_are_in_reading_order(seed: int) -> None:
    """Whatever lies together: from one place to so many that they share dots."""
    places = anywhere(1 + seed * 2, seed)
    found = kaart(places, {}, None)
    half = RIJ // 2
    for number, one in enumerate(found.stippen):
        assert half <= one.x <= BREEDTE - half
        assert half <= one.y <= found.hoogte - half
        for other in found.stippen[number + 1 :]:
            assert other.y - one.y >= RIJ or (other.y == one.y and other.x - one.x >= RIJ)
    assert sorted(place.nummer for dot in found.stippen for place in dot.plekken) == [
        place.nummer for place in places
    ]
    assert found.hoogte // RIJ in RIJEN


def test_places_share_a_dot_only_when_there_is_no_room() -> None:
    """Up to three in a row each has its own."""
    few = kaart(anywhere(PER_RIJ * RIJEN.start, 1), {}, None)
    many = kaart(anywhere(PER_RIJ * (RIJEN.stop - 1) + 1, 1), {}, None)
    assert all(len(dot.plekken) == 1 for dot in few.stippen)
    assert any(len(dot.plekken) > 1 for dot in many.stippen)
    assert [dot.tekst for dot in many.stippen if len(dot.plekken) > 1][:3] == ["A", "B", "C"]


def test_north_is_up_and_east_is_right() -> None:
    """Of four places in a cross, each dot stands where one expects it."""
    north, east, south, west = plekken((4.5, 51.17), (4.53, 51.15), (4.5, 51.13), (4.47, 51.15))
    by_number = {dot.tekst: dot for dot in kaart([north, east, south, west], {}, None).stippen}
    up, right, down, left = (by_number[str(n)] for n in (1, 2, 3, 4))
    assert up.punt_y < right.punt_y == left.punt_y < down.punt_y
    assert left.punt_x < up.punt_x == down.punt_x < right.punt_x


def test_a_kilometre_is_as_long_in_each_direction() -> None:
    """At this latitude a degree of longitude is 0.627 of a degree of latitude."""
    found = kaart(plekken((4.5, 51.15), (4.5, 51.16), (4.516, 51.15)), {}, None)
    here, up, right = sorted(found.stippen, key=lambda dot: int(dot.tekst))
    assert abs((right.punt_x - here.punt_x) - (here.punt_y - up.punt_y)) <= 2


def test_one_place_stands_in_the_middle() -> None:
    """Not enlarged until it fills the map, and two at one point lie beside each other."""
    (dot,) = kaart(plekken((4.5, 51.15)), {}, None).stippen
    assert (dot.x, dot.y, dot.punt_x) == (BREEDTE // 2, RIJ * 7 // 2, BREEDTE // 2)
    one, other = kaart(plekken((4.5, 51.15), (4.5, 51.15)), {}, None).stippen
    assert (one.punt_x, one.punt_y) == (other.punt_x, other.punt_y)


def test_a_boundary_is_drawn_without_points_that_nobody_sees() -> None:
    """Points on the same pixel as the one before are left out; a hole stays a ring of its own."""
    fine = tuple((4.49 + n / 1e6, 51.14) for n in range(1000))
    rings = ((*fine, *SQUARE[1:]), SQUARE)
    found = kaart(plekken((4.5, 51.15)), {}, Grenzen("grenzen.geojson", rings))
    assert found.grens.count("M") == found.grens.count("Z") == 2
    assert len(found.grens) < 150


def test_a_name_lies_over_no_dot_and_one_too_long_is_left_out() -> None:
    """Near its places; a name that does not fit helps nobody."""
    places = plekken((4.5, 51.15), (4.51, 51.152), (4.505, 51.155))
    points = [place.punt for place in places]
    found = kaart(places, {"Kerndorp": points, "Een heel lange naam van een heel klein dorp": points}, None)
    (name,) = found.namen
    assert name.tekst == "Kerndorp"
    assert all(abs(dot.x - name.x) > 36 or abs(dot.y - name.y) > 15 for dot in found.stippen)
