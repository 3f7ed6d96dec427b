"""What the data files say once they are read into models, with the way back to file and line."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar, cast

from .. import agenda
from ..agenda import HORIZON, Sessie
from ..load.buren import Kopie
from ..load.pages import Page
from ..model import (
    Actieplan,
    Actor,
    Bouwsteen,
    Bouwstenen,
    BouwstenenVragen,
    Buren,
    Gebruikstests,
    Gemeente,
    Meldingen,
    Model,
    Offer,
    Plaats,
    Synoniemen,
    Taal,
    Toegankelijkheid,
    Toetsen,
    Toetsvragen,
    Woordenlijst,
)
from ..model.grenzen import Grenzen
from ..model.keuzes import Status
from ..model.wanneer import Sluiting
from ..problems import Place, Problem, Severity

T = TypeVar("T")

Entry = Actor | Plaats | Offer

Path = tuple[str | int, ...]
"""The steps from a whole to a value in it: keys, and numbers of items."""


def place_at(raw: Any, path: Path) -> Place:
    """Return the place of the value at `path` below `raw`, or of its nearest ancestor that stands there."""
    for step in path:
        inner = _step(raw, step)
        if inner is None:
            break
        raw = inner
    place: Place = raw.place
    return place


def _step(raw: Any, step: str | int) -> Any:
    """Return the value one step further, or nothing."""
    if isinstance(raw, Mapping):
        return raw.get(step)
    if isinstance(raw, list):
        return raw[step] if isinstance(step, int) and step < len(raw) else None
    return None


@dataclass(frozen=True)
class Content:
    """Every model that could be made; what could not be made is in the problems beside it.

    `register` holds the items of the three lists as they stand in the files, those with a mistake included:
    what refers to such an item is not wrong for that. A list that is no list is not in it. `plan` is actieplan.yaml as it stands, `ruwe_toetsen` is toetsen.yaml; `start` is where offer.yaml begins.
    """

    gemeente: Gemeente | None = None
    toegankelijkheid: Toegankelijkheid | None = None
    bouwstenen: Bouwstenen | None = None
    officiele_vragen: BouwstenenVragen | None = None
    gebruikstests: Gebruikstests | None = None
    actieplan: Actieplan | None = None
    logo: str | None = field(default=None, repr=False)
    taal: Taal | None = None
    woordenlijst: Woordenlijst | None = None
    synoniemen: Synoniemen | None = None
    toetsvragen: Toetsvragen | None = None
    toetsen: Toetsen | None = None
    meldingen: Meldingen | None = None
    actoren: tuple[Actor, ...] = ()
    plaatsen: tuple[Plaats, ...] = ()
    aanbod: tuple[Offer, ...] = ()
    grenzen: Grenzen | None = None
    paginas: tuple[Page, ...] = field(default=(), repr=False)
    buren: Buren | None = None
    kopieen: tuple[Kopie, ...] = field(default=(), repr=False)
    register: Mapping[str, Sequence[Any]] = field(default_factory=dict, repr=False)
    plan: Mapping[Any, Any] = field(default_factory=dict, repr=False)
    ruwe_toetsen: Mapping[Any, Any] = field(default_factory=dict, repr=False)
    start: Place | None = None
    raw: Mapping[int, Any] = field(default_factory=dict, repr=False)
    _gemaakt: dict[tuple[Any, ...], Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    _sessies: dict[tuple[int, date], tuple[Sessie, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def eens(self, maak: Callable[..., T], *met: Hashable) -> T:
        """Return what a function derives from the data, with a day for example; derived the first time that anybody asks."""
        key = maak, *met
        if key not in self._gemaakt:
            self._gemaakt[key] = maak(self, *met)
        return cast(T, self._gemaakt[key])

    def at(self, model: Model, *path: str | int) -> Place:
        """Return where the value at `path` of `model` stands in its file."""
        return place_at(self.raw[id(model)], path)

    def entries(self) -> Iterator[Entry]:
        """Yield every actor, place and offer."""
        yield from self.actoren
        yield from self.plaatsen
        yield from self.aanbod

    def sluitingsdagen(self) -> tuple[Sluiting, ...]:
        """Return the days on which the council itself is closed."""
        return self.gemeente.sluitingsdagen if self.gemeente else ()

    def sessies(self, offer: Offer, vandaag: date) -> tuple[Sessie, ...]:
        """Return the moments of an offer within the horizon, worked out once; only what runs has any: planned is not open."""
        if offer.wanneer is None or offer.status is not Status.ACTIEF:
            return ()
        key = id(offer), vandaag
        if key not in self._sessies:
            self._sessies[key] = tuple(
                agenda.sessies(
                    offer.wanneer, vandaag, vandaag + HORIZON, self.sluitingsdagen(), offer.plaatsen
                )
            )
        return self._sessies[key]

    def cards(self) -> tuple[Bouwsteen, ...]:
        """Return the bouwstenen, none when their file could not be read."""
        return self.bouwstenen.bouwstenen if self.bouwstenen else ()

    def fout(self, model: Model, path: Path, text: str) -> Problem:
        """Return a problem that stops the build, at `path` of `model`."""
        return Problem(self.at(model, *path), Severity.FOUT, text)

    def waarschuwing(self, model: Model, path: Path, text: str) -> Problem:
        """Return a problem that a person must look at, at `path` of `model`."""
        return Problem(self.at(model, *path), Severity.WAARSCHUWING, text)

    def tip(self, model: Model, path: Path, text: str) -> Problem:
        """Return a piece of advice, at `path` of `model`."""
        return Problem(self.at(model, *path), Severity.TIP, text)
