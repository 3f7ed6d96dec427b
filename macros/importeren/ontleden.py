"""Reads JSON of somebody else: nothing in it is guessed, repeated, endless or no number."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from .basis import ImportKanNiet

DIEPST = 24
"""The deepest nesting we follow (project rule): HSDS needs half of it."""

Dubbel = tuple[str, str]
"""JSON pointer of an object, and the key that stands in it twice."""


class _Object(dict[str, Any]):
    """An object that remembers which keys stood in it twice."""

    dubbel: tuple[str, ...] = ()


def ontleed(text: str) -> tuple[Any, list[Dubbel]]:
    """Return what stands in a JSON text, and every key that stands twice; raises ImportKanNiet."""
    if not text.strip():
        raise ImportKanNiet("Dit bestand is leeg. Vraag het opnieuw aan wie het maakte.")
    try:
        found = json.loads(text, object_pairs_hook=_object, parse_constant=_geen_getal)
    except json.JSONDecodeError as error:
        raise ImportKanNiet(
            f"Dit is geen JSON: op regel {error.lineno}, kolom {error.colno} staat iets dat we niet verwachten. "
            "Laat het programma dat dit bestand maakte het opnieuw bewaren."
        ) from error
    except RecursionError as error:
        raise ImportKanNiet(_TE_DIEP) from error
    except ValueError as error:  # a number of thousands of digits
        raise ImportKanNiet(
            "Hier staat een getal dat te groot is om te lezen. Kijk het bestand na."
        ) from error
    return found, [*_dubbele(found)]


_TE_DIEP = (
    f"Dit bestand zit dieper in elkaar dan {DIEPST} stappen. Zo diep gaat HSDS niet. Kijk het bestand na."
)


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    found = _Object(pairs)
    if len(found) < len(pairs):
        often = Counter(key for key, _ in pairs)
        found.dubbel = tuple(key for key, count in often.items() if count > 1)
    return found


def _geen_getal(word: str) -> float:
    raise ImportKanNiet(
        f"Hier staat {word}. Dat is geen getal in JSON. Laat het veld weg, of schrijf een getal."
    )


def _dubbele(whole: Any) -> Iterator[Dubbel]:
    """Yield the double keys of all objects; raises ImportKanNiet for what is nested too deep."""
    todo: list[tuple[str, Any, int]] = [("", whole, 0)]
    while todo:
        at, value, depth = todo.pop()
        if depth > DIEPST:
            raise ImportKanNiet(_TE_DIEP)
        if isinstance(value, _Object):
            yield from ((at, key) for key in value.dubbel)
        inner = (
            value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        )
        todo += [(stap(at, key), part, depth + 1) for key, part in inner]


def stap(at: str, key: object) -> str:
    """Return a JSON pointer one step further (RFC 6901)."""
    return f"{at}/{str(key).replace('~', '~0').replace('/', '~1')}"
