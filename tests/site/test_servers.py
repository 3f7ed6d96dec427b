"""The whole example site behind real servers: each file with the headers of our table, and no visitor notices a new uitgave.

`make load` does a hundred swaps; `make test` ten. Not on Apache, which asks for the size of a file before it opens it: of
6,000 answers during 100 swaps one had the size of the old page and the text of the new one. PUBLICEREN.md says so.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from macros.koppen import koppen
from macros.publiceren.doel import Doel, geopend
from macros.publiceren.klaarmaken import VERPAKKINGEN
from tests.inrichting.servers import HOST, SERVERS, Running, running
from tests.inrichting.test_servers import different

SWAPS = int(os.environ.get("KEREN", "10"))
VISITORS = 4
ANSWERS = 60
"""How many answers visitors get, at least, between two swaps."""

SUFFIX = {"identity": "", "gzip": ".gz", "br": ".br"}
NAMES = ("2026-11-21T033000Z", "2026-11-22T033000Z")


@pytest.fixture(scope="module")
def doel(site_testdorp: Path) -> Iterator[Doel]:
    """Two uitgaven of the example site: in the second, every page of an offer is another."""
    with tempfile.TemporaryDirectory(prefix="portaal-doel-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        for day, naam in enumerate(NAMES):
            site = folder / "uitgaven" / naam / "site"
            shutil.copytree(site_testdorp, site, copy_function=os.link if day else shutil.copy2)
            for page in sorted(site.glob("aanbod/*/index.html")):
                _replace(page, page.read_text("utf-8").replace("</main>", f"<p>Dag {day}</p></main>"))
        with geopend(folder) as found:
            found.toon(NAMES[0])
            yield found


def _replace(page: Path, text: str) -> None:
    """Write a page and its packed forms as new files: what another uitgave holds stays."""
    page.unlink()
    for suffix, pack in {"": bytes, **VERPAKKINGEN}.items():
        page.with_name(page.name + suffix).write_bytes(pack(text.encode()))


@pytest.fixture(scope="module")
def server(request: pytest.FixtureRequest, doel: Doel) -> Iterator[Running]:
    """A server over the doel."""
    with running(request.param, f"https://{HOST}/", doel.map, doel.map / f"werk-{request.param}") as found:
        yield found


@pytest.mark.parametrize("server", SERVERS, indirect=True)
def test_every_file_has_its_headers(server: Running, site_testdorp: Path) -> None:
    """Page, script, drawing, calendar and list: what the build makes is what the table knows."""
    files = [
        path.relative_to(site_testdorp).as_posix()
        for path in sorted(site_testdorp.rglob("*"))
        if path.is_file()
    ]
    wrong = {}
    with server.connection() as connection:
        for name in files:
            answer = server.on(connection, name.removesuffix("index.html"))
            hidden = name.startswith("_")
            status, expected = (404, koppen("404.html")) if hidden else (200, koppen(name))
            if answer.status != status or different(answer, expected):
                wrong[name] = (answer.status, different(answer, expected))
    assert wrong == {}


def test_what_never_changes_bears_the_hash_of_its_content(site_testdorp: Path) -> None:
    """All files in assets/ but the drawings with a fixed name are kept for ever, and every type is known."""
    files = [
        path.relative_to(site_testdorp).as_posix()
        for path in sorted(site_testdorp.rglob("*"))
        if path.is_file()
    ]
    brief = {
        name for name in files if name.startswith("assets/") and koppen(name)["Cache-Control"] == "no-cache"
    }
    assert brief == {"assets/favicon.svg", "assets/logo.svg", "assets/logo-gemeente.svg"}
    unknown = {name for name in files if koppen(name)["Content-Type"] == "application/octet-stream"}
    assert unknown == {"_headers", "_redirects"}


@dataclass
class Crowd:
    """Visitors who ask for page after page, and keep each answer that no uitgave holds."""

    server: Running
    right: dict[tuple[str, str], set[bytes]]
    wrong: list[str] = field(default_factory=list)
    answers: int = 0
    stop: bool = False
    more: threading.Condition = field(default_factory=threading.Condition)

    def visit(self, seed: int) -> None:
        """Ask until told to stop, each time on a new connection after a while."""
        choice, asked = random.Random(seed), sorted(self.right)
        while not self.stop:
            try:
                self._stay(choice, asked)
            except (OSError, AssertionError) as error:
                self.tell(repr(error))

    def _stay(self, choice: random.Random, asked: list[tuple[str, str]]) -> None:
        with self.server.connection() as connection:
            for path, accepted in choice.choices(asked, k=20):
                answer = self.server.on(connection, path, Accept_Encoding=accepted)
                good = answer.status == 200 and answer.body in self.right[path, accepted]
                self.tell("" if good else f"{path} {accepted}: {answer.status}, {len(answer.body)} bytes")

    def tell(self, wrong: str) -> None:
        """Count one answer."""
        with self.more:
            self.answers += 1
            self.wrong += [wrong] if wrong else []
            self.more.notify_all()

    def wait(self) -> None:
        """Wait until visitors got some more answers."""
        with self.more:
            enough = self.answers + ANSWERS
            assert self.more.wait_for(lambda: self.answers >= enough, 60)


@pytest.mark.parametrize("server", [name for name in SERVERS if name != "apache"], indirect=True)
def test_no_visitor_notices_a_swap(server: Running, doel: Doel) -> None:
    """Under requests that never stop, every answer is whole and of one uitgave: none fails."""
    sites = [doel.site(naam) for naam in NAMES]
    pages = [page.relative_to(sites[0]) for page in sites[0].glob("aanbod/*/index.html")]
    crowd = Crowd(
        server,
        {
            (page.as_posix().removesuffix("index.html"), accepted): {
                (site / page).with_name(page.name + suffix).read_bytes() for site in sites
            }
            for page in pages
            for accepted, suffix in SUFFIX.items()
        },
    )
    visitors = [threading.Thread(target=crowd.visit, args=(seed,)) for seed in range(VISITORS)]
    for visitor in visitors:
        visitor.start()
    try:
        for number in range(SWAPS):
            crowd.wait()
            doel.toon(NAMES[(number + 1) % 2])
    finally:
        crowd.stop = True
        for visitor in visitors:
            visitor.join()
    assert crowd.wrong == []
    assert crowd.answers >= SWAPS * ANSWERS
