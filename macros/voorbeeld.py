"""What a new council starts with to be replaced: the example in offer.yaml, of which nothing comes on a site."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from .check.content import Content, Entry
from .model.soorten import is_voorbeeld, soort_van
from .wacht import Sleutel, genoemd, in_de_wacht

E = TypeVar("E", bound=Entry)


def zonder_voorbeeld(content: Content) -> Content:
    """Return the data without the example: all of it that waits as what was taken over does, and that nothing else names."""
    if content.gemeente is None or not any(is_voorbeeld(one.id) for one in content.entries()):
        return content
    around = (content.gemeente, content.actieplan, content.toetsen.toetsen if content.toetsen else ())
    waiting = in_de_wacht(content.entries(), *around)
    hidden = {_sleutel(one) for one in content.entries() if is_voorbeeld(one.id)} & waiting
    while named := hidden & genoemd(_zonder(content.entries(), hidden), *around):
        hidden -= named
    return replace(
        content,
        actoren=_zonder(content.actoren, hidden),
        plaatsen=_zonder(content.plaatsen, hidden),
        aanbod=_zonder(content.aanbod, hidden),
    )


def _zonder(entries: Iterable[E], hidden: set[Sleutel]) -> tuple[E, ...]:
    return tuple(one for one in entries if _sleutel(one) not in hidden)


def _sleutel(entry: Entry) -> Sleutel:
    return soort_van(entry), entry.id
