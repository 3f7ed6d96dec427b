"""Gathers what is wrong with the way one data file is written, no more than a person can use."""

from __future__ import annotations

from functools import cached_property

from ..problems import Place, Problem, Severity
from . import messages
from .events import Mark, SyntaxFault
from .hints import explain
from .lines import take_apart
from .values import Text, spot_at, text_at

MAX_PROBLEMS = 200
"""More problems in one file are not told: it is the wrong file, or one mistake seen many times."""


def first(problems: list[Problem]) -> list[Problem]:
    """Return no more problems than a person can use, and say so."""
    if len(problems) <= MAX_PROBLEMS:
        return problems
    rest = problems[MAX_PROBLEMS:]
    severity = min(problem.severity for problem in rest)  # fout sorts before waarschuwing
    return [*problems[:MAX_PROBLEMS], Problem(rest[0].place, severity, messages.TOO_MANY)]


class Stop(Exception):
    """Ends the reading of a file that is nested deeper than we follow, or that has too many problems."""


class Faults:
    """What is wrong with one text, told into `problems`."""

    def __init__(self, text: str, file: str, problems: list[Problem]) -> None:
        self._text = text
        self._file = file
        self._problems = problems

    @cached_property
    def _lines(self) -> list[str]:
        """The lines of the text, for what wants a look; libyaml may point just past the end."""
        return [*self._text.split("\n"), ""]

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
            raise Stop

    def _text_at(self, value: str, mark: Mark | None, spot: int = 0) -> Text:
        return text_at(value, self._file, spot_at(mark.line, mark.column) if mark else spot)
