"""Rules on where things lie: the box around the council, and the places and village cores on the map."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..model.gemeente import Gebied
from ..model.plaats import Coordinaten
from ..problems import Problem, Severity
from .content import Content

BELGIUM = (49.4, 51.6, 2.5, 6.5)
"""South, north, west and east of Belgium in degrees, rounded outwards."""


def area(content: Content, today: date) -> Iterator[Problem]:
    """The box around the council has its south below its north and its west left of its east, in Belgium."""
    council = content.gemeente
    if council and council.gebied and not _possible(council.gebied):
        yield content.fout(
            council,
            ("gebied",),
            "Dit gebied kan niet in België liggen. zuid is kleiner dan noord (rond 51), west is kleiner dan oost "
            "(rond 4). Bijvoorbeeld gebied: {zuid: 51.120, noord: 51.200, west: 4.470, oost: 4.570}.",
        )


def _possible(box: Gebied) -> bool:
    south, north, west, east = BELGIUM
    return south <= box.zuid < box.noord <= north and west <= box.west < box.oost <= east


def coordinates(content: Content, today: date) -> Iterator[Problem]:
    """Coordinates lie in Belgium, and in the council's box unless the address is elsewhere; swapped is named so."""
    council = content.gemeente
    for place in content.plaatsen:
        elsewhere = council and place.adres and place.adres.gemeente != council.naam
        for severity, text in _wrong(place.id, place.coordinaten, None if elsewhere else _box(content)):
            yield Problem(content.at(place, "coordinaten"), severity, text)


def core_coordinates(content: Content, today: date) -> Iterator[Problem]:
    """The middle of a village core lies in Belgium, and in the council's box; swapped is named so."""
    for core in content.gemeente.dorpskernen if content.gemeente else ():
        for severity, text in _wrong(core.id, core.coordinaten, _box(content)):
            yield Problem(content.at(core, "coordinaten"), severity, text)


def _box(content: Content) -> Gebied | None:
    """Return the box around the council, if it has one that is possible."""
    box = content.gemeente.gebied if content.gemeente else None
    return box if box and _possible(box) else None


def _wrong(name: str, spot: Coordinaten | None, box: Gebied | None) -> Iterator[tuple[Severity, str]]:
    """Yield how bad it is that something lies there, and what to tell."""
    if spot is None:
        return
    lat, lon = spot.breedte, spot.lengte
    if not _in_belgium(lat, lon):
        yield Severity.FOUT, _not_in_belgium(name, lat, lon)
    elif box and not _within(lat, lon, box):
        yield Severity.WAARSCHUWING, _outside(name, box)


def _in_belgium(lat: float, lon: float) -> bool:
    south, north, west, east = BELGIUM
    return south <= lat <= north and west <= lon <= east


def _not_in_belgium(name: str, lat: float, lon: float) -> str:
    if _in_belgium(lon, lat):
        return f"De coördinaten van “{name}” zijn omgewisseld. Schrijf breedte: {lon} en lengte: {lat}."
    return (
        f"De coördinaten van “{name}” liggen niet in België: breedte {lat}, lengte {lon}. "
        "Bijvoorbeeld breedte: 51.163 en lengte: 4.496."
    )


def _outside(name: str, area: Gebied) -> str:
    return (
        f"De coördinaten van “{name}” liggen buiten de gemeente. De breedte ligt tussen {area.zuid:.3f} "
        f"en {area.noord:.3f}, de lengte tussen {area.west:.3f} en {area.oost:.3f}. Kijk ze na."
    )


def _within(lat: float, lon: float, area: Gebied) -> bool:
    return area.zuid <= lat <= area.noord and area.west <= lon <= area.oost


RULES = (area, coordinates, core_coordinates)
