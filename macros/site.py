"""One build: the register of one data folder on one day, its address table and all that is made of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, partial
from pathlib import Path

from jinja2 import Environment

from . import paths, vindbaar
from .check import check
from .drukwerk.drukken import Drukkerij
from .drukwerk.uitslag import Uitslag, lees
from .exports.basis import MAP
from .exports.tabel import EXPORTS
from .exports.tabel import stukken as exports
from .gegevens import Gegevens
from .geschakeld import geschakeld
from .huisstijl import tokens
from .koppenbestand import PAD, koppenbestand
from .links import Links, authored_pages, base_of, two_sources
from .load import load
from .load.pages import read_pages, samen
from .offline import LIJST, WERKER
from .omleidingen import Omleiding, van_geschreven
from .pages import NERGENS, Maker, Writer, moved, own_paths, record_paths
from .problems import Problem, Severity
from .regie.verschil import GEEN_TERUGBLIK, Terugblik
from .register import Register
from .scripts import scripts
from .stylesheet import ALONE, bundles, stylesheet
from .templates import environment
from .terugblik import terugblik
from .uitschrijven import Inhoud
from .versielezer import versies
from .versies import GEEN_VERSIES, Versies
from .views.agendabestand import bestanden
from .views.schil import DEELBEELD, OWN_LOGO, Schil, schil, wegwijzers
from .views.vellen.kortadres import kort
from .views.zicht import Zicht
from .wijzigformulier import formulier, stukken
from .zoekindex import zoekindex
from .zoekpaginas import geschreven


class DataInvalid(Exception):
    """The data hold problems that stop the build; they are in `problems`."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(p) for p in problems if p.severity is Severity.FOUT))
        self.problems = problems


class TwoSources(Exception):
    """A Markdown file and a record would fill the same address."""


Gelezen = tuple[Register, tuple[Problem, ...]]
"""A register, and what is to be said about it."""


