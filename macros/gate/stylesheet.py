"""The rule on style sheets: they load nothing from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .findings import Finding

_ADDRESS = re.compile(r"@import\s+[\"']([^\"']+)|url\(\s*[\"']?([^\"')]+)", re.IGNORECASE)
_ELSEWHERE = re.compile(r"(?!data:)[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)


def own_origin_css(path: str, css: str) -> Iterator[Finding]:
    """Every `url(…)` and `@import` of a style sheet is of this site, or a data: picture."""
    for found in _ADDRESS.finditer(css):
        address = (found[1] or found[2]).strip()
        if _ELSEWHERE.match(address):
            line = css.count("\n", 0, found.start()) + 1
            text = f"Het stijlblad laadt “{address}” van elders. Verwacht: een bestand van deze site."
            yield Finding(path, line, "own-origin", text)
