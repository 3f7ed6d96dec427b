"""The services as rows of tables: the same objects, each thing once, joined by identifiers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ...views.zicht import Zicht
from .kenmerken import VELDEN
from .taxonomie import TAXONOMIEEN, VELD, Stuk, taxonomie_id, term

EEN = {"organization": "organization", "location": "location", "taxonomy_term": "taxonomy_term"}
"""Key of an object inside another → its table; the outer row names its identifier."""

VEEL = {
    "additional_urls": "url",
    "phones": "phone",
    "schedules": "schedule",
    "service_at_locations": "service_at_location",
    "addresses": "address",
    "accessibility": "accessibility",
    "languages": "language",
    "cost_options": "cost_option",
    "required_documents": "required_document",
    "attributes": "attribute",
}
"""Key of a list of objects → their table; each of them names the outer row."""


class Rijen:
    """Makes the rows of one service after the other, each row once, with the name of its table."""

    def __init__(self, zicht: Zicht) -> None:
        self._lijsten, self._gedeeld = _lijsten(zicht), set[str]()

    def van(self, service: Stuk) -> Iterator[tuple[str, Stuk]]:
        """Yield the rows of a service that no service before it had."""
        own = set[tuple[str, str]]()
        for table, row in _stuk("service", service, {}, self._gedeeld):
            if (key := (table, row["id"])) not in own:
                own.add(key)
                yield table, self._lijsten.aanvullen(table, row)

    def van_taxonomieen(self) -> Iterator[tuple[str, Stuk]]:
        """Yield what belongs to no service: the taxonomies, and a term for each field."""
        yield from (("taxonomy", row) for row in self._lijsten.taxonomieen)
        yield from (("taxonomy_term", row) for row in self._lijsten.velden.values())


def _stuk(table: str, thing: Stuk, links: Mapping[str, Any], shared: set[str]) -> Iterator[tuple[str, Stuk]]:
    """Yield the row of an object, and those of all that stands inside it.

    What more than one object names is in `shared`, by its identifier, once it was written.
    """
    row = dict(links)
    for key, value in thing.items():
        if key in EEN:
            row[f"{key}_id"] = value["id"]
            if value["id"] not in shared:
                shared.add(value["id"])
                yield from _stuk(EEN[key], value, {}, shared)
        elif key in VEEL:
            outer = (
                {"link_id": thing["id"], "link_entity": table}
                if key == "attributes"
                else {f"{table}_id": thing["id"]}
            )
            for part in value:
                yield from _stuk(VEEL[key], part, outer, shared)
        else:
            row[key] = value
    yield table, row


@dataclass(frozen=True)
class Lijsten:
    """What only the tables ask: each term its taxonomy, and a term for each field."""

    ids: Mapping[str, str]
    velden: Mapping[str, Stuk]
    taxonomieen: tuple[Stuk, ...]

    def aanvullen(self, table: str, row: Stuk) -> Stuk:
        """Return a row with the identifiers that only a table needs."""
        if table == "taxonomy_term":
            return {**row, "taxonomy_id": self.ids[row["taxonomy"]]}
        if table == "attribute" and "taxonomy_term_id" not in row:
            return {**row, "taxonomy_term_id": self.velden[row["link_type"]]["id"]}
        return row


def _lijsten(zicht: Zicht) -> Lijsten:
    ids = {one.naam: taxonomie_id(zicht, one) for one in TAXONOMIEEN}
    fields = {
        name: {**term(zicht, VELD, name, words), "taxonomy_id": ids[VELD.naam]}
        for name, words in VELDEN.items()
    }
    rows = ({"id": ids[one.naam], "name": one.naam, "description": one.uitleg} for one in TAXONOMIEEN)
    return Lijsten(ids, fields, tuple(rows))
