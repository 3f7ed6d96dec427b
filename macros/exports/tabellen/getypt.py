"""A value of a model as somebody would type it, for the cell that shows it and the importer that reads it back."""

from __future__ import annotations

from datetime import date
from typing import Any

from ...bewerken import Waarde
from ...model.base import Model
from ...model.ritme import Ritme
from ...model.uren import Uren


def getypt(value: Any) -> Waarde:
    """Return a value as a data file holds it; None where nobody filled it in.

    Only a list that may be absent can be known to be empty; of all other lists, empty means that nobody knows.
    """
    if value is None or value is False or value is True:
        return None if value is None else "ja" if value else "nee"
    if isinstance(value, Ritme):
        return value.tekst
    if isinstance(value, Uren | date | str | int):
        return str(value)
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, Model):
        return {name: typed for name in type(value).model_fields if (typed := veld(value, name))}
    return [getypt(item) for item in value]


def veld(model: Model, pad: str) -> Waarde:
    """Return what stands at a path (`wanneer.elke`) of an entry; None where nobody filled it in."""
    first, _, rest = pad.partition(".")
    value = getattr(model, first)
    if rest:
        return None if value is None else veld(value, rest)
    silent = type(model).model_fields[first].default
    return None if value == silent else getypt(value)
