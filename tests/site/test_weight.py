"""Pages are light: an offer arrives in the first packets, a first visit costs next to nothing."""

from __future__ import annotations

from pathlib import Path

from .built import base_of, loads, pages, weight

OFFER = 14_600
"""Bytes of an offer page with its style sheet: ten packets of 1,460, what a server sends before it waits (RFC 6928)."""

VISIT = 20_000
"""Bytes of everything that a first visit to home loads."""


def _visit(folder: Path, page: str, suffixes: tuple[str, ...]) -> dict[str, int]:
    """Return {file: bytes} of a page and of what it loads with one of these suffixes (`` for all)."""
    html = (folder / page).read_text("utf-8")
    files = [address.removeprefix(base_of(folder)).split("?")[0].split("#")[0] for address in loads(html)]
    return {name: weight(folder / name) for name in (page, *files) if name.endswith(suffixes)}


def test_offer_page(folder: Path):
    """HTML and CSS of every offer page fit in 14.6 kB."""
    offers = [page for page in pages(folder) if page.startswith("aanbod/")]
    assert offers
    heavy = {page: _visit(folder, page, (page, ".css")) for page in offers}
    assert {page: files for page, files in heavy.items() if sum(files.values()) > OFFER} == {}


def test_first_visit(folder: Path):
    """All that home loads fits in 20 kB."""
    files = _visit(folder, "index.html", ("",))
    assert sum(files.values()) <= VISIT, files
