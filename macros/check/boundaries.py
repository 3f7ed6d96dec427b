"""Plain values → the boundaries of the council, and the rules on where they lie."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from math import isfinite

from ..load.characters import escaped_problems
from ..load.geojson import Kaartbestand
from ..model.grenzen import Grenzen, Punt
from ..problems import Place, Problem, Severity
from .content import Content
from .coordinates import BELGIUM

LONGEST_SOURCE = 160
"""Characters of the line under the map that says whose boundaries these are."""

_OTHER_SHAPES = ("Point", "MultiPoint", "LineString", "MultiLineString", "GeometryCollection")

_BRON = '"bron": "Grenzen: Statbel, 1-1-2025"'


class _Wrong(Exception):
    """A shape cannot be drawn; the text says why, in Dutch."""


def boundaries(found: Kaartbestand | None) -> tuple[Grenzen | None, list[Problem]]:
    """Return the boundaries in the file, and every shape of it that cannot be used."""
    if found is None:
        return None, []
    problems: list[Problem] = []
    rings: list[tuple[Punt, ...]] = []
    try:
        shapes = _shapes(found.inhoud)
        source = _source(found)
    except _Wrong as error:
        return None, [_fout(found, str(error))]
    for number, shape in enumerate(shapes, 1):
        try:
            rings += _rings(shape)
        except _Wrong as error:
            problems.append(_fout(found, f"Vorm {number}: {error}"))
    return (None if problems else Grenzen(found.bestand, tuple(rings), source)), problems


def _fout(found: Kaartbestand, text: str) -> Problem:
    return Problem(Place(found.bestand), Severity.FOUT, text)


def _shapes(value: object) -> list[object]:
    if not isinstance(value, dict) or value.get("type") != "FeatureCollection":
        raise _Wrong("Dit is geen FeatureCollection. Bewaar de grenzen als GeoJSON.")
    shapes = value.get("features")
    if not isinstance(shapes, list) or not shapes:
        raise _Wrong(
            "Hier staat geen enkele vorm. Zet de grens van de gemeente erin, of haal het bestand weg."
        )
    return shapes


def _source(found: Kaartbestand) -> str | None:
    assert isinstance(found.inhoud, dict)
    source = found.inhoud.get("bron")
    if source is None:
        return None
    if not isinstance(source, str) or not 0 < len(source.strip()) <= LONGEST_SOURCE:
        raise _Wrong(f"“bron” is een zin van hoogstens {LONGEST_SOURCE} tekens. Bijvoorbeeld {_BRON}.")
    for problem in escaped_problems(source, Place(found.bestand)):
        raise _Wrong(problem.text)
    return source.strip()


def _rings(shape: object) -> Iterator[tuple[Punt, ...]]:
    geometry = shape.get("geometry") if isinstance(shape, dict) else None
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if not isinstance(geometry, dict) or kind not in ("Polygon", "MultiPolygon"):
        found = f"een {kind}" if kind in _OTHER_SHAPES else "geen vorm"
        raise _Wrong(f"dit is {found}. Verwacht: Polygon of MultiPolygon.")
    parts = geometry.get("coordinates")
    for polygon in _list([parts] if kind == "Polygon" else parts):
        yield from (_ring(ring) for ring in _list(polygon))


def _list(value: object) -> list[object]:
    if not isinstance(value, list) or not value:
        raise _Wrong("hier ontbreken coördinaten. Bewaar de grenzen opnieuw als GeoJSON.")
    return value


def _ring(value: object) -> tuple[Punt, ...]:
    ring = tuple(_point(point) for point in _list(value))
    if len(ring) < 4 or ring[0] != ring[-1]:
        raise _Wrong("een ring is niet gesloten. Het eerste en het laatste punt zijn dezelfde.")
    return ring


def _point(value: object) -> Punt:
    numbers = [n for n in _list(value)[:2] if isinstance(n, float) and isfinite(n)]
    if len(numbers) < 2:
        raise _Wrong("een punt is geen lengte en breedte. Bijvoorbeeld [4.496, 51.163].")
    lon, lat = numbers
    if _in_belgium(lon, lat):
        return lon, lat
    if _in_belgium(lat, lon):
        raise _Wrong(f"lengte en breedte zijn omgewisseld. Schrijf [{lat}, {lon}]: eerst de lengte.")
    raise _Wrong(
        f"[{lon:g}, {lat:g}] ligt niet in België. Bewaar de grenzen in WGS 84 (EPSG:4326). "
        "Bijvoorbeeld [4.496, 51.163]."
    )


def _in_belgium(lon: float, lat: float) -> bool:
    south, north, west, east = BELGIUM
    return south <= lat <= north and west <= lon <= east


def boundaries_in_area(content: Content, today: date) -> Iterator[Problem]:
    """Boundaries lie in the box around the council: those of a neighbour make its own map small."""
    found, council = content.grenzen, content.gemeente
    if not found or not council or not council.gebied:
        return
    box = council.gebied
    points = [point for ring in found.ringen for point in ring]
    outside = [p for p in points if not (box.west <= p[0] <= box.oost and box.zuid <= p[1] <= box.noord)]
    if outside:
        lon, lat = outside[0]
        yield Problem(
            Place(found.bestand),
            Severity.WAARSCHUWING,
            f"De grens loopt buiten de gemeente: {len(outside)} van {len(points)} punten, bijvoorbeeld "
            f"[{lon:g}, {lat:g}]. Kijk na of hier alleen je eigen gemeente staat, of pas gebied aan.",
        )


def boundaries_with_source(content: Content, today: date) -> Iterator[Problem]:
    """Whoever made the boundaries is named under the map: most licences ask for it."""
    if content.grenzen and not content.grenzen.bron:
        yield Problem(
            Place(content.grenzen.bestand),
            Severity.TIP,
            f"Er staat niet van wie deze grenzen komen. Zet het bovenaan in het bestand. Bijvoorbeeld {_BRON}.",
        )


RULES = (boundaries_in_area, boundaries_with_source)
