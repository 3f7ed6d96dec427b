"""What goes wrong in silence with one value: nothing there, cut off by #, two lines glued, an apostrophe lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..problems import Place, Problem, Severity
from . import messages
from .characters import escaped_problems
from .events import Event, Mark
from .lines import quoted, shortened, take_apart
from .values import Text

EMPTY = frozenset({"", "~", "null", "Null", "NULL"})
"""What YAML takes for nothing; a data file leaves the line out."""

ONE_SPACE_HASH = re.compile(r" #(?<=\S #)")
"""One space and #: the text before it may have been cut off. Two spaces or more set a comment apart."""

_GLUED = re.compile(r" *(?:(?P<dash>-)(?=[^\s-])|(?P<field>[a-z_]+:)(?!//)(?=\S))(?P<rest>.*)")
_APOSTROPHE = re.compile(r"[tsnk] ", re.IGNORECASE)
_HASH_VALUE = re.compile(r" +(#[^\s#].*)$")


def plain_problems(event: Event, key: Text | None, lines: list[str], file: str) -> Iterator[Problem]:
    """Tell what is odd about a value without quotes.

    Empty, `~` and `null` are a fout. So is `lokaal #3`: one space before #, none after. With a space on both
    sides it may be a comment: a waarschuwing. Two spaces or more before # make it a comment, without a word.
    """
    yield from _empty(event, key, lines, file)
    yield from _cut(event, key, lines, file)
    yield from _glued(event, lines, file)


def quoted_problems(event: Event, key: Text | None, file: str) -> Iterator[Problem]:
    """Tell what is odd about a value in quotes or in a block: empty, an escaped odd character, `'t Kaartje'`."""
    place = _place(file, event.start_mark)
    if not event.value.strip():
        yield _nothing(event, key, file)
    elif event.style == "'" and _APOSTROPHE.match(event.value):
        text = messages.lost_apostrophe(shortened(event.value), _example(key, f"'{event.value}"))
        yield Problem(place, Severity.WAARSCHUWING, text)
    elif event.style == '"':
        yield from escaped_problems(event.value, place)


def _nothing(event: Event, key: Text | None, file: str) -> Problem:
    place = key.place if key is not None else _place(file, event.start_mark)
    return Problem(place, Severity.FOUT, messages.empty(key, event.value.strip()))


def _empty(event: Event, key: Text | None, lines: list[str], file: str) -> Iterator[Problem]:
    if event.value not in EMPTY:
        return
    line, column = lines[event.end_mark.line], event.end_mark.column
    lost = _HASH_VALUE.match(line, column)
    if lost and not event.value:
        place = Place(file, event.end_mark.line + 1, lost.start(1) + 1)
        yield Problem(place, Severity.FOUT, messages.cut_whole(_example(key, lost[1])))
    elif key and not event.value and line[:column].endswith(key):
        yield Problem(key.place, Severity.FOUT, messages.no_value(take_apart(line).quoted()))
    else:
        yield _nothing(event, key, file)


def _cut(event: Event, key: Text | None, lines: list[str], file: str) -> Iterator[Problem]:
    line, column = lines[event.end_mark.line], event.end_mark.column
    if not event.value or not ONE_SPACE_HASH.match(line, column):
        return
    severity = Severity.WAARSCHUWING if line[column + 2 : column + 3] in ("", " ") else Severity.FOUT
    text = messages.cut(shortened(event.value), _example(key, event.value + line[column:]))
    yield Problem(Place(file, event.end_mark.line + 1, column + 2), severity, text)


def _example(key: Text | None, value: str) -> str:
    return f"{shortened(key)}: {quoted(value)}" if key is not None else quoted(value)


def _place(file: str, mark: Mark) -> Place:
    return Place(file, mark.line + 1, mark.column + 1)


def _glued(event: Event, lines: list[str], file: str) -> Iterator[Problem]:
    for number in range(event.start_mark.line + 1, event.end_mark.line + 1):
        match = _GLUED.match(lines[number])
        if match:
            start = match.start("dash") if match["dash"] else match.start("field")
            example = f"{match['dash'] or match['field']} {shortened(match['rest'])}"
            yield Problem(Place(file, number + 1, start + 1), Severity.FOUT, messages.glued(example))
