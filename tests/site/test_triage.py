"""The questions one answers on the built sites: a few at a time, and an urgent one never ends at a course."""

from __future__ import annotations

import re
from pathlib import Path

from macros.model.keuzes import Soort

from .built import base_of

_MAIN = re.compile(r'<main id="?inhoud.*?</main>', re.DOTALL)
_LINK = re.compile(r'<a\b[^>]*?href="?([^"> ]+)')
START = "hulp/nu/"
"""Where whoever answers “het moet nu in orde” comes."""


def _main(folder: Path, page: str) -> str:
    found = _MAIN.search((folder / page / "index.html").read_text("utf-8"))
    assert found, page
    return found[0]


def _choices(folder: Path, page: str) -> set[str]:
    """Return the pages with questions and answers that a page leads to."""
    base = base_of(folder)
    links = {link.removeprefix(base).split("#")[0] for link in _LINK.findall(_main(folder, page))}
    return {link for link in links if link.startswith(("hulp/", "noden/"))}


def _reached(folder: Path) -> set[str]:
    found, rim = {START}, {START}
    while rim:
        rim = {link for page in rim for link in _choices(folder, page)} - found
        found |= rim
    return found


def test_an_urgent_question_never_ends_at_a_course(folder: Path):
    """Whatever one chooses on from “het moet nu”, no page lists a lesson."""
    pages = _reached(folder)
    assert {"noden/nu-vast/", "noden/toestel-stuk/", "noden/niet-komen/", "noden/offline-regelen/"} <= pages
    assert [page for page in sorted(pages) if Soort.LES.label in _main(folder, page)] == []


def test_courses_are_listed_where_one_learns(folder: Path):
    """The words that the test above looks for do stand on a page with courses."""
    assert Soort.LES.label in _main(folder, "noden/leren/")


def test_no_page_asks_to_choose_among_many(folder: Path):
    """At most six tiles on any page."""
    counts = {
        page: len(re.findall(r'class="?tegel[" ]', (folder / page).read_text("utf-8")))
        for page in (file.relative_to(folder).as_posix() for file in folder.rglob("index.html"))
    }
    assert counts["index.html"] == 6
    assert {page: count for page, count in counts.items() if count > 6} == {}
