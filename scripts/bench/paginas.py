"""What a visitor of a page waits for: bytes on the line, requests, and the time to the largest thing in sight.

Chromium opens each page as on an old phone: four times slower, on a line of 400 kbit/s with 400 ms to go and come back.
nginx gives the packed files of the built site. What is measured is one first visit, with nothing kept before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

from macros.publiceren.klaarmaken import VERPAKKINGEN

from .lighthouse import punten
from .machine import chromium
from .nginx import HOST, draaiend, onze, vrij
from .tabel import Tabel, getal

TRAGER = 4
"""How much slower than this machine."""

LIJN = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
"""Slow 3G: 400 ms, and 400 kbit/s as bytes a second."""

TELEFOON = {"width": 360, "height": 640}
VRAAG = "wifi"
RUST = 1500
"""Milliseconds without anything new after which a page has loaded."""

SOORTEN = {
    "home": "index.html",
    "nood": "noden/*/index.html",
    "alle aanbod": "aanbod/index.html",
    "alle aanbod, verder": "aanbod/bladzijde/*/index.html",
    "aanbod": "aanbod/*/index.html",
    "plaats": "plaatsen/*/index.html",
    "agenda": "agenda/index.html",
    "a-z": "a-z/index.html",
    "actor": "actoren/*/index.html",
    "bouwsteen": "bouwstenen/*/index.html",
    "wie doet wat": "beleid/wie-doet-wat/index.html",
    "drukwerk": "drukwerk/index.html",
    "open data": "data/index.html",
}
"""Kinds of page and where they stand; where there are many, the largest speaks for all."""

_PROEF = """
window.gemeten = { lcp: 0, tbt: 0 };
new PerformanceObserver((list) => list.getEntries().forEach((one) => { gemeten.lcp = one.startTime; }))
  .observe({ type: "largest-contentful-paint", buffered: true });
new PerformanceObserver((list) => list.getEntries().forEach((one) => { gemeten.tbt += Math.max(0, one.duration - 50); }))
  .observe({ type: "longtask", buffered: true });
