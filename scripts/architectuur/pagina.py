"""The page of the handbook that shows the layers: its words are written by hand, its picture and list by this module."""

from __future__ import annotations

import re
from pathlib import Path

from .tekenen import in_woorden, tekening

PAGINA = Path(__file__).parents[2] / "docs" / "handboek" / "architectuur.md"

_TEKENING = re.compile(r"^<div>\n.*?^</div>\n", re.DOTALL | re.MULTILINE)
_WOORDEN = re.compile(r"(?<=^## De lagen in woorden\n\n)(?:- .*\n)*", re.MULTILINE)


def vernieuwd(page: str) -> str:
    """Return the page with its picture, and the list below the heading of that name, made anew."""
    page = _TEKENING.sub(lambda _: f"<div>\n{tekening()}</div>\n", page, count=1)
    return _WOORDEN.sub(lambda _: in_woorden(), page, count=1)
