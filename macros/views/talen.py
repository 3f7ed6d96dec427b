"""Who helps in another language than Dutch."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import TALEN, Offer
from .bladzijden import VOL, getal
from .delen import Groep, Link
from .vouw import OPEN
from .zicht import Zicht


def talen(zicht: Zicht) -> tuple[Groep[Link], ...]:
    """Return the offers by language spoken, Dutch left out: it is spoken everywhere."""
    spoken: dict[str, list[Offer]] = {}
    for offer in zicht.register.in_lijsten():
        for code in offer.talen:
            spoken.setdefault(code, []).append(offer)
    return tuple(
        Groep(code, name, tuple(_links(zicht, spoken[code])))
        for code, name in sorted(TALEN.items(), key=lambda item: item[1])
        if code != "nl" and code in spoken
    )


def _links(zicht: Zicht, offers: list[Offer]) -> Iterator[Link]:
    """Yield the offers; of many the first, and where the others are."""
    shown = offers if len(offers) <= VOL else offers[:OPEN]
    yield from (Link(offer.titel, zicht.links.to("aanbod", offer.id)) for offer in shown)
    if more := len(offers) - len(shown):
        yield Link(f"Nog {getal(more)} keer hulp: zoek in alle hulp", zicht.links.to("aanbod"))
