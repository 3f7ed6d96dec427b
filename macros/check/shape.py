"""The words for a value of the wrong shape: what stands there, what belongs there, and an example."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Union, get_args, get_origin

from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from ..model import (
    Actor,
    Bouwstenen,
    BouwstenenVragen,
    Gemeente,
    Keuze,
    Model,
    Offer,
    Plaats,
    Toegankelijkheid,
    Wanneer,
)
from ..model.base import bedoelde_je, opsomming
from ..model.momenten import Halte, Les
from ..model.offer import Leeftijd
from ..model.wanneer import Sluiting
from .examples import VALUES

Path = tuple[str | int, ...]

NAMES: dict[type[Model], tuple[str, str]] = {
    Actor: ("een actor", "deze actor"),
    Plaats: ("een plaats", "deze plaats"),
    Offer: ("een aanbod", "dit aanbod"),
    Gemeente: ("de gemeente", "de gemeente"),
    Toegankelijkheid: ("de toegankelijkheidsverklaring", "de toegankelijkheidsverklaring"),
    Bouwstenen: ("de bouwstenen", "de bouwstenen"),
    BouwstenenVragen: ("de officiële vragen", "de officiële vragen"),
}
"""What each whole is called: any one of them, and the one at hand."""
