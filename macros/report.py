"""How problems are told: as lines for a person, at their line on GitHub or GitLab, or as JSON for a program."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import PurePosixPath

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


def as_gitlab(problems: Sequence[Problem]) -> str:
    """Return a code quality report, with which GitLab puts each problem at its line in a merge request.

    A problem is known by its file, its text and how often that came before, so that it is the same one when
    its line moves.
    """
    known: Counter[tuple[str, str]] = Counter()
    rows = []
    for p in problems:
        known[p.place.file, p.text] += 1
        name = f"{p.place.file}\n{p.text}\n{known[p.place.file, p.text]}"
        rows.append(
            {
                "description": p.text,
                "check_name": "portaal check",
                "fingerprint": sha256(name.encode()).hexdigest(),
                "severity": _GITLAB[p.severity],
                "location": {"path": p.place.file, "lines": {"begin": p.place.line}},
            }
        )
    return json.dumps(rows, ensure_ascii=False, indent=2)


_GITLAB = {Severity.FOUT: "blocker", Severity.WAARSCHUWING: "minor", Severity.TIP: "info"}

FORMATS: dict[str, Callable[[Sequence[Problem]], str]] = {
    "tekst": as_text,
    "github": as_github,
    "gitlab": as_gitlab,
    "json": as_json,
}
"""Every way to tell problems, by the name that `portaal check --formaat` takes."""


def verklaring(problems: Sequence[Problem]) -> list[Problem]:
    """Return the warnings on the accessibility statement: the law asks for it, so each build tells them in full."""
    return [
        problem
        for problem in problems
        if problem.severity is Severity.WAARSCHUWING
        and PurePosixPath(problem.place.file).name == "toegankelijkheid.yaml"
    ]


def errors(problems: Sequence[Problem]) -> list[Problem]:
    """Return the problems that stop the build."""
    return [problem for problem in problems if problem.severity is Severity.FOUT]
