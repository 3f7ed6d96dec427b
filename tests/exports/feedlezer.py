"""Reads a feed with feedparser, as a program of somebody else does, and compares it with what went into it."""

from __future__ import annotations

from datetime import datetime, time
from html.parser import HTMLParser
from itertools import zip_longest
from typing import Any, NamedTuple
from urllib.parse import urljoin

import feedparser

from macros.agenda import BRUSSEL
from macros.exports.basis import sleutel
from macros.exports.nieuws import NIEUWS
from macros.exports.veranderingen import Verandering, veranderingen
from macros.views.zicht import Zicht


class Stuk(NamedTuple):
    """One entry."""

    id: str
    titel: str
    link: str
    moment: str
    zinnen: list[str]
    """What it says: feedparser calls it the summary."""


class Alineas(HTMLParser):
    """Collects the text of each paragraph; any other element is a mistake."""

    def __init__(self) -> None:
        super().__init__()
        self.gezien: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        """Begin a paragraph."""
        assert (tag, attrs) == ("p", [])
        self.gezien.append("")

    def handle_data(self, data: str) -> None:
        """Add to the last paragraph."""
        self.gezien[-1:] = ["".join((*self.gezien[-1:], data))]


def verschillen(view: Zicht, content: bytes) -> list[str]:
    """Return in what a feed, read by feedparser, differs from what went in; nothing when it is good."""
    place = urljoin(view.register.gemeente.webadres or "https://hulp.example/", NIEUWS)
    headers = {"content-type": "application/atom+xml", "content-location": place}
    read = feedparser.parse(content, response_headers=headers)
    if read.bozo:
        return [f"geen goede feed: {type(read.bozo_exception).__name__}"]
    if read.version != "atom10":
        return [f"geen Atom maar “{read.version}”"]
    pairs = zip_longest(
        (_erin(view, one, place) for one in veranderingen(view)), (_eruit(one) for one in read.entries)
    )
    return [
        f"{expected.titel if expected else 'te veel'}: {field}"
        for expected, found in pairs
        for field in Stuk._fields
        if getattr(expected, field, None) != getattr(found, field, None)
    ]


def _erin(view: Zicht, one: Verandering, place: str) -> Stuk:
    return Stuk(
        f"urn:uuid:{sleutel(view, 'nieuws', one.id, one.dag.isoformat())}",
        one.titel,
        urljoin(place, one.pagina) if one.pagina else "",
        datetime.combine(one.dag, time(), BRUSSEL).isoformat(),
        list(one.zinnen),
    )


def _eruit(entry: Any) -> Stuk:
    reader = Alineas()
    reader.feed(entry.get("summary", ""))
    reader.close()
    link = next((one.href for one in entry.get("links", ()) if one.rel == "alternate"), "")
    return Stuk(entry.get("id", ""), entry.get("title", ""), link, entry.get("updated", ""), reader.gezien)
