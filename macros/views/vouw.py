"""Which parts of a long list stand open, and which are folded so that one sees what else there is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from .delen import Groep

T = TypeVar("T")

OPEN = 12
"""How many cards stand open on a page, as far as groups allow: some seven screens of a phone (project rule)."""

Groepen = tuple[Groep[T], ...]
"""Groups in order."""


def vouw(groepen: Sequence[Groep[T]], getoond: int = 0) -> tuple[Groepen[T], Groepen[T]]:
    """Return the groups that stand open and those to fold; what comes first on a page is never folded.

    `getoond` is how many cards stand above the groups.
    """
    count = getoond
    for place, group in enumerate(groepen):
        count += len(group.items)
        if count > OPEN and count > len(group.items):
            return tuple(groepen[:place]), tuple(groepen[place:])
    return tuple(groepen), ()
