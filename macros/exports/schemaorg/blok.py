"""A node of JSON-LD and the text of the block that holds it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from jinja2.utils import htmlsafe_json_dumps
from markupsafe import Markup

from ...views.zicht import Zicht
from ..basis import voluit

Knoop = dict[str, Any]
"""One thing with its type and properties, as schema.org names them."""

Velden = dict[str, Any]
"""What the page of an entry says besides what every page says: what it is about, who checked it when."""


def knoop(soort: str, **velden: Any) -> Knoop:
    """Return a node of a type; what nobody knows is left out, what is known to be no or 0 stays."""
    known = {
        key: value for key, value in velden.items() if value is not None and value not in ("", [], (), {})
    }
    return {"@type": soort, **known}


def met_id(zicht: Zicht, pad: str, node: Knoop) -> Knoop:
    """Return a node with the address by which every page names the same thing: `aanbod/x/#dienst`."""
    return {"@type": node["@type"], "@id": voluit(zicht, pad), **node}


T = TypeVar("T")


def samen(values: Sequence[T]) -> T | list[T]:
    """Return one value as itself and several as a list, as JSON-LD reads both the same."""
    return values[0] if len(values) == 1 else list(values)


def zinnen(*parts: str | None) -> str:
    """Return sentences in a row, each with its full stop."""
    known = [part.strip() for part in parts if part]
    return " ".join(part if part.endswith((".", "!", "?", "…")) else f"{part}." for part in known)


def blok(node: Knoop) -> Markup:
    """Return a node as the text of a data block in HTML.

    It is Markup because nothing in it can end the block: every `<`, `>`, `&` and `'` stands as `\\u003c`.
    """
    whole = {"@context": "https://schema.org", **node}
    return htmlsafe_json_dumps(whole, ensure_ascii=False, separators=(",", ":"))
