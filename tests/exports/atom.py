"""What RFC 4287 asks of an Atom feed, rule by rule with its section: no validator of it installs as a Python package."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from xml.etree import ElementTree

from macros.exports.nieuws import ATOM

NS = f"{{{ATOM}}}"
FEED = {
    *("author", "category", "contributor", "generator", "icon", "id", "link"),
    *("logo", "rights", "subtitle", "title", "updated", "entry"),
}
ENTRY = {
    *("author", "category", "content", "contributor", "id", "link"),
    *("published", "rights", "source", "summary", "title", "updated"),
}
EEN = {"generator", "icon", "id", "logo", "rights", "subtitle", "title", "updated", "published", "content"}
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def fouten(content: bytes) -> list[str]:
    """Return what is wrong with a feed, each with the section that says so; nothing when it is good."""
    try:
        feed = ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        return [f"2: geen XML ({error})"]
    if feed.tag != f"{NS}feed":
        return ["4.1.1: geen atom:feed"]
    entries = feed.findall(f"{NS}entry")
    ids = Counter((entry.findtext(f"{NS}id"), entry.findtext(f"{NS}updated")) for entry in entries)
    return [
        *_onderdeel(feed, FEED, "4.1.1"),
        *(wrong for entry in entries for wrong in _onderdeel(entry, ENTRY, "4.1.2")),
        *(wrong for entry in entries for wrong in _stuk(feed, entry)),
        *(f"4.1.1: twee keer {key}" for key, times in ids.items() if times > 1),
    ]


def _onderdeel(part: ElementTree.Element, known: set[str], section: str) -> Iterator[str]:
    """Yield what holds for a feed and for an entry alike."""
    names = Counter(child.tag.removeprefix(NS) for child in part)
    yield from (f"{section}: onbekend {name}" for name in names if name not in known)
    yield from (f"{section}: {name} ontbreekt" for name in ("id", "title", "updated") if not names[name])
    yield from (f"{section}: meer dan één {name}" for name in EEN if names[name] > 1)
    for child in part.findall(f"{NS}updated"):
        text = child.text or ""
        if not RFC3339.fullmatch(text) or not _dag(text):
            yield f"3.3: {text} is geen moment"
    for child in part.findall(f"{NS}id"):
        if not re.fullmatch(r"[a-z][a-z0-9+.-]*:\S+", child.text or ""):
            yield f"4.2.6: {child.text} is geen IRI"
    for link in part.findall(f"{NS}link"):
        if not link.get("href"):
            yield "4.2.7.1: een link zonder href"
    for name in ("title", "subtitle", "rights"):
        for child in part.findall(f"{NS}{name}"):
            if child.get("type", "text") not in ("text", "html", "xhtml") or len(child):
                yield f"3.1.1: {name} is geen tekst"


def _dag(text: str) -> bool:
    try:
        return bool(datetime.fromisoformat(text))
    except ValueError:
        return False


def _stuk(feed: ElementTree.Element, entry: ElementTree.Element) -> Iterator[str]:
    authors = [*feed.findall(f"{NS}author"), *entry.findall(f"{NS}author")]
    if not any(author.findtext(f"{NS}name") for author in authors):
        yield "4.1.2: geen author met een name"
    alternates = [link for link in entry.findall(f"{NS}link") if link.get("rel", "alternate") == "alternate"]
    if entry.find(f"{NS}content") is None and not alternates:
        yield "4.1.2: geen content en geen link"
    if len({(link.get("type"), link.get("hreflang")) for link in alternates}) != len(alternates):
        yield "4.1.2: twee keer dezelfde link"
    content = entry.find(f"{NS}content")
    if content is not None and (content.get("type") != "html" or len(content)):
        yield "4.1.3.3: content is geen html als tekst"