"""


@dataclass(frozen=True)
class Gewicht:
    """Bytes of some files: as they are, and packed in the two ways that a server does."""

    rauw: int
    gzip: int
    brotli: int


@dataclass(frozen=True)
class Rij:
    """One kind of page at its first visit; times in milliseconds."""

    soort: str
    pad: str
    html: Gewicht
    css: Gewicht
    js: Gewicht
    verzoeken: int
    lcp: float
    tbt: float


@dataclass(frozen=True)
class Zoekrij:
    """One search by somebody who did not search before: from the focus on, without the pause in which one types."""

    vraag: str
    verzoeken: int
    bytes: int
    """On the line, packed with brotli, headers aside."""
    ms: float


def meet(site: Path, soorten: dict[str, str] = SOORTEN) -> tuple[list[Rij], Zoekrij]:
    """Return a row for each kind of page that a built site has, and one search from its list of help."""
    with _geserveerd(site, soorten) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"]
        )
        try:
            rows = [
                _rij(browser, address, site, kind, page)
                for kind, pattern in soorten.items()
                if (page := _volste(site, pattern))
            ]
            return rows, _gezocht(browser, address, site)
        finally:
            browser.close()


def lighthouse(site: Path, soorten: dict[str, str] = SOORTEN) -> dict[str, dict[str, int]]:
    """Return {kind of page: {kind of score: 0 to 100}} of Lighthouse in its mobile setting."""
    with _geserveerd(site, soorten) as address:
        return {
            kind: punten(address + page.removesuffix("index.html"))
            for kind, pattern in soorten.items()
            if (page := _volste(site, pattern))
        }


def tabel(name: str, rows: list[Rij]) -> Tabel:
    """Return a table with one row for each kind of page of a site."""
    heads = ("soort", "HTML", "gzip", "brotli", "CSS gzip", "JS gzip", "verzoeken", "LCP ms", "TBT ms")
    cells = [
        (
            row.soort,
            *map(getal, (row.html.rauw, row.html.gzip, row.html.brotli, row.css.gzip, row.js.gzip)),
            *map(getal, (row.verzoeken, row.lcp, row.tbt)),
        )
        for row in rows
    ]
    explained = (
        f"Zoals op een oude telefoon: Chromium doet alles {TRAGER} keer trager dan deze computer. De lijn geeft 400 kbit/s "
        "en doet 400 ms over heen en terug. Van elke soort telt de grootste pagina, bij een eerste bezoek. "
        "“LCP” is wanneer het grootste op het scherm er staat. “TBT” is hoelang scripts de telefoon bezet houden. "
        "Maten zijn bytes.",
    )
    return Tabel(f"De pagina's van {name}", "Bytes, en milliseconden (ms)", heads, cells, explained)


def zoektabel(rows: Mapping[int, Zoekrij]) -> Tabel:
    """Return a table of the first search at each number of offers."""
    cells = [(getal(size), *map(getal, (row.bytes, row.verzoeken, row.ms))) for size, row in rows.items()]
    explained = (
        f"Iemand zoekt voor het eerst, naar “{VRAAG}”. Op dezelfde telefoon en lijn. Bytes met brotli."
    )
    heads = ("keer aanbod", "bytes", "verzoeken", "ms")
    return Tabel("Zoeken: het eerste antwoord", "Wat de eerste vraag kost", heads, cells, (explained,))


def _volste(site: Path, pattern: str) -> str:
    """Return the path of the largest page of a kind, empty where the site has none."""
    found = sorted(site.glob(pattern), key=lambda path: (-path.stat().st_size, path))
    return found[0].relative_to(site).as_posix() if found else ""


def _rij(browser: Browser, address: str, site: Path, kind: str, path: str) -> Rij:
    with _traag(browser) as (page, fetched):
        page.goto(address + path.removesuffix("index.html"), wait_until="load")
        page.wait_for_timeout(RUST)
        told = page.evaluate("gemeten")
        files = [urlsplit(one).path.removeprefix("/") for one in dict.fromkeys(fetched)]
    by_kind = {ending: [site / name for name in files if name.endswith(ending)] for ending in (".css", ".js")}
    return Rij(
        kind,
        path,
        _weeg([site / path]),
        _weeg(by_kind[".css"]),
        _weeg(by_kind[".js"]),
        len(files),
        told["lcp"],
        told["tbt"],
    )


def _gezocht(browser: Browser, address: str, site: Path) -> Zoekrij:
    """Search once, from the moment at which the field gets focus until results stand on the page."""
    with _traag(browser) as (page, fetched):
        page.goto(f"{address}aanbod/", wait_until="load")
        page.wait_for_timeout(RUST)
        fetched.clear()
        began = page.evaluate("performance.now()")
        page.locator(".zoek input").fill(VRAAG)
        page.locator(".zoek li a").first.wait_for(timeout=60_000)
        took = page.evaluate("performance.now()") - began
        files = [site / urlsplit(one).path.removeprefix("/") for one in dict.fromkeys(fetched)]
    return Zoekrij(VRAAG, len(files), _weeg(files).brotli, took)


@contextmanager
def _geserveerd(site: Path, soorten: dict[str, str]) -> Iterator[str]:
    """Serve a copy of what is visited, packed as for a council; yields its address."""
    with TemporaryDirectory(prefix="portaal-paginas-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        visited = {page for pattern in soorten.values() if (page := _volste(site, pattern))} | {"404.html"}
        assets = (
            path.relative_to(site).as_posix() for path in (site / "assets").rglob("*") if path.is_file()
        )
        for path in (*visited, *assets, *_overig(site)):
            _leg_klaar(site / path, folder / "huidig" / path)
        port = vrij()
        with draaiend(onze(folder, port), folder / "werk"):
            yield f"http://{HOST}:{port}/"


def _overig(site: Path) -> Iterator[str]:
    """Yield the files beside the pages of a site, such as what tells a phone about it."""
    yield from (path.name for path in site.iterdir() if path.is_file() and path.name != "404.html")


def _leg_klaar(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    content = source.read_bytes()
    target.write_bytes(content)
    if source.suffix in (".html", ".css", ".js", ".json", ".svg"):
        for suffix, pack in VERPAKKINGEN.items():
            target.with_name(target.name + suffix).write_bytes(pack(content))


@contextmanager
def _traag(browser: Browser) -> Iterator[tuple[Page, list[str]]]:
    """Open an empty page on the slow machine and line, with the list of what it asks for."""
    context = browser.new_context(viewport=TELEFOON, service_workers="block")  # type: ignore[arg-type]
    page = context.new_page()
    session: CDPSession = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", LIJN)
    session.send("Emulation.setCPUThrottlingRate", {"rate": TRAGER})
    page.add_init_script(_PROEF)
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    try:
        yield page, fetched
    finally:
        context.close()


def _weeg(files: list[Path]) -> Gewicht:
    content = [file.read_bytes() for file in files if file.is_file()]
    return Gewicht(
        sum(map(len, content)),
        _ingepakt(content, ".gz"),
        _ingepakt(content, ".br"),
    )


def _ingepakt(content: list[bytes], suffix: str) -> int:
    return sum(len(VERPAKKINGEN[suffix](one)) for one in content)
