"""A browser for the whole run, both example sites on a loopback server, and small pages with planted defects."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import only_one
from tests.publiceren.gids import Machine, gevolgd
from tests.site.built import KINDS, address_of, base_of, page_of, pages

from .chromium import PHONE, Tab, chromium, tab
from .lijst import SMALL
from .server import serving

HONEST = ("home", "nood", "aanbod", "plaats", "bouwsteen", "actieplan", "wie doet wat", "cijfers")
"""Kinds of page that are another page where nothing was checked and no number is known."""

EACH = pytest.mark.parametrize(
    ("site", "kind"),
    [*(("testdorp", kind) for kind in KINDS), *(("boechout", kind) for kind in HONEST)],
    indirect=["site"],
)
"""One page of each kind; both sites are looked at page by page in test_every_page.py."""


@dataclass(frozen=True)
class Site:
    """A built site and where it is served."""

    name: str
    folder: Path
    address: str

    def page(self, kind: str) -> str:
        """Return the address of the page that speaks for a kind."""
        return self.address + address_of(page_of(self.folder, kind))

    def pages(self) -> list[str]:
        """Return the address of every page."""
        return [self.address + address_of(page) for page in pages(self.folder)]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium; without it every test here fails and says how to install it."""
    with chromium() as started:
        yield started


@pytest.fixture(scope="session", params=["testdorp", "boechout"])
def site(request: pytest.FixtureRequest) -> Iterator[Site]:
    """Both built sites, one after the other."""
    with served(request, request.param) as found:
        yield found


@contextmanager
def served(request: pytest.FixtureRequest, name: str) -> Iterator[Site]:
    """Serve the built site of `testdorp` or `boechout`."""
    folder = request.getfixturevalue(f"site_{name}")
    with serving(folder, base_of(folder)) as address:
        yield Site(name, folder, address)


@pytest.fixture(scope="session")
def testdorp(site_testdorp: Path) -> Iterator[str]:
    """The address of the example site."""
    with serving(site_testdorp) as address:
        yield address


@pytest.fixture(scope="module")
def guided(tmp_path_factory: pytest.TempPathFactory, worker: str) -> Iterator[Machine]:
    """The machine on which PUBLICEREN.md was followed, its web server running for one module at a time."""
    shared = tmp_path_factory.getbasetemp() if worker == "master" else tmp_path_factory.getbasetemp().parent
    with only_one(shared / "gids.lock"):
        machine = gevolgd(shared / "machine")
        with machine.webserver():
            yield machine


@pytest.fixture
def open_tab(browser: Browser) -> Iterator[Callable[..., Tab]]:
    """Open a tab with the viewport and options of `chromium.tab`; all close after the test."""
    with ExitStack() as stack:
        yield lambda viewport=PHONE, **options: stack.enter_context(tab(browser, viewport, **options))


@pytest.fixture
def phone(open_tab: Callable[..., Tab]) -> Page:
    """An open page on a small phone."""
    return open_tab(SMALL).page


@pytest.fixture(scope="session")
def lab(browser: Browser) -> Iterator[Page]:
    """An empty page that compares pictures."""
    with tab(browser) as opened:
        yield opened.page


_TINY = """<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Klein</title><link rel="icon" href="/beeld.svg">
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/stijl.css">
</head><body><main><h1>Klein</h1>{body}</main></body></html>
"""
_TINY_ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>'
_TINY_CSS = """
body { margin: 0; font: 18px/1.5 sans-serif; color: #111; background: #fff; overflow-wrap: anywhere; }
a, button { display: inline-block; min-width: 44px; min-height: 44px; color: #00504d; }
:focus-visible { outline: 3px solid #111; }
"""


@pytest.fixture
def tiny(tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Serve a small page with this body and style; return its address."""
    with ExitStack() as stack:

        def serve(body: str, css: str = "", **files: str) -> str:
            texts: dict[str, Any] = {"index.html": _TINY.format(body=body), "stijl.css": _TINY_CSS + css}
            texts["beeld.svg"] = _TINY_ICON
            for name, text in {
                **texts,
                **{key.replace("_", "."): text for key, text in files.items()},
            }.items():
                (tmp_path / name).write_text(text, "utf-8")
            return stack.enter_context(serving(tmp_path))

        yield serve
