"""Debian's Chromium under Playwright: how it starts, the states a page is looked at in, the probe, the noise."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).parent.parent.parent
PROBE = "\n".join(
    (Path(__file__).parent / "js" / f"{name}.js").read_text("utf-8")
    for name in ("controls", "walk", "layout", "targets", "looks")
)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

BLOCKED = "Service Worker registration blocked by Playwright"
"""What Playwright itself says in the console of a page that asks for a worker where none is allowed."""

MORNING = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
"""When every page is opened: 10 o'clock in Boechout, on the day of the example sites."""

PHONE = {"width": 320, "height": 640}
DESK = {"width": 1280, "height": 800}
ZOOMED = {"width": 320, "height": 256}
"""1280 × 1024 px at 400 % (WCAG 1.4.10)."""

STATES = {
    "320 px licht": (PHONE, "light"),
    "320 px donker": (PHONE, "dark"),
    "1280 px licht": (DESK, "light"),
}
"""The three states in which every page is looked at."""


def needed(found: bool, what: str, command: str) -> None:
    """Fail, never skip, where a program is missing; the message says how to install it."""
    if not found:
        pytest.fail(
            f"{what} ontbreekt, en zonder kan deze test niets bewijzen. Installeer: {command}", pytrace=False
        )


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the machine's own Chromium without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program(), args=ARGUMENTS)
        yield browser
        browser.close()


def program() -> str:
    """Return the path of the machine's own Chromium."""
    path = shutil.which(os.environ.get("PORTAAL_CHROMIUM", "chromium"))
    needed(path is not None, "Chromium", "apt-get install chromium")
    return str(path)


_STARTED = """async () => {
  const entry = document.querySelector("script[type=module]");
  const names = [...document.querySelectorAll("[data-deel]")].map((part) => part.dataset.deel);
  if (entry) await Promise.all([...new Set(names)].map((name) => import(new URL(`${name}.js`, entry.src))));
}"""
"""Waits for the modules that the page asks for; each starts its part as soon as it is there."""


@dataclass
class Tab:
    """A page in a context of its own, the probe in it; `noise` is what it loads or says and should not."""

    page: Page
    context: BrowserContext
    scripts: bool = True
    requests: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)

    def go(self, address: str) -> Page:
        """Open `address` and wait until everything is loaded and every part of the page has started."""
        self.page.goto(address, wait_until="load")
        if self.scripts:
            self.page.evaluate(_STARTED)
        return self.page

    def to(self, state: str) -> None:
        """Put the open page in one of STATES without loading it again: only style sheets answer."""
        viewport, scheme = STATES[state]
        if self.page.viewport_size != viewport:
            self.page.set_viewport_size(viewport)
        self.page.emulate_media(color_scheme=scheme)

    def noise(self, address: str) -> list[str]:
        """Return requests outside `address`, messages of the console, cookies and stored data."""
        found = [f"vraagt {one} op" for one in self.requests if not one.startswith((address, "data:"))]
        found += [f"console: {one}" for one in self.messages]
        found += [f"zet cookie {cookie.get('name')}" for cookie in self.context.cookies()]
        if self.page.evaluate("localStorage.length + sessionStorage.length"):
            found.append("bewaart gegevens in de browser")
        return found


@contextmanager
def tab(browser: Browser, viewport: dict[str, int] = PHONE, **options: Any) -> Iterator[Tab]:
    """Open an empty page; `options` are those of Playwright's `new_context`.

    Less motion is the default, and no service worker, so that no page depends on one that was seen before.
    It is MORNING, on the day for which the example sites are built.
    """
    options.setdefault("reduced_motion", "reduce")
    options.setdefault("service_workers", "block")
    context = browser.new_context(viewport=viewport, **options)
    context.set_default_timeout(15_000)
    context.clock.set_fixed_time(MORNING)
    page = context.new_page()
    page.add_init_script(PROBE)
    opened = Tab(page, context, options.get("java_script_enabled", True))
    page.on("request", lambda request: opened.requests.append(request.url))
    page.on("pageerror", lambda error: opened.messages.append(str(error)))
    page.on("console", lambda line: line.text == BLOCKED or opened.messages.append(line.text))
    yield opened
    context.close()
