"""The search index as files: one for a small register, parts for a large one.

One file ships plain words, which `zoekwoorden.js` takes apart; for parts `zoekwoorden.py` does that in the same way.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any

from .views.delen import Link
from .views.zicht import Zicht
from .zoek import WOORD, Vondst, vondsten
from .zoekdelen import delen
from .zoekpaginas import Geschreven

HEEL = 400
"""How many pages can be found in an index that comes whole: some 25 kB on the wire."""


def zoekindex(
    zicht: Zicht, wegwijzers: Iterable[Link], geschreven: Iterable[Geschreven], heel: int = HEEL
) -> tuple[tuple[str, str], ...]:
    """Return (path in the site, text) of each file of the index; pages name the first one.

    In every path stands the hash of all content. An index of more than `heel` pages comes in parts.
    """
    found = tuple(vondsten(zicht, wegwijzers, geschreven))
    files = tuple((name, _json(content)) for name, content in _bestanden(zicht, found, heel))
    digest = sha256("".join(text for _, text in files).encode()).hexdigest()[:10]
    return tuple((f"assets/zoek.{digest}{name}", text) for name, text in files)


def _json(content: Any) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _bestanden(zicht: Zicht, found: Sequence[Vondst], heel: int) -> Iterator[tuple[str, Any]]:
    """Yield (end of the path, content) of each file."""
    synonyms, kinds = zicht.register.synoniemen, list(dict.fromkeys(map(_kind, found)))
    stop = " ".join(synonyms.stopwoorden)
    number = {kind: index for index, kind in enumerate(kinds)}
    numbers = [number[_kind(one)] for one in found]
    always = {
        "basis": zicht.links.base,
        "stopwoorden": stop,
        "groepen": [" ".join(group) for group in synonyms.groepen],
        "soorten": kinds,
    }
    if len(found) <= heel:
        yield ".json", always | _heel(found, numbers)
        return
    (first, begin), *others = delen(found, numbers, stop)
    yield f"/{first}", always | begin
    yield from ((f"/{name}", content) for name, content in others)


def _kind(found: Vondst) -> tuple[str, float, bool]:
    """Return what a page is called, how much it weighs, and whether it stands behind all help."""
    return found.soort, found.gewicht, found.soort == WOORD[0]


def _heel(found: Sequence[Vondst], kinds: Sequence[int]) -> dict[str, Any]:
    texts = list(dict.fromkeys(text for one in found for text in one.teksten))
    number = {text: index for index, text in enumerate(texts)}
    return {
        "teksten": texts,
        "vondsten": [
            [
                kind,
                one.titel,
                one.pad,
                one.kort,
                one.woorden,
                one.dringend,
                [number[text] for text in one.teksten],
            ]
            for kind, one in zip(kinds, found, strict=True)
        ],
    }
