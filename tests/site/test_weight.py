"""Pages are light: an offer arrives in the first packets, a first visit costs next to nothing."""

from __future__ import annotations

import re
from pathlib import Path

from .built import base_of, loads, pages, weight

OFFER = 14_600
"""Bytes of an offer page with its style sheet: ten packets of 1,460, what a server sends before it waits (RFC 6928)."""

VISIT = 20_000
"""Bytes of everything that a first visit to home loads."""


ENTRY = 250
"""Bytes that one more offer may add to the list of everything."""


def _visit(folder: Path, page: str) -> dict[str, int]:
    """Return {file: bytes} of a page and of all it loads, its scripts and what they import included."""
    html = (folder / page).read_text("utf-8")
    files = [address.removeprefix(base_of(folder)).split("?")[0].split("#")[0] for address in loads(html)]
    home = next(name for name in files if name.endswith("/portaal.js")).rpartition("/")[0]
    for name in dict.fromkeys(re.findall(r'data-deel="([a-z-]+)"', html)):
        files += _modules(folder, f"{home}/{name}.js")
    return {name: weight(folder / name) for name in (page, *files)}


def _modules(folder: Path, module: str) -> list[str]:
    """Return a module and those that it imports as soon as it is there."""
    imported = re.findall(
        r'^import .* from "\./([a-z-]+\.js)";', (folder / module).read_text("utf-8"), re.MULTILINE
    )
    home = module.rpartition("/")[0]
    return [module, *(one for name in imported for one in _modules(folder, f"{home}/{name}"))]


def test_offer_page(folder: Path):
    """HTML and CSS of every offer page fit in 14.6 kB."""
    offers = [page for page in pages(folder) if page.startswith("aanbod/") and page != "aanbod/index.html"]
    assert offers
    heavy = {page: _first(_visit(folder, page)) for page in offers}
    assert {page: files for page, files in heavy.items() if sum(files.values()) > OFFER} == {}


def _first(files: dict[str, int]) -> dict[str, int]:
    """Return what a page needs to be read: itself and its style."""
    return {name: size for name, size in files.items() if name.endswith((".html", ".css"))}


def test_list(folder: Path):
    """The list of everything grows with the register, and by little."""
    html = (folder / "aanbod/index.html").read_text("utf-8")
    assert weight(folder / "aanbod/index.html") <= 3_000 + ENTRY * html.count('class="kaart')


def test_first_visit(folder: Path):
    """All that home loads fits in 20 kB."""
    files = _visit(folder, "index.html")
    assert sum(files.values()) <= VISIT, files
