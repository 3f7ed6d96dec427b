"""What somebody typed, packed: a form or a list asks for one entry at a time, and a large register has thousands."""

from __future__ import annotations

import marshal
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from .load.values import Mapping as Ruw
from .load.values import bare
from .model import Model
from .problems import Place

NIETS: Mapping[int, Ruw] = MappingProxyType({})


class Getypt:
    """What stands in the files about some models, and where; every value is text, a list or a dict."""

    def __init__(self, models: Iterable[Model] = (), raw: Mapping[int, Ruw] = NIETS) -> None:
        self._plek: dict[int, tuple[str, int]] = {}
        self._inhoud: dict[int, bytes] = {}
        for model in models:
            if (value := raw.get(id(model))) is not None:
                self._plek[id(model)] = value.file, value.spot
                self._inhoud[id(model)] = marshal.dumps(bare(value))

    def __contains__(self, model: object) -> bool:
        """Say whether it is known what was typed of a model."""
        return id(model) in self._plek

    def van(self, model: Model) -> Mapping[str, Any]:
        """Return a model as it stands in its file; raises KeyError."""
        typed: dict[str, Any] = marshal.loads(self._inhoud[id(model)])
        return typed

    def plek(self, model: Model) -> Place:
        """Return where a model begins; raises KeyError."""
        return Ruw(*self._plek[id(model)]).place
