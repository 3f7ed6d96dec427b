"""Every record page of the site: path → finished HTML, a pure function of the register."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin

from jinja2 import Environment

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
from .views.niet_gevonden import niet_gevonden
from .views.plaats import plaats
from .views.plaatsenlijst import plaatsenlijst
from .views.schil import Pagina, Schil, Vorm
from .views.toegankelijkheid import toegankelijkheid
from .views.verhuisd import verhuisd
from .views.zicht import Zicht

LISTS = ("aanbod", "plaatsen", "actoren", "bouwstenen")
"""The kinds of record that have a list page and a page each."""


def record_paths(register: Register) -> frozenset[str]:
    """Return the path of every record page, `aanbod/x/`: the half of the address table that data fills."""
    singles = {f"{name}/" for name in (*LISTS, "agenda", "a-z", "toegankelijkheid")}
    return frozenset(
        singles | {f"{kind}/{name}/" for kind, name in _records(register)} | set(moved(register))
    )


def _records(register: Register) -> Iterator[tuple[str, str]]:
    yield from (("aanbod", name) for name in register.aanbod)
    yield from (("plaatsen", name) for name in register.plaatsen)
    yield from (("actoren", name) for name in register.actoren)
    yield from (("bouwstenen", card.id) for card in register.bouwstenen.bouwstenen)


def moved(register: Register) -> dict[str, tuple[str, str]]:
    """Return old path → (kind, id) for every id that an entry had before."""
    groups = (("aanbod", register.aanbod), ("plaatsen", register.plaatsen), ("actoren", register.actoren))
    return {
        f"{kind}/{old}/": (kind, entry.id)
        for kind, group in groups
        for entry in group.values()
        for old in entry.vorige_ids
    }


@dataclass(frozen=True)
class Writer:
    """Turns views into pages: one shell, one environment, one address table."""

    zicht: Zicht
    schil: Schil
    environment: Environment

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield (path of the file, HTML) for every record page."""
        yield from self._lists()
        yield from self._offers()
        yield from self._places_and_actors()
        yield from self._cards()
        yield from self._moved()

    def pagina(
        self, titel: str, beschrijving: str, path: str, *, above: tuple[Link, ...] = (), vorm: Vorm = "gewoon"
    ) -> Pagina:
        """Return what the shell needs to know of the page at `path` (`aanbod/x/`)."""
        gemeente = self.zicht.register.gemeente
        crumbs = (Link("Start", self.schil.thuis), *above) if path else ()
        return Pagina(
            titel=titel,
            beschrijving=beschrijving,
            pad=self.zicht.links.file(path),
            kruimels=crumbs,
            rubriek=above[0].adres if above else None,
            canoniek=urljoin(gemeente.webadres, path) if gemeente.webadres else None,
            noindex=gemeente.proefversie or gemeente.fictief,
            vorm=vorm,
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
            (
                "toegankelijkheid",
                "toegankelijkheid",
                toegankelijkheid(self.zicht),
                "Hoe toegankelijk deze site is.",
            ),
        )
        for path, template, view, description in lists:
            wide: Vorm = "breed" if path in LISTS else "gewoon"
            yield self._page(template, self.pagina(view.titel, description, f"{path}/", vorm=wide), view)
        lost = niet_gevonden(self.zicht)
        page = self.pagina(lost.titel, lost.tekst, "404.html")
        yield "404.html", self.render("404", page, lost)

    def _above(self, kind: str, name: str) -> tuple[Link, ...]:
        return (Link(name, self.zicht.links.to(kind)),)

    def _offers(self) -> Iterator[tuple[str, str]]:
        above = self._above("aanbod", "Alle hulp")
        for offer in self.zicht.register.aanbod.values():
            page = self.pagina(offer.titel, offer.kort, f"aanbod/{offer.id}/", above=above, vorm="breed")
            yield self._page("aanbod", page, aanbod(self.zicht, offer))

    def _places_and_actors(self) -> Iterator[tuple[str, str]]:
        above = self._above("plaatsen", "Plaatsen")
        for place in self.zicht.register.plaatsen.values():
            text = place.omschrijving or f"Digitale hulp op deze plek: {place.naam}."
            page = self.pagina(
                f"{place.naam} – plaats", text, f"plaatsen/{place.id}/", above=above, vorm="breed"
            )
            yield self._page("plaats", page, plaats(self.zicht, place))
        above = self._above("actoren", "Wie doet mee")
        for organisation in self.zicht.register.actoren.values():
            text = organisation.omschrijving or f"{organisation.naam} werkt mee aan digitale hulp."
            page = self.pagina(
                f"{organisation.naam} – wie doet mee",
                text,
                f"actoren/{organisation.id}/",
                above=above,
                vorm="breed",
            )
            yield self._page("actor", page, actor(self.zicht, organisation))

    def _cards(self) -> Iterator[tuple[str, str]]:
        above = self._above("bouwstenen", "Bouwstenen")
        for card in self.zicht.register.bouwstenen.bouwstenen:
            page = self.pagina(
                f"{card.titel} – bouwsteen", card.uitleg, f"bouwstenen/{card.id}/", above=above
            )
            yield self._page("bouwsteen", page, bouwsteen(self.zicht, card))

    def _moved(self) -> Iterator[tuple[str, str]]:
        register = self.zicht.register
        names = {"aanbod": {o.id: o.titel for o in register.aanbod.values()}}
        for old, (kind, name) in moved(register).items():
            title = names["aanbod"][name] if kind == "aanbod" else self._name(kind, name)
            page = self.pagina(f"{title}: verhuisd", f"{title} staat nu op een ander adres.", old)
            yield self._page("verhuisd", page, verhuisd(title, self.zicht.links.to(kind, name)))

    def _name(self, kind: str, name: str) -> str:
        register = self.zicht.register
        return register.plaatsen[name].naam if kind == "plaatsen" else register.actoren[name].naam
