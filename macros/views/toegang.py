"""How a person gets in: one sentence for any mix of ways, so that two of them never contradict each other."""

from __future__ import annotations

from collections.abc import Collection

from ..model import Offer
from ..model.keuzes import Toegang

ZONDER_MEER = frozenset({Toegang.VRIJE_INLOOP, Toegang.TELEFOON, Toegang.MAIL})
"""The ways that ask nothing beforehand."""

_VRIJST_EERST = (
    Toegang.VRIJE_INLOOP,
    Toegang.TELEFOON,
    Toegang.MAIL,
    Toegang.AFSPRAAK,
    Toegang.INSCHRIJVEN,
    Toegang.DOORVERWIJZING,
)
"""The ways, the one that asks least first."""

_OOK = {
    Toegang.TELEFOON: "Je krijgt ook hulp aan de telefoon",
    Toegang.MAIL: "Je krijgt ook hulp per mail",
    Toegang.AFSPRAAK: "Een afspraak mag ook",
    Toegang.INSCHRIJVEN: "Inschrijven mag ook",
    Toegang.DOORVERWIJZING: "Een hulpverlener mag je ook aanmelden",
}
"""A way in the words it gets behind one that asks less."""


def toegang_zin(ways: Collection[Toegang]) -> str | None:
    """Return how one gets in: the way that asks least, then what is possible as well; None when nobody knows."""
    found = [way for way in _VRIJST_EERST if way in ways]
    if not found:
        return None
    first, *others = found
    return f"{'. '.join([first.label, *(_OOK[way] for way in others)])}." if others else first.label


def vrijste(ways: Collection[Toegang]) -> Toegang | None:
    """Return the way that asks least; None when nobody knows."""
    return next((way for way in _VRIJST_EERST if way in ways), None)


def vooraf(offer: Offer) -> str | None:
    """Return what one must do before coming, where nobody can just walk in, ring or mail."""
    return vooraf_langs(offer.toegang)


def vooraf_langs(ways: Collection[Toegang]) -> str | None:
    """Return the same of the ways in themselves."""
    way = vrijste(ways)
    return way.label if way and way not in ZONDER_MEER else None
