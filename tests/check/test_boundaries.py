"""Boundaries: whatever stands in the file, it becomes rings or a message, never a traceback."""

from __future__ import annotations

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
