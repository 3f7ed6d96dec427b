"""The three kinds of value a data file holds; each one knows where it stands.

A large register holds a hundred thousand texts, of which few are ever asked for their place. So a mapping and a
list keep plain texts, with beside them one packed number for each place; whoever takes a text out in Python gets
a Text that knows it. What reads them from within (pydantic, `==`, `plain`) meets the plain texts.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import Any, SupportsIndex, TypeAlias, TypeVar, Union, overload

from ..problems import Place

D = TypeVar("D")

COLUMNS = 1 << 20
"""More columns than the longest line of a file we read has."""


def spot_at(line: int, column: int) -> int:
    """Return a place in a file as one number; line and column count from 0, as the parser does."""
    return line * COLUMNS + column


def _place(file: str, spot: int) -> Place:
    line, column = divmod(spot, COLUMNS)
    return Place(file, line + 1, column + 1)


class Text(str):
    """A scalar: always text, whatever it looks like."""

    __slots__ = ("file", "spot")
    file: str
    spot: int

    @property
    def place(self) -> Place:
        """Where the text begins."""
        return _place(self.file, self.spot)


class Sequence(list["Value"]):
    """A list of values."""

    __slots__ = ("file", "spot", "spots")

    def __init__(self, file: str = "", spot: int = 0) -> None:
        self.file = file
        self.spot = spot
        self.spots = array("q")
        """Where each item begins."""

    @property
    def place(self) -> Place:
        """Where the list begins."""
        return _place(self.file, self.spot)

    def put(self, value: Plain, spot: int) -> None:
        """Add an item that stands at `spot`."""
        self.append(value)  # type: ignore[arg-type]  # within, texts are plain
        self.spots.append(spot)

    def join(self, more: Sequence) -> None:
        """Add the items of another list; each keeps its place."""
        for value, spot in zip(more.plain(), more.spots, strict=True):
            self.put(
                value if isinstance(value, (Mapping, Sequence)) else text_at(value, more.file, spot), spot
            )

    def plain(self) -> Iterator[Plain]:
        """Yield the items, texts without their place."""
        return list.__iter__(self)

    def __iter__(self) -> Iterator[Value]:
        """Yield the items, each with its place."""
        for value, spot in zip(list.__iter__(self), self.spots, strict=True):
            yield text_at(value, self.file, spot) if type(value) is str else value

    @overload
    def __getitem__(self, at: SupportsIndex, /) -> Value: ...
    @overload
    def __getitem__(self, at: slice, /) -> list[Value]: ...
    def __getitem__(self, at: SupportsIndex | slice, /) -> Value | list[Value]:
        """Return an item, or more of them, with its place."""
        if isinstance(at, slice):
            return list(iter(self))[at]
        value = list.__getitem__(self, at)
        return text_at(value, self.file, self.spots[at]) if type(value) is str else value


class Mapping(dict[str, "Value"]):
    """Keys with their values; it knows the place of both."""

    __slots__ = ("file", "spot", "spots")

    def __init__(self, file: str = "", spot: int = 0) -> None:
        super().__init__()
        self.file = file
        self.spot = spot
        self.spots = array("q")
        """Where the first key begins, its value, the second key, and so on."""

    @property
    def place(self) -> Place:
        """Where the first key stands, or the brace before it."""
        return _place(self.file, self.spot)

    def put(self, key: str, value: Plain, key_spot: int, spot: int) -> None:
        """Add a field that is not there yet: its key and its value stand at these spots."""
        self[key] = value  # type: ignore[assignment]  # within, texts are plain
        self.spots.append(key_spot)
        self.spots.append(spot)

    def plain(self) -> Iterator[tuple[str, Plain]]:
        """Yield the keys and the values, texts without their place."""
        return iter(dict.items(self))

    def bare(self, name: str) -> Plain:
        """Return a value, a text without its place; raises KeyError."""
        return dict.__getitem__(self, name)

    def entries(self) -> Iterator[tuple[Text, Value]]:
        """Yield the keys, as they stand in the file, with their values."""
        spots = iter(self.spots)
        for (key, value), key_spot, spot in zip(dict.items(self), spots, spots, strict=True):
            yield text_at(key, self.file, key_spot), self._placed(value, spot)

    def key(self, name: str) -> Text | None:
        """Return a key as it stands in the file, or nothing when it is not there."""
        return text_at(name, self.file, self.spots[2 * self._number(name)]) if name in self else None

    def items(self) -> Iterator[tuple[Text, Value]]:  # type: ignore[override]  # a view would show plain texts
        """Yield the keys with their values, both with their place."""
        return self.entries()

    def values(self) -> Iterator[Value]:  # type: ignore[override]
        """Yield the values, each with its place."""
        return (value for _, value in self.entries())

    def __getitem__(self, name: str) -> Value:
        """Return a value with its place; raises KeyError."""
        value = dict.__getitem__(self, name)
        return self._placed(value, self.spots[2 * self._number(name) + 1]) if type(value) is str else value

    @overload  # type: ignore[override]
    def get(self, name: str) -> Value | None: ...
    @overload
    def get(self, name: str, default: D) -> Value | D: ...
    def get(self, name: str, default: Any = None) -> Any:
        """Return a value with its place, or else `default`."""
        return self[name] if name in self else default  # noqa: SIM401 (this is that get)

    def _placed(self, value: Value, spot: int) -> Value:
        return text_at(value, self.file, spot) if type(value) is str else value

    def _number(self, name: str) -> int:
        return next(number for number, key in enumerate(self) if key == name)


Value: TypeAlias = Union[Text, Sequence, Mapping]  # noqa: UP007 (the names are not yet bound at runtime)

Plain: TypeAlias = Union[str, Sequence, Mapping]  # noqa: UP007
"""A value as a mapping or a list keeps it."""


def bare(value: Plain) -> Any:
    """Return a value in the dicts, lists and texts of Python, which pydantic reads fastest."""
    if type(value) is Mapping:
        fields: dict[str, Any] = dict.copy(value)
        for key, inner in dict.items(value):
            if type(inner) is not str:
                fields[key] = bare(inner)
        return fields
    if type(value) is Sequence:
        return [v if type(v) is str else bare(v) for v in list.__iter__(value)]
    return str(value)


def text_at(value: str, file: str, spot: int) -> Text:
    """Return `value` as a Text that stands at `spot` in `file`."""
    text = Text(value)
    text.file = file
    text.spot = spot
    return text
