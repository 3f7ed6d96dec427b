"""The light map of places: degrees → ready values of an SVG, the same bytes for the same data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import cos, hypot, radians
from string import ascii_uppercase

from .model.grenzen import Grenzen, Punt

BREEDTE = 280
"""Width in units, which are pixels on a phone of 320 px; the letters are sized for that."""

RIJ = 46
"""Height of a row of dots: a finger of 44 px and a gap. Dots stand in rows, so that Tab follows the eye."""

RIJEN = range(5, 9)
"""How many rows a map may have."""

RAND = 10
"""How far boundaries stay from the edge."""

PER_RIJ = 3
"""As many dots as find room in a row wherever the others stand; with more places, neighbours share a dot."""

STIP = 20
"""How far a dot reaches, with a little air around it."""

_COVERS = 25
"""How much further a dot rather goes than to lie over the point of another place."""

_KLEINSTE = 0.008
"""Degrees that a map shows at least: one place alone is not drawn as large as a street."""

_LETTER = 9
"""Width of one letter of a name, rather too much than too little."""


@dataclass(frozen=True)
class Plek:
    """A place to draw: its number in the list, and where it is."""

    nummer: int
    id: str
    punt: Punt


@dataclass(frozen=True)
class Stip:
    """A numbered dot; a line leads from it to the point where its places are."""

    plekken: tuple[Plek, ...]
    """One place, or neighbours that share the dot."""
    tekst: str
    """What stands in it: the number of its place, or a letter for a dot that is shared."""
    x: int
    y: int
    """Middle of the dot."""
    punt_x: int
    punt_y: int
    """Where the places are."""


@dataclass(frozen=True)
class Naam:
    """The name of a village core, where it lies over no dot."""

    tekst: str
    x: int
    y: int


@dataclass(frozen=True)
class Kaart:
    """A map, ready to draw."""

    hoogte: int
    grens: str
    """The boundaries as the `d` of an SVG path; empty when the council gave none."""
    stippen: tuple[Stip, ...]
    """In the order in which one reads."""
    namen: tuple[Naam, ...]


def kaart(plekken: Sequence[Plek], kernen: Mapping[str, Sequence[Punt]], grenzen: Grenzen | None) -> Kaart:
    """Return the map of at least one place; `kernen` are the names of village cores with the points of their places."""
    rings = grenzen.ringen if grenzen else ()
    frame = _Kader.rond([*(place.punt for place in plekken), *(point for ring in rings for point in ring)])
    dots = _stippen(plekken, frame)
    return Kaart(frame.hoogte, "".join(map(frame.pad, rings)), dots, _namen(kernen, dots, frame))


@dataclass(frozen=True)
class _Kader:
    """An equirectangular projection: degrees of longitude are as narrow as they are at this latitude."""

    west: float
    noord: float
    smal: float
    schaal: float
    links: float
    boven: float
    hoogte: int

    @classmethod
    def rond(cls, points: Sequence[Punt]) -> _Kader:
        """Return the frame in which all points have their place."""
        west, east = _reach([lon for lon, _ in points])
        south, north = _reach([lat for _, lat in points])
        narrow = cos(radians((south + north) / 2))
        width, height = (east - west) * narrow, north - south
        rows = round((BREEDTE * height / width) / RIJ)
        total = RIJ * min(max(rows, RIJEN.start), RIJEN.stop - 1)
        scale = min((BREEDTE - 2 * RAND) / width, (total - 2 * RAND) / height)
        left, top = (BREEDTE - width * scale) / 2, (total - height * scale) / 2
        return cls(west, north, narrow, scale, left, top, total)

    def op(self, point: Punt) -> tuple[int, int]:
        """Return where a point is drawn."""
        lon, lat = point
        x = self.links + (lon - self.west) * self.smal * self.schaal
        return round(x), round(self.boven + (self.noord - lat) * self.schaal)

    def pad(self, ring: Sequence[Punt]) -> str:
        """Return a ring as part of a path, without points that are drawn on the one before."""
        drawn = [self.op(point) for point in ring]
        kept = [spot for spot, before in zip(drawn, [None, *drawn], strict=False) if spot != before]
        return "M" + "L".join(f"{x} {y}" for x, y in kept) + "Z"


def _reach(values: Sequence[float]) -> tuple[float, float]:
    """Return the ends of the values, at least `_KLEINSTE` apart."""
    low, high = min(values), max(values)
    extra = max(0.0, _KLEINSTE - (high - low)) / 2
    return low - extra, high + extra


def _stippen(places: Sequence[Plek], frame: _Kader) -> tuple[Stip, ...]:
    rows = frame.hoogte // RIJ
    drawn = sorted((frame.op(place.punt)[::-1], place.nummer, place) for place in places)
    if len(places) > PER_RIJ * rows:
        return _gedeeld([place for _, _, place in drawn], frame)
    taken: dict[int, list[int]] = {row: [] for row in range(rows)}
    dots = []
    for (y, x), _, place in drawn:
        others = [spot for spot, _, other in drawn if other != place]
        _, row, at = min(
            (hypot(spot - x, _middle(row) - y) + _COVERS * _covered(spot, _middle(row), others), row, spot)
            for row in taken
            for spot in _free(x, taken[row])
        )
        taken[row].append(at)
        dots.append(Stip((place,), str(place.nummer), at, _middle(row), x, y))
    return tuple(sorted(dots, key=_leesorde))


def _covered(x: int, y: int, points: Sequence[tuple[int, int]]) -> int:
    """Return over how many points a dot would lie."""
    return sum(hypot(x - at_x, y - at_y) < STIP for at_y, at_x in points)


def _middle(row: int) -> int:
    return row * RIJ + RIJ // 2


def _free(x: int, taken: Sequence[int]) -> list[int]:
    """Return where in a row a dot can stand: at x, or right beside another one."""
    wished = [x, RIJ // 2, BREEDTE - RIJ // 2, *(other + side for other in taken for side in (-RIJ, RIJ))]
    inside = [spot for spot in wished if RIJ // 2 <= spot <= BREEDTE - RIJ // 2]
    return [spot for spot in inside if all(abs(spot - other) >= RIJ for other in taken)]


def _gedeeld(places: Sequence[Plek], frame: _Kader) -> tuple[Stip, ...]:
    """Return one dot for each square of the map that holds places."""
    columns = BREEDTE // RIJ
    squares: dict[tuple[int, int], list[Plek]] = {}
    for place in places:
        x, y = frame.op(place.punt)
        square = (min(y // RIJ, frame.hoogte // RIJ - 1), min(x * columns // BREEDTE, columns - 1))
        squares.setdefault(square, []).append(place)
    letters = _letters()
    dots = []
    for (row, column), here in sorted(squares.items()):
        x, y = (2 * column + 1) * BREEDTE // (2 * columns), _middle(row)
        text = next(letters) if len(here) > 1 else str(here[0].nummer)
        dots.append(Stip(tuple(sorted(here, key=lambda place: place.nummer)), text, x, y, x, y))
    return tuple(dots)


def _letters() -> Iterator[str]:
    """Yield A to Z, then AA to ZZ."""
    yield from ascii_uppercase
    yield from map("".join, product(ascii_uppercase, repeat=2))


def _leesorde(dot: Stip) -> tuple[int, int]:
    return dot.y, dot.x


def _namen(kernen: Mapping[str, Sequence[Punt]], dots: Sequence[Stip], frame: _Kader) -> tuple[Naam, ...]:
    """Return each name as near to its places as it lies over nothing; one without room is left out."""
    taken = [(dot.x - STIP, dot.y - STIP, dot.x + STIP, dot.y + STIP) for dot in dots]
    taken += [(dot.punt_x - 5, dot.punt_y - 5, dot.punt_x + 5, dot.punt_y + 5) for dot in dots]
    names = []
    for name, points in kernen.items():
        spots = [frame.op(point) for point in points]
        middle = sum(x for x, _ in spots) / len(spots), sum(y for _, y in spots) / len(spots)
        half = len(name) * _LETTER // 2
        free = [
            (hypot(x - middle[0], y - middle[1]), y, x)
            for y in range(14, frame.hoogte - 6, 8)
            for x in range(half + 4, BREEDTE - half - 3, 8)
            if not any(_raakt((x - half, y - 14, x + half, y + 5), box) for box in taken)
        ]
        if free:
            _, y, x = min(free)
            names.append(Naam(name, x, y))
            taken.append((x - half, y - 14, x + half, y + 5))
    return tuple(names)


_Vak = tuple[int, int, int, int]


def _raakt(one: _Vak, other: _Vak) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
