"""Every golden case tells exactly what it expects, and every rule has one."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.check import RULES

from .cases import BASE, Case, cases, told


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


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_has_a_case(rule) -> None:
    """A rule says in its docstring what it asks, and has a case of its own name with at least one message."""
    name = rule.__name__.replace("_", "-")
    assert rule.__doc__ and rule.__doc__.rstrip().endswith(".")
    assert any(case.name == name and case.expected for case in cases()), f"tests/cases/check/{name}.yaml"


def test_there_are_many_cases() -> None:
    """The collection of traps stays large."""
    assert len(cases()) >= 70
