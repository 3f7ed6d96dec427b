"""What the agenda says of itself: that its hours are not sure, until when one may believe it, where the later weeks are."""

from __future__ import annotations

from datetime import timedelta
from urllib.parse import urljoin

from .. import woorden
from ..freshness import Versheid
from ..register import HORIZON
from .delen import Melding
from .lijstje import geldig_tot
from .zicht import Zicht


def melding(zicht: Zicht) -> Melding | None:
    """Return what stands on top when hours are unsure as a whole, or there is nothing to show."""
    items = zicht.register.momenten()
    if not items:
        return Melding("vraag-na", "We kennen geen vaste momenten voor de volgende weken", zicht.loket)
    if not any(zicht.register.zeker(offer) for offer, _ in items):
        asked = any(zicht.register.controle(offer).versheid is not Versheid.NOOIT for offer, _ in items)
        title = "Deze uren zijn niet zeker" if asked else "Niemand keek deze uren al na"
        return Melding("vraag-na", title, zicht.loket)
    return None


def oud(zicht: Zicht) -> Melding:
    """Return what a page says that is older than what it knows."""
    ask = zicht.navraag()
    return Melding(ask.soort, f"Deze pagina is van {woorden.datum(zicht.register.vandaag)}. {ask.zin}")


def houdbaar(zicht: Zicht) -> str:
    """Return the first day on which some hours that are told as sure may not hold any more."""
    register = zicht.register
    offers = (offer for offer in register.aanbod.values() if register.sessies[offer.id])
    ends = (geldig_tot(zicht, offer) for offer in offers if register.zeker(offer))
    last = min(ends, default=zicht.register.vandaag + HORIZON)
    return (last + timedelta(days=1)).isoformat()


def verder(zicht: Zicht) -> str:
    """Return where the later weeks are, for who reads paper."""
    site = zicht.register.gemeente.webadres
    where = urljoin(site, "agenda/") if site else "in de agenda op het internet"
    return f"De weken daarna: {where}"
