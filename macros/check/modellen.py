"""The models that were made of raw values, for whoever checks the same data again and again, as while somebody edits."""

from __future__ import annotations

from typing import Any, TypeVar

from ..model import Model

M = TypeVar("M", bound=Model)


class Modellen:
    """Remembers the model of each raw value that the last check met, as long as it is the very same value."""

    def __init__(self) -> None:
        self._vorige: dict[tuple[type[Model], int], tuple[Any, Model]] = {}
        self._deze: dict[tuple[type[Model], int], tuple[Any, Model]] = {}

    def begin(self) -> None:
        """Begin a new check: what this one does not meet is forgotten at the next."""
        self._vorige, self._deze = self._deze, {}

    def van(self, kind: type[M], raw: Any) -> M | None:
        """Return the model of a raw value, if the check before made it."""
        _, model = self._vorige.get((kind, id(raw)), (None, None))
        return model if isinstance(model, kind) else None

    def onthoud(self, raw: Any, model: Model) -> None:
        """Keep a model; its raw value is kept too, so that no other one gets the same `id`."""
        self._deze[type(model), id(raw)] = raw, model
