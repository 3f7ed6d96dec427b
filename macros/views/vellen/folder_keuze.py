"""What the folder of a large council holds: as much help as one can still leaf through, and where the rest stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from ...model import Offer
from ..zicht import Zicht
from .voet import Velvoet, gedrukt_adres, rest

MEEST = 120
"""More offers than this make a book of some hundred pages, through which nobody leafs (project rule)."""


def keuze(offers: Sequence[Offer]) -> list[Offer]:
    """Return what the folder holds, in order: of each need the first before the second of any."""
    before = Counter[str]()
    turns: list[tuple[int, int]] = []
    for number, offer in enumerate(offers):
        turns.append((before[nood_van(offer)], number))
        before[nood_van(offer)] += 1
    return [offers[number] for number in sorted(number for _, number in sorted(turns)[:MEEST])]


def nood_van(offer: Offer) -> str:
    """Return the need at which the folder tells an offer; empty for what answers none."""
    return offer.noden[0].value if offer.noden else ""


def meer(
    zicht: Zicht, foot: Velvoet, every: Iterable[Offer], on: Iterable[Offer]
) -> dict[str, tuple[str, ...]]:
    """Return what the folder says of the offers that it leaves out, by the need at which it would tell them."""
    left = Counter(map(nood_van, every)) - Counter(map(nood_van, on))
    return {
        need: rest(
            foot,
            f"In dit boekje is geen plaats voor nog {count} andere.",
            gedrukt_adres(zicht, f"noden/{need}/" if need else "aanbod/"),
        )
        for need, count in left.items()
    }
