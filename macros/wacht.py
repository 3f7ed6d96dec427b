"""What lists leave out: what was taken over from elsewhere, until somebody looked at it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .check.content import Entry
from .check.references import IN_GEMEENTE, IN_PLAN, IN_TOETSEN, REFERENCES
from .model import Actieplan, Gemeente, Offer, Toets
from .model.keuzes import Status
from .model.soorten import LIJSTEN, soort_van

Sleutel = tuple[str, str]
"""Kind and id of an entry."""

_SOORT = {listed: kind for kind, listed in LIJSTEN.items()}


def in_de_wacht(
    entries: Iterable[Entry], gemeente: Gemeente, plan: Actieplan | None, toetsen: Iterable[Toets]
) -> frozenset[Sleutel]:
    """Return the kind and id of every entry that waits.

    The offers that were taken over, and the places and actors that came with them: of the same source, never checked,
    and named by nothing that lists do show.
    """
    all_of_them = {(soort_van(entry), entry.id): entry for entry in entries}
    new = {key: one for key, one in all_of_them.items() if _overgenomen(one)}
    if not new:
        return frozenset()
    sources = {one.bron for one in new.values() if one.bron}
    came = {key for key, one in all_of_them.items() if one.bron in sources and _kwam_mee(one)}
    waiting = came | new.keys()
    named = genoemd((), gemeente, plan, toetsen)
    shown = {key: one for key, one in all_of_them.items() if key not in waiting}
    while shown or named:  # what is shown may name what came along, which then is shown too
        named |= genoemd(shown.values())
        shown = {key: all_of_them[key] for key in named & waiting & came}
        waiting -= shown.keys()
        named = set()
    return frozenset(waiting)


def genoemd(
    entries: Iterable[Entry],
    gemeente: Gemeente | None = None,
    plan: Actieplan | None = None,
    toetsen: Iterable[Toets] = (),
) -> set[Sleutel]:
    """Return the kind and id of every entry that these parts of the data name."""
    return {
        *(key for one in entries for key in _uit(one, REFERENCES[LIJSTEN[soort_van(one)]])),
        *(_uit(gemeente, IN_GEMEENTE) if gemeente else ()),
        *(_uit(plan, IN_PLAN) if plan else ()),
        *(key for toets in toetsen for key in _uit(toets, _in_een_toets())),
    }


def _overgenomen(entry: Entry) -> bool:
    return isinstance(entry, Offer) and entry.status is Status.NA_TE_KIJKEN


def _kwam_mee(entry: Entry) -> bool:
    return not isinstance(entry, Offer) and entry.nagekeken is None


def _in_een_toets() -> Iterator[tuple[str, str]]:
    yield from ((field.removeprefix("toetsen."), kind) for field, kind in IN_TOETSEN)


def _uit(value: Any, fields: Iterable[tuple[str, str]]) -> Iterator[Sleutel]:
    """Yield what a part of the data names, of the kinds that have a page each."""
    for field, listed in fields:
        if listed in _SOORT:
            yield from ((_SOORT[listed], id) for id in _waarden([value], field))


def _waarden(values: list[Any], field: str) -> list[Any]:
    """Return what stands at a field such as `rollen.actor`, in all items of lists on the way."""
    for step in field.split("."):
        inner = [getattr(value, step) for value in values]
        values = [
            item for one in inner for item in (one if isinstance(one, tuple) else (one,)) if item is not None
        ]
    return values
