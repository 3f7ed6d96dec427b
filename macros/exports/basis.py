"""What one export is, and the few things that all of them do the same way."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha1
from typing import Any
from uuid import NAMESPACE_URL

from ..check.content import Entry
from ..model import Offer
from ..model.keuzes import Status
from ..views.zicht import Zicht

MAP = "data/"
"""Path in the site below which every export stands."""

VERSIE = "v1/"
"""Folder of what has a shape of our own; a change that breaks a reader makes a new folder beside it."""

MEESTE_BYTES = 12_500_000
"""How large one file may be for a thousand offers, as the page on open data promises."""

Inhoud = bytes | Iterable[bytes]
"""What stands in a file: what grows with the register comes in pieces, so that nobody needs to hold it whole."""

Stukken = Iterator[tuple[str, Inhoud]]
"""Path below `data/` and content of each file."""

Bestanden = Iterator[tuple[str, bytes]]
"""The same, each file whole."""


@dataclass(frozen=True)
class Veld:
    """One field of an export, as the page on open data explains it."""

    naam: str
    """As it stands in the file: “titel”."""
    uitleg: str
    """What it holds, in a Dutch sentence."""


@dataclass(frozen=True)
class Export:
    """One way in which the register is published; `stukken` is a pure function of what a build knows."""

    id: str
    """Anchor on the page on open data: “aanbod-json”."""
    titel: str
    """“Alle hulp als JSON”."""
    uitleg: str
    """For whom and for what, in plain sentences."""
    pad: str
    """Below `data/`: the file that one takes first."""
    standaard: str
    """Name and version of the standard that it follows: “GeoJSON (RFC 7946)”."""
    standaard_adres: str
    """Where that standard can be read."""
    stukken: Callable[[Zicht], Stukken]
    velden: Callable[[], tuple[Veld, ...]]
    """What the first file holds, in its order."""
    ook: tuple[tuple[str, str], ...] = ()
    """Path and title of the other files that one can start with: each holds a set of its own."""

    def bestanden(self, zicht: Zicht) -> Bestanden:
        """Yield path below `data/` and the whole content of each file, for who reads it back."""
        return ((path, heel(content)) for path, content in self.stukken(zicht))


def heel(content: Inhoud) -> bytes:
    """Return the whole of a file that may come in pieces."""
    return content if isinstance(content, bytes) else b"".join(content)


def voluit(zicht: Zicht, pad: str) -> str:
    """Return the whole address of a path in the site (`aanbod/x/`), or the root-relative one while no address is known."""
    known = zicht.register.gemeente.webadres
    return f"{known}{pad}" if known else zicht.links.file(pad)


def sleutel(zicht: Zicht, *delen: str) -> str:
    """Return the UUID of a thing, always the same for the same council and ids: `sleutel(zicht, "aanbod", "x")`."""
    return _uuid5(f"inclusieportaal {zicht.register.gemeente.naam} {'/'.join(delen)}")


def _uuid5(name: str) -> str:
    """Return what `uuid.uuid5` makes of a name among addresses (RFC 9562, 5.5), for there are tens of thousands."""
    made = _ADRESSEN.copy()
    made.update(name.encode())
    hexa = made.hexdigest()
    variant = "89ab"[int(hexa[16], 16) & 3]
    return f"{hexa[:8]}-{hexa[8:12]}-5{hexa[13:16]}-{variant}{hexa[17:20]}-{hexa[20:32]}"


_ADRESSEN = sha1(NAMESPACE_URL.bytes, usedforsecurity=False)


def uren_zeker(zicht: Zicht, offer: Offer) -> bool:
    """Say whether a program may state the hours of an offer: it runs, and somebody checked it within its term.

    Otherwise hours go out in words only, with what to do first: a machine would turn them into “now open”.
    """
    register = zicht.register
    return offer.status is Status.ACTIEF and register.zeker(offer) and not register.voorbij(offer)


def zeker(zicht: Zicht, entry: Entry) -> bool:
    """Say whether one may rely on an entry today: checked within its term, not reported, and an offer must run."""
    return uren_zeker(zicht, entry) if isinstance(entry, Offer) else zicht.register.controle(entry).zeker


def eerst(zicht: Zicht, offer: Offer) -> str | None:
    """Return what one does first where an offer is not sure; of what stopped nobody asks anything."""
    sure = zeker(zicht, offer) or offer.status is Status.GESTOPT
    return None if sure else zicht.navraag(offer).titel


def json_tekst(value: Any) -> bytes:
    """Return a value as JSON: UTF-8, an indented line a value, so that people can read it too."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def json_regels(value: Mapping[str, Any] | Iterable[Any]) -> Iterator[bytes]:
    """Yield what grows with the register as JSON: UTF-8, a line for each item of what stands outermost.

    What stands in a mapping as an iterator becomes a list. Indented lines would make it a third larger, and take
    ten times as long to write.
    """
    if not isinstance(value, Mapping):
        yield from _lijst(value)
        yield b"\n"
        return
    before = b"{\n"
    for key, part in value.items():
        yield before + f"{compact(key)}:".encode()
        yield from _lijst(part) if isinstance(part, list | Iterator) else (compact(part).encode(),)
        before = b",\n"
    yield b"\n}\n"


def _lijst(items: Iterable[Any]) -> Iterator[bytes]:
    """Yield a list, a line an item; an item that is bytes already is JSON of its own."""
    before = b"[\n"
    for item in items:
        yield before
        yield item if isinstance(item, bytes) else compact(item).encode()
        before = b",\n"
    yield b"\n]" if before == b",\n" else b"[]"


compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""A value as JSON on one line."""


def openbaar(zicht: Zicht) -> tuple[Offer, ...]:
    """Return the offers that data are published of, by id: all but what was taken over and nobody looked at yet."""
    return zicht.eens(_openbaar)


def _openbaar(zicht: Zicht) -> tuple[Offer, ...]:
    offers = (one for one in zicht.register.aanbod.values() if one.status is not Status.NA_TE_KIJKEN)
    return tuple(sorted(offers, key=lambda one: one.id))
