"""Reports: the same problems as lines, at their line on GitHub and GitLab, and as JSON."""

from __future__ import annotations

import json

import pytest

from macros.problems import Place, Problem, Severity
from macros.report import (
    FORMATS,
    as_github,
    as_gitlab,
    as_json,
    as_text,
    errors,
    summary,
    verklaring,
)

FOUT = Problem(Place("data/offer.yaml", 12, 5), Severity.FOUT, "“lees” kan niet.\nBedoelde je “les”: 100 %?")
TIP = Problem(Place("data/a,b:c.yaml", 1, 1), Severity.TIP, "Kijk dit na.")
WARNING = Problem(Place("data/offer.yaml", 13, 1), Severity.WAARSCHUWING, "Zeg het korter.")


def test_text_is_a_line_a_problem_and_a_count() -> None:
    """The last line counts all three severities, those without any too."""
    assert as_text([WARNING, TIP]).split("\n") == [
        "data/offer.yaml:13:1  waarschuwing  Zeg het korter.",
        "data/a,b:c.yaml:1:1  tip  Kijk dit na.",
        "0 fouten, 1 waarschuwing, 1 tip.",
    ]


@pytest.mark.parametrize(
    ("problems", "expected"),
    [
        ([], "0 fouten, 0 waarschuwingen, 0 tips."),
        ([FOUT], "1 fout, 0 waarschuwingen, 0 tips."),
        ([FOUT, FOUT, WARNING, TIP, TIP], "2 fouten, 1 waarschuwing, 2 tips."),
    ],
)
def test_the_count_speaks_dutch(problems: list[Problem], expected: str) -> None:
    """One is singular, none and many are plural."""
    assert summary(problems) == expected


def test_github_gets_one_escaped_command_a_line() -> None:
    """A new line, a percent sign, and in a file name a comma or colon would end the command early."""
    assert as_github([FOUT, WARNING, TIP]).split("\n") == [
        "::error file=data/offer.yaml,line=12,col=5::“lees” kan niet.%0ABedoelde je “les”: 100 %25?",
        "::warning file=data/offer.yaml,line=13,col=1::Zeg het korter.",
        "::notice file=data/a%2Cb%3Ac.yaml,line=1,col=1::Kijk dit na.",
    ]


def test_github_hears_nothing_when_nothing_is_wrong() -> None:
    """No problems, no commands."""
    assert as_github([]) == ""


def test_json_holds_everything() -> None:
    """A program reads back what a person reads."""
    assert json.loads(as_json([FOUT, TIP])) == [
        {"bestand": "data/offer.yaml", "regel": 12, "kolom": 5, "ernst": "fout", "tekst": FOUT.text},
        {"bestand": "data/a,b:c.yaml", "regel": 1, "kolom": 1, "ernst": "tip", "tekst": "Kijk dit na."},
    ]
    assert "“lees”" in as_json([FOUT])


def test_json_without_problems_is_an_empty_list() -> None:
    """A program can always read the answer."""
    assert json.loads(as_json([])) == []


def test_formats_by_name() -> None:
    """The names of the command line lead to the formats."""
    assert {
        "tekst": as_text,
        "github": as_github,
        "gitlab": as_gitlab,
        "json": as_json,
    } == FORMATS


def test_gitlab_gets_a_code_quality_report() -> None:
    """The fields that GitLab documents; the same words twice in a file are two problems, on another line the same."""
    told = json.loads(as_gitlab([FOUT, TIP, TIP]))
    marks = [row.pop("fingerprint") for row in told]
    assert told[0] == {
        "description": FOUT.text,
        "check_name": "portaal check",
        "severity": "blocker",
        "location": {"path": "data/offer.yaml", "lines": {"begin": 12}},
    }
    assert [row["severity"] for row in told] == ["blocker", "info", "info"]
    assert len(set(marks)) == 3
    moved = Problem(Place("data/offer.yaml", 99, 1), Severity.FOUT, FOUT.text)
    assert json.loads(as_gitlab([moved]))[0]["fingerprint"] == marks[0]


def test_only_a_fout_is_an_error() -> None:
    """A waarschuwing and a tip let the build go on."""
    assert errors([WARNING, FOUT, TIP]) == [FOUT]


def test_a_build_tells_what_the_statement_lacks_in_full() -> None:
    """Only warnings on the accessibility statement; the rest is counted."""
    old = Problem(
        Place("data/toegankelijkheid.yaml", 7, 16), Severity.WAARSCHUWING, "De verklaring is van 2025."
    )
    tip = Problem(Place("data/toegankelijkheid.yaml", 9, 1), Severity.TIP, "Kort.")
    assert verklaring([FOUT, WARNING, old, tip]) == [old]
