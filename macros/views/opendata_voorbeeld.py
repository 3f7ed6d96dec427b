"""A part of a real file, small enough to read: what somebody sees of it before taking it over."""

from __future__ import annotations

import json
from dataclasses import dataclass
from io import BytesIO
from pathlib import PurePosixPath
from typing import Any

LANGST = 100
"""Signs of one line, or of one text in JSON."""

REGELS = 12
"""Lines of a file that is no JSON."""

CONTEXT = "@context"
"""What only says how a program reads the rest of JSON-LD: sixty lines that nobody reads."""

JSON = (".json", ".jsonld", ".geojson")
GEEN_TEKST = (".xlsx",)

GEKORT = (
    "Uit het bestand van vandaag. Van elke lijst staat hier alleen het eerste. "
    "Wat hoger al eens stond, of te lang is, staat er als “…”."
)


@dataclass(frozen=True)
class Voorbeeld:
    """A part of a file."""

    tekst: str
    uitleg: str
    """How it was cut."""


def voorbeeld(path: str, content: bytes) -> Voorbeeld | None:
    """Return a part of a file that is text: of JSON the first of each list, of others the first lines."""
    kind = PurePosixPath(path).suffix
    if kind in GEEN_TEKST:
        return None
    text = content.decode()
    if kind in JSON:
        cut = json.dumps(_klein(json.loads(text), {}), ensure_ascii=False, indent=1)
        return Voorbeeld(cut, GEKORT)
    lines = [_kort(line) for line in text.splitlines()]
    cut = "\n".join([*lines[:REGELS], *(["…"] if len(lines) > REGELS else [])])
    return Voorbeeld(cut, "Het begin van het bestand van vandaag.")


class Kern:
    """Takes a file in pieces and keeps what `voorbeeld` needs of it: so a large file is never there as a whole.

    Of JSON with a line for each item of an outermost list, as every export is that grows, the first item of each;
    other JSON is kept whole. Of text that is no JSON the first lines.
    """

    def __init__(self, path: str) -> None:
        kind = PurePosixPath(path).suffix
        self._neem = self._niets if kind in GEEN_TEKST else self._json if kind in JSON else self._regel
        self._regels: list[bytes] = []
        self._rest = b""
        self._in_lijst = 0
        """How many lines of the list were seen, from 1 on; 0 outside a list."""

    @property
    def inhoud(self) -> bytes:
        """What was kept."""
        if self._rest:
            self._neem(self._rest)
            self._rest = b""
        return b"".join(self._regels)

    def neem(self, piece: bytes) -> None:
        """Take the next piece of the file."""
        for line in BytesIO(piece):
            if self._rest:
                line, self._rest = self._rest + line, b""
            if line.endswith(b"\n"):
                self._neem(line)
            else:
                self._rest = line

    def _niets(self, line: bytes) -> None:
        pass

    def _regel(self, line: bytes) -> None:
        if len(self._regels) <= REGELS:
            self._regels.append(line)

    def _json(self, line: bytes) -> None:
        if self._in_lijst and not line.startswith(b"]"):
            if self._in_lijst == 1:
                self._regels.append(line.rstrip(b",\n") + b"\n")
            self._in_lijst = 2
            return
        self._in_lijst = int(line == b"[\n" or line.endswith(b":[\n"))
        self._regels.append(line)


def _klein(value: Any, seen: dict[str, set[str]]) -> Any:
    """Return a smaller value; `seen` holds the keys that were shown, by the name of what holds them."""
    match value:
        case dict():
            return {
                key: "…" if _bekend(key, part, seen) else _klein(part, seen) for key, part in value.items()
            }
        case list():
            return [_klein(part, seen) for part in value[:1]]
        case str():
            return _kort(value)
    return value


def _bekend(name: str, part: Any, seen: dict[str, set[str]]) -> bool:
    """Say whether something under this name, with no other keys, stands higher up already."""
    first = part[0] if isinstance(part, list) and part else part
    if name == CONTEXT or not isinstance(first, dict):
        return name == CONTEXT
    known = seen.setdefault(name, set())
    new = first.keys() - known
    known |= new
    return not new


def _kort(text: str) -> str:
    return text if len(text) <= LANGST else f"{text[:LANGST]}…"


def grootte(count: int) -> str:
    """Return a number of bytes as people say it: “141 kB”, “4,4 MB”."""
    if count < 1000:
        return f"{count} bytes"
    if count < 1_000_000:
        return f"{round(count / 1000)} kB"
    return f"{count / 1_000_000:.1f} MB".replace(".0 ", " ").replace(".", ",")
