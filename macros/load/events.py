"""What the reader asks of libyaml's events and marks; its own types leave every part optional."""

from __future__ import annotations

from typing import Protocol


class Mark(Protocol):
    """A point in the text: line, column and index from 0."""

    line: int
    column: int
    index: int


class Event(Protocol):
    """A scalar, or the start or end of a list, a mapping or a document.

    `value` and `style` are there for a scalar alone; `anchor` and `tag` not for ends.
    """

    start_mark: Mark
    end_mark: Mark
    anchor: str | None
    tag: str | None
    value: str
    style: str | None
