"""Build the whole site aside, check every page of it, and only then put it in place of the last good one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from . import intern as internal
from . import paths
from .check import check, stops_the_build
from .check.content import Content
from .check.pages import check_pages
from .complaints import complaints
from .drukwerk.ronde import Gedrukt, Voortgang, gedrukt
from .drukwerk.uitslag import Uitslag
from .gate import check_site
from .links import base_of
from .load import load
from .problems import Problem
from .schijf import bezet, reden
from .site import TwoSources, of_folder
from .swap import recover, swap

MOST_PAGES_GATED = 300
"""Up to this many pages the gate belongs to every build; above it, to tests and publication."""

MAKER = "mkdocs"
"""The module that builds what `mkdocs.yml` says; `properdocs` makes the same bytes (see tests/toekomst)."""


@dataclass(frozen=True)
class Outcome:
    """What a build gave: `ok` when the site is in place below the path `base`; every message is one line.

    `intern` is how many pages the internal site has; 0 when none was asked for, or the public one shows all.
    `content` is what the site was made of, where it could be read; `drukwerk` what was printed, if that was asked.
    """

    ok: bool
    problems: tuple[Problem, ...] = ()
    messages: tuple[str, ...] = ()
    pages: int = 0
    base: str = "/"
    intern: int = 0
    content: Content | None = None
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
) -> Outcome:
    """Build the site of `data` on `today` into `target`; whatever fails leaves `target` as it was.

    `intern` is the folder for the internal site, which changes together with `target`: the pages that only the
    directing role may see. It goes when the council shows everything. With `every_page` the gate looks at
    all pages, however many. With `druk` the vellen are printed too, and it hears of each one. With `geschiedenis`
    the feed tells what changed in the last months; without, as while somebody edits, it is empty and says so.
    """
    recover(target, intern)
    content, problems = check(load(data), today)
    problems += check_pages(paths.DOCS, content, today)
    if stops_the_build(problems):
        return Outcome(False, problems)
    assert content.gemeente is not None
    base = base_of(content.gemeente.webadres)
    hidden = intern if intern and not content.gemeente.regie_publiek else None
    most = sys.maxsize if every_page else MOST_PAGES_GATED
    with _aside(target) as aside, _aside(hidden) if hidden else nullcontext() as inside:
        printed = gedrukt(content, today, intern=hidden is not None, vertel=druk) if druk else None
        messages = _mkdocs(data, aside, today, printed, geschiedenis) or _gate(aside, base, most)
        if inside and not messages:
            full = printed.alles if printed else None
            messages = _intern(content, data, today, aside, inside, full) or _gate(inside, base, most)
        if messages:
            return Outcome(False, problems, tuple(messages))
        pages, hidden_pages = _pages(aside), _pages(inside) if inside else 0
        swap(aside, target, (intern, inside) if intern else None)
        return Outcome(
            True, problems, (), pages, base, hidden_pages, content, printed.alles if printed else None
        )


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
    content: Content, data: Path, today: date, public: Path, target: Path, printed: Uitslag | None
) -> list[str]:
    """Fill `target` with the internal site beside the one built in `public`; return what keeps it from being made."""
    built = (file for file in sorted(public.rglob("*")) if file.is_file())
    files = ((file.relative_to(public).as_posix(), file.read_bytes()) for file in built)
    try:
        _write(internal.bestanden(internal.volledig(content, data, today, printed), files), target)
    except (TwoSources, internal.NotOurShell) as error:
        return [str(error)]
    return []


def _pages(folder: Path) -> int:
    return sum(1 for _ in folder.rglob("*.html"))


def _mkdocs(data: Path, target: Path, today: date, printed: Gedrukt | None, geschiedenis: bool) -> list[str]:
    """Run MkDocs strictly in a process of its own; return what it complains about, nothing when all is well."""
    with tempfile.TemporaryDirectory() as folder:
        if printed:
            printed.openbaar.bewaar(Path(folder))
        more = {
            "PORTAAL_DRUKWERK": folder if printed else "",
            "PORTAAL_GESCHIEDENIS": "ja" if geschiedenis else "",
        }
        return _run(data, target, today, more)


def _run(data: Path, target: Path, today: date, more: dict[str, str]) -> list[str]:
    environ = {
        **os.environ,
        "PORTAAL_DATA": str(data.resolve()),
        "PORTAAL_TODAY": today.isoformat(),
        **more,
        "SOURCE_DATE_EPOCH": "0",
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONPATH": os.pathsep.join(filter(None, [str(paths.PACKAGES), os.environ.get("PYTHONPATH")])),
    }
    command = [sys.executable, "-m", MAKER, "build", "--strict", "--config-file", str(paths.MKDOCS)]
    run = subprocess.run(
        [*command, "--site-dir", str(target.resolve())],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    return [] if run.returncode == 0 else complaints(run.stderr + run.stdout)


def _gate(folder: Path, base: str, most: int) -> list[str]:
    found = check_site(folder, base) if _pages(folder) <= most else []
    return [str(finding) for finding in found]


def write_pages(data: Path, target: Path, today: date, printed: Path | None = None) -> Outcome:
    """Write every file that the register fills into the empty or new folder `target`, without MkDocs.

    `printed` is the folder in which `Uitslag.bewaar` put the vellen, if they were printed.
    """
    _, problems = check(load(data), today)
    if stops_the_build(problems):
        return Outcome(False, problems)
    if taken := bezet(target):
        return Outcome(False, problems, (taken,))
    try:
        made = of_folder(data.resolve(), today, printed)
        files = [*((path, text.encode()) for path, text in made.files()), *made.beelden()]
    except TwoSources as error:
        return Outcome(False, problems, (str(error),))
    try:
        _write(files, target)
    except OSError as error:
        return Outcome(
            False, problems, (f"In {target} kan ik niet schrijven ({reden(error)}). Kies een lege map.",)
        )
    return Outcome(True, problems, (), sum(path.endswith(".html") for path, _ in files))


def _write(files: Iterable[tuple[str, bytes]], target: Path) -> None:
    for path, content in files:
        file = target / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
