"""Laid out pages as a booklet: as many as fill its sheets, and two beside each other in the order of folding."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .overloop import wortel

KATERN = 4
"""Pages on one folded sheet."""

MEEST = KATERN - 1
"""How many pages to fill up with a booklet can need."""

A4 = 297 / 25.4 * 96
"""Width of a sheet on its side, in the pixels of WeasyPrint."""

VULLING = "vulling"
"""Class of what stands on a page that is there only to fill up the last sheet."""


def vol(pages: Sequence[Any]) -> list[Any]:
    """Return pages of which there are `MEEST` to fill up with, without those that no sheet needs."""
    spare = [page for page in pages if _is_spare(page)]
    surplus = spare[(len(spare) - len(pages)) % KATERN :]
    return [page for page in pages if page not in surplus]


def _is_spare(page: Any) -> bool:
    elements = (box.element for box in wortel(page).descendants() if box.element is not None)
    return any(VULLING in (element.get("class") or "").split() for element in elements)


def volgorde(count: int) -> list[tuple[int, int]]:
    """Return which pages lie beside each other, front and back of each sheet in turn: 4|1, 2|3."""
    pairs = zip(range(1, count // 2 + 1), range(count, count // 2, -1), strict=True)
    return [(low, high) if low % 2 == 0 else (high, low) for low, high in pairs]


def gevouwen(pages: Sequence[Any]) -> list[Any]:
    """Return a side of a sheet for each two pages; tags, links and language stay."""
    return [_zijde(pages[left - 1], pages[right - 1]) for left, right in volgorde(len(pages))]


def _zijde(left: Any, right: Any) -> Any:
    """Return one side of a sheet as WeasyPrint knows a page: both in its tree of boxes, each drawn at its place."""
    from weasyprint.anchors import gather_anchors
    from weasyprint.document import Page
    from weasyprint.draw import draw_page
    from weasyprint.matrix import Matrix

    placed = ((0, left), (A4 - right.width, right))

    class Zijde(Page):  # type: ignore[misc]  # WeasyPrint has no types
        def __init__(self) -> None:
            super().__init__(left._page_box.copy_with_children([]))
            self.width = A4
            for x, page in placed:
                where = self.anchors, self.links, self.bookmarks, self.forms
                gather_anchors(page._page_box, *where, Matrix(e=x))
            both = [*left._page_box.children, *right._page_box.children]
            self._page_box = left._page_box.copy_with_children(both)

        def paint(self, stream: Any, scale: float = 1) -> None:
            for x, page in placed:
                with stream.stacked():
                    stream.transform(a=scale, d=scale, e=x * scale)
                    draw_page(page._page_box, stream)

    return Zijde()
