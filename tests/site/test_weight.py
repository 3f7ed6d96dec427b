"""Pages are light: an offer arrives in the first packets, a first visit costs next to nothing."""

from __future__ import annotations

import re
from pathlib import Path
from statistics import median

import pytest

from .built import address_of, base_of, loads, page_of, pages, weight

OFFER = 14_600
"""Bytes of an offer page with its style sheet: ten packets of 1,460, what a server sends before it waits (RFC 6928)."""

VISIT = 20_000
"""Bytes of everything that a first visit to home loads."""

NEXT = 6_000
"""Bytes of a next page that one visitor in two opens: what it needs and the page before did not bring."""

FULLEST = 8_600
"""The same of the fullest page of help: its drawings stand in the page itself, and weigh some 3,400 of them."""

REQUESTS = {"home": 13, "nood": 12, "aanbod": 11, "alle aanbod": 15, "plaats": 12, "agenda": 13, "a-z": 13}
"""Files that a first visit to a page asks for, itself and every module included; a worker aside."""

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


def _new(folder: Path, way: tuple[str, ...]) -> dict[str, int]:
    """Return {file: bytes} of what the last page of a way brings that those before it did not."""
    *before, last = (_visit(folder, page) for page in way)
    return {name: size for name, size in last.items() if all(name not in seen for seen in before)}


def test_next_page(folder: Path):
    """From home to a need, and from there to help: the typical need fits in 6 kB, no page of help is heavier than known."""
    needs = {page: _new(folder, ("index.html", page)) for page in pages(folder) if page.startswith("noden/")}
    before = "index.html", page_of(folder, "nood")
    help = {
        page: _new(folder, (*before, page))
        for page in pages(folder)
        if re.fullmatch(r"aanbod/[^/]+/index\.html", page)
    }
    assert needs
    assert help
    assert median(sum(files.values()) for files in needs.values()) <= NEXT, needs
    assert {page: files for page, files in help.items() if sum(files.values()) > FULLEST} == {}
    assert {page: files for page, files in help.items() if set(files) != {page}} == {}


def test_no_script_blocks(folder: Path):
    """Every script that is fetched waits for the page, and nothing but data stands in the page itself."""
    blocking = {
        page: [tag for tag in tags if not _waits(tag)]
        for page in pages(folder)
        if (tags := re.findall(r"<script\b[^>]*>", (folder / page).read_text("utf-8")))
    }
    assert {page: tags for page, tags in blocking.items() if tags} == {}


def _waits(tag: str) -> bool:
    return bool(re.search(r"\s(async|defer|type=\"?(module|application/ld\+json)\b)", tag))


@pytest.mark.parametrize("kind", REQUESTS)
def test_requests(folder: Path, kind: str):
    """No page asks for more files than its kind does."""
    page = page_of(folder, kind)
    files = _visit(folder, page)
    assert len(files) <= REQUESTS[kind], (address_of(page), files)
