"""Takes one line of a data file apart and writes it again the way it should be, as an example in a message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_LINE = re.compile(
    r"""(?P<lead> \ *(?:-\ +)*+ )
        (?: (?P<field> [^\s:\#"'\[{&*!-][^:]* ): (?=\ |$) \ * )?
        (?P<value> .* )""",
    re.VERBOSE,
)
_COMMENT = re.compile(r"(?<! ) {2,}#.*$")
_TOKEN_END = re.compile(r"[\s,\]}]|$")
_LONGEST = 60


@dataclass(frozen=True)
class Line:
    """One line: `  - titel: Digipunt` has the field `titel` and the value `Digipunt`, which starts at column 11."""

    text: str
    field: str
    value: str
    start: int
    in_list: bool

    def rewritten(self, value: str) -> str:
        """Return this line with another value, as short as a message needs."""
        if self.field or not self.in_list:
            return f"{self.field or 'titel'}: {value}"
        return f"- {value}"

    def quoted(self, column: int | None = None) -> str:
        """Return this line with its value in quotes, or only the word at `column` where that is further on."""
        if column is None or column <= self.start:
            return self.rewritten(quoted(self.value))
        end = _TOKEN_END.search(self.text, column + 1)
        assert end  # the pattern matches at the end of every line
        return quoted(self.text[column : end.start()])


def take_apart(text: str) -> Line:
    """Return the parts of a line; a comment set apart by two spaces is left out."""
    match = _LINE.match(text)
    assert match  # the pattern matches every line
    return Line(
        text=text,
        field=shortened(match["field"] or ""),
        value=_COMMENT.sub("", match["value"]).strip(),
        start=match.start("value"),
        in_list="-" in match["lead"],
    )


def quoted(value: str) -> str:
    """Return text as it fits in a message, in the quotes that leave it unchanged."""
    return in_quotes(shortened(value))


def in_quotes(value: str) -> str:
    """Return text in the quotes that leave it unchanged: double ones where that is possible."""
    if '"' not in value and "\\" not in value:
        return f'"{value}"'
    return "'" + value.replace("'", "''") + "'"


def shortened(text: str) -> str:
    """Return text as it fits in a message: on one line, at most 60 characters."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def places_of(word: str, text: str) -> Iterator[int]:
    """Yield where a word stands in a text, as indexes."""
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


def lines_at(text: str, places: Iterable[int]) -> Iterator[int]:
    """Yield the numbers, from 0, of the lines on which these indexes are, in order."""
    line = last = 0
    for at in sorted(places):
        line += text.count("\n", last, at)
        last = at
        yield line
