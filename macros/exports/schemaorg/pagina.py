"""What every page says of itself: its name, its language, the site it is part of and the pages above it."""

from __future__ import annotations

from urllib.parse import urljoin

from ...register import HORIZON
from ...views.schil import Pagina, verzonnen
from ...views.zicht import Zicht
from ..basis import voluit
from . import uren
from .blok import Knoop, Velden, knoop, met_id
from .delen import telefoon

NEDERLANDS = "nl-BE"
"""The language of every page that is no translation."""

LICHT = "aanbod/"
"""Pages below this must arrive in the first packets, so they leave out their path: it is the same two pages for all."""


def pagina(zicht: Zicht, page: Pagina, velden: Velden) -> Knoop:
    """Return the page; `velden` is what an entry adds, and goes before what the page says by itself.

    What the page is about says what it is: then the page need not say the same (every byte counts on a slow line).
    """
    home = page.pad == zicht.links.base
    found = knoop(
        "WebPage",
        name=page.titel,
        description=None if "description" in velden.get("mainEntity", {}) else page.beschrijving,
        inLanguage=page.vertaling.taal if page.vertaling else NEDERLANDS,
        isPartOf=_site(zicht, page) if home else {"@id": voluit(zicht, "#site")},
        breadcrumb=_kruimels(zicht, page),
    )
    return met_id(zicht, page.pad.removeprefix(zicht.links.base), found | velden)


def _kruimels(zicht: Zicht, page: Pagina) -> Knoop | None:
    """Return the path from home that stands on the page."""
    if not page.kruimels or page.pad.startswith(zicht.links.file(LICHT)):
        return None
    known = zicht.register.gemeente.webadres or ""
    items = [
        knoop("ListItem", position=i, name=one.tekst, item=urljoin(known, one.adres))
        for i, one in enumerate(page.kruimels, 1)
    ]
    return knoop("BreadcrumbList", itemListElement=items)


def _site(zicht: Zicht, home: Pagina) -> Knoop:
    """Return the site and the council behind it, as home tells them."""
    council = zicht.register.gemeente
    return met_id(
        zicht,
        "#site",
        knoop(
            "WebSite",
            name=home.titel,
            description=verzonnen(council),
            url=voluit(zicht, ""),
            inLanguage=NEDERLANDS,
            publisher=_gemeente(zicht),
        ),
    )


def _gemeente(zicht: Zicht) -> Knoop:
    council, right = zicht.register.gemeente, zicht.register.juist_adres
    found = knoop(
        "GovernmentOrganization",
        name=f"Gemeente {council.naam}",
        url=right(council.link),
        email=right(council.mail),
        contactPoint=_telefoon(zicht),
    )
    return met_id(zicht, "#gemeente", found)


def _telefoon(zicht: Zicht) -> Knoop | None:
    """Return the council's number and when somebody answers, exceptions taken off, for the coming weeks."""
    register, hours = zicht.register, zicht.register.gemeente.telefoon_uren
    number = telefoon(zicht, register.gemeente.telefoon)
    if number is None:
        return None
    last = register.vandaag + HORIZON
    answers = uren.tijdvakken(register, uren.momenten(register, hours, last), last) if hours else None
    return knoop("ContactPoint", telephone=number, hoursAvailable=answers)
