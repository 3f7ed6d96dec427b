"""Which combinations of card, audience, part of the day and village core no offer answers: the widest ones only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import combinations, product

from ..kenmerken import nergens_heen
from ..model import Offer
from ..model.keuzes import Doelgroep, Soort
from ..register import Register
from .basis import ZONDER_HULP, kaarten, lopend
from .ligging import HELPERS, Aanbodligging, Dagdeel, Vraagstuk, ligging

MEESTE_VRAGEN = 3
"""How many of the four questions a sentence combines; with four it says too little about too much (project rule)."""

RISICOGROEPEN = tuple(group for group in Doelgroep if group not in (Doelgroep.IEDEREEN, *HELPERS))
"""The audiences that a gap is looked for: those who come to be helped."""


@dataclass(frozen=True)
class Leegte:
    """One combination that nothing answers; audiences and parts of the day for which the same holds stand together."""

    bouwsteen: str | None
    doelgroepen: tuple[Doelgroep, ...]
    dagdelen: tuple[Dagdeel, ...]
    kern: str | None
    zonder_hulp: tuple[Offer, ...] = ()
    """What does answer it, though nobody helps there; none when there is nothing at all."""

    def vraagstukken(self) -> Iterator[Vraagstuk]:
        """Yield each combination that it stands for."""
        for group, part in product(self.doelgroepen or (None,), self.dagdelen or (None,)):
            yield Vraagstuk(self.bouwsteen, group, part, self.kern)


def leegtes(register: Register) -> list[Leegte]:
    """Return the combinations that no running offer can answer, those with the fewest questions first.

    An offer of which a needed answer is not filled in may answer it: then nothing is claimed.
    """
    running = [ligging(register, offer) for offer in lopend(register)]
    masks = _Maskers(running)
    helps = masks.van(lambda known: known.offer.soort not in ZONDER_HULP)
    empty: list[frozenset[tuple[str, str]]] = []
    found: list[Leegte] = []
    for asked in _vraagstukken(register):
        if any(wider <= asked.delen for wider in empty):
            continue
        left = masks.mogelijk(asked)
        if left == 0 or (asked.bouwsteen is None and left & helps == 0):
            empty.append(asked.delen)
            found.append(_leegte(asked, masks.aanbod(left)))
    return list(_samen(found))


class _Maskers:
    """Sets of offers as bits of a number, so that thousands of combinations cost little."""

    def __init__(self, known: list[Aanbodligging]) -> None:
        self._known = known
        self._kept: dict[Vraagstuk, int] = {}

    def van(self, holds: Callable[[Aanbodligging], bool]) -> int:
        """Return the offers of which something holds."""
        bits = "".join("1" if holds(known) else "0" for known in self._known)
        return int(bits or "0", 2)

    def aanbod(self, mask: int) -> tuple[Offer, ...]:
        """Return the offers in a set."""
        bits = f"{mask:0{len(self._known)}b}"
        return tuple(known.offer for known, bit in zip(self._known, bits, strict=False) if bit == "1")

    def mogelijk(self, asked: Vraagstuk) -> int:
        """Return the offers that answer a combination for sure or perhaps; time and place go together."""
        parts = (
            Vraagstuk(bouwsteen=asked.bouwsteen),
            Vraagstuk(doelgroep=asked.doelgroep),
            Vraagstuk(dagdeel=asked.dagdeel, kern=asked.kern),
        )
        left = -1
        for part in parts:
            if part not in self._kept:
                self._kept[part] = self.van(partial(_misschien, part))
            left &= self._kept[part]
        return left


def _misschien(asked: Vraagstuk, known: Aanbodligging) -> bool:
    return known.past(asked) is not False


def _vraagstukken(register: Register) -> Iterator[Vraagstuk]:
    """Yield every combination of up to three questions, those with the fewest first."""
    cards: list[str | None] = [*_kaarten_voor_inwoners(register)]
    cores = [core.id for core in register.gemeente.dorpskernen]
    for size in range(1, MEESTE_VRAGEN + 1):
        for names in combinations(("bouwsteen", "doelgroep", "dagdeel", "kern"), size):
            for card, group, part, core in product(
                cards if "bouwsteen" in names else (None,),
                RISICOGROEPEN if "doelgroep" in names else (None,),
                Dagdeel if "dagdeel" in names else (None,),
                cores if "kern" in names else (None,),
            ):
                yield Vraagstuk(card, group, part, core)


def _kaarten_voor_inwoners(register: Register) -> Iterator[str]:
    """Yield the cards that some offer carries out for residents, at a place or at their home."""
    used = {
        card
        for offer in register.aanbod.values()
        if not register.wacht(offer)
        and _voor_inwoners(offer)
        and (offer.soort is Soort.THUISHULP or not nergens_heen(offer))
        for card in offer.bouwstenen
    }
    return (name for name in kaarten(register) if name in used)


def _voor_inwoners(offer: Offer) -> bool:
    return not offer.doelgroepen or not set(offer.doelgroepen) <= set(HELPERS)


def _leegte(asked: Vraagstuk, offers: tuple[Offer, ...]) -> Leegte:
    groups = (asked.doelgroep,) if asked.doelgroep else ()
    parts = (asked.dagdeel,) if asked.dagdeel else ()
    return Leegte(asked.bouwsteen, groups, parts, asked.kern, offers)


def _samen(found: Iterable[Leegte]) -> Iterator[Leegte]:
    """Yield as one what differs in its part of the day alone, then what differs in its audience alone."""
    by_part: dict[Leegte, list[Leegte]] = {}
    for gap in found:
        by_part.setdefault(replace(gap, dagdelen=tuple(Dagdeel)[: len(gap.dagdelen)]), []).append(gap)
    by_group: dict[Leegte, list[Leegte]] = {}
    for gaps in by_part.values():
        merged = replace(gaps[0], dagdelen=tuple(part for gap in gaps for part in gap.dagdelen))
        by_group.setdefault(replace(merged, doelgroepen=RISICOGROEPEN[: len(merged.doelgroepen)]), []).append(
            merged
        )
    for gaps in by_group.values():
        yield replace(gaps[0], doelgroepen=tuple(group for gap in gaps for group in gap.doelgroepen))
