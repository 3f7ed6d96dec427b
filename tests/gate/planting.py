"""A clean site of three pages, and what the gate says once a defect of `gebreken/*.txt` is planted in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from macros.gate import check_pages

HERE = Path(__file__).parent
CLEAN = HERE / "schoon"
PAGES = ("index.html", "aanbod/digipunt/index.html", "404.html")
FILES = ("assets/stijl.css", "assets/bib.svg", "drukwerk/affiche.pdf")


@dataclass(frozen=True)
class Defect:
    """One defect: on `page` the text `old` becomes `new`, and the gate says `expected`, line by line."""

    name: str
    page: str
    old: str
    new: str
    expected: list[str]


def defects() -> list[Defect]:
    """Read all planted defects, sorted by file and then as written there."""
    blocks = [
        (path.stem, block)
        for path in sorted((HERE / "gebreken").glob("*.txt"))
        for block in path.read_text("utf-8").split("=== ")[1:]
    ]
    return [_defect(stem, block) for stem, block in blocks]


def _defect(stem: str, block: str) -> Defect:
    head, _, body = block.partition("\n")
    name, page = head.split(" | ")
    change, expected = body.split("\n--- geeft\n")
    old, new = change.split("\n--- wordt\n")
    return Defect(f"{stem}: {name}", page, old, new, expected.strip().splitlines())


def clean_pages() -> dict[str, str]:
    """Return {path: html} of the clean site."""
    return {name: (CLEAN / name).read_text("utf-8") for name in PAGES}


def findings(page: str, old: str, new: str) -> list[str]:
    """Return the gate's lines on the clean site in which `old`, found once on `page`, became `new`."""
    pages = clean_pages()
    assert pages[page].count(old) == 1, f"“{old}” staat {pages[page].count(old)} keer op {page}"
    pages[page] = pages[page].replace(old, new)
    return [str(finding) for finding in check_pages(pages.items(), FILES)]
