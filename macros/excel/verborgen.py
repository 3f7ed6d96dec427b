"""The hidden sheet: every value as it went out, so that only what the partner changed counts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from ..bewerken import Waarde

VERSIE = "1"
"""The version of the workbook that this program writes and reads."""

LANGSTE = 30_000
"""Characters in one cell; Excel holds 32,767."""

Sleutel = tuple[str, str]
"""Kind and id of an entry."""


@dataclass(frozen=True)
class Basis:
    """What a workbook knows of the register as it was when it went out."""

    op: date
    van: str
    """The actor for whom it was made, or empty."""
    waarden: Mapping[Sleutel, Mapping[str, Waarde]]
    """What was filled in, by the path of its field."""
    titels: Mapping[str, Mapping[str, Waarde]] = field(default_factory=dict)
    """Kind of entry → the titles of its columns as they went out, by path: a later version may call them otherwise."""


class GeenBasis(Exception):
    """The hidden sheet cannot be read; the text says what to do."""


_TITELS = "titels"

OPNIEUW = "Maak een nieuw bestand met: portaal excel uit register.xlsx"


def rijen(basis: Basis) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the hidden sheet."""
    yield ("versie", VERSIE, basis.op.isoformat(), basis.van)
    titles = {(_TITELS, kind): paths for kind, paths in basis.titels.items()}
    for (kind, id), values in {**titles, **basis.waarden}.items():
        text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
        yield (kind, id, *(text[at : at + LANGSTE] for at in range(0, len(text), LANGSTE)))


def lees(rows: Iterable[tuple[str, ...]]) -> Basis:
    """Return what the rows of the hidden sheet say; raises GeenBasis."""
    head, *rest = [tuple(part for part in row if part) for row in rows if any(row)] or [()]
    if len(head) < 3 or head[0] != "versie":
        raise GeenBasis(
            f"Dit is geen werkmap van portaal excel uit, of het verborgen blad ervan is weg. {OPNIEUW}"
        )
    if head[1] != VERSIE:
        raise GeenBasis(f"Dit is een werkmap van versie {head[1][:10]}, wij lezen versie {VERSIE}. {OPNIEUW}")
    try:
        values = {(kind, id): _waarden("".join(parts)) for kind, id, *parts in rest}
        titles = {id: found for (kind, id), found in values.items() if kind == _TITELS}
        entries = {key: found for key, found in values.items() if key[0] != _TITELS}
        return Basis(date.fromisoformat(head[2]), "".join(head[3:4]), entries, titles)
    except (ValueError, RecursionError):
        raise GeenBasis(f"Het verborgen blad met de waarden van toen is beschadigd. {OPNIEUW}") from None


def _waarden(text: str) -> Mapping[str, Waarde]:
    found = json.loads(text)
    if not isinstance(found, dict) or not all(map(_is_waarde, found.values())):
        raise ValueError("no values of an entry")
    return found


def _is_waarde(value: object) -> bool:
    if isinstance(value, dict):
        return all(map(_is_waarde, value.values()))
    return all(map(_is_waarde, value)) if isinstance(value, list) else isinstance(value, str)
