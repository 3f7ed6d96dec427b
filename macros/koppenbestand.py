"""`_headers`: the file by which some hosts learn which response headers to send."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from .koppen import ALTIJD, OVERAL_CSP, SOORTEN, koppen

PAD = "_headers"
"""Path in the site: a host reads it there and shows it to nobody."""

MEEST = 100
"""How many rules Cloudflare Pages reads at most."""

_VAST, _INSLUITEN, _OPEN = SOORTEN
_CORS = {name: value for name, value in _OPEN.koppen.items() if name.startswith("Access-Control-")}
_PER_MAP = ("Content-Security-Policy", "X-Frame-Options", "Cross-Origin-Resource-Policy")
"""What differs for what may be shown elsewhere. A host joins the values of two rules that fit, and two policies hold
both: so the rule for every file says nothing about frames, and a rule for each folder does."""

_NIET_OVERAL = frozenset(name for soort in SOORTEN for name in (*soort.koppen, *soort.zonder))


def koppenbestand(paths: Iterable[str], base: str) -> str:
    """Return the file for a site with these `paths`, of files and of pages (`aanbod/x/`), which lives below `base`."""
    return "".join(
        f"{base}{address}\n" + "".join(f"  {name}: {value}\n" for name, value in headers.items())
        for address, headers in _regels(frozenset(paths))
    )


def _regels(paths: frozenset[str]) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield (address, headers) of each rule.

    Open data have the CORP of a page: they are fetched through CORS, which does not look at it. What is not kept for
    ever is asked for each time by the rule of the host itself.
    """
    always = {name: value for name, value in ALTIJD.items() if name not in _NIET_OVERAL}
    yield "*", {**always, "Content-Security-Policy": OVERAL_CSP}
    for top in sorted({_top(path) for path in paths}):
        found = koppen(top.replace("*", "index.html") or "index.html")
        open_to_all = _CORS if re.fullmatch(_INSLUITEN.patroon, top) else {}
        yield top, {name: found[name] for name in (*_PER_MAP, *open_to_all) if name in found}
    for address in sorted({_binnen(path) for path in paths if re.fullmatch(_VAST.patroon, path)}):
        yield address, _VAST.koppen
    data = {_binnen(path) for path in paths if path.startswith("data/") and re.fullmatch(_OPEN.patroon, path)}
    for address in (*sorted(data), "aanbod/*.ics"):
        yield address, _CORS


def _top(path: str) -> str:
    """Return one address for all that stands in a folder of the site, or for a file that is in none."""
    name, slash, _ = path.partition("/")
    return f"{name}/*" if slash else name


def _binnen(path: str) -> str:
    """Return one address for a file in a folder of the site, or for all files in a folder of that."""
    top = "/".join(path.split("/")[:2])
    return top if top == path else f"{top}/*"
