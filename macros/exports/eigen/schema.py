"""The JSON Schema of the contract, and its fields as the page on open data explains them."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from ...model.base import Keuze
from ..basis import Veld
from .delen import Deel
from .vorm import Aanbodbestand

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema(adres: str) -> dict[str, Any]:
    """Return the schema, that stands at `adres`."""
    made = Aanbodbestand.model_json_schema(by_alias=True, schema_generator=_Schema)
    title = "Digitale hulp van een gemeente"
    return {"$schema": DIALECT, "$id": adres, **made, "title": title}


class _Schema(GenerateJsonSchema):
    """Says an optional key as one that may be absent, for null never goes out; a closed list with its labels."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Leave null out."""
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Leave the default out: it is that nobody knows."""
        return self.generate_inner(schema["schema"])

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Give a field no title: its name says it."""
        return False

    def enum_schema(self, schema: core_schema.EnumSchema) -> JsonSchemaValue:
        """Write a closed list as each value with the words a reader sees."""
        return _keuzes(schema["members"])

    def literal_schema(self, schema: core_schema.LiteralSchema) -> JsonSchemaValue:
        """Do the same where only some of its values go out."""
        if any(isinstance(one, Keuze) for one in schema["expected"]):
            return _keuzes(schema["expected"])
        return super().literal_schema(schema)


def _keuzes(members: list[Any]) -> JsonSchemaValue:
    return {"type": "string", "oneOf": [{"const": one.value, "title": one.label} for one in members]}


def velden() -> tuple[Veld, ...]:
    """Return every field by its path, `aanbod[].titel`; what stands at several places is written out once, in an offer if it can."""
    written: dict[type[Deel], str] = {}
    names = list(Aanbodbestand.model_fields)
    found = {
        name: tuple(_veld(name, Aanbodbestand.model_fields[name], "", written))
        for name in sorted(names, key=lambda name: name != "aanbod")
    }
    return tuple(field for name in names for field in found[name])


def _veld(name: str, field: FieldInfo, above: str, written: dict[type[Deel], str]) -> Iterator[Veld]:
    key = f"{above}{field.alias or name}"
    inner, many = _binnen(field.annotation)
    same = f" Velden: zoals bij {written[inner]}." if inner in written else ""
    yield Veld(key, f"{field.description}{_waarden(field.annotation)}{same}")
    if inner and inner not in written:
        written[inner] = key
        for name, part in inner.model_fields.items():
            yield from _veld(name, part, f"{key}{'[]' if many else ''}.", written)


def _delen(annotation: Any) -> Iterator[Any]:
    """Yield every type that an annotation is made of."""
    origin = get_origin(annotation)
    inner = get_args(annotation)[:1] if origin is Annotated else get_args(annotation)
    if origin in (tuple, Union, UnionType, Annotated):
        yield origin
        for part in inner:
            yield from _delen(part)
    else:
        yield annotation


def _binnen(annotation: Any) -> tuple[type[Deel] | None, bool]:
    parts = [*_delen(annotation)]
    inner = next((one for one in parts if isinstance(one, type) and issubclass(one, Deel)), None)
    return inner, tuple in parts


def _waarden(annotation: Any) -> str:
    """Return the values of a closed list, to put behind its explanation."""
    for part in _delen(annotation):
        if isinstance(part, type) and issubclass(part, Enum):
            return f" Waarden: {', '.join(part)}."
        if any(isinstance(one, Enum) for one in get_args(part)):
            return f" Waarden: {', '.join(get_args(part))}."
    return ""
