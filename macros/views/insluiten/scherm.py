"""What a screen in a hall shows: to be read from three metres, by who passes by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ... import woorden
from ...agenda import BRUSSEL
from ...model import Plaats
from ...qr import LONGEST, Qr, qr
from ..delen import Datumblad, Melding
from ..kaarten import datumblad
from ..vellen.kortadres import gesproken
from ..zicht import Zicht
from .punten import Zonderuur, beurten, geen, zonder_uur

VRAAG = "Hulp met je telefoon, computer of internet?"

BEKEND = 24
"""How many moments the page knows: the screen goes on by itself for as long as it has no network."""

GETOOND = 6
"""How many a screen has room for at most; the style shows those that fit whole, first things first."""

OUD = timedelta(hours=36)
"""How long after the midnight with which its day began a list counts as of today: the site is renewed every night."""


@dataclass(frozen=True)
class Scherm:
    """A screen."""

    id: str
    """Whose screen it is: that of a place by its id, or `alles`. The script takes no other page in its place."""
    vraag: str
    titel: str
    """Above the moments."""
    waar: str | None
    """Name of the place, on the screen of one."""
    momenten: tuple[Datumblad, ...]
    getoond: int
    geen: Melding | None
    zonder_uur: tuple[Zonderuur, ...]
    loket: str | None
    """Where to ask when there is no number."""
    stand: str
    houdbaar: str
    """From when on it says how old it is: “2026-11-22T12:00+01:00”."""
    oud: str
    """“Deze lijst is van zaterdag 21 november 2026. Bel eerst: 03 555 00 10.”"""
    op: str
    """What it says when all its moments are past."""
    adres: tuple[str, ...]
    """Address of the site as one types it, in parts to break between; empty while nobody knows it."""
    qr: Qr | None


def scherm(zicht: Zicht, place: Plaats | None) -> Scherm:
    """Return the screen of a place, or of all of them."""
    register, today = zicht.register, zicht.register.vandaag
    turns, site = beurten(register, place)[:BEKEND], register.gemeente.webadres
    ask, day = f"{zicht.navraag().titel}.", woorden.dag_voluit(today)
    return Scherm(
        id=place.id if place else "alles",
        vraag=VRAAG,
        titel="Volgende momenten",
        waar=place.naam if place else None,
        momenten=tuple(datumblad(zicht, offer, session, wat=True) for offer, session in turns),
        getoond=GETOOND,
        geen=None if turns else geen(zicht),
        zonder_uur=zonder_uur(zicht, place),
        loket=None if zicht.telefoon(register.gemeente.telefoon) else zicht.loket,
        stand=day,
        houdbaar=houdbaar(today),
        oud=f"Deze lijst is van {day}. {ask}",
        op=f"De momenten op deze lijst zijn voorbij. {ask}",
        adres=gesproken(site) if site else (),
        qr=zicht.eens(_qr),
    )


def _qr(zicht: Zicht) -> Qr | None:
    """Return the address of the site as a QR code, the same on every screen."""
    site = zicht.register.gemeente.webadres
    return qr(site) if site and len(site.encode()) <= LONGEST else None


def houdbaar(today: date) -> str:
    """Return until when the list of a day counts as of today: by the clock on the wall, also when that is put back."""
    return (datetime.combine(today, time(), BRUSSEL) + OUD).isoformat(timespec="minutes")
