"""A mapping of which each value is worked out the first time that somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TypeVar

T = TypeVar("T")


class Lui(Mapping[str, T]):
    """A value for each of `sleutels`; `maak` works it out, once."""

    def __init__(self, sleutels: Collection[str], maak: Callable[[str], T]) -> None:
        self._sleutels = sleutels
        self._maak = maak
        self._gemaakt: dict[str, T] = {}

    def __getitem__(self, sleutel: str) -> T:
        """Return the value of a key; raises KeyError."""
        if sleutel not in self._gemaakt:
            if sleutel not in self._sleutels:
                raise KeyError(sleutel)
            self._gemaakt[sleutel] = self._maak(sleutel)
        return self._gemaakt[sleutel]

    def __iter__(self) -> Iterator[str]:
        """Yield every key."""
        return iter(self._sleutels)

    def __len__(self) -> int:
        """Return how many keys there are."""
        return len(self._sleutels)
