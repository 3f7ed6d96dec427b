"""A vel as a page of the site: what is on it, the ways to print it, and why it may not be printed yet."""

from __future__ import annotations

from dataclasses import dataclass

from ...woorden import groot
from ..delen import Knop, Link, Melding
from ..zicht import Zicht
from .basis import Formaat, Vel

FORMATEN: dict[Formaat, str] = {
    "a2-liggend": "A2, liggend",
    "a3": "A3",
    "a3-liggend": "A3, liggend",
    "a4": "A4",
    "a4-liggend": "A4, liggend",
    "a5": "A5",
}
"""The size of the paper in words."""

NOG_NIET = "Dit blad is nog niet te maken"


@dataclass(frozen=True)
class Pdf:
    """The PDF of a vel with its picture."""

    pdf: Link
    """“Pdf (2 bladzijden, 84 kB)”, and which vel for who hears the link alone."""
    beeld: str
    """Address of the picture of its first page."""
    breedte: int
    hoogte: int
    maat: str
    """“2 bladzijden, 84 kB”."""


@dataclass(frozen=True)
class Velpagina:
    """What the template of every kind of vel gets."""

    vel: Vel
    inhoud: object | None
    """What its own view made; None when what it is for is missing."""
    site: str
    """“Digitale hulp in Testdorp”."""
    afzender: str
    """“Gemeente Testdorp”."""
    papier: str
    """“Op papier: A4.”"""
    open: Knop | None
    """The way to its PDF, when it was printed."""
    nog_niet: Melding | None
    """Why it cannot be printed as it is."""
    alles: Link
    """The page with everything that can be printed."""


def velpagina(zicht: Zicht, vel: Vel) -> Velpagina:
    """Return a vel as a page and as a document show it."""
    name, made, lacking = zicht.register.gemeente.naam, pdf_van(zicht, vel), _ontbreekt(zicht, vel)
    flaws = gebreken(zicht, vel)
    return Velpagina(
        vel,
        None if lacking else inhoud(zicht, vel),
        f"Digitale hulp in {name}",
        f"Gemeente {name}",
        f"Op papier: {FORMATEN[vel.formaat]}.",
        Knop("Open de pdf", made.pdf.adres, "pdf", hoofd=True, toon=made.maat) if made else None,
        Melding("let-op", NOG_NIET, " ".join(map(groot, flaws))) if flaws else None,
        Link("Bekijk al het drukwerk", zicht.links.to("drukwerk")),
    )


def inhoud(zicht: Zicht, vel: Vel) -> object:
    """Return what a vel shows, made once: its page and the page with everything ask for it."""
    made = zicht.eens(_inhouden)
    if vel not in made:
        made[vel] = vel.soort.view(zicht, vel)
    return made[vel]


def _inhouden(zicht: Zicht) -> dict[Vel, object]:
    return {}


def pdf_van(zicht: Zicht, vel: Vel) -> Pdf | None:
    """Return the PDF of a vel, when there is one."""
    made = zicht.drukwerk.gemaakt_van(vel.id) if zicht.drukwerk else None
    if made is None:
        return None
    pages = "1 bladzijde" if made.bladzijden == 1 else f"{made.bladzijden} bladzijden"
    size = f"{pages}, {-(-made.bytes // 1000)} kB"
    link = Link(f"Pdf ({size})", zicht.links.file(vel.pdf), stil=f"van {vel.titel}")
    return Pdf(link, zicht.links.file(vel.beeld), made.breedte, made.hoogte, size)


def gebreken(zicht: Zicht, vel: Vel) -> tuple[str, ...]:
    """Return why a vel cannot be printed: what printing met, else what is missing in the data."""
    if zicht.drukwerk is None:
        return _ontbreekt(zicht, vel)
    return tuple(dict.fromkeys(flaw.tekst for flaw in zicht.drukwerk.gebreken_van(vel.id)))


def _ontbreekt(zicht: Zicht, vel: Vel) -> tuple[str, ...]:
    return tuple(flaw.tekst for flaw in vel.soort.ontbreekt(zicht, vel))
