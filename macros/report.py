"""How problems are told: as lines for a person, as annotations for GitHub, or as JSON for a program."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence

from .problems import Problem, Severity

_MANY = {
    Severity.FOUT: ("fout", "fouten"),
    Severity.WAARSCHUWING: ("waarschuwing", "waarschuwingen"),
    Severity.TIP: ("tip", "tips"),
}

_GITHUB = {Severity.FOUT: "error", Severity.WAARSCHUWING: "warning", Severity.TIP: "notice"}


def as_text(problems: Sequence[Problem]) -> str:
    """Return one line a problem and a line that counts them."""
    return "\n".join([*map(str, problems), summary(problems)])


def summary(problems: Sequence[Problem]) -> str:
    """Return how many problems of each severity there are: `0 fouten, 3 waarschuwingen, 1 tip.`"""
    counts = Counter(problem.severity for problem in problems)
    return ", ".join(f"{counts[kind]} {names[counts[kind] != 1]}" for kind, names in _MANY.items()) + "."


def as_github(problems: Sequence[Problem]) -> str:
    """Return workflow commands, one a line, that put each problem at its line in a pull request."""
    return "\n".join(map(_command, problems))


def _command(problem: Problem) -> str:
    place = problem.place
    where = f"file={_property(place.file)},line={place.line},col={place.column}"
    return f"::{_GITHUB[problem.severity]} {where}::{_data(problem.text)}"


def _data(text: str) -> str:
    """Escape the text of a workflow command, as GitHub's toolkit does."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def as_json(problems: Sequence[Problem]) -> str:
    """Return a JSON list with bestand, regel, kolom, ernst and tekst."""
    rows = [
        {
            "bestand": p.place.file,
            "regel": p.place.line,
            "kolom": p.place.column,
            "ernst": p.severity,
            "tekst": p.text,
        }
        for p in problems
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


FORMATS: dict[str, Callable[[Sequence[Problem]], str]] = {
    "tekst": as_text,
    "github": as_github,
    "json": as_json,
}
"""Every way to tell problems, by the name that `portaal check --formaat` takes."""


def errors(problems: Sequence[Problem]) -> list[Problem]:
    """Return the problems that stop the build."""
    return [problem for problem in problems if problem.severity is Severity.FOUT]
