"""Every record page of the site: path → what makes its HTML, a pure function of the register."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from jinja2 import Environment

from . import insluiten, kenmerken, vastepaginas
from .check.content import Entry
from .drukwerk.paden import MAP, is_vel
from .exports import schemaorg
from .exports.basis import voluit
from .exports.nieuws import NIEUWS
from .kenmerken import Kenmerk
from .links import page_path
from .omleidingen import Omleiding
from .recordsoorten import KINDS, Kind
from .register import Register
from .views.delen import Link
from .views.keuzelijst import keuzelijst, paden
from .views.niet_gevonden import niet_gevonden
from .views.noden import blad
from .views.schil import Pagina, Schil, Vorm
from .views.vastepagina import VastePagina
from .views.verhuisd import kort_adres, verhuisd
from .views.vertaling import vertaling
from .views.zicht import Zicht

Maker = Callable[[], str]
"""Makes the text of one file; until it is called, the file costs nothing."""

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


def own_paths(register: Register) -> frozenset[str]:
    """Return the path of every page that the council wrote itself."""
    return frozenset(page_path(page.src) for page in register.paginas)


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

    def makers(self) -> Iterator[tuple[str, Maker]]:
        """Yield (path of the file, what makes its HTML) for every record page."""
        yield from self._vast()
        yield from self._keuzelijsten()
        for kind in KINDS:
            yield from self.records(kind)
        yield from self._insluiten()
        yield from self._moved()
        yield NERGENS, self._niet_gevonden

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
        """Return what the shell needs to know of the page that somebody wrote at `src`.

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
        return voluit(self.zicht, path) if self.zicht.register.gemeente.webadres else None

    def render(self, template: str, pagina: Pagina, inhoud: object) -> str:
        """Return the finished HTML of a record page."""
        return self.environment.get_template(f"records/{template}.html").render(
            schil=self.schil, pagina=pagina, inhoud=inhoud
        )

    def _vast(self) -> Iterator[tuple[str, Maker]]:
        for page in vastepaginas.getoond(self.zicht.register).values():
            yield f"{page.pad}index.html", partial(self._vaste, page)

    def _vaste(self, page: VastePagina) -> str:
        text = page.beschrijving.format(naam=self.zicht.register.gemeente.naam)
        found = self.pagina(page.titel, text, page.pad, above=self._boven(page.onder), vorm=page.vorm)
        found = replace(found, feed=self.zicht.links.file(NIEUWS) if page.feed else None)
        found = replace(found, noindex=True) if page.noindex else self._met_jsonld(found)
        return self.render(page.sjabloon, found, page.view(self.zicht))

    def _boven(self, path: str) -> tuple[Link, ...]:
        """Return the fixed page at `path` and those above it, the highest first."""
        if not path:
            return ()
        page = vastepaginas.getoond(self.zicht.register)[path]
        return *self._boven(page.onder), page.link(self.zicht)

    def _keuzelijsten(self) -> Iterator[tuple[str, Maker]]:
        for choice in kenmerken.lijsten(self.zicht.register):
            path = "".join(f"{part}/" for part in choice.pad)
            yield f"{path}index.html", partial(self._keuzelijst, choice, path)

    def _keuzelijst(self, choice: Kenmerk, path: str) -> str:
        name, view = self.zicht.register.gemeente.naam, keuzelijst(self.zicht, choice)
        title, text = f"{view.titel} – lijst", f"{view.titel}: wat we kennen in {name}."
        page = self.pagina(title, text, path, above=self._boven("lijsten/"), vorm="breed")
        return self.render("keuzelijst", self._met_jsonld(page), view)

    def records(self, kind: Kind) -> Iterator[tuple[str, Maker]]:
        """Yield (path of the file, what makes its HTML) for every record of one kind."""
        above = self._boven(f"{kind.folder}/")
        entries = list(kind.entries(self.zicht.register))
        names = Counter(kind.name(entry) for entry in entries)
        for entry in entries:
            name = kind.name(entry)
            apart = f" ({entry.id})" if names[name] > 1 else ""
            title = f"{name}{apart}{kind.suffix}"
            yield f"{kind.folder}/{entry.id}/index.html", partial(self._record, kind, entry, title, above)

    def _record(self, kind: Kind, entry: Any, titel: str, above: tuple[Link, ...]) -> str:
        page = self.pagina(titel, kind.text(entry), f"{kind.folder}/{entry.id}/", above=above, vorm=kind.vorm)
        waits = isinstance(entry, Entry) and self.zicht.register.wacht(entry)
        if waits:
            page = replace(page, noindex=True)
        elif not page.op_papier:
            page = self._met_jsonld(page, kind.velden(self.zicht, entry))
        return self.render(kind.template, page, kind.view(self.zicht, entry))

    def _insluiten(self) -> Iterator[tuple[str, Maker]]:
        for one in insluiten.vertoningen(self.zicht):
            if one.sjabloon == insluiten.FRAGMENT:
                yield one.pad, partial(self._fragment, one)
            else:
                yield f"{one.pad}index.html", partial(self._vertoning, one)

    def _fragment(self, one: insluiten.Vertoning) -> str:
        template = self.environment.get_template(f"records/{one.sjabloon}.html")
        return template.render(schil=self.schil, inhoud=one.inhoud())

    def _vertoning(self, one: insluiten.Vertoning) -> str:
        page = self.pagina(one.titel, one.beschrijving, one.pad)
        page = replace(page, noindex=True, bundel=self.schil.bundels[one.sjabloon])
        return self.render(one.sjabloon, page, one.inhoud())

    def _moved(self) -> Iterator[tuple[str, Maker]]:
        for one in self.omleidingen:
            yield f"{one.van}index.html", partial(self._verhuisd, one)

    def _verhuisd(self, one: Omleiding) -> str:
        address = self.zicht.links.to(*one.naar.split("/")[:-1])
        found = kort_adres(one.titel, address) if one.kort else verhuisd(one.titel, address)
        title = f"{one.titel}: {'kort adres' if one.kort else 'verhuisd van'} {one.van}"
        page = self.pagina(title, found.beschrijving, one.van)
        page = replace(page, canoniek=self._canoniek(one.naar), noindex=page.noindex or one.kort)
        return self.render("verhuisd", page, found)

    def _niet_gevonden(self) -> str:
        lost = niet_gevonden(self.zicht)
        page = replace(self.pagina(lost.titel, lost.tekst, NERGENS), canoniek=None)
        return self.render("404", page, lost)
