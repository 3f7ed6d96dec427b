"""Pictures of pages, taken with Chromium through Playwright from files in memory: no server, nothing from elsewhere."""

from __future__ import annotations

import mimetypes
import os
import shutil
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from .beelden import EDGE, WIDTH, Blad, vel

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Route

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
"""What Chromium is called on one machine or another; PORTAAL_CHROMIUM names another one."""

PASSED_ON = ("HOME", "LANG", "LC_ALL", "PATH", "TMPDIR")
"""What Chromium learns of the environment: no token of whoever runs it."""

HEIGHT = 640
"""Height of the screen; a picture shows all of the part, however long."""

HOST = "http://portaal.invalid"
"""Where the pages seem to be: a name that leads nowhere."""

Bestanden = Mapping[str, str]
"""The files of one version of the site: address (`/aanbod/x/index.html`) → text."""


class NoCamera(Exception):
    """What takes the pictures is missing; the text says how to install it."""


@dataclass(frozen=True)
class Camera:
    """Takes pictures of pages; get one from `camera`."""

    browser: Browser

    def vel(self, blad: Blad, voor: Bestanden, na: Bestanden) -> bytes:
        """Return the PNG with both pages of a sheet beside each other."""
        before = _data(self._take(voor, blad.voor, "main", WIDTH)) if blad.voor else None
        after = _data(self._take(na, blad.na, "main", WIDTH)) if blad.na else None
        return self._take({"/": vel(blad, before, after)}, "/", "body", 2 * WIDTH + 3 * EDGE)

    def _take(self, files: Bestanden, address: str, part: str, width: int) -> bytes:
        """Return the PNG of one part of a page: its head and foot are the same on every page."""

        def answer(route: Route) -> None:
            _answer(route, files)

        page = self.browser.new_page(
            viewport={"width": width, "height": HEIGHT}, java_script_enabled=False, reduced_motion="reduce"
        )
        page.route(f"{HOST}/**", answer)
        page.goto(HOST + address)
        picture = page.locator(part).screenshot()
        page.close()
        return picture


def _answer(route: Route, files: Bestanden) -> None:
    """Answer with the file at the address; the icon or picture that is not among them stays away."""
    path = unquote(urlsplit(route.request.url).path)
    if path not in files:
        route.abort()
        return
    kind = mimetypes.guess_type(path)[0] or "text/html"
    route.fulfill(body=files[path], content_type=f"{kind}; charset=utf-8")


def _data(picture: bytes) -> str:
    return f"data:image/png;base64,{b64encode(picture).decode()}"


@contextmanager
def camera() -> Iterator[Camera]:
    """Start Chromium without a window; raises NoCamera when it or Playwright is missing."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise NoCamera("Playwright ontbreekt. Installeer het met: make omgeving-beelden") from None
    names = [os.environ["PORTAAL_CHROMIUM"]] if os.environ.get("PORTAAL_CHROMIUM") else CHROMIUM
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        raise NoCamera("Chromium ontbreekt. Installeer het met: sudo apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path,
            args=["--no-sandbox", "--disable-gpu"],
            env={name: value for name, value in os.environ.items() if name in PASSED_ON},
        )
        try:
            yield Camera(browser)
        finally:
            browser.close()
