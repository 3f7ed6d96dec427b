"""What one export is, and the few things that all of them do the same way."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import NAMESPACE_URL, uuid5

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

Bestanden = Iterator[tuple[str, bytes]]
"""Path below `data/` and content of each file."""


@dataclass(frozen=True)
class Veld:
    """One field of an export, as the page on open data explains it."""

    naam: str
    """As it stands in the file: “titel”."""
    uitleg: str
    """What it holds, in a Dutch sentence."""


@dataclass(frozen=True)
class Export:
    """One way in which the register is published; `bestanden` is a pure function of what a build knows."""

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
    bestanden: Callable[[Zicht], Bestanden]
    velden: Callable[[], tuple[Veld, ...]]
    """What the first file holds, in its order."""
    ook: tuple[tuple[str, str], ...] = ()
    """Path and title of the other files that one can start with: each holds a set of its own."""


def voluit(zicht: Zicht, pad: str) -> str:
    """Return the whole address of a path in the site (`aanbod/x/`), or the root-relative one while no address is known."""
    known = zicht.register.gemeente.webadres
    return f"{known}{pad}" if known else zicht.links.file(pad)


def sleutel(zicht: Zicht, *delen: str) -> str:
    """Return the UUID of a thing, always the same for the same council and ids: `sleutel(zicht, "aanbod", "x")`."""
    return str(uuid5(NAMESPACE_URL, f"inclusieportaal {zicht.register.gemeente.naam} {'/'.join(delen)}"))


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


def json_regels(value: dict[str, Any] | list[Any]) -> bytes:
    """Return what grows with the register as JSON: UTF-8, a line for each item of what stands outermost.

    Indented lines would make it a third larger, and take ten times as long to write.
    """
    if isinstance(value, list):
        return f"{_lijst(value)}\n".encode()
    parts = (
        f"{_compact(key)}:{_lijst(part) if isinstance(part, list) else _compact(part)}"
        for key, part in value.items()
    )
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _lijst(items: list[Any]) -> str:
    return "[\n" + ",\n".join(map(_compact, items)) + "\n]" if items else "[]"


_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def openbaar(zicht: Zicht) -> tuple[Offer, ...]:
    """Return the offers that data are published of, by id: all but what was taken over and nobody looked at yet."""
    return zicht.eens(_openbaar)


def _openbaar(zicht: Zicht) -> tuple[Offer, ...]:
    offers = (one for one in zicht.register.aanbod.values() if one.status is not Status.NA_TE_KIJKEN)
    return tuple(sorted(offers, key=lambda one: one.id))
