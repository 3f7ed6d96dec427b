"""What a data folder holds, unchecked, with the way back from a value to its place."""

from __future__ import annotations

from dataclasses import dataclass

from ..problems import Place, Problem
from .values import Mapping, Sequence, Value

LISTS = ("actoren", "plaatsen", "aanbod")
"""The lists of the register; they may be spread over offer.yaml and offer/*.yaml."""

PARTS = ("offer", "gemeente", "toegankelijkheid", "bouwstenen", "vragen")
"""The parts of the data: one file each, but for the register."""


@dataclass(frozen=True)
class Source:
    """All that stands in a data folder, unchecked; every value knows its place.

    `offer` holds offer.yaml and offer/*.yaml together. `unread` names the parts (`offer`, `gemeente`, …) of
    which a file could not be read: what seems to be missing may stand there.
    """

    offer: Mapping
    gemeente: Mapping
    toegankelijkheid: Mapping
    bouwstenen: Mapping
    vragen: Mapping | None
    problems: tuple[Problem, ...]
    unread: frozenset[str] = frozenset()

    def place(self, *path: str | int) -> Place:
        """Return the place of the value at a path, or of its nearest ancestor that exists.

        A path begins with a part (`"gemeente"`, `"bouwstenen"`, …) or with a key of the register itself:
        `place("aanbod", 3, "wanneer", "elke", 0)`.
        """
        return self._follow(path)[-1].place

    def key_place(self, *path: str | int) -> Place:
        """Return the place of the key that a path ends in; of its nearest ancestor when it is not there."""
        values, below = self._follow(path), self._below(path)
        if below and len(values) == len(below) + 1 and isinstance(values[-2], Mapping):
            key = values[-2].key(str(below[-1]))
            return values[-1].place if key is None else key.place
        return values[-1].place

    def _follow(self, path: tuple[str | int, ...]) -> list[Value]:
        """Return the values on the way along a path, from the part of the data to the last that exists."""
        values: list[Value] = [self._part(path)]
        for step in self._below(path):
            value = _step(values[-1], step)
            if value is None:
                break
            values.append(value)
        return values

    def _part(self, path: tuple[str | int, ...]) -> Mapping:
        part: Mapping | None = getattr(self, str(path[0])) if path and path[0] in PARTS else None
        return self.offer if part is None else part

    def _below(self, path: tuple[str | int, ...]) -> tuple[str | int, ...]:
        return path[1:] if path and path[0] in PARTS else path


def _step(value: Value, step: str | int) -> Value | None:
    """Return the value one step further, or nothing; a lone text counts as a list of one."""
    if isinstance(value, Mapping):
        return value.get(step) if isinstance(step, str) else None
    if isinstance(step, str):
        return None
    if isinstance(value, Sequence):
        return value[step] if 0 <= step < len(value) else None
    return value if step == 0 else None
