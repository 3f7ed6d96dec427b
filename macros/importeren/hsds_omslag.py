"""What stands around the services of HSDS: the envelope of an API, and the objects that a service names by their id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .hsds_deel import Lezer
from .ontleden import stap

_SOORTEN = {
    "organization": "organization",
    "organizations": "organization",
    "location": "location",
    "locations": "location",
}
"""Key of HSDS → what stands there, one or a list of them."""

_GELEZEN = ("contents", "organizations", "locations")
_TELLERS = ("total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty")

Bekend = Mapping[tuple[str, str], tuple[Mapping[str, Any], str]]
"""What it is and its id → the object and its JSON pointer."""


def bekend(whole: Any) -> Bekend:
    """Return every organization and location that the file holds, the first of each id."""
    found: dict[tuple[str, str], tuple[Mapping[str, Any], str]] = {}
    for kind, value, at in _objecten(whole):
        if isinstance(value.get("id"), str):
            found.setdefault((kind, value["id"]), (value, at))
    return found


def _objecten(whole: Any) -> Iterator[tuple[str, Mapping[str, Any], str]]:
    """Yield each organization and location in the order of the file: what it is, itself, its pointer."""
    todo: list[tuple[str, Any, str]] = [("", whole, "")]
    while todo:
        kind, value, at = todo.pop()
        if isinstance(value, dict):
            if kind:
                yield kind, value, at
            todo += [(_SOORTEN.get(key, ""), part, stap(at, key)) for key, part in reversed(value.items())]
        elif isinstance(value, list):
            todo += [(kind, part, stap(at, number)) for number, part in reversed([*enumerate(value)])]


def lees_omslag(reading: Lezer, envelope: Mapping[str, Any]) -> None:
    """Tell of pages that are not in this file, and of what else the envelope holds."""
    total, services = envelope.get("total_items"), envelope["contents"]
    if isinstance(total, int) and isinstance(services, list) and total > len(services):
        reading.lezing.laat(
            reading.plek("/total_items"),
            total,
            f"Dit bestand heeft er maar {len(services)} van. Vraag ook de andere bladzijden, en neem ze samen over.",
        )
    for key, value in envelope.items():
        if key not in (*_GELEZEN, *_TELLERS) and value not in (None, "", [], {}):
            reading.lezing.laat(reading.plek(stap("", key)), value, "Dit staat naast de diensten (contents).")
