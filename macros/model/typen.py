"""What the type of a field says: which type it is when filled in, what a list holds, whether that is a record."""

from __future__ import annotations

from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from .base import Model


def zonder_none(hint: Any) -> Any:
    """Return the type of a field that is filled in."""
    if get_origin(hint) in (Union, UnionType):
        return next(part for part in get_args(hint) if part is not type(None))
    return hint


def onderdeel(hint: Any) -> Any:
    """Return what a list of the models holds, or nothing when it is no list."""
    inner = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    return get_args(inner)[0] if get_origin(inner) is tuple else None


def is_model(hint: Any) -> bool:
    """Say whether a type is a record with fields of its own."""
    return isinstance(hint, type) and issubclass(hint, Model)
