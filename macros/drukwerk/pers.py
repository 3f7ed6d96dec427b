"""The press: WeasyPrint, kept from everything but the text and style it is given, and heard when it complains.

Only who prints imports this: WeasyPrint takes a second, and needs Pango.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from typing import Any

import pypdfium2
import tinycss2
import weasyprint
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

from .letters import SCHEMA, letter, letterstijl

BREED = 200
"""Width in pixels of the picture of a vel."""


VAN_BROWSERS = "print-color-adjust"
"""What only a browser has to be told: that it may not save ink."""


def op_papier(style: str) -> str:
    """Return the rules that hold on paper whatever its size: no other medium does the press know."""
    rules = tinycss2.parse_stylesheet(style, skip_comments=True, skip_whitespace=True)
    return "".join(rule.serialize() for rule in rules if not _voor_scherm(rule))


def _voor_scherm(rule: Any) -> bool:
    if rule.type != "at-rule" or rule.lower_at_keyword != "media":
        return False
    return "print" not in (part.lower_value for part in rule.prelude if part.type == "ident")


class Toevoer(URLFetcher):  # type: ignore[misc]  # WeasyPrint has no types
    """What the press may read: a picture that stands in the text itself, and our letter; no file and no address."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols=("data",))

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> Any:
        """Return what stands at an address; raises for all that is not ours."""
        schema, _, name = url.partition(":")
        if schema == SCHEMA:
            return URLFetcherResponse(url, letter(name), {"Content-Type": "font/ttf"})
        return super().fetch(url, headers)


class Vastgelopen(Exception):
    """WeasyPrint cannot lay out a document: a mistake of its own, of which the text tells."""


class Pers:
    """Lays out documents in one style, which it reads once."""

    def __init__(self, style: str) -> None:
        self._toevoer, self._letters = Toevoer(), FontConfiguration()
        with _gehoord() as self.over_stijl:
            self._sheet = weasyprint.CSS(
                string=f"{op_papier(style)}\n{letterstijl()}",
                font_config=self._letters,
                url_fetcher=self._toevoer,
            )

    def leg(self, html: str) -> tuple[Any, Any, list[str]]:
        """Return the tree of a document, its layout, and what WeasyPrint found odd; raises Vastgelopen."""
        with _gehoord() as odd:
            document = weasyprint.HTML(string=html, url_fetcher=self._toevoer)
            try:
                laid = document.render(stylesheets=[self._sheet], font_config=self._letters)
            except Exception as error:  # whatever it trips over: one vel must not keep a site from being made
                raise Vastgelopen(f"{type(error).__name__}: {error}") from error
        return document.etree_element, laid, odd

    def pdf(self, laid: Any) -> tuple[bytes, list[str]]:
        """Return the PDF of a layout, with tags, and what WeasyPrint found odd."""
        with _gehoord() as odd:
            return laid.write_pdf(pdf_tags=True), odd


@contextmanager
def _gehoord() -> Iterator[list[str]]:
    """Gather what WeasyPrint warns of; nobody is shown it."""
    heard: list[str] = []
    handler, log = _Oor(heard), logging.getLogger("weasyprint")
    log.addHandler(handler)
    try:
        yield heard
    finally:
        log.removeHandler(handler)


class _Oor(logging.Handler):
    def __init__(self, heard: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        if VAN_BROWSERS not in record.getMessage():
            self._heard.append(record.getMessage())


def beeld(pdf: bytes) -> tuple[bytes, int, int]:
    """Return a small picture of the first page as PNG, with its width and height in pixels."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        drawn = page.render(scale=BREED / page.get_width()).to_pil().convert("L").quantize(16)
    out = BytesIO()
    drawn.save(out, format="PNG", optimize=True)
    return out.getvalue(), drawn.width, drawn.height
