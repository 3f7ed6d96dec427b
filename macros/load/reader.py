"""Reads one YAML file by its events: every scalar is text, and every value knows its place."""

from __future__ import annotations

from itertools import islice
from typing import NoReturn

from ..problems import Place, Problem, Severity
from . import messages
from .characters import decode, escaped_problems
from .events import (
    ALIAS,
    LIST_END,
    LIST_START,
    MAPPING_END,
    MAPPING_START,
    SCALAR,
    STREAM_END,
    Event,
    Mark,
    SyntaxFault,
    events,
)
from .hints import explain
from .lines import shortened, take_apart
from .scalars import EMPTY, ONE_SPACE_HASH, plain_problems, quoted_problems
from .text_rules import text_problems
from .values import Mapping, Sequence, Spot, Text, Value, mapping_at, sequence_at, text_at

MAX_DEPTH = 8
"""The deepest nesting we read (project rule): the register itself needs seven levels."""

MAX_PROBLEMS = 200
"""More problems in one file are not told: it is the wrong file, or one mistake seen many times."""

_STARTS = (MAPPING_START, LIST_START)
_ENDS = (MAPPING_END, LIST_END)


def read(data: bytes, file: str) -> tuple[Value | None, list[Problem]]:
    """Return what stands in a data file, and all that is wrong with the way it is written.

    `file` is the name as the user knows it. The value is None where the file could not be read to its
    end; otherwise it holds all that could be read, problems or not. Raises nothing, whatever the bytes.
    """
    text, problems = decode(data, file)
    if text is None:
        return None, sorted(problems)
    value = _Reader(text, file, problems).read()
    if value is not None:
        told = {problem.place for problem in problems}
        odd = (problem for problem in text_problems(value, text) if problem.place not in told)
        problems += islice(odd, MAX_PROBLEMS + 1)
    return value, _first(sorted(problems))


def _first(problems: list[Problem]) -> list[Problem]:
    """Return no more problems than a person can use, and say so."""
    if len(problems) <= MAX_PROBLEMS:
        return problems
    rest = problems[MAX_PROBLEMS:]
    severity = min(problem.severity for problem in rest)  # fout sorts before waarschuwing
    return [*problems[:MAX_PROBLEMS], Problem(rest[0].place, severity, messages.TOO_MANY)]


class _Stop(Exception):
    """Ends the reading of a file that is nested deeper than we follow, or that has too many problems."""


