"""The way back from a path in the data to file, line and column."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.load import Source, load
from macros.load.values import mapping_at
from macros.problems import Place

from .data import folder


def source_of(tmp_path: Path) -> Source:
    """Return a source with an offer at known lines."""
    offer = "aanbod:\n  - id: digipunt\n    wanneer:\n      elke: [maandag, dinsdag]\n    talen: nl\n"
    return load(folder(tmp_path, offer=offer))


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), "data/offer.yaml:1:1"),
        (("aanbod",), "data/offer.yaml:2:3"),
        (("aanbod", 0, "wanneer", "elke", 1), "data/offer.yaml:4:23"),
        (("offer", "aanbod", 0, "id"), "data/offer.yaml:2:9"),
        (("aanbod", 0, "talen", 0), "data/offer.yaml:5:12"),
        (("gemeente", "naam"), "data/gemeente.yaml:2:7"),
        (("gemeente",), "data/gemeente.yaml:1:1"),
        (("vragen", "x"), "data/offer.yaml:1:1"),
        (("aanbod", 0, "telefoon"), "data/offer.yaml:2:5"),
        (("aanbod", 7, "titel"), "data/offer.yaml:2:3"),
        (("aanbod", -1), "data/offer.yaml:2:3"),
        (("aanbod", "titel"), "data/offer.yaml:2:3"),
        (("aanbod", 0, 3), "data/offer.yaml:2:5"),
        (("aanbod", 0, "id", "x"), "data/offer.yaml:2:9"),
    ],
)
def test_place_of_a_value_or_its_nearest_ancestor(
    tmp_path: Path, path: tuple[str | int, ...], expected: str
) -> None:
    """A path that leads nowhere gives the last place on the way."""
    assert str(source_of(tmp_path).place(*path)) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), "data/offer.yaml:1:1"),
        (("aanbod",), "data/offer.yaml:1:1"),
        (("aanbod", 0, "wanneer", "elke"), "data/offer.yaml:4:7"),
        (("aanbod", 0), "data/offer.yaml:2:5"),
        (("aanbod", 0, "wanneer", "elke", 1), "data/offer.yaml:4:23"),
        (("gemeente", "naam"), "data/gemeente.yaml:2:1"),
        (("aanbod", 0, "telefoon"), "data/offer.yaml:2:5"),
        (("aanbod", 0, "wanneer", "telefoon", "x"), "data/offer.yaml:4:7"),
    ],
)
def test_place_of_a_key(tmp_path: Path, path: tuple[str | int, ...], expected: str) -> None:
    """For an unknown or doubled key the message stands at the key, not at its value."""
    assert str(source_of(tmp_path).key_place(*path)) == expected


def test_an_empty_source_still_has_places() -> None:
    """A check on what is not there can always point at the file."""
    empty = mapping_at(("data/offer.yaml", 0, 0))
    source = Source(empty, empty, empty, empty, None, ())
    assert source.place("aanbod", 0) == Place("data/offer.yaml", 1, 1)
