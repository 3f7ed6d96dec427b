"""What a whole site holds, as far as one page needs to know of the others: files, ids, titles, links."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote, urljoin

from .page import Page, even, words
from .rules.links import addresses
from .rules.safety import loads
from .tree import Element

HOME = "index.html"


class Link(NamedTuple):
    """An address on a page: its line, the address as written, and the landmark it stands in."""

    line: int
    address: str
    landmark: str = "main"


@dataclass(frozen=True)
class Facts:
    """What other pages may ask about a page: title, ids, where it leads, what it loads."""

    path: str
    title: str
    title_line: int
    ids: frozenset[str]
    links: tuple[Link, ...]
    loads: tuple[Link, ...]


def facts_of(page: Page) -> Facts:
    """Gather the facts of a parsed page."""
    title = next((element for element in page.all("title") if element.inside("head")), None)
    return Facts(
        path=page.path,
        title=even(words(title)) if title else "",
        title_line=title.line if title else 0,
        ids=frozenset(page.ids),
        links=tuple(Link(element.line, address, _landmark(element)) for element, address in addresses(page)),
        loads=tuple(Link(element.line, address) for element, address in loads(page)),
    )


def _landmark(element: Element) -> str:
    """Return `header` or `footer` for what stands in that of the page, else `main`."""
    around = [node.name for node in element.ancestors()]
    if {"main", "article", "section", "aside"} & set(around):
        return "main"
    return next((name for name in around if name in ("header", "footer")), "main")


@dataclass(frozen=True)
class Pages:
    """A site: where it lives (`base`, with a slash at both ends), its files and the facts of its pages."""

    base: str
    files: frozenset[str]
    facts: Mapping[str, Facts]
    titles: Mapping[str, tuple[str, ...]]

    @staticmethod
    def of(facts: Iterable[Facts], files: Iterable[str] = (), base: str = "/") -> Pages:
        """Return the site of these pages and other files (paths in the site folder)."""
        by_path = {page.path: page for page in facts}
        titles: dict[str, tuple[str, ...]] = {}
        for page in by_path.values():
            titles[page.title] = (*titles.get(page.title, ()), page.path)
        return Pages(base, frozenset(files) | frozenset(by_path), by_path, titles)

    @property
    def reference(self) -> Facts:
        """The page that the others are compared with: home, or the first one where there is no home."""
        return self.facts.get(HOME) or self.facts[min(self.facts)]

    def file_of(self, address: str, page: str) -> str | None:
        """Return the file behind an internal address on `page`, there or not; None outside the base."""
        here = self.base + (page.removesuffix(HOME) if page.endswith(HOME) else page)
        path = unquote(urljoin(here, address.split("#")[0].split("?")[0]))
        if not path.startswith(self.base):
            return None
        name = path.removeprefix(self.base)
        return name + HOME if name.endswith("/") or not name else name
