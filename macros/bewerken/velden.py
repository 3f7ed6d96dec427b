"""What the models say about the layout of a data file: its lists, the order of fields, what goes in a block."""

from __future__ import annotations

from typing import Any, get_args, get_origin

from ..model import Model
from ..model.base import bedoelde_je
from ..model.soorten import EEN, LIJSTEN, MODELLEN
from .waarde import BewerkenKanNiet


def volgorde(soort: str, ouders: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the fields of a kind of entry, or of the record at `ouders` in it, in the order people write them."""
    model: type[Model] = MODELLEN[soort]
    for naam in ouders:
        inner = _model(model.model_fields[naam].annotation) if naam in model.model_fields else None
        if inner is None:
            return ()
        model = inner
    return tuple(model.model_fields)


def stappen(soort: str, pad: str) -> tuple[str, ...]:
    """Return the keys that lead to a field; raises BewerkenKanNiet where the model knows no such field."""
    if soort not in LIJSTEN:
        raise BewerkenKanNiet(f"“{soort[:60]}” is geen soort. Kies uit: {', '.join(LIJSTEN)}.")
    keys = tuple(pad.split("."))
    for depth, key in enumerate(keys):
        known = volgorde(soort, keys[:depth])
        if key not in known:
            hint = bedoelde_je(key, list(known)) or " Bijvoorbeeld telefoon of wanneer.elke."
            raise BewerkenKanNiet(f"“{pad[:60]}” is geen veld van {EEN[soort]}.{hint}")
    return keys


def _model(annotation: Any) -> type[Model] | None:
    """Return the record in the type of a field; nothing for texts and lists."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    if get_origin(annotation) is tuple:
        return None
    return next((found for part in get_args(annotation) if (found := _model(part))), None)


def _met_lijsten() -> frozenset[str]:
    records = {
        name: inner
        for model in MODELLEN.values()
        for name, field in model.model_fields.items()
        if (inner := _model(field.annotation))
    }
    return frozenset(
        name for name, inner in records.items() if any(map(_is_lijst, inner.model_fields.values()))
    )


def _is_lijst(field: Any) -> bool:
    return get_origin(field.annotation) is tuple


BLOKKEN = _met_lijsten()
"""Fields whose record holds lists (`wanneer`): each of its fields gets a line of its own."""
