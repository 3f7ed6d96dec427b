"""The one door to libyaml: its events one by one, never its composer, which crashes on deep nesting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, cast

import yaml
from yaml.error import MarkedYAMLError

SyntaxFault = MarkedYAMLError
"""What `events` raises where the text is no YAML: words in English, with marks."""

Kind = type[object]
SCALAR: Kind = yaml.ScalarEvent
ALIAS: Kind = yaml.AliasEvent
LIST_START: Kind = yaml.SequenceStartEvent
LIST_END: Kind = yaml.SequenceEndEvent
MAPPING_START: Kind = yaml.MappingStartEvent
MAPPING_END: Kind = yaml.MappingEndEvent
STREAM_END: Kind = yaml.StreamEndEvent


class Mark(Protocol):
    """A point in the text: line, column and index from 0."""

    line: int
    column: int
    index: int


class Event(Protocol):
    """A scalar, or the start or end of a list, a mapping, a document or the stream.

    `value` and `style` are there for a scalar alone, `anchor` and `tag` for a scalar and a start. The style
    is empty for a plain scalar, else the sign it begins with.
    """

    start_mark: Mark
    end_mark: Mark
    anchor: str | None
    tag: str | None
    value: str
    style: str


def events(text: str) -> Callable[[], Event]:
    """Return the function that gives the next event of `text`; it raises SyntaxFault."""
    return cast(Callable[[], Event], yaml.CBaseLoader(text).get_event)


def marks(fault: MarkedYAMLError) -> tuple[Mark, Mark]:
    """Return where the text went wrong, and where the thing began that went wrong there."""
    stop = cast(Mark, fault.problem_mark)
    return stop, cast(Mark | None, fault.context_mark) or stop
