"""The outside of `offer.yaml`: which lists it holds; what stands in them is read item by item."""

from __future__ import annotations

from typing import Any

from .base import Model
from .gemeente import Versie


class Lijsten(Model):
    """The three lists of the register. One item with a mistake does not hide those in the others."""

    versie: Versie
    actoren: tuple[Any, ...] = ()
    plaatsen: tuple[Any, ...] = ()
    aanbod: tuple[Any, ...] = ()
