"""A page on paper: printed to PDF by Chromium, read back, compared with what the page holds."""

from __future__ import annotations

import io
import re
import unicodedata
from dataclasses import dataclass

from playwright.sync_api import Page
from pypdf import PdfReader

A4 = (595, 842)
"""Width and height in points (1/72 inch)."""

WIDE_A4 = (842, 595)
"""The same sheet on its side."""

_CLOCK = r"\d{1,2}(?:[.:u]\d{2})?"
HOUR = re.compile(rf"\b{_CLOCK}(?:\s?(?:tot|–)\s?{_CLOCK})?\s?(?:uur|u)\b")
"""Hours as the pages write them: 14u, 13u30, 13.30 tot 16 uur."""

CHECKED = re.compile(r"nagekeken op \d{1,2} \w+ \d{4}", re.IGNORECASE)
"""The day on which a person checked something: Nagekeken op 2 november 2026."""


@dataclass(frozen=True)
class Paper:
    """A printed page: the sizes of its sheets in points, number of sheets, and text without white space, hyphens and soft hyphens."""

    sizes: frozenset[tuple[int, int]]
    count: int
    text: str

    def holds(self, words: str) -> bool:
        """Tell whether these words are on paper, however they are broken over lines."""
        return squeeze(words) in self.text


def squeeze(text: str) -> str:
    """Return the text without what a line break changes: white space and hyphens."""
    return re.sub(r"[\s\u00ad\u200b\u2010-]+", "", unicodedata.normalize("NFKC", text))


def printed(page: Page) -> Paper:
    """Print the open page to its own sheet sizes and read it back."""
    reader = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    boxes = [sheet.mediabox for sheet in reader.pages]
    text = "".join(sheet.extract_text() for sheet in reader.pages)
    sizes = frozenset((round(box.width), round(box.height)) for box in boxes)
    return Paper(sizes, len(boxes), squeeze(text))
