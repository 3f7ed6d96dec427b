"""What a reader finds on a built page, read by html5lib and not by the bench: its words and its links."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import html5lib

Page = tuple[str, list[str]]

WITHIN = frozenset("a abbr b bdi button cite code em i img label small span strong sub sup time wbr".split())  # noqa: SIM905
UNSEEN = frozenset(("script", "style", "svg", "template", "{http://www.w3.org/2000/svg}svg"))
PEERS = ("main", "article")
"""What holds the text of a page: `<main>` in our shell, within it an `<article>` in that of Material."""


def gelezen(html: str) -> Page:
    """Return the visible text of the page, its white space made one, and the addresses of its links."""
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    main = next(tree.iter("main"))
    body = next((one for one in main.iter("article") if "md-content__inner" in one.get("class", "")), main)
    links: list[str] = []
    text = "".join(_woorden(body, links))
    return " ".join(text.split()), links


def _woorden(element: Any, links: list[str]) -> Iterator[str]:
    if not isinstance(element.tag, str) or element.tag in UNSEEN or element.get("hidden") is not None:
        yield element.tail or ""
        return
    apart = "" if element.tag in WITHIN else " "
    if element.tag == "a" and element.get("href") is not None:
        links.append(unquote(element.get("href")))
    yield f"{apart}{element.text or ''}"
    for child in element:
        yield from _woorden(child, links)
    yield f"{apart}{element.tail or ''}"
