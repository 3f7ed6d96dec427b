"""Build the whole site aside, check every page of it, and only then put it in place of the last good one."""

from __future__ import annotations

import gc
import os
import shutil
import tempfile
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from . import intern as internal
from . import kindproces, paths
from . import site as sites
from .check import check
from .check.pages import check_pages
from .complaints import complaints
from .drukwerk.ronde import Gedrukt, Voortgang, gedrukt
from .drukwerk.uitslag import Uitslag
from .gate import check_alone, check_site
from .geschakeld import geschakeld
from .kindproces import Hier
from .links import base_of, page_path
from .load import load
from .load.pages import Page
from .problems import Problem
from .register import Register
from .schijf import bezet, reden
from .site import Gelezen, TwoSources
from .swap import recover, swap
from .uitschrijven import paden, schrijf
from .voortgang import MAKEN, Meld, elke, stil

MOST_PAGES_GATED = 300
"""Up to this many pages the gate belongs to every build; above it, to tests and publication."""

MAKER = "mkdocs"
"""The module that builds what `mkdocs.yml` says; `properdocs` makes the same bytes (see tests/toekomst)."""


SOORTEN = ("aanbod", "plaatsen", "actoren")
"""What a build counts, as the register calls it."""


@dataclass(frozen=True)
class Outcome:
    """What a build gave: `ok` when the site is in place below the path `base`; every message is one line.

    `intern` is how many pages the internal site has; 0 when none was asked for, or the public one shows all.
    `aantallen` is how many entries of each kind the site was made of; `proefversie` whether the council says that it is
    one; `drukwerk` what was printed, if that was asked.
    """

    ok: bool
    problems: tuple[Problem, ...] = ()
    messages: tuple[str, ...] = ()
    pages: int = 0
    base: str = "/"
    intern: int = 0
    aantallen: Mapping[str, int] = field(default_factory=dict)
    proefversie: bool = False
    drukwerk: Uitslag | None = None


def build(
    data: Path,
    target: Path,
    today: date,
    intern: Path | None = None,
    *,
    every_page: bool = False,
    druk: Voortgang | None = None,
    geschiedenis: bool = False,
    meld: Meld = stil,
) -> Outcome:
    """Build the site of `data` on `today` into `target`; whatever fails leaves `target` as it was.

    `intern` is the folder for the internal site, which changes together with `target`: the pages that only the
    directing role may see. It goes when the council shows everything. With `every_page` the gate looks at
    all pages, however many. With `druk` the vellen are printed too, and it hears of each one. With `geschiedenis`
    the feed tells what changed in the last months; without, as while somebody edits, it is empty and says so.
    `meld` hears which step is busy. All of it happens in a process of its own, but for putting it in place.
    """

    def hoor(stap: str, nummer: int, aantal: int, *vel: Any) -> None:
        if vel and druk:
            druk(nummer, aantal, *vel)
        else:
            meld(stap, nummer, aantal)

    recover(target, intern)
    with _aside(target) as aside, _aside(intern) if intern else nullcontext() as inside:
        order = Opdracht(data, today, aside, inside, every_page, druk is not None, geschiedenis)
        try:
            outcome = kindproces.apart(partial(_gemaakt, order), hoor)
        except kindproces.Gestopt as stopped:
            return Outcome(False, messages=(str(stopped),))
        if outcome.ok:
            swap(aside, target, (intern, inside if outcome.intern else None) if intern else None)
        return outcome


LEZEN, INTERN, DRUKWERK = "Register lezen", "Site voor de regie maken", "Drukwerk"
"""The steps that `meld` hears of, beside those of MkDocs and the gate."""


@dataclass(frozen=True)
class Opdracht:
    """What is to be built where; `inside` is the folder for the internal site, should there be one."""

    data: Path
    today: date
    aside: Path
    inside: Path | None = None
    every_page: bool = False
    druk: bool = False
    geschiedenis: bool = False


def _gemaakt(order: Opdracht, here: Hier) -> Outcome:
    """Fill the folders of an order; return what came of it, small enough to travel."""
    here.vertel(LEZEN, 0, 0)
    register, problems = _gelezen(order)
    if register is None:
        return Outcome(False, problems)
    base, own = base_of(register.gemeente.webadres), register.gemeente
    inside = None if own.regie_publiek else order.inside
    tell = partial(here.vertel, DRUKWERK)
    printed = gedrukt(register, intern=inside is not None, vertel=tell) if order.druk else None
    here.vertel(MAKEN, 0, 0)
    messages = mkdocs(order, here, (register, problems), printed)
    pages, hidden = _pages(order.aside), 0
    messages = messages or _gate(order.aside, pages, base, order, here, register.paginas)
    if inside and not messages:
        messages = _intern(order, here, register, inside, printed)
        hidden = _pages(inside)
        messages = messages or _gate(inside, hidden, base, order, here)
    if messages:
        return Outcome(False, problems, tuple(messages))
    counts = {kind: len(getattr(register, kind)) for kind in SOORTEN}
    paper = printed.alles if printed else None
    return Outcome(True, problems, (), pages, base, hidden, counts, bool(own.proefversie), paper)


