"""The three kinds of value a data file holds; each one knows where it stands."""

from __future__ import annotations

from collections.abc import ItemsView
from typing import TypeAlias, Union, cast

from ..problems import Place

Spot: TypeAlias = tuple[str, int, int]
"""File, and line and column from 0 as the parser counts: cheap to keep, a Place when asked for."""


def _place(spot: Spot) -> Place:
    file, line, column = spot
    return Place(file, line + 1, column + 1)


class Text(str):
    """A scalar: always text, whatever it looks like."""

    __slots__ = ("spot",)
    spot: Spot

    @property
    def place(self) -> Place:
        """Where the text begins."""
        return _place(self.spot)


class Sequence(list["Value"]):
    """A list of values."""

    __slots__ = ("spot",)
    spot: Spot

    @property
    def place(self) -> Place:
        """Where the list begins."""
        return _place(self.spot)


class Mapping(dict[str, "Value"]):
    """Keys with their values; every key in it is a Text, so it knows its own place too."""

    __slots__ = ("spot",)
    spot: Spot

    @property
    def place(self) -> Place:
        """Where the first key stands, or the brace before it."""
        return _place(self.spot)

    def entries(self) -> ItemsView[Text, Value]:
        """Return the keys, as they stand in the file, with their values."""
        return cast("ItemsView[Text, Value]", self.items())

    def key(self, name: str) -> Text | None:
        """Return a key as it stands in the file, or nothing when it is not there."""
        return next((key for key, _ in self.entries() if key == name), None) if name in self else None


Value: TypeAlias = Union[Text, Sequence, Mapping]  # noqa: UP007 (the names are not yet bound at runtime)


def text_at(value: str, spot: Spot) -> Text:
    """Return `value` as a Text that stands at `spot`."""
    text = Text(value)
    text.spot = spot
    return text


def sequence_at(spot: Spot) -> Sequence:
    """Return an empty list that stands at `spot`."""
    sequence = Sequence()
    sequence.spot = spot
    return sequence


def mapping_at(spot: Spot) -> Mapping:
    """Return an empty mapping that stands at `spot`."""
    mapping = Mapping()
    mapping.spot = spot
    return mapping