@dataclass(frozen=True)
class Site:
    """What pages and macros are made from; build it with `make` or `of_folder`."""

    zicht: Zicht
    gegevens: Gegevens
    """Open data, to be written before what the views make of their sizes."""
    schil: Schil
    environment: Environment
    assets: tuple[tuple[str, str], ...]
    problems: tuple[Problem, ...]
    omleidingen: tuple[Omleiding, ...] = ()
    bundels: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Path and text of the style that only some pages need."""

    @property
    def writer(self) -> Writer:
        """What turns views into record pages."""
        return Writer(self.zicht, self.schil, self.environment, self.omleidingen)

    def beelden(self) -> Iterator[tuple[str, bytes]]:
        """Yield (path, content) of every picture that the register fills, and of what was printed."""
        if self.schil.deelbeeld:
            from .deelbeeld import deelbeeld  # draws with a heavy package that no other command needs

            yield DEELBEELD, deelbeeld(self.zicht.register.gemeente)
        if self.zicht.drukwerk:
            yield from self.zicht.drukwerk.bestanden

    @property
    def drukkerij(self) -> Drukkerij:
        """What prints its vellen."""
        return Drukkerij(self.zicht, self.environment, self.bundels[ALONE][1])

    def _adressen(self) -> Iterator[str]:
        """Yield the path of every file and page, short addresses aside: those lead on to a page, and are too many."""
        yield from (path for path, _ in self.assets)
        yield from self.zicht.gegevens
        yield from self.zicht.links.pages - set(self.zicht.korte.values())
        yield from (path for path in vindbaar.BESTANDEN if path[0] != "_")
        yield from (NERGENS, DEELBEELD, WERKER, LIJST)

    def makers(self) -> Iterator[tuple[str, Maker]]:
        """Yield (path, what makes its text) of every page that the register fills, and of what pages load."""
        yield from ((path, partial(str, text)) for path, text in self.assets)
        yield PAD, lambda: koppenbestand(self._adressen(), self.zicht.links.base)
        if self.zicht.register.logo:
            yield OWN_LOGO, partial(str, self.zicht.register.logo)
        yield from self.writer.makers()
        yield from stukken(self.zicht)
        links = self.zicht.links
        found = vindbaar.bestanden(self.zicht.register, links.pages, self.omleidingen, links.base)
        yield from ((path, partial(str, text)) for path, text in found)
        yield from bestanden(self.zicht)

    def files(self) -> Iterator[tuple[str, str]]:
        """Yield the same, each made in its turn."""
        yield from ((path, make()) for path, make in self.makers())

    def bestanden(self) -> Iterator[tuple[str, Inhoud]]:
        """Yield (path, content) of everything but open data, each made in its turn."""
        yield from self.beelden()
        yield from self.files()

    def adressen(self) -> Iterator[str]:
        """Yield the path of each of them; nothing is made for it."""
        if self.schil.deelbeeld:
            yield DEELBEELD
        if self.zicht.drukwerk:
            yield from (path for path, _ in self.zicht.drukwerk.bestanden)
        yield from (path for path, _ in self.makers())


def make(
    register: Register,
    authored: frozenset[str],
    problems: tuple[Problem, ...] = (),
    before: Terugblik = GEEN_TERUGBLIK,
    printed: Uitslag | None = None,
    versions: Versies = GEEN_VERSIES,
) -> Site:
    """Return the site of `register` beside the pages that people wrote; raises TwoSources.

    `authored` are the paths of the program's pages; those of the council's own are in the register.
    `before` is the register as it was at the last meeting, for the page that tells what changed since; `printed`
    what was printed of it, if it was; `versions` are those of the last months, for the feed of what changed.
    """
    written = geschreven(samen(read_pages(paths.DOCS)[0], register.paginas))
    authored |= own_paths(register)
    old = tuple(van_geschreven(written))
    records = record_paths(register) | {one.van for one in old}
    if clash := two_sources(authored, records):
        raise TwoSources(
            f"Deze adressen komen zowel uit docs/ als uit het register: /{', /'.join(clash)}. Hernoem het bestand in docs/."
        )
    short = kort(register, authored | records)
    pages = authored | records | {one.van for one in short}
    brief = {one.naar: one.van for one in reversed(short)}
    view = Zicht(register, Links(pages, base_of(register.gemeente.webadres)), before, printed, brief)
    told = replace(view, versies=versions)
    data = Gegevens(lambda: exports(told), {f"{MAP}{export.pad}" for export in EXPORTS})
    view = replace(view, gegevens=data)
    own = tokens(register.gemeente.huisstijl)
    style = stylesheet(paths.DOCS / "assets" / "css", own)
    extra = bundles(paths.DOCS / "assets" / "css", own)
    entry, modules = scripts(paths.DOCS / "assets" / "js")
    search = zoekindex(view, wegwijzers(view), written)
    shell = schil(
        view,
        stylesheet=style[0],
        bundels={name: path for name, (path, _) in extra.items()},
        script=entry,
        zoekindex=search[0][0],
    )
    assets = (style, *extra.values(), *modules, *search, formulier(view))
    return Site(
        view,
        data,
        shell,
        environment(paths.OVERRIDES),
        assets,
        problems,
        (*moved(register), *old, *short),
        extra,
    )


@cache
def of_folder(data: Path, today: date, printed: Path | None = None, geschiedenis: bool = False) -> Site:
    """Return the site of a data folder on a day, once for the whole build; raises DataInvalid or TwoSources.

    `printed` is the folder in which `Uitslag.bewaar` put the vellen; with `geschiedenis` the versions of the last
    months are read too, which takes as long as reading the register so many times.
    """
    return compleet(data, _gegeven.get((data, today)) or _gelezen(data, today), printed, geschiedenis)


def compleet(data: Path, gelezen: Gelezen, printed: Path | None = None, geschiedenis: bool = False) -> Site:
    """Return the site of a register that was read from `data`, with what else stands there; see `of_folder`."""
    register, problems = gelezen
    before = terugblik(data, register) if register.gemeente.regie_publiek else GEEN_TERUGBLIK
    versions = versies(data, register.vandaag) if geschiedenis else GEEN_VERSIES
    vellen = lees(printed) if printed else None
    return make(register, authored_pages(paths.DOCS), problems, before, vellen, versions)


def _gelezen(data: Path, today: date) -> Gelezen:
    register, problems = geschakeld(*check(load(data), today), today)
    if register is None:
        raise DataInvalid(problems)
    return register, problems


_gegeven: dict[tuple[Path, date], Gelezen] = {}


def geef(data: Path, today: date, gelezen: Gelezen) -> None:
    """Let `of_folder` take this instead of reading `data`: for a process that is there to build once."""
    _gegeven[data, today] = gelezen


def vergeet() -> None:
    """Let go of every site and register that `of_folder` keeps."""
    _gegeven.clear()
    of_folder.cache_clear()
