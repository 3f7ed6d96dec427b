"""The foot of a vel: print date, until when it can be trusted, and the way back to the site."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import urljoin

from ... import woorden
from ...model import Offer
from ..delen import Telefoon
from ..lijstje import geldig_tot
from ..schil import verzonnen
from ..zicht import Zicht
from .kortadres import gesproken
from .papier import vast
from .qr import Qr, qr
from .uitzonderingen import uitzonderingen


@dataclass(frozen=True)
class Velvoet:
    """What stands at the foot of every vel."""

    gemaakt: str
    """“Gedrukt op 21 november 2026”."""
    geldig: str | None
    """“Geldig tot en met 20 december 2026. Daarna: bel eerst.”; why not, where nothing on it is sure; None when
    nothing on it can grow old."""
    adres: str | None
    """The address to type: “hulp.testdorp.example/bib”; None while nobody knows that of the site."""
    adres_delen: tuple[str, ...]
    """The same in parts, to break a line between two of them."""
    qr: Qr | None
    """The whole address, to scan."""
    bel: Telefoon | None
    """The number of the council."""
    vraag: str | None
    """Where to ask when there is no number."""
    afzender: str
    """“Gemeente Testdorp”."""
    voorbeeld: str | None = None
    """“Testdorp bestaat niet. Dit is een voorbeeld.”"""
    tot: date | None = None
    """The day that `geldig` names, for who chooses what to print again."""


def voet(
    zicht: Zicht,
    path: str,
    offers: Sequence[Offer] | None = None,
    place: str = "",
    verteld: date | None = None,
) -> Velvoet:
    """Return the foot of a vel that leads to the page at `path` (`plaatsen/bib/`).

    `offers` are those whose hours or details it prints; None for a vel on which nothing grows old. `place` is
    for a vel that prints only the hours there; through the day `verteld` it tells itself what is different.
    """
    council = zicht.register.gemeente
    full, short = (_adres(zicht, one) for one in (path, zicht.korte.get(path, path)))
    parts = gesproken(short) if short else ()
    phone = zicht.telefoon(council.telefoon)
    until = geldig(zicht, offers, place, verteld) if offers else None
    told = geldig_zin(zicht, offers, until) if offers else None
    return Velvoet(
        gemaakt=f"Gedrukt op {woorden.datum(zicht.register.vandaag)}",
        geldig=told.removesuffix(f" {zicht.loket}") if told else None,
        adres="".join(parts) or None,
        adres_delen=parts,
        qr=qr(full) if full else None,
        bel=phone,
        vraag=None if phone else zicht.loket,
        afzender=f"Gemeente {council.naam}",
        voorbeeld=verzonnen(council),
        tot=until,
    )


def gedrukt_adres(zicht: Zicht, path: str) -> str | None:
    """Return the address to type for the page at `path`; None while nobody knows that of the site."""
    found = _adres(zicht, zicht.korte.get(path, path))
    return "".join(gesproken(found)) if found else None


def rest(foot: Velvoet, told: str, adres: str | None = None) -> tuple[str, ...]:
    """Return that not all is on a vel, which `told` counts, and where it stands: at `adres`, else that of the foot."""
    where = adres or foot.adres
    ask = f"Of bel {foot.bel.toon}." if foot.bel else foot.vraag
    return tuple(filter(None, (told, f"Alles staat op {where}." if where else None, ask)))


def _adres(zicht: Zicht, path: str) -> str | None:
    site = zicht.register.gemeente.webadres
    return urljoin(site, path) if site else None


def geldig_zin(zicht: Zicht, offers: Sequence[Offer], until: date | None) -> str:
    """Return until when a vel with these offers can be trusted, in sentences; what is not sure never seems so."""
    ask = zicht.navraag()
    if until is None:
        return f"We weten niet zeker of dit klopt. {ask.zin}"
    day = woorden.datum(until)
    if not all(vast(zicht.register, offer) for offer in offers):
        return f"Wat nagekeken is, geldt tot en met {day}. Voor de rest: {woorden.klein(ask.kort)}."
    return f"Geldig tot en met {day}. Daarna: {woorden.klein(ask.kort)}."


def geldig(
    zicht: Zicht, offers: Iterable[Offer], place: str = "", verteld: date | None = None
) -> date | None:
    """Return the last day on which all that is sure on a vel may be used as it is; None when nothing is.

    The earliest of: what ends an offer (`lijstje.geldig_tot`), and the day before its next one-off exception that
    the vel does not tell; of a round only those at `place`, for a vel that tells that stop alone.
    """
    register, today = zicht.register, zicht.register.vandaag
    sure = [offer for offer in offers if vast(register, offer)]
    exceptions = (one.dag for offer in sure for one in uitzonderingen(zicht, offer, place))
    untold = (day for day in exceptions if verteld is None or day > verteld)
    days = (
        *(geldig_tot(zicht, offer) for offer in sure),
        *(max(today, day - timedelta(days=1)) for day in untold),
    )
    return min(days, default=None)
