"""Who helps in another language than Dutch."""

from __future__ import annotations

from ..model import TALEN
from .delen import Groep, Link
from .zicht import Zicht


def talen(zicht: Zicht) -> tuple[Groep[Link], ...]:
    """Return the offers by language spoken, Dutch left out: it is spoken everywhere."""
    offers = zicht.register.in_lijsten()
    groups = (
        Groep(
            code,
            name,
            tuple(
                Link(offer.titel, zicht.links.to("aanbod", offer.id))
                for offer in offers
                if code in offer.talen
            ),
        )
        for code, name in sorted(TALEN.items(), key=lambda item: item[1])
        if code != "nl"
    )
    return tuple(group for group in groups if group.items)
