"""A site on a line that can be slow or changed under way, and what a device keeps of it, for the tests about offline."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page, expect

from macros import offline, paths
from tests.site.built import pages

from .chromium import Tab

ALWAYS = {"", "agenda/", "zonder-internet/"}
"""What is kept after a first visit without having been opened."""

KEPT = """async (base) => {
  const name = `bewaard ${new URL(base).pathname}`;
  if (!(await caches.has(name))) return null;
  const requests = await (await caches.open(name)).keys();
  return requests.map(({ url }) => url.slice(base.length));
}"""
ASK = """async ([addresses, how]) => {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  active.postMessage([addresses, how], [port2]);
  return new Promise((resolve) => { port1.onmessage = ({ data }) => resolve(data); });
}"""


@dataclass
class Line:
    """A site on a server of its own, and what happens on the line to it."""

    folder: Path
    address: str = ""
    asked: list[str] = field(default_factory=list)
    slow: set[str] = field(default_factory=set)
    free: threading.Event = field(default_factory=threading.Event)
    headers: dict[str, str] = field(default_factory=dict)

    def before(self, path: str) -> dict[str, str]:
        """Hold the paths that are slow until the line is free; give the headers of the moment."""
        self.asked.append(path)
        if path in self.slow:
            self.free.wait(30)
        return self.headers

    def rewrite(self, old: str, new: str) -> None:
        """Put `new` in the place of `old` on every page."""
        for page in pages(self.folder):
            file = self.folder / page
            file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")

    def publish(self) -> None:
        """Write worker and list anew, as the build does at its end."""
        files = sorted(file for file in self.folder.rglob("*") if file.is_file())
        found = offline.inhoud(
            (file.relative_to(self.folder).as_posix(), file.read_bytes()) for file in files
        )
        for name, text in offline.bestanden(found, paths.WERKER.read_text("utf-8")):
            (self.folder / name).write_text(text, "utf-8")


def kept(page: Page, line: Line) -> set[str]:
    """Return the addresses that the device keeps, under the base of the site; nothing without a cache."""
    return set(page.evaluate(KEPT, line.address) or ())


def kept_pages(page: Page, line: Line) -> set[str]:
    """Return those that are pages."""
    return {one for one in kept(page, line) if not one.startswith("assets/")}


def holds(page: Page, test: str, *values: object) -> None:
    """Wait until an asynchronous function in the page says yes to these values."""
    page.evaluate(
        f"""async (values) => {{
          const end = Date.now() + 30000;
          while (!(await ({test})(...values))) {{
            if (Date.now() > end) throw new Error("never: " + JSON.stringify(values));
            await new Promise((resolve) => setTimeout(resolve, 50));
          }}
        }}""",
        list(values),
    )


def until(page: Page, line: Line, *addresses: str) -> None:
    """Wait until the device keeps these addresses."""
    test = f"async (base, wanted) => {{ const all = await ({KEPT})(base); return all && wanted.every((one) => all.includes(one)); }}"
    holds(page, test, line.address, list(addresses))


def until_text(page: Page, address: str, text: str) -> None:
    """Wait until the copy of a page that the device keeps has this text in it."""
    test = "async (address, text) => (await (await caches.match(address)).text()).includes(text)"
    holds(page, test, address, text)


def visit(tab: Tab, line: Line, *addresses: str) -> Page:
    """Open addresses one after the other, each until it is kept; the first visit also keeps what is always kept."""
    for address in addresses:
        tab.go(line.address + address)
        until(tab.page, line, address, *ALWAYS)
    return tab.page


def notice(page: Page) -> str:
    """Return what a page says about where it comes from."""
    expect(page.locator(".bewaard .melding")).to_be_visible()
    return page.locator(".bewaard").inner_text().replace("\n\n", "\n")
