"""The short version of `make mutation`: a fixed sample of mistakes, each of which one test must notice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .mutants import mutants
from .run import SAMPLE, Tally, report, wanted
from .world import ROOT

LONG = pytest.mark.bouwt
"""Builds no site, but takes as long: not among the fast tests."""

MODULE = '''"""A module."""

LIMIT = 3
_TEXT = "Een zin met spaties."


class Box:
    """A class."""

    wide: bool = True


def small(value: int, names: tuple[str, ...] = ("a",)) -> bool:
    """Say whether it is small."""
    assert value == value
    if not names:
        return False
    return value < LIMIT and f"{names[0]} is klein" != _TEXT
'''


def test_what_can_go_wrong_in_a_module() -> None:
    """Limits, names, branches and values; no wording, docstring, type or assert."""
    assert [mutant.name.removeprefix("m.py ") for mutant in mutants(MODULE, "m.py")] == [
        "module: 3 → 4",
        "Box: True → False",
        "small: 'a' → 'XXa'",
        "small: if not names → if True",
        "small: if not names → if False",
        "small: not names → names",
        "small: return False → return None",
        "small: False → True",
        "small: return value < LIMIT and f'{names[0]} is klein' != _TEXT → return None",
        "small: value < LIMIT and f'{names[0]} is klein' != _TEXT → value < LIMIT or f'{names[0]} is klein' != _TEXT",
        "small: value < LIMIT and f'{names[0]} is klein' != _TEXT → f'{names[0]} is klein' != _TEXT",
        "small: value < LIMIT and f'{names[0]} is klein' != _TEXT → value < LIMIT",
        "small: value < LIMIT → value <= LIMIT",
        "small: f'{names[0]} is klein' != _TEXT → f'{names[0]} is klein' == _TEXT",
        "small: 0 → 1",
    ]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Try mutants in a process of its own, on the register and day that the tests choose themselves."""
    free = {key: value for key, value in os.environ.items() if not key.startswith(("PORTAAL_", "PYTEST_"))}
    command = [sys.executable, "-m", "tests.mutation.run", *arguments]
    return subprocess.run(command, cwd=ROOT, env=free, capture_output=True, text=True, check=False)


@LONG
def test_every_mistake_of_the_sample_is_noticed() -> None:
    """By the test that stands beside it; some of every file."""
    lines = SAMPLE.read_text("utf-8").splitlines()
    assert len(lines) >= 80
    done = run("--sample")
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"100.0 % of {len(lines)} mutants noticed" in done.stdout


@LONG
def test_a_mistake_that_no_test_notices_is_told(tmp_path: Path) -> None:
    """Beside a test that looks at something else, the mistake lives and the run fails."""
    line = SAMPLE.read_text("utf-8").splitlines()[0]
    other = "tests/load/test_lines.py::test_a_long_text_is_cut_at_60_characters"
    sample = tmp_path / "sample.txt"
    sample.write_text(f"{line.split(' ← ')[0]} ← {other}\n", "utf-8")
    done = run("--sample", str(sample))
    assert done.returncode == 1
    assert f"lives: {line.split(' ← ')[0]}" in done.stdout


@LONG
def test_a_mistake_that_is_no_longer_there_is_told(tmp_path: Path) -> None:
    """The sample must be brought up to date, not pass over it."""
    sample = tmp_path / "sample.txt"
    sample.write_text("macros/load/lines.py weg: 1 → 2 ← tests/load/test_lines.py::weg\n", "utf-8")
    done = run("--sample", str(sample))
    assert done.returncode == 1
    assert "no longer there" in done.stdout


@pytest.mark.parametrize(("alive", "code"), [(10, 0), (11, 1)])
def test_the_whole_run_fails_below_its_limit(alive: int, code: int) -> None:
    """Of a hundred mutants ninety must be noticed."""
    noticed = {f"a.py {n}": "test" for n in range(100 - alive)}
    tally = Tally(noticed, [f"a.py {n}" for n in range(100 - alive, 100)])
    assert report(tally, wanted([])) == code


def test_nothing_tried_is_no_success() -> None:
    """A file name with a slip would otherwise pass."""
    assert report(Tally(), wanted(["macros/check/hoers.py"])) == 1
