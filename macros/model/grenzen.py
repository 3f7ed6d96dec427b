"""The boundaries of the council, for the map of its places; an optional file, whose form GeoJSON gives."""

from __future__ import annotations

from dataclasses import dataclass

Punt = tuple[float, float]
"""Longitude and latitude in degrees, in that order, as GeoJSON has them."""


@dataclass(frozen=True)
class Grenzen:
    """All rings of all shapes; a ring inside another one is a hole."""

    bestand: str
    """The file as its user knows it."""
    ringen: tuple[tuple[Punt, ...], ...]
    """Each closed: its last point is its first."""
    bron: str | None = None
    """Whose boundaries these are, to be shown with the map."""