class _Reader:
    """Turns the events of one text into values; adds to `problems` on the way."""

    def __init__(self, text: str, file: str, problems: list[Problem]) -> None:
        self._problems = problems
        self._text = text
        self._lines = [*text.split("\n"), ""]  # libyaml may point just past the end
        self._file = file
        self._next = events(text)
        self._joined: set[int] = set()
        self._hashes = {
            at for at, line in enumerate(self._lines) if " #" in line and ONE_SPACE_HASH.search(line)
        }

    def read(self) -> Value | None:
        """Return the one document of the text, or None when it cannot be read to its end."""
        try:
            return self._document()
        except _Stop:
            return None
        except SyntaxFault as error:
            self._syntax(error)
            return None

    def _document(self) -> Value | None:
        self._next()
        if type(self._next()) is STREAM_END:
            self._problems.append(Problem(Place(self._file), Severity.FOUT, messages.EMPTY_FILE))
            return None
        value = self._node(self._next(), None, 1)
        self._next()
        after = self._next()
        if type(after) is not STREAM_END:
            self._fout(after.start_mark, messages.MORE_DOCUMENTS)
        if isinstance(value, Text):
            self._problems[:] = [Problem(value.place, Severity.FOUT, messages.NO_FIELDS)]
            return None
        return value

    def _node(self, event: Event, key: Text | None, depth: int) -> Value:
        if type(event) is SCALAR:
            return self._scalar(event, key)
        if type(event) is ALIAS:
            if key != "<<":
                self._special(event.start_mark)
            return text_at(f"*{event.anchor}", self._spot(event.start_mark))
        if event.anchor is not None or event.tag is not None:
            self._special(event.start_mark)
        if depth > MAX_DEPTH:
            self._too_deep(event)
        if self._text.startswith("{{", event.start_mark.index):
            return self._template(event)
        build = self._mapping if type(event) is MAPPING_START else self._sequence
        return build(event, depth)

    def _mapping(self, start: Event, depth: int) -> Mapping:
        result = mapping_at(self._spot(start.start_mark))
        take, scalar, file = self._next, self._scalar, self._file
        while type(event := take()) is not MAPPING_END:
            if type(event) is not SCALAR:
                self._no_key(event)
                continue
            mark = event.start_mark
            key = Text(event.value)
            key.spot = (file, mark.line, mark.column)
            if (
                key in result
                or key == "<<"
                or event.style
                or event.anchor is not None
                or event.tag is not None
            ):
                self._odd_key(key, event, result)
            event = take()
            value = scalar(event, key) if type(event) is SCALAR else self._node(event, key, depth + 1)
            result.setdefault(key, value)
        return result

    def _sequence(self, start: Event, depth: int) -> Sequence:
        result = sequence_at(self._spot(start.start_mark))
        while type(event := self._next()) is not LIST_END:
            result.append(self._node(event, None, depth + 1))
        return result

    def _scalar(self, event: Event, key: Text | None) -> Text:
        mark, end = event.start_mark, event.end_mark
        text = Text(event.value)
        text.spot = (self._file, mark.line, mark.column)
        if event.anchor is not None or event.tag is not None:
            self._special(mark)
        elif event.style:
            self._tell(*quoted_problems(event, key, self._file))
        elif text in EMPTY or end.line in self._hashes or end.line != mark.line:
            self._tell(*plain_problems(event, key, self._lines, self._file))
        return text

    def _odd_key(self, key: Text, event: Event, result: Mapping) -> None:
        first = result.key(key)
        if event.anchor is not None or event.tag is not None:
            self._special(event.start_mark)
        elif key == "<<":
            self._fout(event.start_mark, messages.MERGE_KEY)
        elif first is not None:
            self._twice(key, first, result)
        elif event.style == '"':
            self._tell(*escaped_problems(key, key.place))

    def _twice(self, key: Text, first: Text, result: Mapping) -> None:
        """Tell of a field that stands there twice; once, where two items became one for want of a dash."""
        if id(result) in self._joined:
            return
        if key != "id":
            self._tell(Problem(key.place, Severity.FOUT, messages.duplicate(key, first.place.line)))
            return
        self._joined.add(id(result))
        line = self._lines[key.place.line - 1][key.place.column - 1 :]
        self._tell(Problem(key.place, Severity.FOUT, messages.lost_dash(line)))

    def _no_key(self, event: Event) -> None:
        """Tell of a key that is no word, and pass over it and its value."""
        if type(event) is ALIAS:
            self._special(event.start_mark)
        else:
            self._fout(event.start_mark, messages.NO_SIMPLE_KEY)
        self._skip(event)
        self._skip(self._next())

    def _template(self, start: Event) -> Text:
        """Tell of `{{ … }}`, which YAML takes for a mapping, and keep it as the text it was meant to be."""
        end = self._skip(start)
        found = self._text[start.start_mark.index : end.index]
        self._fout(start.start_mark, messages.template(shortened(found)))
        return text_at(found, self._spot(start.start_mark))

    def _skip(self, event: Event) -> Mark:
        """Pass over one value and return where it ends."""
        depth = 0
        while True:
            depth += (type(event) in _STARTS) - (type(event) in _ENDS)
            if depth == 0:
                return event.end_mark
            if depth > MAX_DEPTH:
                self._too_deep(event)
            event = self._next()

    def _too_deep(self, event: Event) -> NoReturn:
        self._fout(event.start_mark, messages.TOO_DEEP)
        raise _Stop

    def _special(self, mark: Mark) -> None:
        line = take_apart(self._lines[mark.line])
        char = line.text[mark.column : mark.column + 1]
        self._fout(mark, messages.special(char, line.quoted(mark.column)))

    def _syntax(self, error: SyntaxFault) -> None:
        """Tell of a line that YAML cannot read, unless that line got its message already."""
        line, column, text = explain(error, self._text)
        if not any(p.place.line == line and p.severity is Severity.FOUT for p in self._problems):
            self._problems.append(Problem(Place(self._file, line, column), Severity.FOUT, text))

    def _fout(self, mark: Mark, text: str) -> None:
        self._tell(Problem(Place(self._file, mark.line + 1, mark.column + 1), Severity.FOUT, text))

    def _tell(self, *problems: Problem) -> None:
        self._problems += problems
        if len(self._problems) > MAX_PROBLEMS:
            raise _Stop

    def _spot(self, mark: Mark) -> Spot:
        return (self._file, mark.line, mark.column)
