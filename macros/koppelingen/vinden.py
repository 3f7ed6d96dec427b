"""Finds the links that lead elsewhere, each with the file and the line where somebody can mend it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from urllib.parse import urlsplit

from ..load import Mapping, Sequence, Source, Text, Value
from ..problems import Place

_ADRES = re.compile(r"https?://(?=\w)(?:[^\s<>\"'`|\\{}()\[\]]|\([^\s()<>\"]*\))+")
"""A web address in a text; what stands between brackets in it belongs to it."""

_LEESTEKENS = ".,;:!?…”’*_"
"""What ends a sentence, not an address."""

_CODE = re.compile(r"(`+).+?\1")
_HEK = re.compile(r"\s*(?:```|~~~)")

_VERZONNEN = (".example", ".test", ".invalid", ".localhost")
_VERZONNEN_NAMEN = frozenset({"localhost", "example.com", "example.net", "example.org", "127.0.0.1"})
"""Names that stand for nobody: examples in a text."""


@dataclass(frozen=True, order=True)
class Koppeling:
    """A link that leads elsewhere, and where it stands."""

    plek: Place
    adres: str


def in_register(source: Source) -> Iterator[Koppeling]:
    """Yield every link in the data."""
    for part in fields(source):
        value = getattr(source, part.name)
        if isinstance(value, Mapping):
            yield from _in_waarde(value)


def _in_waarde(value: Value) -> Iterator[Koppeling]:
    if isinstance(value, Text):
        yield from (Koppeling(value.place, adres) for adres in adressen(value))
    elif isinstance(value, Sequence):
        for item in value:
            yield from _in_waarde(item)
    else:
        for item in value.values():
            yield from _in_waarde(item)


def in_bestanden(files: Iterable[Path], home: Path) -> Iterator[Koppeling]:
    """Yield every link in texts in Markdown, named as seen from `home`; examples in code are no links."""
    for file in files:
        yield from in_tekst(file.relative_to(home).as_posix(), file.read_text("utf-8"))


def in_tekst(name: str, text: str) -> Iterator[Koppeling]:
    """Yield every link in a text in Markdown that messages call `name`."""
    code = False
    for number, line in enumerate(text.splitlines(), start=1):
        if _HEK.match(line):
            code = not code
        elif not code:
            yield from (Koppeling(Place(name, number), adres) for adres in adressen(_CODE.sub(" ", line)))


def adressen(text: str) -> Iterator[str]:
    """Yield the web addresses in a text, those that stand for nobody left out."""
    for match in _ADRES.finditer(text):
        adres = match[0].rstrip(_LEESTEKENS)
        if not _verzonnen(adres):
            yield adres


def _verzonnen(adres: str) -> bool:
    try:
        host = urlsplit(adres).hostname or ""
    except ValueError:  # brackets that are no address: asked, and told as such
        return False
    return host in _VERZONNEN_NAMEN or host.endswith(_VERZONNEN)
