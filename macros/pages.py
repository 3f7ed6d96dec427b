"""Every record page of the site: path → finished HTML, a pure function of the register."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from jinja2 import Environment

from . import beleidspaginas
from .register import Register
from .views.a_z import a_z
from .views.aanbod import aanbod
from .views.aanbodlijst import aanbodlijst
from .views.actor import actor
from .views.actorenlijst import actorenlijst
from .views.agenda import agenda
from .views.bouwsteen import bouwsteen
from .views.bouwstenenlijst import bouwstenenlijst
from .views.delen import Link
from .views.keuzelijst import keuzelijsten, kieslijst, paden
from .views.lijstje import lijstje
from .views.niet_gevonden import niet_gevonden
from .views.plaats import plaats
from .views.plaatsenlijst import plaatsenlijst
from .views.schil import Pagina, Schil, Vorm
from .views.toegankelijkheid import toegankelijkheid
from .views.verhuisd import verhuisd
from .views.woordenlijst import woordenlijst
from .views.zicht import Zicht
from .views.zonder_internet import zonder_internet


@dataclass(frozen=True)
class Kind:
    """One kind of record: where its pages stand, what they are called and which view and template fill them."""

    folder: str
    heading: str
    template: str
    suffix: str
    vorm: Vorm
    entries: Callable[[Register], Iterable[Any]]
    name: Callable[[Any], str]
    text: Callable[[Any], str]
    view: Callable[[Zicht, Any], object]


KINDS = (
    Kind(
        "aanbod",
        "Alle hulp",
        "aanbod",
        "",
        "breed",
        entries=lambda register: register.aanbod.values(),
        name=lambda offer: str(offer.titel),
        text=lambda offer: str(offer.kort),
        view=aanbod,
    ),
    Kind(
        "plaatsen",
        "Plaatsen",
        "plaats",
        " – plaats",
        "breed",
        entries=lambda register: register.plaatsen.values(),
        name=lambda place: str(place.naam),
        text=lambda place: place.omschrijving or f"Digitale hulp op deze plek: {place.naam}.",
        view=plaats,
    ),
    Kind(
        "actoren",
        "Wie doet mee",
        "actor",
        " – wie doet mee",
        "breed",
        entries=lambda register: register.actoren.values(),
        name=lambda actor: str(actor.naam),
        text=lambda actor: actor.omschrijving or f"{actor.naam} werkt mee aan digitale hulp.",
        view=actor,
    ),
    Kind(
        "bouwstenen",
        "Bouwstenen",
        "bouwsteen",
        " – bouwsteen",
        "gewoon",
        entries=lambda register: register.bouwstenen.bouwstenen,
        name=lambda card: str(card.titel),
        text=lambda card: str(card.uitleg),
        view=bouwsteen,
    ),
)
"""Every kind of record that has a list page and a page each."""


WALLS = frozenset(kind.folder for kind in KINDS)
"""Lists whose cards fill the width of the screen."""


BUNDELS = {"beleid": "beleid", "bouwstenen": "beleid", "lijstje": "lijstje", "plaatsen": "plaatsen"}
"""First part of a path → the bundle of style that its pages need besides the style of every page."""


def record_paths(register: Register) -> frozenset[str]:
    """Return the path of every record page, `aanbod/x/`: the half of the address table that data fills."""
    lists = {f"{kind.folder}/" for kind in KINDS} | {
        "agenda/",
        "a-z/",
        "lijstje/",
        "toegankelijkheid/",
        "woordenlijst/",
        "zonder-internet/",
    }
    records = {f"{kind.folder}/{entry.id}/" for kind in KINDS for entry in kind.entries(register)}
    policy = {page.pad for page in beleidspaginas.getoond(register)}
    return frozenset(lists | records | policy | paden(register) | {path for path, _, _ in moved(register)})


def moved(register: Register) -> Iterator[tuple[str, Kind, Any]]:
    """Yield (old path, kind, entry) for every id that an entry had before."""
    for kind in KINDS:
        for entry in kind.entries(register):
            yield from ((f"{kind.folder}/{old}/", kind, entry) for old in getattr(entry, "vorige_ids", ()))


@dataclass(frozen=True)
class Writer:
    """Turns views into pages: one shell, one environment, one address table."""

    zicht: Zicht
    schil: Schil
    environment: Environment

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield (path of the file, HTML) for every record page."""
        yield from self._lists()
        yield from self._keuzelijsten()
        for kind in KINDS:
            yield from self._records(kind)
        yield from self._moved()
        yield from self._beleid()

    def pagina(
        self, titel: str, beschrijving: str, path: str, *, above: tuple[Link, ...] = (), vorm: Vorm = "gewoon"
    ) -> Pagina:
        """Return what the shell needs to know of the page at `path` (`aanbod/x/`)."""
        gemeente = self.zicht.register.gemeente
        crumbs = (Link("Start", self.schil.thuis), *above) if above else ()
        return Pagina(
            titel=titel,
            beschrijving=beschrijving,
            pad=self.zicht.links.file(path),
            kruimels=crumbs,
            rubriek=above[0].adres if above else None,
            canoniek=urljoin(gemeente.webadres, path) if gemeente.webadres else None,
            noindex=gemeente.proefversie or gemeente.fictief,
            vorm=vorm,
            bundel=self.schil.bundels.get(BUNDELS.get(path.partition("/")[0], "")),
        )

    def render(self, template: str, pagina: Pagina, inhoud: object) -> str:
        """Return the finished HTML of a record page."""
        return self.environment.get_template(f"records/{template}.html").render(
            schil=self.schil, pagina=pagina, inhoud=inhoud
        )

    def _page(self, template: str, pagina: Pagina, inhoud: object) -> tuple[str, str]:
        path = pagina.pad.removeprefix(self.zicht.links.base)
        return f"{path}index.html", self.render(template, pagina, inhoud)

    def _lists(self) -> Iterator[tuple[str, str]]:
        name = self.zicht.register.gemeente.naam
        lists = (
            ("aanbod", "aanbodlijst", aanbodlijst(self.zicht), f"Alle digitale hulp in {name} op een rij."),
            (
                "plaatsen",
                "plaatsenlijst",
                plaatsenlijst(self.zicht),
                f"Waar je in {name} digitale hulp vindt.",
            ),
            (
                "actoren",
                "actorenlijst",
                actorenlijst(self.zicht),
                f"Wie in {name} meewerkt aan digitale hulp.",
            ),
            (
                "bouwstenen",
                "bouwstenenlijst",
                bouwstenenlijst(self.zicht),
                "De kaarten van de Beleidstool digitale inclusie.",
            ),
            ("agenda", "agenda", agenda(self.zicht), f"Wanneer je in {name} digitale hulp vindt."),
            ("a-z", "a-z", a_z(self.zicht), "Alle hulp, plaatsen en woorden van A tot Z."),
            ("lijstje", "lijstje", lijstje(self.zicht), "Hulp die je bewaart, afdrukt of doorstuurt."),
            (
                "toegankelijkheid",
                "toegankelijkheid",
                toegankelijkheid(self.zicht),
                "Hoe toegankelijk deze site is.",
            ),
            (
                "woordenlijst",
                "woordenlijst",
                woordenlijst(self.zicht),
                "Moeilijke woorden over computer en internet, in gewone taal.",
            ),
            (
                "zonder-internet",
                "zonder-internet",
                zonder_internet(self.zicht),
                "Hoe je deze site leest als je geen internet hebt.",
            ),
        )
        for path, template, view, description in lists:
            wide: Vorm = "breed" if path in WALLS else "gewoon"
            yield self._page(template, self.pagina(view.titel, description, f"{path}/", vorm=wide), view)
        lost = niet_gevonden(self.zicht)
        page = self.pagina(lost.titel, lost.tekst, "404.html")
        yield "404.html", self.render("404", page, lost)

    def _keuzelijsten(self) -> Iterator[tuple[str, str]]:
        name, links = self.zicht.register.gemeente.naam, self.zicht.links
        whole = (Link("Alle hulp", links.to("aanbod")),)
        choose = kieslijst(self.zicht)
        page = self.pagina(choose.titel, f"Kies welke hulp in {name} je wil zien.", "lijsten/", above=whole)
        yield self._page("kieslijst", page, choose)
        above = (*whole, Link(choose.titel, links.to("lijsten")))
        for choice, view in keuzelijsten(self.zicht):
            title, path = f"{view.titel} – lijst", "".join(f"{part}/" for part in choice.pad)
            page = self.pagina(
                title, f"{view.titel}: wat we kennen in {name}.", path, above=above, vorm="breed"
            )
            yield self._page("keuzelijst", page, view)

    def _records(self, kind: Kind) -> Iterator[tuple[str, str]]:
        above = (Link(kind.heading, self.zicht.links.to(kind.folder)),)
        entries = list(kind.entries(self.zicht.register))
        names = Counter(kind.name(entry) for entry in entries)
        for entry in entries:
            name = kind.name(entry)
            apart = f" ({entry.id})" if names[name] > 1 else ""
            title, path = f"{name}{apart}{kind.suffix}", f"{kind.folder}/{entry.id}/"
            page = self.pagina(title, kind.text(entry), path, above=above, vorm=kind.vorm)
            yield self._page(kind.template, page, kind.view(self.zicht, entry))

    def _beleid(self) -> Iterator[tuple[str, str]]:
        for found in beleidspaginas.getoond(self.zicht.register):
            above = () if found.pad == "beleid/" else (Link("Beleid", self.zicht.links.to("beleid")),)
            page = self.pagina(found.titel, found.beschrijving, found.pad, above=above, vorm=found.vorm)
            yield self._page(found.sjabloon, page, found.view(self.zicht))

    def _moved(self) -> Iterator[tuple[str, str]]:
        for old, kind, entry in moved(self.zicht.register):
            name = kind.name(entry)
            page = self.pagina(f"{name}: verhuisd van {old}", f"{name} staat nu op een ander adres.", old)
            yield self._page("verhuisd", page, verhuisd(name, self.zicht.links.to(kind.folder, entry.id)))
