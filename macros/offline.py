"""What a device may keep for reading without internet: the list of all that there is, and the worker that keeps it."""

from __future__ import annotations

import json
import zlib
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol

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

HANDBOEK = "handboek/"
"""For who keeps the register or the program: who needs help does not wait for it."""

GEGEVENS = "data/"
"""Open data is for programs: of what stands here only the page that tells about it is kept."""


MEESTE_BYTES, MEESTE_STUKKEN = 5_000_000, 1_000
"""Bytes on the wire, and files, up to which one may keep a whole site; of a larger one, what one reads is kept."""


@dataclass(frozen=True)
class Inhoud:
    """A whole site, counted."""

    versie: str
    """Changes with every byte of every file."""
    paden: tuple[str, ...]
    """What can be kept, under the base of the site: `aanbod/x/`; nothing of a site that is too large."""
    grootte: int | None
    """Bytes on the wire, packed with gzip: what fetching all of it costs; None of a site that is too large."""


class Teller:
    """Counts a site while its files pass, in any order; packing them stops as soon as the site is too large.

    `verwacht` are paths that are known beforehand: where those are too many already, nothing is packed at all.
    """

    def __init__(self, verwacht: Iterable[str] = ()) -> None:
        self._aantal = sum(map(te_bewaren, verwacht))
        self._sporen: dict[str, bytes] = {}
        self._paden: list[str] = []
        self._grootte = 0

    def __contains__(self, path: str) -> bool:
        """Say whether a file was counted."""
        return path in self._sporen

    def langs(self, path: str, content: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the pieces of a file, and count them."""
        digest = sha256()
        packed = self._verpakking(path)
        for piece in content:
            digest.update(piece)
            if packed:
                self._grootte += len(packed.compress(piece))
            yield piece
        if packed:
            self._grootte += len(packed.flush())
            self._paden.append(path)
        self._sporen[path] = digest.digest()

    def tel(self, path: str, content: bytes) -> None:
        """Count a file that is there already."""
        deque(self.langs(path, [content]), maxlen=0)

    def inhoud(self) -> Inhoud:
        """Return what was counted."""
        whole = sha256()
        for path in sorted(self._sporen):
            whole.update(path.encode() + b"\0" + self._sporen[path])
        if self._te_groot:
            return Inhoud(whole.hexdigest()[:16], (), None)
        kept = sorted(self._paden, key=lambda path: path.split("/"))
        addresses = tuple(path.removesuffix("index.html") for path in kept)
        return Inhoud(whole.hexdigest()[:16], addresses, self._grootte)

    @property
    def _te_groot(self) -> bool:
        return self._grootte > MEESTE_BYTES or max(self._aantal, len(self._paden)) > MEESTE_STUKKEN

    def _verpakking(self, path: str) -> _Verpakking | None:
        return None if self._te_groot or not te_bewaren(path) else zlib.compressobj(6, zlib.DEFLATED, GZIP)


class _Verpakking(Protocol):
    def compress(self, data: bytes, /) -> bytes: ...
    def flush(self) -> bytes: ...


GZIP = 31
"""What zlib calls the form of a gzip file, in the largest window."""


def te_bewaren(path: str) -> bool:
    """Say whether whoever keeps the whole site keeps this file of it."""
    if path.startswith((*OP_PAPIER, *ELDERS, HANDBOEK)) or (
        path.startswith(GEGEVENS) and not path.endswith(".html")
    ):
        return False
    return path.startswith("assets/") or path.endswith(SOORTEN)


def inhoud(files: Iterable[tuple[str, bytes]]) -> Inhoud:
    """Count a site that is there as a whole; `files` are (path, content)."""
    counted = Teller()
    for path, content in files:
        if path not in APART:
            counted.tel(path, content)
    return counted.inhoud()


def bestanden(found: Inhoud, source: str) -> Iterator[tuple[str, str]]:
    """Yield (path, text) of the list and of the worker, whose script is `source`."""
    names = f"const VERSIE = {json.dumps(found.versie)};\nconst ALTIJD = {json.dumps(ALTIJD)};\n"
    kb = None if found.grootte is None else -(-found.grootte // 1000)
    content = {"kB": kb, "paden": found.paden}
    yield WERKER, names + squeeze(source)
    yield LIJST, json.dumps(content, separators=(",", ":"))
