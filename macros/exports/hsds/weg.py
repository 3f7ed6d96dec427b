"""How HSDS says a way to reach somebody."""

from __future__ import annotations

from ...model import Actor, Offer, Plaats
from ...model.contact import telefoon_tonen
from ...views.zicht import Zicht
from ..basis import sleutel
from .taxonomie import Stuk


def telefoons(zicht: Zicht, soort: str, entry: Actor | Offer | Plaats) -> Stuk:
    """Return the own number of an entry, unless somebody reported that it is wrong."""
    number = zicht.register.juist_nummer(entry.telefoon)
    if number is None:
        return {}
    key = sleutel(zicht, "hsds", "telefoon", soort, entry.id)
    return {"phones": [{"id": key, "number": telefoon_tonen(number), "type": "voice"}]}


def adres(zicht: Zicht, naam: str, value: str | None) -> Stuk:
    """Return a mail or web address under its name in HSDS, unless somebody reported that it is wrong."""
    right = zicht.register.juist_adres(value)
    return {naam: right} if right else {}
