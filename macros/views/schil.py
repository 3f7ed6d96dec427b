"""What the shell shows: `Schil` is the same on every page, `Pagina` is this page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal
from urllib.parse import urljoin
from xml.etree import ElementTree

from markupsafe import Markup

from .. import agenda, koppen, woorden
from ..links import Links
from ..model import Gemeente, Wanneer
from ..register import HORIZON
from . import tijden
from .delen import Link, Regel, Telefoon
from .momenten import reeks, samen
from .vertaling import Vertaling
from .zicht import Zicht
from .zoekvak import Zoekvak, zoekvak
from .zonder_internet import Bewaard, bewaard

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
class Logo:
    """A picture in the head; the name of the council stands beside it."""

    adres: str
    """Address of the SVG."""
    breedte: int
    """Width in pixels at a height of 56."""


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
    bundels: Mapping[str, str]
    """Addresses of the style that only some pages need, by the name of the bundle."""
    script: str
    """Address of the one module of script, the hash of them all in its folder."""
    favicon: str
    """Address of the icon."""
    lijstje: str
    """Address of the reader's own list; script makes a link to it once something is in it."""
    logo: Logo
    """The council's logo, or ours."""
    zoek: Zoekvak
    """The search field, for the pages that show one."""
    bewaard: Bewaard
    """What a page says about itself when it comes from the device."""
    deelbeeld: str | None
    """Full address of the picture beside a shared link, when the council's web address is known."""
    csp: str = koppen.META_CSP
    """What a page may load and do, for a host that sends no headers of ours."""
    proefversie: str | None = None
    """“Proefversie: nog niet nagekeken”, with what that means, while there is no way in at all."""
    fictief: str | None = None
    """Says that the council is invented, for the example register."""
    _gemaakt: dict[tuple[Any, ...], Markup] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def eens(self, macro: Callable[..., Markup], *rest: str | None) -> Markup:
        """Return what a macro of a template makes of this shell and `rest`, made the first time that a page asks."""
        key = macro, rest
        if key not in self._gemaakt:
            self._gemaakt[key] = macro(self, *rest)
        return self._gemaakt[key]

    def in_kop(self, pagina: Pagina) -> tuple[str | None, str | None]:
        """Return the address of a page and of what it falls under, each only where the head of the page leads there."""
        known = {self.thuis, *(link.adres for link in self.nav)}
        here, above = pagina.pad, pagina.rubriek
        return here if here in known else None, above if above in known else None


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
    bundel: str | None = None
    """Address of the style that only some pages need."""
    op_papier: bool = False
    """Whether on paper that style is the only one."""
    blad: Link | None = None
    """The same on a vel to print, for the page of a need."""
    vertaling: Vertaling | None = None
    """For the rare page that is not in Dutch: its language, and the notice that says so."""
    jsonld: Markup | None = None
    """What it tells programs about itself, as the finished text of a data block."""
    feed: str | None = None
    """Address of the feed of what changed, for the page of all help and that of all data."""


def schil(zicht: Zicht, *, stylesheet: str, bundels: Mapping[str, str], script: str, zoekindex: str) -> Schil:
    """Return the site-wide part of every page; what comes after `zicht` are paths in the site."""
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
        bundels={name: links.file(path) for name, path in bundels.items()},
        script=links.file(script),
        favicon=links.file("assets/favicon.svg"),
        lijstje=links.to("lijstje"),
        logo=_logo(zicht),
        zoek=zoekvak(zicht, zoekindex),
        bewaard=bewaard(zicht),
        deelbeeld=urljoin(gemeente.webadres, DEELBEELD) if gemeente.webadres else None,
        proefversie=_trial(gemeente),
        fictief=verzonnen(gemeente),
    )


OWN_LOGO = "assets/logo-gemeente.svg"
"""Path in the site of the logo that a council gives."""

DEELBEELD = "deelbeeld.png"
"""Path in the site of the picture beside a shared link. No hash in its name, so that links shared long ago keep it; outside
assets/, so that no device keeps it for reading without internet."""

_HIGH, _WIDEST = 56, 168


def _logo(zicht: Zicht) -> Logo:
    """Return the logo with the room it needs, so that the page does not jump when it arrives."""
    own = zicht.register.logo
    if own is None:
        return Logo(zicht.links.file("assets/logo.svg"), _HIGH)
    _, _, width, height = map(
        float, (ElementTree.fromstring(own).get("viewBox") or "").replace(",", " ").split()
    )
    return Logo(zicht.links.file(OWN_LOGO), min(_WIDEST, round(_HIGH * width / height)))


def _telefoon(zicht: Zicht) -> Telefoon | None:
    """Return the council's number with when somebody answers, as far as one short line tells it."""
    gemeente = zicht.register.gemeente
    phone = zicht.telefoon(gemeente.telefoon)
    answers = gemeente.telefoon_uren
    if phone is None or answers is None:
        return phone
    return replace(phone, uren=tijden.heel_kort(answers), reeks=_answered(zicht, answers))


BEREIKBAAR = 12
"""How many times every page knows that somebody answers: two weeks; after that the usual hours stand there again."""


def _answered(zicht: Zicht, hours: Wanneer) -> str:
    """Return the coming times that somebody answers the telephone."""
    today, closings = zicht.register.vandaag, zicht.register.gemeente.sluitingsdagen
    return reeks(samen(agenda.sessies(hours, today, today + HORIZON, closings))[:BEREIKBAAR])


def wegwijzers(zicht: Zicht) -> tuple[Link, ...]:
    """Return the links of menu and footer: the pages that are about the site as a whole."""
    below = (line for group in _footer(zicht.links) for line in group.regels if isinstance(line, Link))
    return (*_menu(zicht.links), *below)


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
                Link("Mijn lijstje", links.to("lijstje")),
                Link("Zonder internet", links.to("zonder-internet")),
                Link("Klopt er iets niet?", links.to("klopt-er-iets-niet")),
                Link("Wat is gemeld", links.to("gemeld")),
                Link("Andere talen en voorlezen", links.to("andere-talen")),
                Link("Woorden uitgelegd", links.to("woordenlijst")),
                Link("Toegankelijkheid", links.to("toegankelijkheid")),
                Link("Privacy", links.to("privacy")),
            ),
        ),
        Voetgroep(
            "Voor wie meewerkt",
            (
                Link("Help iemand verder", links.to("hulp", "iemand-verder-helpen")),
                Link("Drukwerk", links.to("drukwerk")),
                Link("Wie doet mee", links.to("actoren")),
                Link("Beleid", links.to("beleid")),
                Link("Bouwstenen", links.to("bouwstenen")),
                Link("Hoe goed werkt deze site?", links.to("kwaliteit")),
                Link("Open data", links.to("data")),
                Link("Handboek", links.to("handboek")),
            ),
        ),
    )


def _trial(gemeente: Gemeente) -> str | None:
    if not gemeente.proefversie:
        return None
    return "Proefversie: nog niet nagekeken. Vraag alles eerst na bij de gemeente."


def verzonnen(gemeente: Gemeente) -> str | None:
    """Return that a council is made up, where it is."""
    if not gemeente.fictief:
        return None
    return f"{gemeente.naam} bestaat niet. Dit is een voorbeeld."
