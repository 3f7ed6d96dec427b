"""How a text falls apart into the words of the search index; `woorden` of zoekwoorden.js says the same, and a test holds both together."""

from __future__ import annotations

import re
import unicodedata

_OF_SOMEBODY = re.compile(r"['‘’`]s\b", re.ASCII)
_SIGNS = re.compile(r"[\u0300-\u036f'‘’`]")
_SHORT_HALF = re.compile(r"\b([a-z]{1,2})-(?=[a-z])", re.ASCII)
_WORD = re.compile(r"[a-z0-9\u0400-\u04ff\u0620-\u06d3]+")


def woorden(text: str) -> list[str]:
    """Return the words of a text, in order: “Foto's van de e-Mail” gives foto, van, de, email."""
    even = unicodedata.normalize("NFD", _OF_SOMEBODY.sub("", text.lower()))
    return _WORD.findall(_SHORT_HALF.sub(r"\1", _SIGNS.sub("", even)))