def _gelezen(order: Opdracht) -> tuple[Register | None, tuple[Problem, ...]]:
    """Return the register, nothing when its data stop the build, and what is to be said about it."""
    content, problems = check(load(order.data), order.today)
    problems += check_pages(paths.DOCS, content, order.today, raad=not paths.IN_PAKKET)
    return geschakeld(content, problems, order.today)


@contextmanager
def _aside(folder: Path) -> Iterator[Path]:
    """Give a new folder beside `folder` to fill; it goes unless it was put in place."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def build_intern(data: Path, target: Path, today: date) -> Outcome:
    """Build into `target` what the directing role sees: the internal site, or the public one when that shows all."""
    public = target.with_name(f"{target.name}-openbaar")
    outcome = build(data, public, today, target)
    if outcome.ok and not outcome.intern:
        public.rename(target)
    shutil.rmtree(public, ignore_errors=True)
    return outcome


def _intern(
    order: Opdracht, here: Hier, register: Register, target: Path, printed: Gedrukt | None
) -> list[str]:
    """Fill `target` with the internal site beside the public one; return what keeps it from being made."""
    public = order.aside
    beside = ((path, partial(Path.read_bytes, public / path)) for path in sorted(paden(public)))
    try:
        full = internal.volledig(register, order.data, printed.alles if printed else None)
        total = sum(1 for _ in full.adressen())
        for number, _ in enumerate(schrijf(internal.bestanden(full, beside), target), 1):
            elke(here.vertel, INTERN, min(number, total), total)
    except (TwoSources, internal.NotOurShell) as error:
        return [str(error)]
    return []


def _pages(folder: Path) -> int:
    return sum(path.endswith(".html") for path in paden(folder))


def mkdocs(order: Opdracht, here: Hier, gelezen: Gelezen, printed: Gedrukt | None = None) -> list[str]:
    """Let MkDocs make the public site, strictly; return what it complains about, nothing when all is well."""
    with tempfile.TemporaryDirectory() as folder:
        if printed:
            printed.openbaar.bewaar(Path(folder))
        environ = {
            "PORTAAL_DATA": str(order.data.resolve()),
            "PORTAAL_TODAY": order.today.isoformat(),
            "PORTAAL_DRUKWERK": folder if printed else "",
            "PORTAAL_GESCHIEDENIS": "ja" if order.geschiedenis else "",
            "SOURCE_DATE_EPOCH": "0",
            "NO_MKDOCS_2_WARNING": "1",
            "PYTHONPATH": os.pathsep.join(filter(None, [str(paths.PACKAGES), os.environ.get("PYTHONPATH")])),
        }
        arguments = ["build", "--strict", "--config-file", str(paths.MKDOCS)]
        arguments += ["--site-dir", str(order.aside.resolve())]
        known = partial(sites.geef, order.data.resolve(), order.today, gelezen)
        code, told = kindproces.module(here, MAKER, arguments, environ, known)
    sites.vergeet()
    gc.collect()  # the pages of MkDocs refer to each other, so nothing else throws them away
    return [] if code == 0 else complaints(told, gelezen[0].paginas)


def _gate(
    folder: Path, pages: int, base: str, order: Opdracht, here: Hier, eigen: tuple[Page, ...] = ()
) -> list[str]:
    """Return what the gate finds: on every page, or in a large site at least on the council's own pages, each by itself."""
    if order.every_page or pages <= MOST_PAGES_GATED:
        return [str(finding) for finding in check_site(folder, base, here.vertel)]
    written = [f"{page_path(page.src)}index.html" for page in eigen]
    return [str(one) for path in written for one in check_alone(path, (folder / path).read_text("utf-8"))]


def write_pages(
    data: Path, target: Path, today: date, printed: Path | None = None, meld: Meld = stil
) -> Outcome:
    """Write every file that the register fills into the empty or new folder `target`, without MkDocs.

    `printed` is the folder in which `Uitslag.bewaar` put the vellen, if they were printed; `meld` hears of each page.
    """
    meld(LEZEN, 0, 0)
    register, problems = geschakeld(*check(load(data), today), today)
    if register is None:
        return Outcome(False, problems)
    if taken := bezet(target):
        return Outcome(False, problems, (taken,))
    try:
        made = sites.compleet(data.resolve(), (register, problems), printed)
    except TwoSources as error:
        return Outcome(False, problems, (str(error),))
    total = sum(1 for _ in made.adressen())
    pages = 0
    try:
        deque(schrijf(made.gegevens.stukken(), target), maxlen=0)
        for number, path in enumerate(schrijf(made.bestanden(), target), 1):
            pages += path.endswith(".html")
            meld(MAKEN, number, total)
    except OSError as error:
        return Outcome(
            False, problems, (f"In {target} kan ik niet schrijven ({reden(error)}). Kies een lege map.",)
        )
    return Outcome(True, problems, (), pages)
