"""What the shell shows: `Schil` is the same on every page, `Pagina` is this page."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from .. import woorden
from ..links import Links
from ..model import Gemeente
from . import tijden
from .delen import Link, Regel, Telefoon
from .zicht import Zicht

Vorm = Literal["gewoon", "start", "breed"]
"""Width of the page: a reading column, the home page in two columns, or a wall of cards."""


@dataclass(frozen=True)
class Voetgroep:
    """One column of the footer."""

    titel: str
    """Heading: “Over deze site”."""
    regels: tuple[Regel, ...]
    """Links, or plain words where there is nothing to link to."""


@dataclass(frozen=True)
class Schil:
    """The site: whose it is, the way in, the menu and the footer."""

    afzender: str
    """Who speaks: “Gemeente Testdorp”."""
    titel: str
    """Name of the site: “Digitale hulp in Testdorp”."""
    thuis: str
    """Address of the home page."""
    telefoon: Telefoon | None
    """The council's number, the big button of every page."""
    hulpweg: Regel
    """The way in when there is no number: “Vraag hulp aan een loket van de gemeente”."""
    nav: tuple[Link, ...]
    """At most five."""
    voet: tuple[Voetgroep, ...]
    """Columns of the footer."""
    colofon: str
    """Last line of the footer: date of this edition and who makes it."""
    stylesheet: str
    """Address of the one stylesheet, its hash in the name."""
    script: str
    """Address of the one module of script, the hash of them all in its folder."""
    favicon: str
    """Address of the icon."""
    logo: str
    """Address of the council's logo (SVG)."""
    proefversie: str | None = None
    """“Proefversie: nog niet nagekeken”, with what that means, while there is no way in at all."""
    fictief: str | None = None
    """Says that the council is invented, for the example register."""


@dataclass(frozen=True)
class Pagina:
    """This page: what the head, the path and the menu need."""

    titel: str
    """Title of the page without the name of the site."""
    beschrijving: str
    """One sentence for search engines and shared links."""
    pad: str
    """Its own address."""
    kruimels: tuple[Link, ...] = ()
    """The pages above this one, home first; empty on the home page."""
    rubriek: str | None = None
    """Address of the menu item this page falls under."""
    canoniek: str | None = None
    """Full address, when the council's web address is known."""
    noindex: bool = False
    """Whether search engines must leave the page out."""
    vorm: Vorm = "gewoon"
    """Width."""


def schil(zicht: Zicht, *, stylesheet: str, script: str) -> Schil:
    """Return the site-wide part of every page; `stylesheet` and `script` are paths in the site."""
    gemeente, links = zicht.register.gemeente, zicht.links
    return Schil(
        afzender=f"Gemeente {gemeente.naam}",
        titel=f"Digitale hulp in {gemeente.naam}",
        thuis=links.to(),
        telefoon=_telefoon(zicht),
        hulpweg="Vraag hulp aan een loket van de gemeente",
        nav=_menu(links),
        voet=_footer(links),
        colofon=f"Stand van {woorden.datum(zicht.register.vandaag)}.",
        stylesheet=links.file(stylesheet),
        script=links.file(script),
        favicon=links.file("assets/favicon.svg"),
        logo=links.file("assets/logo.svg"),
        proefversie=_trial(gemeente),
        fictief=_invented(gemeente),
    )


def _telefoon(zicht: Zicht) -> Telefoon | None:
    """Return the council's number with when somebody answers, as far as one line tells it."""
    gemeente = zicht.register.gemeente
    phone = zicht.telefoon(gemeente.telefoon)
    hours = tijden.kort(zicht, gemeente.telefoon_uren) if gemeente.telefoon_uren else None
    return replace(phone, uren=hours) if phone and hours else phone


def _menu(links: Links) -> tuple[Link, ...]:
    return (
        Link("Start", links.to()),
        Link("Alle hulp", links.to("aanbod")),
        Link("Agenda", links.to("agenda")),
        Link("Plaatsen", links.to("plaatsen")),
        Link("A–Z", links.to("a-z")),
    )


def _footer(links: Links) -> tuple[Voetgroep, ...]:
    return (
        Voetgroep(
            "Deze site",
            (
                Link("Over deze site", links.to("over")),
                Link("Klopt er iets niet?", links.to("klopt-er-iets-niet")),
                Link("Toegankelijkheid", links.to("toegankelijkheid")),
            ),
        ),
        Voetgroep(
            "Voor wie meewerkt",
            (
                Link("Wie doet mee", links.to("actoren")),
                Link("Bouwstenen", links.to("bouwstenen")),
                Link("Handboek", links.to("handboek", "macros")),
            ),
        ),
    )


def _trial(gemeente: Gemeente) -> str | None:
    if not gemeente.proefversie:
        return None
    return "Proefversie: nog niet nagekeken. Vraag alles eerst na bij de gemeente."


def _invented(gemeente: Gemeente) -> str | None:
    if not gemeente.fictief:
        return None
    return f"{gemeente.naam} bestaat niet. Deze gemeente is verzonnen om te tonen wat de site kan."
