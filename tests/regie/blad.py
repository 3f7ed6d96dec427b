"""The page “Stand van zaken” as a reader sees it: its lines by chapter, its bars, and how such lines are put together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import html5lib

from macros import vastepaginas
from macros.check.content import Content
from macros.intern import volledig
from macros.register import link

from ..conftest import DATA, VANDAAG
from ..registers import nagekeken

Cel = str | list[str]
"""What one cell holds: a line, or some below each other."""


@dataclass(frozen=True)
class Blad:
    """One page, read from its HTML."""

    lijnen: dict[str, list[str]]
    """Anchor of a chapter → its lines, a table row as one line: `Plaatsen | 9 van de 10`."""
    balken: dict[str, list[tuple[float, float | None]]]
    """Anchor of a chapter → the length of each bar and where its mark stands."""
    getallen: Counter[str]
    """Every number in the text of the page, in or outside a chapter, and how often."""


@cache
def blad(name: str) -> Blad:
    """Return the page of `testdorp` or `boechout` with everything that the directing role sees."""
    return van_map(nagekeken(name)[0], DATA[name])


def van_map(content: Content, folder: Path) -> Blad:
    """Return the page of what was read from a data folder."""
    site = volledig(link(content, VANDAAG), folder)
    page = vastepaginas.getoond(site.zicht.register)["beleid/stand/"]
    shell = site.writer.pagina(page.titel, page.beschrijving, page.pad)
    html = site.writer.render(page.sjabloon, shell, page.view(site.zicht))
    main = next(html5lib.parse(html, namespaceHTMLElements=False).iter("main"))
    parts = {_anker(part): part for part in main.iter("section")}
    return Blad(
        {anchor: list(_lijnen(part)) for anchor, part in parts.items()},
        {anchor: list(_balken(part)) for anchor, part in parts.items()},
        getallen(main.itertext()),
    )


def getallen(lines: Iterable[str]) -> Counter[str]:
    """Return every number in some text, and how often it stands there."""
    return Counter(re.findall(r"\d+", " ".join(lines)))


def _anker(part: Any) -> str:
    return str(next(part.iter("h2")).get("id"))


def _lijnen(element: Any) -> Iterator[str]:
    if element.tag in ("h2", "h3", "p", "summary", "li"):
        yield _tekst(element)
    elif element.tag == "caption":
        yield from () if element.get("class") else (_tekst(element),)
    elif element.tag == "tr":
        yield " | ".join(" / ".join(map(_tekst, cell.findall("ul/li") or [cell])) for cell in element)
    else:
        for child in element:
            yield from _lijnen(child)


def _tekst(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _balken(part: Any) -> Iterator[tuple[float, float | None]]:
    for bar in part.iter():
        if bar.get("class") == "balk":
            boxes = {box.get("class"): box for box in bar}
            mark = boxes.get("merk")
            yield (
                round(float(boxes["deel"].get("width")), 2),
                None if mark is None else round(float(mark.get("x")) + 0.5, 2),
            )


def tabel(bijschrift: str, koppen: Sequence[str], rijen: Sequence[Sequence[Cel]]) -> Iterator[str]:
    """Yield the lines of a table; one of more than ten cells is folded and says how many rows it has."""
    folded = len(rijen) * len(koppen) > 10
    yield f"{bijschrift} {len(rijen)} {'rij' if len(rijen) == 1 else 'rijen'}" if folded else bijschrift
    for row in (koppen, *rijen):
        yield " | ".join(cell if isinstance(cell, str) else " / ".join(cell) for cell in row)


def opsomming(titel: str, items: Sequence[str], *, open: bool = False) -> Iterator[str]:
    """Yield the lines of a list; one of more than three is folded and says how many lines it has."""
    yield titel if open or len(items) <= 3 else f"{titel} {len(items)} regels"
    yield from items
