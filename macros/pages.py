"""Every record page of the site: path → finished HTML, a pure function of the register."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urljoin

from jinja2 import Environment

from . import insluiten, vastepaginas
from .check.content import Entry
from .drukwerk.paden import MAP, is_vel
from .drukwerk.soorten import vellen
from .exports import schemaorg
from .exports.nieuws import NIEUWS
from .links import page_path
from .omleidingen import Omleiding
from .register import Register
from .views.aanbod import aanbod
from .views.actor import actor
from .views.beleid.toetsing import toetsing
from .views.bouwsteen import bouwsteen
from .views.delen import Link
from .views.keuzelijst import keuzelijsten, paden
from .views.niet_gevonden import niet_gevonden
from .views.noden import blad
from .views.plaats import plaats
from .views.schil import Pagina, Schil, Vorm
from .views.vellen.pagina import velpagina
from .views.verhuisd import kort_adres, verhuisd
from .views.vertaling import vertaling
from .views.zicht import Zicht


@dataclass(frozen=True)
class Kind:
    """One kind of record: where its pages stand, what they are called and which view and template fill them."""

    folder: str
    template: str
    suffix: str
    vorm: Vorm
    entries: Callable[[Register], Iterable[Any]]
    name: Callable[[Any], str]
    text: Callable[[Any], str]
    view: Callable[[Zicht, Any], object]
    velden: Callable[[Zicht, Any], schemaorg.Velden] = lambda zicht, entry: {}
    """What the page tells programs besides what every page tells."""


KINDS = (
    Kind(
        "aanbod",
        "aanbod",
        "",
        "breed",
        entries=lambda register: register.aanbod.values(),
        name=lambda offer: str(offer.titel),
        text=lambda offer: str(offer.kort),
        view=aanbod,
        velden=schemaorg.aanbod,
    ),
    Kind(
        "plaatsen",
        "plaats",
        " – plaats",
        "breed",
        entries=lambda register: register.plaatsen.values(),
        name=lambda place: str(place.naam),
        text=lambda place: place.omschrijving or f"Digitale hulp op deze plek: {place.naam}.",
        view=plaats,
        velden=schemaorg.plaats,
    ),
    Kind(
        "actoren",
        "actor",
        " – wie doet mee",
        "breed",
        entries=lambda register: register.actoren.values(),
        name=lambda actor: str(actor.naam),
        text=lambda actor: actor.omschrijving or f"{actor.naam} werkt mee aan digitale hulp.",
        view=actor,
        velden=schemaorg.actor,
    ),
    Kind(
        "bouwstenen",
        "bouwsteen",
        " – bouwsteen",
        "gewoon",
        entries=lambda register: register.bouwstenen.bouwstenen,
        name=lambda card: str(card.titel),
        text=lambda card: str(card.uitleg),
        view=bouwsteen,
    ),
    Kind(
        "beleid/toets",
        "toetsing",
        " – e-inclusietoets",
        "gewoon",
        entries=lambda register: register.toetsen,
        name=lambda test: str(test.titel),
        text=lambda test: test.beschrijving or f"E-inclusietoets van “{test.titel}”.",
        view=toetsing,
    ),
    Kind(
        "drukwerk",
        "vel",
        " – om af te drukken",
        "breed",
        entries=vellen,
        name=lambda vel: str(vel.titel),
        text=lambda vel: str(vel.soort.uitleg),
        view=velpagina,
    ),
)
"""Every kind of record that has a list page and a page each."""


NERGENS = "404.html"
"""Path in the site of the page for an address that does not exist."""

BUNDELS = {
    "beleid": "beleid",
    "bouwstenen": "beleid",
    "data": "opendata",
    "drukwerk": "drukwerk",
    "gemeld": "uitleg",
    MAP: "overzicht",
    "lijstje": "lijstje",
    "plaatsen": "plaatsen",
    "wijzig": "wijzig",
    "woordenlijst": "uitleg",
}
"""A path, or the first part of it → the bundle of style that its pages need besides the style of every page."""


def record_paths(register: Register) -> frozenset[str]:
    """Return the path of every record page, `aanbod/x/`: the half of the address table that data fills."""
    records = {f"{kind.folder}/{entry.id}/" for kind in KINDS for entry in kind.entries(register)}
    old = {one.van for one in moved(register)}
    shown = insluiten.paden(register)
    return frozenset(records | old | paden(register) | shown | vastepaginas.getoond(register).keys())


def moved(register: Register) -> Iterator[Omleiding]:
    """Yield the old address for every id that an entry had before."""
    for kind in KINDS:
        for entry in kind.entries(register):
            for old in getattr(entry, "vorige_ids", ()):
                yield Omleiding(f"{kind.folder}/{old}/", f"{kind.folder}/{entry.id}/", kind.name(entry))


@dataclass(frozen=True)
class Writer:
    """Turns views into pages: one shell, one environment, one address table."""

    zicht: Zicht
    schil: Schil
    environment: Environment
    omleidingen: tuple[Omleiding, ...] = ()

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield (path of the file, HTML) for every record page."""
        yield from self._vast()
        yield from self._keuzelijsten()
        for kind in KINDS:
            yield from self.records(kind)
        yield from self._insluiten()
        yield from self._moved()
        yield self._niet_gevonden()

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
            canoniek=self._canoniek(path),
            noindex=gemeente.proefversie or gemeente.fictief or is_vel(path),
            vorm=vorm,
            bundel=self.schil.bundels.get(BUNDELS.get(path) or BUNDELS.get(path.partition("/")[0], "")),
            op_papier=is_vel(path),
        )

    def geschreven(self, src: str, titel: str, meta: Mapping[str, Any]) -> Pagina:
        """Return what the shell needs to know of the page that somebody wrote in `docs/<src>`.

        Raises VertalingMisbruikt for a translation that lacks its original or says too little.
        """
        path, home = page_path(src), self.schil.titel
        found = self.pagina(
            titel if path else home,
            str(meta.get("description", home)),
            path,
            vorm="gewoon" if path else "start",
        )
        found = replace(found, vertaling=vertaling(self.zicht, src, meta), blad=blad(self.zicht, path))
        return self._met_jsonld(found)

    def _met_jsonld(self, pagina: Pagina, velden: schemaorg.Velden | None = None) -> Pagina:
        """Return a page with what it tells programs; nothing is told of a sheet, a form, an old address or a lost page."""
        return replace(pagina, jsonld=schemaorg.blok(schemaorg.pagina(self.zicht, pagina, velden or {})))

    def _canoniek(self, path: str) -> str | None:
        """Return the full address of a page, when the council's web address is known."""
        known = self.zicht.register.gemeente.webadres
        return urljoin(known, path) if known else None

    def render(self, template: str, pagina: Pagina, inhoud: object) -> str:
        """Return the finished HTML of a record page."""
        return self.environment.get_template(f"records/{template}.html").render(
            schil=self.schil, pagina=pagina, inhoud=inhoud
        )

    def _page(self, template: str, pagina: Pagina, inhoud: object) -> tuple[str, str]:
        path = pagina.pad.removeprefix(self.zicht.links.base)
        return f"{path}index.html", self.render(template, pagina, inhoud)

    def _vast(self) -> Iterator[tuple[str, str]]:
        name = self.zicht.register.gemeente.naam
        for page in vastepaginas.getoond(self.zicht.register).values():
            text, above = page.beschrijving.format(naam=name), self._boven(page.onder)
            found = self.pagina(page.titel, text, page.pad, above=above, vorm=page.vorm)
            found = replace(found, feed=self.zicht.links.file(NIEUWS) if page.feed else None)
            found = replace(found, noindex=True) if page.noindex else self._met_jsonld(found)
            yield self._page(page.sjabloon, found, page.view(self.zicht))

    def _boven(self, path: str) -> tuple[Link, ...]:
        """Return the fixed page at `path` and those above it, the highest first."""
        if not path:
            return ()
        page = vastepaginas.getoond(self.zicht.register)[path]
        return *self._boven(page.onder), page.link(self.zicht)

    def _keuzelijsten(self) -> Iterator[tuple[str, str]]:
        name, above = self.zicht.register.gemeente.naam, self._boven("lijsten/")
        for choice, view in keuzelijsten(self.zicht):
            title, path = f"{view.titel} – lijst", "".join(f"{part}/" for part in choice.pad)
            page = self.pagina(
                title, f"{view.titel}: wat we kennen in {name}.", path, above=above, vorm="breed"
            )
            yield self._page("keuzelijst", self._met_jsonld(page), view)

    def records(self, kind: Kind) -> Iterator[tuple[str, str]]:
        """Yield (path of the file, HTML) for every record of one kind."""
        above = self._boven(f"{kind.folder}/")
        entries = list(kind.entries(self.zicht.register))
        names = Counter(kind.name(entry) for entry in entries)
        for entry in entries:
            name = kind.name(entry)
            apart = f" ({entry.id})" if names[name] > 1 else ""
            title, path = f"{name}{apart}{kind.suffix}", f"{kind.folder}/{entry.id}/"
            page = self.pagina(title, kind.text(entry), path, above=above, vorm=kind.vorm)
            waits = isinstance(entry, Entry) and self.zicht.register.wacht(entry)
            page = replace(page, noindex=page.noindex or waits)
            if not page.op_papier and not waits:
                page = self._met_jsonld(page, kind.velden(self.zicht, entry))
            yield self._page(kind.template, page, kind.view(self.zicht, entry))

    def _insluiten(self) -> Iterator[tuple[str, str]]:
        for one in insluiten.vertoningen(self.zicht):
            if one.sjabloon == insluiten.FRAGMENT:
                template = self.environment.get_template(f"records/{one.sjabloon}.html")
                yield one.pad, template.render(schil=self.schil, inhoud=one.inhoud)
                continue
            page = self.pagina(one.titel, one.beschrijving, one.pad)
            page = replace(page, noindex=True, bundel=self.schil.bundels[one.sjabloon])
            yield self._page(one.sjabloon, page, one.inhoud)

    def _moved(self) -> Iterator[tuple[str, str]]:
        for one in self.omleidingen:
            address = self.zicht.links.to(*one.naar.split("/")[:-1])
            found = kort_adres(one.titel, address) if one.kort else verhuisd(one.titel, address)
            title = f"{one.titel}: {'kort adres' if one.kort else 'verhuisd van'} {one.van}"
            page = self.pagina(title, found.beschrijving, one.van)
            page = replace(page, canoniek=self._canoniek(one.naar), noindex=page.noindex or one.kort)
            yield self._page("verhuisd", page, found)

    def _niet_gevonden(self) -> tuple[str, str]:
        lost = niet_gevonden(self.zicht)
        page = replace(self.pagina(lost.titel, lost.tekst, NERGENS), canoniek=None)
        return NERGENS, self.render("404", page, lost)
