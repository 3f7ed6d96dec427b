"""What a device may keep for reading without internet: the list of all that there is, and the worker that keeps it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from .drukwerk.paden import MAP
from .insluiten import BUNDELS
from .scripts import squeeze
from .views.insluiten.paden import MAPPEN

WERKER, LIJST = "bewaard.js", "bewaard.json"
"""Paths in the site. No hash in these names: a browser asks for the worker under one name for ever, and the list
counts the bytes of all pages, the one that names the list included."""

PAGINA = "zonder-internet/"
"""The page that tells what is kept; it answers for a page that is not."""

ALTIJD = ("", "agenda/", PAGINA)
"""Pages that are kept unopened, unless the device saves data: then only the last one."""

APART = ("404.html", WERKER, LIJST)
"""Files of the site that nobody keeps."""

SOORTEN = (".html", ".ics")
"""What is kept of the pages; of `assets/` everything is."""

OP_PAPIER = (MAP, "assets/drukwerk.", "assets/overzicht.")
"""What is there to be printed, with its style: only who opened it keeps it."""

ELDERS = (*MAPPEN, *(f"assets/{bundle}." for bundle in BUNDELS))
"""What stands on a screen or in the page of another site, with its style: nobody reads it as a page of this one."""

GEGEVENS = "data/"
"""Open data is for programs: of what stands here only the page that tells about it is kept."""


@dataclass(frozen=True)
class Inhoud:
    """A whole site, counted."""

    versie: str
    """Changes with every byte of every file."""
    paden: tuple[str, ...]
    """What can be kept, under the base of the site: `aanbod/x/`."""
    grootte: int
    """Bytes on the wire, packed with gzip: what fetching all of it costs."""


def inhoud(files: Iterable[tuple[str, bytes]]) -> Inhoud:
    """Count a site; `files` are (path, content) in an order that is always the same."""
    digest, paths, size = sha256(), [], 0
    for path, content in files:
        if path in APART:
            continue
        digest.update(f"{path}\0{len(content)}\0".encode() + content)
        if path.startswith((*OP_PAPIER, *ELDERS)) or (
            path.startswith(GEGEVENS) and not path.endswith(".html")
        ):
            continue
        if path.startswith("assets/") or path.endswith(SOORTEN):
            paths.append(path.removesuffix("index.html"))
            size += len(gzip.compress(content, 6, mtime=0))
    return Inhoud(digest.hexdigest()[:16], tuple(paths), size)


def bestanden(found: Inhoud, source: str) -> Iterator[tuple[str, str]]:
    """Yield (path, text) of the list and of the worker, whose script is `source`."""
    names = f"const VERSIE = {json.dumps(found.versie)};\nconst ALTIJD = {json.dumps(ALTIJD)};\n"
    content = {"kB": -(-found.grootte // 1000), "paden": found.paden}
    yield WERKER, names + squeeze(source)
    yield LIJST, json.dumps(content, separators=(",", ":"))
