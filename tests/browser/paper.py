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

_CLOCK = r"\d{1,2}(?:[.:u]\d{2})?"
HOUR = re.compile(rf"\b{_CLOCK}(?:\s?(?:tot|–)\s?{_CLOCK})?\s?(?:uur|u)\b")
"""Hours as the pages write them: 14u, 13u30, 13.30 tot 16 uur."""

CHECKED = re.compile(r"nagekeken op \d{1,2} \w+ \d{4}", re.IGNORECASE)
"""The day on which a person checked something: Nagekeken op 2 november 2026."""


@dataclass(frozen=True)
class Paper:
    """A printed page: sheet in points, number of sheets, and text without white space, hyphens and soft hyphens."""

    sheet: tuple[int, int]
    count: int
    text: str

    def holds(self, words: str) -> bool:
        """Tell whether these words are on paper, however they are broken over lines."""
        return squeeze(words) in self.text


def squeeze(text: str) -> str:
    """Return the text without what a line break changes: white space and hyphens."""
    return re.sub(r"[\s\u00ad\u200b\u2010-]+", "", unicodedata.normalize("NFKC", text))


def printed(page: Page) -> Paper:
    """Print the open page to its own sheet size and read it back."""
    reader = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    box = reader.pages[0].mediabox
    text = "".join(sheet.extract_text() for sheet in reader.pages)
    return Paper((round(box.width), round(box.height)), len(reader.pages), squeeze(text))
