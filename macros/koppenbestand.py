"""`_headers`: the file by which some hosts learn which response headers to send."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .koppen import ALTIJD, SOORTEN

PAD = "_headers"
"""Path in the site: a host reads it there and shows it to nobody."""

_VAST, _OPEN = SOORTEN
_NIET_OVERAL = frozenset(name for soort in SOORTEN for name in soort.koppen)
"""A host joins the values of two rules that fit, so a rule for every file has only what no other rule changes."""


def koppenbestand(paths: Iterable[str], base: str) -> str:
    """Return the file for a site with these `paths`, which lives below `base`."""
    return "".join(
        f"{address}\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())
        for address, headers in _regels(frozenset(paths), base)
    )


def _regels(paths: frozenset[str], base: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield (address, headers) of each rule.

    CORP is the same for all: open data are fetched through CORS, which does not look at it. What is not kept for ever
    is asked for each time by the rule of the host itself.
    """
    always = {name: value for name, value in ALTIJD.items() if name not in _NIET_OVERAL}
    corp = "Cross-Origin-Resource-Policy"
    yield f"{base}*", {**always, corp: ALTIJD[corp]}
    for address in sorted({_vast(path) for path in paths if re.fullmatch(_VAST.patroon, path)}):
        yield f"{base}{address}", _VAST.koppen
    for address in ("data/*", "*.ics"):
        yield f"{base}{address}", {name: value for name, value in _OPEN.koppen.items() if name != corp}


def _vast(path: str) -> str:
    """Return one address for a file, or for all files in a folder that bears the hash."""
    top = "/".join(path.split("/")[:2])
    return top if top == path else f"{top}/*"
