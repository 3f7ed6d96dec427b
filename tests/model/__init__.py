"""Tests of the models: what each small type takes, and what it says about what it does not take."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter, ValidationError


def gelezen(kind: Any, value: Any) -> Any:
    """Return what a type makes of a value, or the message it refuses it with."""
    try:
        return TypeAdapter(kind).validate_python(value)
    except ValidationError as error:
        detail = error.errors()[0]
        return detail["ctx"]["tekst"] if detail["type"] == "nl" else detail["type"]
