"""Boundaries: whatever stands in the file, it becomes rings or a message, never a traceback."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.check.boundaries import boundaries
from macros.load.geojson import Kaartbestand
from macros.model.grenzen import Grenzen

RING = [[4.48, 51.13], [4.55, 51.13], [4.55, 51.18], [4.48, 51.13]]
LEAVES = st.none() | st.booleans() | st.floats() | st.text(max_size=5)
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["type", "geometry", "coordinates", "bron"]), inner, max_size=3)
    ),
    max_leaves=12,
)


def collection(*shapes: object, **more: object) -> Kaartbestand:
    """Return a file with these shapes."""
    return Kaartbestand("grenzen.geojson", {"type": "FeatureCollection", "features": list(shapes), **more})


def shape(kind: str, coordinates: object) -> object:
    return {"type": "Feature", "geometry": {"type": kind, "coordinates": coordinates}}


def test_a_polygon_and_its_hole_and_each_part_of_several_are_rings() -> None:
    """A height that stands behind a point is left out."""
    high = [[*point, 12.0] for point in RING]
    found = boundaries(collection(shape("Polygon", [RING, high]), shape("MultiPolygon", [[RING], [RING]])))
    ring = tuple((lon, lat) for lon, lat in RING)
    assert found == (Grenzen("grenzen.geojson", (ring,) * 4), [])


def test_its_source_is_kept_without_spaces_around() -> None:
    """It stands under the map."""
    found, _ = boundaries(collection(shape("Polygon", [RING]), bron=" Statbel, 2025 "))
    assert found is not None
    assert found.bron == "Statbel, 2025"


def test_one_wrong_shape_leaves_no_half_a_council() -> None:
    """The message names which one."""
    found, problems = boundaries(collection(shape("Polygon", [RING]), shape("Polygon", [RING[1:]])))
    assert found is None
    assert [problem.text.partition(":")[0] for problem in problems] == ["Vorm 2"]


def wrong(file: Kaartbestand) -> str:
    """Return the first words of the one problem of a file."""
    found, (problem,) = boundaries(file)
    assert found is None
    return problem.text.partition(".")[0]


@pytest.mark.parametrize("value", [None, [], "FeatureCollection", 1.0, {}, {"type": "Feature"}])
def test_what_is_no_collection_is_told(value: object) -> None:
    """Whatever JSON there is."""
    assert wrong(Kaartbestand("grenzen.geojson", value)) == "Dit is geen FeatureCollection"


@pytest.mark.parametrize("shapes", [None, [], {}, "x"])
def test_a_collection_without_shapes_is_told(shapes: object) -> None:
    """An empty list is one of them."""
    file = Kaartbestand("grenzen.geojson", {"type": "FeatureCollection", "features": shapes})
    assert wrong(file) == "Hier staat geen enkele vorm"


@pytest.mark.parametrize(
    "kind", ["Point", "MultiPoint", "LineString", "MultiLineString", "GeometryCollection"]
)
def test_another_shape_is_named(kind: str) -> None:
    """A line is a usual slip; what GeoJSON does not know has no name."""
    assert wrong(collection(shape(kind, RING))) == f"Vorm 1: dit is een {kind}"
    assert wrong(collection(shape(f"{kind}X", RING))) == "Vorm 1: dit is geen vorm"


@pytest.mark.parametrize(
    "value", [None, [], "x", {"geometry": None}, {"geometry": "Polygon"}, {"geometry": []}]
)
def test_what_is_no_shape_is_told(value: object) -> None:
    """Of any other value too."""
    assert wrong(collection(value)) == "Vorm 1: dit is geen vorm"


@pytest.mark.parametrize("coordinates", [None, [], [[]], [None], "x", {}])
def test_missing_coordinates_are_told(coordinates: object) -> None:
    """At every level of the lists."""
    assert wrong(collection(shape("Polygon", coordinates))) == "Vorm 1: hier ontbreken coördinaten"


@pytest.mark.parametrize(
    "point", [[4.5], [4.5, "51"], ["4.5", 51.1], [4.5, float("inf")], [float("nan"), 51.1]]
)
def test_a_point_is_two_numbers(point: object) -> None:
    """Both of them finite."""
    ring = [point, *RING[1:]]
    assert wrong(collection(shape("Polygon", [ring]))) == "Vorm 1: een punt is geen lengte en breedte"


@pytest.mark.parametrize("lon", [2.5, 6.5])
@pytest.mark.parametrize("lat", [49.4, 51.6])
def test_the_edges_of_belgium_are_in_it(lon: float, lat: float) -> None:
    """A little further on, over any edge, is not; there no number is swapped."""
    assert boundaries(collection(shape("Polygon", [[[lon, lat]] * 4])))[1] == []
    for out in ([2.4, lat], [6.6, lat], [lon, 49.3], [lon, 51.7]):
        assert wrong(collection(shape("Polygon", [[out] * 4]))).startswith("Vorm 1: [")
    swapped = wrong(collection(shape("Polygon", [[[lat, lon]] * 4])))
    assert swapped == "Vorm 1: lengte en breedte zijn omgewisseld"


@pytest.mark.parametrize("points", [3, 4])
def test_a_ring_is_closed_and_has_four_points(points: int) -> None:
    """The last point is the first."""
    ring = [RING[0], *RING[1 : points - 1], RING[0]]
    problems = boundaries(collection(shape("Polygon", [ring])))[1]
    assert [problem.text.partition(".")[0] for problem in problems] == ["Vorm 1: een ring is niet gesloten"][
        : 4 - points
    ]


@pytest.mark.parametrize(
    ("source", "fine"),
    [("x" * 160, True), ("x" * 161, False), (" ", False), (1.0, False), ("a\u200bb", False)],
)
def test_a_source_is_a_line(source: object, fine: bool) -> None:
    """Of at most 160 characters, without any that nobody sees."""
    assert (boundaries(collection(shape("Polygon", [RING]), bron=source))[0] is not None) is fine


@given(ANYTHING)
def test_whatever_stands_there_is_told(value: object) -> None:
    """As the whole file, as a shape and as coordinates."""
    for file in (
        Kaartbestand("grenzen.geojson", value),
        collection(value),
        collection(shape("Polygon", value), bron=value),
        collection(shape("MultiPolygon", [value])),
    ):
        found, problems = boundaries(file)
        assert (found is None) == bool(problems)
