"""Puts offers in order, and together by what they name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any

from .model import Offer


def rangen(offers: Iterable[Offer], sleutel: Callable[[Offer], Any]) -> Mapping[int, int]:
    """Return identity of an offer → its rank by a sort key; those that nothing tells apart share one."""
    ordered = sorted(((sleutel(offer), offer) for offer in offers), key=itemgetter(0))
    ranks: dict[int, int] = {}
    for rank, (_, same) in enumerate(groupby(ordered, key=itemgetter(0))):
        ranks.update((id(offer), rank) for _, offer in same)
    return ranks


def per_naam(offers: Iterable[Offer], names: Callable[[Offer], Iterable[str]]) -> Mapping[str, list[Offer]]:
    """Return the offers by what each of them names, in the order in which they come."""
    found: dict[str, list[Offer]] = {}
    for offer in offers:
        for name in names(offer):
            found.setdefault(name, []).append(offer)
    return found
