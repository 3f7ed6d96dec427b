"""What the data files say once they are read into models, with the way back to file and line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ..model import (
    Actor,
    Bouwsteen,
    Bouwstenen,
    BouwstenenVragen,
    Gemeente,
    Model,
    Offer,
    Plaats,
    Toegankelijkheid,
)
from ..problems import Place, Problem, Severity

Entry = Actor | Plaats | Offer


def place_at(raw: Any, path: Sequence[str | int]) -> Place:
    """Return the place of the value at `path` below `raw`, or of its nearest ancestor that stands there."""
    for step in path:
        if (isinstance(raw, Mapping) and step in raw) or (isinstance(raw, list) and isinstance(step, int) and step < len(raw)):
            raw = raw[step]
        elif isinstance(raw, str) and step == 0:
            continue  # a lone value read as a list of one
        else:
            break
    place: Place = raw.place
    return place


@dataclass(frozen=True)
class Content:
    """Every model that could be made; what could not be made is in the problems beside it.

    `known` holds the ids that stand in the files, so that an entry with a mistake of its own is not
    reported a second time wherever something refers to it.
    """

    gemeente: Gemeente | None = None
    toegankelijkheid: Toegankelijkheid | None = None
    bouwstenen: Bouwstenen | None = None
    officiele_vragen: BouwstenenVragen | None = None
    actoren: tuple[Actor, ...] = ()
    plaatsen: tuple[Plaats, ...] = ()
    aanbod: tuple[Offer, ...] = ()
    known: Mapping[str, frozenset[str]] = field(default_factory=dict)
    raw: Mapping[int, Any] = field(default_factory=dict, repr=False)

    def at(self, model: Model, *path: str | int) -> Place:
        """Return where the value at `path` of `model` stands in its file."""
        return place_at(self.raw[id(model)], path)

    def entries(self) -> Iterator[Entry]:
        """Yield every actor, place and offer."""
        yield from self.actoren
        yield from self.plaatsen
        yield from self.aanbod

    def cards(self) -> tuple[Bouwsteen, ...]:
        """Return the bouwstenen, none when their file could not be read."""
        return self.bouwstenen.bouwstenen if self.bouwstenen else ()

    def fout(self, model: Model, path: Sequence[str | int], text: str) -> Problem:
        """Return a problem that stops the build, at `path` of `model`."""
        return Problem(self.at(model, *path), Severity.FOUT, text)

    def waarschuwing(self, model: Model, path: Sequence[str | int], text: str) -> Problem:
        """Return a problem that a person must look at, at `path` of `model`."""
        return Problem(self.at(model, *path), Severity.WAARSCHUWING, text)

    def tip(self, model: Model, path: Sequence[str | int], text: str) -> Problem:
        """Return a piece of advice, at `path` of `model`."""
        return Problem(self.at(model, *path), Severity.TIP, text)
