"""Every golden case tells exactly what it expects, and every rule has one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import pytest

from macros.check import ONLY_ADVICE, RULES, check
from macros.check.content import Content
from macros.load import load
from macros.problems import Problem

from .cases import BASE, FOLDER, TODAY, Case, cases, read_case, told, written

Rule = Callable[[Content, date], Iterable[Problem]]


def test_nothing_is_wrong_with_the_clean_register(tmp_path: Path) -> None:
    """The register that all cases start from gives no message at all."""
    assert told({}, tmp_path) == BASE.expected == ""


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_case(case: Case, tmp_path: Path) -> None:
    """The files of a case give its whole list of messages, in order, and no other."""
    assert told(case.files, tmp_path) == case.expected


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_case_says_what_it_shows(case: Case) -> None:
    """A case opens with one line on what it shows, and it has a file of its own."""
    assert case.shows.startswith("# ") and "\n" not in case.shows
    assert case.files


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_only_advice_stops_no_build(case: Case, tmp_path: Path) -> None:
    """Without the rules that only give advice, the same mistakes are found."""
    with written(case.files, tmp_path) as data:
        source = load(data)
        _, every = check(source, TODAY)
        _, found = check(source, TODAY, zonder=ONLY_ADVICE)
    assert [p for p in every if p.severity == "fout"] == [p for p in found if p.severity == "fout"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_has_a_case(rule: Rule, tmp_path: Path) -> None:
    """A rule says in its docstring what it asks, and the case of its name expects what it tells."""
    assert rule.__doc__ and rule.__doc__.rstrip().endswith(".")
    case = read_case(FOLDER / f"{rule.__name__.replace('_', '-')}.yaml")
    with written(case.files, tmp_path) as data:
        content, _ = check(load(data), TODAY)
        told_by_rule = [str(problem) for problem in rule(content, TODAY)]
    assert told_by_rule
    assert set(told_by_rule) <= set(case.expected.splitlines())


def test_there_are_many_cases() -> None:
    """The collection of traps stays large."""
    assert len(cases()) >= 70
