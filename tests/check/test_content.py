"""The way back from a value in a model to its line."""

from __future__ import annotations

from typing import Any

import pytest

from macros.check.content import Content, place_at
from macros.load import read

TEXT = b"""titel: Hulp
talen: nl
rollen:
  - actor: bib
    rol: ontvangt
adres: {straat: Dorp 1}
leeg: []
"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ((), "a.yaml:1:1"),
        (("titel",), "a.yaml:1:8"),
        (("talen", 0), "a.yaml:2:8"),
        (("talen", 1), "a.yaml:2:8"),
        (("rollen",), "a.yaml:4:3"),
        (("rollen", 0), "a.yaml:4:5"),
        (("rollen", 0, "rol"), "a.yaml:5:10"),
        (("rollen", 0, "sinds"), "a.yaml:4:5"),
        (("rollen", 1, "rol"), "a.yaml:4:3"),
        (("adres", "straat"), "a.yaml:6:17"),
        (("adres", "postcode"), "a.yaml:6:8"),
        (("leeg", 0, "x"), "a.yaml:7:7"),
        (("weg", "x"), "a.yaml:1:1"),
        (("titel", "x"), "a.yaml:1:8"),
    ],
)
def test_place_at(path: tuple[Any, ...], expected: str) -> None:
    """The value itself, or what is nearest above it; a lone text is an item of its list."""
    value, _ = read(TEXT, "a.yaml")
    assert str(place_at(value, path)) == expected


def test_empty_content() -> None:
    """Nothing read is nothing to go through."""
    assert list(Content().entries()) == []
    assert Content().cards() == ()
