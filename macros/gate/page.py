"""One built page as the rules look at it: its elements by name and the words that people get."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .tree import Element, parse

Hit = tuple[int, str]
"""What a rule yields: the line (0 = the whole page) and the Dutch message."""


@dataclass(frozen=True)
class Page:
    """A parsed page: its path in the site folder, its document and html5lib's parse errors."""

    path: str
    document: Element
    errors: tuple[tuple[int, str, dict[str, Any]], ...]

    @cached_property
    def _by_name(self) -> dict[str, list[Element]]:
        index: dict[str, list[Element]] = {}
        for element in self.elements:
            index.setdefault(element.name, []).append(element)
        return index

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """Every element in document order."""
        return tuple(self.document.descendants())

    @cached_property
    def attributed(self) -> tuple[Element, ...]:
        """Every element that has an attribute, in document order."""
        return tuple(element for element in self.elements if element.attributes)

    @cached_property
    def ids(self) -> dict[str, Element]:
        """The first element of each id."""
        found: dict[str, Element] = {}
        for element in self.attributed:
            if element.attributes.get("id"):
                found.setdefault(element.attributes["id"], element)
        return found

    def all(self, *names: str) -> list[Element]:
        """Return every element with one of these names; of several names, in document order."""
        if len(names) == 1:
            return self._by_name.get(names[0], [])
        return [element for element in self.elements if element.name in names]

    def name_of(self, element: Element) -> str:
        """Return the words by which assistive software calls an element, spaces evened out."""
        labels = (element.get("aria-labelledby") or "").split()
        named = " ".join(words(self.ids[label]) for label in labels if label in self.ids)
        return even(named or element.get("aria-label") or words(element))


def read(path: str, html: str) -> Page:
    """Parse one page; never raises on bad HTML, the parse errors are kept in the page."""
    document, errors = parse(html)
    return Page(path, document, tuple(errors))


def as_asked(value: str) -> str:
    """Return an address as a browser reads it: nothing blank around it, no tab or line end in it, only `/`."""
    return re.sub(r"[\t\r\n]", "", value).strip("".join(map(chr, range(33)))).replace("\\", "/")


def even(text: str) -> str:
    """Return the text with single spaces and none around it."""
    return " ".join(text.split())


def words(element: Element) -> str:
    """Return the text of an element as it is read out: pictures by their alt, hidden parts left out."""
    pieces: list[str] = []
    _gather(element, pieces)
    return "".join(pieces)


_UNREAD = frozenset({"script", "style", "template"})
_BREAKING = frozenset({"br", "dd", "div", "dt", "li", "p", "td", "th", "tr"})


def _gather(element: Element, pieces: list[str]) -> None:
    for child in element.children:
        if isinstance(child, str):
            pieces.append(child)
        elif child.name == "img":
            pieces.append(child.get("alt") or "")
        elif child.name not in _UNREAD and not _hidden(child):
            if child.get("aria-label"):
                pieces.append(child.attributes["aria-label"])
            else:
                _gather(child, pieces)
            if child.name in _BREAKING:
                pieces.append(" ")


def _hidden(element: Element) -> bool:
    return "hidden" in element.attributes or element.get("aria-hidden") == "true"


def bare(text: str) -> str:
    """Return the text in small letters without signs or arrows at its ends, to compare words."""
    return re.sub(r"^[\W_]+|[\W_]+$", "", even(text).casefold())
