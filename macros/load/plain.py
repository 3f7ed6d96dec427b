"""Values without quotes that lost something on the way: nothing there, cut off by #, or two lines glued."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.load import messages
from macros.load.events import Event
from macros.load.lines import shortened, take_apart
from macros.load.values import Text
from macros.problems import Place, Problem, Severity

EMPTY = frozenset({"", "~", "null", "Null", "NULL"})
"""What YAML takes for nothing; a data file leaves the line out."""

ONE_SPACE_HASH = re.compile(r"(?<=\S) #")
"""One space and #: the text before it may have been cut off. Two spaces or more set a comment apart."""

_GLUED = re.compile(r" *(?:(?P<dash>-)(?=[^\s-])|(?P<field>[a-z_]+:)(?!//)(?=\S))(?P<rest>.*)")
_HASH_VALUE = re.compile(r" +(#[^\s#].*)$")


def plain_problems(event: Event, key: Text | None, lines: list[str], file: str) -> Iterator[Problem]:
    """Tell what is odd about a value without quotes.

    Empty, `~` and `null` are a fout. So is `lokaal #3`: one space before #, none after. With a space on both
    sides it may be a comment: a waarschuwing. Two spaces or more before # make it a comment, without a word.
    """
    yield from _empty(event, key, lines, file)
    yield from _cut(event, lines, file)
    yield from _glued(event, lines, file)


def empty_problem(event: Event, key: Text | None, file: str) -> Problem:
    """Return the problem of a value in which nothing stands."""
    mark = event.start_mark
    place = key.place if key else Place(file, mark.line + 1, mark.column + 1)
    return Problem(place, Severity.FOUT, messages.empty(key, event.value.strip()))


def _empty(event: Event, key: Text | None, lines: list[str], file: str) -> Iterator[Problem]:
    if event.value not in EMPTY:
        return
    end = event.end_mark
    line = lines[end.line] if end.line < len(lines) else ""
    lost = _HASH_VALUE.match(line, end.column)
    if lost and not event.value:
        example = take_apart(line).rewritten(f'"{shortened(lost[1])}"')
        place = Place(file, end.line + 1, lost.start(1) + 1)
        yield Problem(place, Severity.FOUT, messages.cut_whole(example))
    else:
        yield empty_problem(event, key, file)


def _cut(event: Event, lines: list[str], file: str) -> Iterator[Problem]:
    end = event.end_mark
    rest = lines[end.line][end.column :] if event.value and end.line < len(lines) else ""
    if not ONE_SPACE_HASH.match(lines[end.line] if rest else "", end.column):
        return
    severity = Severity.WAARSCHUWING if rest[2:3] in ("", " ") else Severity.FOUT
    example = take_apart(lines[end.line]).quoted()
    text = messages.cut(shortened(event.value), example)
    yield Problem(Place(file, end.line + 1, end.column + 2), severity, text)


def _glued(event: Event, lines: list[str], file: str) -> Iterator[Problem]:
    for number in range(event.start_mark.line + 1, event.end_mark.line + 1):
        match = _GLUED.match(lines[number]) if number < len(lines) else None
        if match:
            start = match.start("dash") if match["dash"] else match.start("field")
            example = f"{match['dash'] or match['field']} {shortened(match['rest'])}"
            yield Problem(Place(file, number + 1, start + 1), Severity.FOUT, messages.glued(example))
