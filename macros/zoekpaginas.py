"""What the pages that people wrote say about themselves: title, one line and the words in them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .links import page_path
from .load.pages import Page

FOR_RESIDENTS = ("noden/", "hulp/")
"""Folders with what a resident comes for. Of other pages only title and description count: their text would drown the rest."""

_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_NO_TEXT = re.compile(
    r"^```.*?^```|\{\{.*?\}\}|\{%.*?%\}|`[^`]*`|\]\([^)]*\)|<[^>]*>|^#.*?$", re.DOTALL | re.MULTILINE
)
_WORD = re.compile(r"\w[\w'’-]*\w")


@dataclass(frozen=True)
class Geschreven:
    """One authored page."""

    pad: str
    """Its path in the site: `noden/wifi/`."""
    titel: str
    """From its front matter."""
    kort: str
    """Its description: one sentence."""
    woorden: str
    """Each word of its text once, in order; only for a page that residents come for."""
    vorige_adressen: tuple[str, ...] = ()
    """The paths where it stood before: `noden/internet/`."""


def geschreven(pages: Iterable[Page]) -> tuple[Geschreven, ...]:
    """Return every page that has a title, home excepted: that is where one searches from."""
    found = (_page(path, page.text) for page in pages if (path := page_path(page.src)))
    return tuple(page for page in found if page.titel)


def _page(path: str, text: str) -> Geschreven:
    front = _FRONT.match(text)
    body = text[front.end() if front else 0 :] if path.startswith(FOR_RESIDENTS) else ""
    words = dict.fromkeys(word.lower() for word in _WORD.findall(_NO_TEXT.sub(" ", body)))
    meta = front[1] if front else ""
    old = _value(meta, "vorige_adressen").replace(",", " ").split()
    return Geschreven(path, _value(meta, "title"), _value(meta, "description"), " ".join(words), tuple(old))


def _value(meta: str, key: str) -> str:
    found = re.search(rf"^{key}: *(.+)$", meta, re.MULTILINE)
    return found[1].strip().strip("\"'") if found else ""
