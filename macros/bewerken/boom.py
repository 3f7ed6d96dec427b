"""The text of a data file as a tree in which every value knows from where to where it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias, Union

from ..load.characters import of_the_keyboard
from ..load.events import LIST_END, LIST_START, MAPPING_END, SCALAR, Event, events


@dataclass(frozen=True)
class Tekstknoop:
    """A text, its quotes included."""

    begin: int
    einde: int


@dataclass(frozen=True)
class Lijstknoop:
    """A list; `vloei` says that it stands between brackets, else its dashes stand in `kolom`."""

    begin: int
    einde: int
    kolom: int
    vloei: bool
    delen: tuple[Knoop, ...]


@dataclass(frozen=True)
class Veld:
    """A key with its value; `na` is where the colon behind the key ends."""

    begin: int
    na: int
    waarde: Knoop

    @property
    def einde(self) -> int:
        """Where the value ends."""
        return self.waarde.einde


@dataclass(frozen=True)
class Veldenknoop:
    """A record; `vloei` says that it stands between braces, else its keys stand in `kolom`."""

    begin: int
    einde: int
    kolom: int
    vloei: bool
    velden: dict[str, Veld]


Knoop: TypeAlias = Union[Tekstknoop, Lijstknoop, Veldenknoop]  # noqa: UP007 (as its kin in load)


def boom(tekst: str) -> Knoop:
    """Return the tree of a text that `load.read` found nothing wrong with, a BOM at its start taken off."""
    flat = of_the_keyboard(tekst)  # sign for sign: the places hold for the text as it is
    take = events(flat)
    take(), take()
    return _Lezing(flat, take).knoop(take())


@dataclass(frozen=True)
class _Lezing:
    text: str
    take: Callable[[], Event]

    def knoop(self, event: Event) -> Knoop:
        if type(event) is SCALAR:
            return self._tekst(event)
        return self._lijst(event) if type(event) is LIST_START else self._velden(event)

    def _tekst(self, event: Event) -> Tekstknoop:
        begin, end = event.start_mark.index, event.end_mark.index
        if event.style in ("|", ">"):  # libyaml counts the empty lines behind it in
            end = begin + len(self.text[begin:end].rstrip())
        return Tekstknoop(begin, end)

    def _lijst(self, start: Event) -> Lijstknoop:
        parts: list[Knoop] = []
        while type(event := self.take()) is not LIST_END:
            parts.append(self.knoop(event))
        begin, flow = start.start_mark.index, self._vloei(start)
        end = event.end_mark.index if flow else parts[-1].einde
        return Lijstknoop(begin, end, start.start_mark.column, flow, tuple(parts))

    def _velden(self, start: Event) -> Veldenknoop:
        fields: dict[str, Veld] = {}
        while type(event := self.take()) is not MAPPING_END:
            after = self.text.index(":", event.end_mark.index) + 1
            fields[event.value] = Veld(event.start_mark.index, after, self.knoop(self.take()))
        begin, flow = start.start_mark.index, self._vloei(start)
        end = event.end_mark.index if flow else next(reversed(fields.values())).einde
        return Veldenknoop(begin, end, start.start_mark.column, flow, fields)

    def _vloei(self, start: Event) -> bool:
        return self.text[start.start_mark.index] in "[{"
