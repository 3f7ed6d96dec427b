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
from .faults import MAX_PROBLEMS, Faults, Stop, first
from .lines import lines_at, places_of, shortened
from .scalars import EMPTY, ONE_SPACE_HASH, plain_problems, quoted_problems
from .text_rules import Odd, odd_lines, text_problems
from .values import COLUMNS, Mapping, Plain, Sequence, Text, Value, spot_at, text_at

MAX_DEPTH = 8
"""The deepest nesting we read (project rule): the register itself needs seven levels."""

RARE = ("&", "!", "<<")
"""Of these one stands on the line where a value with an anchor or a tag begins, or the key that joins mappings."""

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
    reader = _Reader(text, file, problems)
    value = reader.read()
    if value is not None:
        told = {problem.place for problem in problems}
        odd = (problem for problem in text_problems(reader.odd) if problem.place not in told)
        problems += islice(odd, MAX_PROBLEMS + 1)
    return value, first(sorted(problems))


class _Reader(Faults):
    """Turns the events of one text into values; adds to `problems` on the way."""

    def __init__(self, text: str, file: str, problems: list[Problem]) -> None:
        super().__init__(text, file, problems)
        self._next = events(text)
        self._joined: set[int] = set()
        self._share: dict[str, str] = {}
        self._odd_lines = odd_lines(text)
        hashes = [match.start() for match in ONE_SPACE_HASH.finditer(text)] if " #" in text else []
        self._hashes = set(lines_at(text, hashes))
        rare = [at for sign in RARE for at in places_of(sign, text)]
        self._look = self._odd_lines | self._hashes | set(lines_at(text, rare))
        self.odd: list[Odd] = []
        """The texts that want a look."""

    def read(self) -> Value | None:
        """Return the one document of the text, or None when it cannot be read to its end."""
        try:
            return self._document()
        except Stop:
            return None
        except SyntaxFault as error:
            self._syntax(error)
            return None

    def _document(self) -> Value | None:
        self._next()
        if type(self._next()) is STREAM_END:
            self._problems.append(Problem(Place(self._file), Severity.FOUT, messages.EMPTY_FILE))
            return None
        start = self._next()
        value = self._node(start, None, None, 1)
        self._next()
        after = self._next()
        if type(after) is not STREAM_END:
            self._fout(after.start_mark, messages.MORE_DOCUMENTS)
        if isinstance(value, str):
            place = self._text_at(value, start.start_mark).place
            self._problems[:] = [Problem(place, Severity.FOUT, messages.NO_FIELDS)]
            return None
        return value

    def _node(self, event: Event, key: Text | None, field: str | None, depth: int) -> Plain:
        """Return a value: below `key`, or in a list somewhere below the field."""
        if type(event) is SCALAR:
            return self._scalar(event, key, field)
        if type(event) is ALIAS:
            if key != "<<":
                self._special(event.start_mark)
            return self._look_at(f"*{event.anchor}", event.start_mark, field)
        return self._inner(event, field, depth)

    def _inner(self, start: Event, field: str | None, depth: int) -> Plain:
        """Return a mapping or a list: below a field, or in a list somewhere below it."""
        mark = start.start_mark
        if start.anchor is not None or start.tag is not None:
            self._special(mark)
        if depth > MAX_DEPTH:
            self._too_deep(start)
        if mark.line in self._odd_lines and self._text.startswith("{{", mark.index):
            return self._look_at(self._template(start), mark, field)
        if type(start) is MAPPING_START:
            return self._mapping(start, depth)
        return self._sequence(start, field, depth)

    def _mapping(self, start: Event, depth: int) -> Mapping:
        mark = start.start_mark
        result = Mapping(self._file, spot_at(mark.line, mark.column))
        take, look, share, spot = self._next, self._look, self._share.setdefault, result.spots.append
        while type(event := take()) is not MAPPING_END:
            if type(event) is not SCALAR:
                self._no_key(event)
                continue
            key, mark = event.value, event.start_mark
            if key in result or mark.line in look or event.style:
                self._odd_pair(event, result, depth)
                continue
            key_spot = mark.line * COLUMNS + mark.column
            event = take()
            mark = event.start_mark
            line = mark.line
            value: Plain
            if (
                type(event) is SCALAR
                and line not in look
                and not event.style
                and event.end_mark.line == line
                and (text := event.value) not in EMPTY
            ):
                value = share(text, text)
            elif type(event) in _STARTS:
                value = self._inner(event, key, depth + 1)
            else:
                value = self._node(event, text_at(key, self._file, key_spot), key, depth + 1)
            result[share(key, key)] = value  # type: ignore[assignment]  # as `put` does, without its call
            spot(key_spot)
            spot(line * COLUMNS + mark.column)
        return result

    def _odd_pair(self, event: Event, result: Mapping, depth: int) -> None:
        """Take in a key that wants a look, and its value; of a key that stands there already the first counts."""
        key, first = self._text_at(event.value, event.start_mark), event.value not in result
        if not first or key == "<<" or event.style or event.anchor is not None or event.tag is not None:
            self._odd_key(key, event, result)
        odd = len(self.odd)
        if first and event.start_mark.line in self._odd_lines:
            self.odd.append(Odd(key, None, is_key=True))
        event = self._next()
        mark = event.start_mark
        value = self._node(event, key, key, depth + 1)
        if first:
            result.put(
                self._share.setdefault(str(key), str(key)), value, key.spot, spot_at(mark.line, mark.column)
            )
        else:
            del self.odd[odd:]

    def _sequence(self, start: Event, field: str | None, depth: int) -> Sequence:
        mark = start.start_mark
        result = Sequence(self._file, spot_at(mark.line, mark.column))
        take, look, share, spot = self._next, self._look, self._share.setdefault, result.spots.append
        add = result.append
        while type(event := take()) is not LIST_END:
            mark = event.start_mark
            line = mark.line
            spot(line * COLUMNS + mark.column)
            if (
                type(event) is SCALAR
                and line not in look
                and not event.style
                and event.end_mark.line == line
                and (text := event.value) not in EMPTY
            ):
                add(share(text, text))  # type: ignore[arg-type]  # within, texts are plain
            else:
                add(self._node(event, None, field, depth + 1))  # type: ignore[arg-type]
        return result

    def _scalar(self, event: Event, key: Text | None, field: str | None) -> str:
        mark, end = event.start_mark, event.end_mark
        value = event.value
        if end.line != mark.line or mark.line in self._odd_lines:
            self._look_at(value, mark, field)
        if event.anchor is not None or event.tag is not None:
            self._special(mark)
        elif event.style:
            self._tell(*quoted_problems(event, key, self._file))
        elif value in EMPTY or end.line in self._hashes or end.line != mark.line:
            self._tell(*plain_problems(event, key, self._lines, self._file))
        return self._share.setdefault(value, value)

    def _look_at(self, value: str, mark: Mark, field: str | None) -> str:
        self.odd.append(Odd(self._text_at(value, mark), field))
        return value

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

    def _template(self, start: Event) -> str:
        """Tell of `{{ … }}`, which YAML takes for a mapping, and keep it as the text it was meant to be."""
        end = self._skip(start)
        found = self._text[start.start_mark.index : end.index]
        self._fout(start.start_mark, messages.template(shortened(found)))
        return found

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
        raise Stop
