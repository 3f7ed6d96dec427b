"""The entries of the register as they stand in its files, and the id of one that is new."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ..bewerken import Dossier
from ..load import Mapping, Text, read
from ..model.base import is_id
from ..model.soorten import LIJSTEN

LANGSTE_ID = 45
"""Characters of an id that is made from a name, so that a number still fits behind it."""


def ingangen(dossier: Dossier) -> dict[tuple[str, str], Mapping]:
    """Return every entry as it stands in the files, by its kind and id."""
    return {(kind, id): raw for kind, raw in _lijsten(dossier) if isinstance(id := raw.get("id"), Text)}


def uit_naam(name: str, soort: str) -> str:
    """Return a name as an id, or the kind of entry when no letter of it can stand in one."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:LANGSTE_ID].strip("-") or soort


def vrij_id(dossier: Dossier, plain: str) -> str:
    """Return an id that no entry has or had: this one, or else with a number behind it."""
    taken = _ids(dossier)
    tries = (plain, *(f"{plain}-{number}" for number in range(2, len(taken) + 3)))
    return next(one for one in tries if one not in taken and is_id(one))


def _ids(dossier: Dossier) -> frozenset[str]:
    """Return every id that is or was in use, of whatever kind."""
    found: set[str] = set()
    for _, raw in _lijsten(dossier):
        for value in (raw.get("id"), raw.get("vorige_ids")):
            found.update([value] if isinstance(value, Text) else map(str, value or ()))
    return frozenset(found)


def _lijsten(dossier: Dossier) -> Iterator[tuple[str, Mapping]]:
    """Yield every entry of the register with its kind."""
    for name, text in dossier.bestanden.items():
        if name != "offer.yaml" and not name.startswith("offer/"):
            continue
        whole, _ = read(text.encode(), name)
        for kind, list_name in LIJSTEN.items():
            items = whole.get(list_name) if isinstance(whole, Mapping) else None
            yield from ((kind, item) for item in items or () if isinstance(item, Mapping))
