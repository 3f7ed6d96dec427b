"""Runs the tests of reading and checking against mutants: `python -m tests.mutation.run`; `make mutation`.

Every mutant gets a process of its own, forked once all tests are there, and first the tests that noticed
mistakes in the same function. A mutant lives when all tests that reach its line pass.

    python -m tests.mutation.run                              all of them; fails below 90 %
    python -m tests.mutation.run macros/check/doubles.py      those of some files
    python -m tests.mutation.run --each 20                    every twentieth
    python -m tests.mutation.run --sample                     those of sample.txt; fails when one lives
    python -m tests.mutation.run --noticed new.txt FILE       writes lines that can stand in sample.txt
"""

from __future__ import annotations

import argparse
import ast
import os
import resource
import shutil
import signal
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Any, NoReturn

import pytest
from _pytest.runner import runtestprotocol

from .mutants import Mutant, mutants, mutated
from .world import ROOT, World

# Tests that build a site or draw their input at random stay out: too slow, and another answer each time.
TESTS = ("tests/load", "tests/check", "tests/dreigingen/test_paginas.py")
LIMIT = 90
"""Per cent of the mutants that the tests must notice."""

SAMPLE = Path(__file__).parent / "sample.txt"
SLOW = 5
"""Seconds of computing that one test may take with a mutant: more is a loop without end."""

MEMORY = 4 << 30
LIVES, DEAD, NO_CODE = 0, 1, 2


@dataclass
class Tally:
    """What became of the mutants, and which test noticed each dead one."""

    noticed: dict[str, str] = field(default_factory=dict)
    alive: list[str] = field(default_factory=list)
    no_code: int = 0

    @property
    def score(self) -> float:
        """Return the per cent that was noticed."""
        return 100 * len(self.noticed) / max(1, len(self.noticed) + len(self.alive))


class Mutation:
    """Takes the place of pytest's own loop over the tests."""

    def __init__(self, asked: argparse.Namespace) -> None:
        self.asked = asked
        self.tally = Tally()
        self._reach: dict[str, dict[str, set[int]]] = {}
        self._seconds: dict[str, float] = {}
        self._killers: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Learn what each test reaches, then try the mutants."""
        self.items = {item.nodeid: item for item in session.items if not _is_random(item)}
        self.world = World()
        chosen = dict(self._sample()) if self.asked.sample else {mutant: None for mutant in self._chosen()}
        if not self.asked.sample:
            self._learn()
        self._try_nothing([test for test in dict.fromkeys(chosen.values()) if test] or list(self.items))
        for mutant, test in chosen.items():
            self._try(mutant, [test] if test else self._tests(mutant))
            for left in Path(session.config.option.basetemp).iterdir():
                shutil.rmtree(left, ignore_errors=True)
        return True

    def _all(self) -> Iterator[Mutant]:
        for file, source in sorted(self.world.sources.items()):
            yield from mutants(source, file)

    def _chosen(self) -> Iterator[Mutant]:
        files = tuple(self.asked.files)
        of_files = [mutant for mutant in self._all() if not files or mutant.file.startswith(files)]
        yield from of_files[:: self.asked.each]

    def _sample(self) -> Iterator[tuple[Mutant, str]]:
        """Yield the mutants of the sample with the test that must notice each."""
        known = {mutant.name: mutant for mutant in self._all()}
        for line in self.asked.sample.read_text("utf-8").splitlines():
            name, test = line.split(" ← ")
            if name not in known or test not in self.items:
                _stop(f"sample.txt: this mutant or test is no longer there, choose another one:\n{line}")
            yield known[name], test

    def _learn(self) -> None:
        """Run every test once and remember the lines it reaches; all must pass without a mutant."""
        for name, item in self.items.items():
            reach: defaultdict[str, set[int]] = defaultdict(set)
            begin = time.process_time()
            sys.settrace(_tracer(reach))
            failed = _failure(item)
            sys.settrace(None)
            self._seconds[name] = time.process_time() - begin
            self._reach[name] = reach
            if failed:
                _stop(f"{name} fails without any mutant:\n{failed}")

    def _tests(self, mutant: Mutant) -> list[str]:
        """Return the tests that reach a mutant: those that noticed its neighbours first, then the quick ones."""
        lines = set(mutant.spot.lines)
        killers = self._killers[f"{mutant.file} {mutant.spot.function}"]
        found = [
            name
            for name, reach in self._reach.items()
            if mutant.file in reach and (mutant.spot.at_import or reach[mutant.file] & lines)
        ]
        if mutant.spot.at_import and not found:
            found = list(self._reach)  # a module of tables alone: no test runs a line of it
        return sorted(found, key=lambda name: (-killers[name], self._seconds[name]))

    def _try_nothing(self, tests: list[str]) -> None:
        """Put every module in its own place: what fails then fails for us, and would count as noticed."""
        file, source = next(iter(self.world.sources.items()))
        status, last = _in_a_child(lambda: self._outcome(file, ast.parse(source), tests), tests)
        if status != LIVES:
            _stop(f"{last} fails without any mutant")

    def _try(self, mutant: Mutant, tests: list[str]) -> None:
        status, killer = _in_a_child(
            lambda: self._outcome(mutant.file, mutated(self.world.sources[mutant.file], mutant), tests), tests
        )
        if status == NO_CODE:
            self.tally.no_code += 1
        elif status == LIVES:
            self.tally.alive.append(mutant.name)
            print(
                f"lives: {mutant.name} (line {mutant.spot.lines.start}, {len(tests)} tests reach it)",
                flush=True,
            )
        else:
            self.tally.noticed[mutant.name] = killer
            if self.asked.noticed:
                with self.asked.noticed.open("a", encoding="utf-8") as file:
                    file.write(f"{mutant.name} ← {killer}\n")
            self._killers[f"{mutant.file} {mutant.spot.function}"][killer] += 1

    def _outcome(self, file: str, tree: ast.Module, tests: list[str]) -> Iterator[int]:
        """Yield the number of each test that is about to run, and end at the first that fails."""
        self.world.change(file, tree)
        for number, name in enumerate(tests):
            yield number
            if _failure(self.items[name]):
                raise _Noticed


class _Noticed(Exception):
    """A test failed: the mutant is dead."""


def _in_a_child(outcome: Any, tests: list[str]) -> tuple[int, str]:
    """Return what became of a mutant in a process of its own, and the test that ran last."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        _alone(outcome, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        ran = pipe.read()
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    last = tests[int.from_bytes(ran[-2:])] if ran else ""
    return (code if code in (LIVES, NO_CODE) else DEAD), last


def _alone(outcome: Any, writing: int) -> None:
    """Run in the child: quiet, with a limit on time and memory, and never back into the loop."""
    quiet = os.open(os.devnull, os.O_RDWR)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.setitimer(signal.ITIMER_PROF, SLOW)
    began = False
    try:
        for number in outcome():
            began = True
            os.write(writing, number.to_bytes(2))
            signal.setitimer(signal.ITIMER_PROF, SLOW)
        os._exit(LIVES)
    except BaseException:
        os._exit(DEAD if began else NO_CODE)


def _failure(item: pytest.Item) -> str:
    """Return what fails in a test, or nothing."""
    reports = runtestprotocol(item, log=False, nextitem=None)
    return "\n".join(report.longreprtext or "failed" for report in reports if report.failed)


def _stop(why: str) -> NoReturn:
    pytest.exit(why, returncode=1)


def _is_random(item: pytest.Item) -> bool:
    return getattr(getattr(item, "obj", None), "is_hypothesis_test", False)


def _tracer(reach: defaultdict[str, set[int]]) -> Any:
    """Return a trace function that notes the lines of `PACKAGES`."""
    folders = tuple(f"{ROOT}/macros/{part}/" for part in ("load", "check"))
    start = len(f"{ROOT}/")

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        file = frame.f_code.co_filename
        if not file.startswith(folders):
            return None
        lines = reach[file[start:]]

        def line(frame: FrameType, event: str, argument: object) -> Any:
            lines.add(frame.f_lineno)
            return line

        lines.add(frame.f_lineno)
        return line

    return trace


def main(arguments: list[str]) -> int:
    """Try the mutants, say which live, and return 0 when enough of them are dead."""
    asked = wanted(arguments)
    plugin = Mutation(asked)
    options = ["-q", "-m", "not bouwt", "-p", "no:cacheprovider", "--tb=native", "--assert=plain"]
    with TemporaryDirectory() as folder:
        code = pytest.main([*options, f"--basetemp={folder}/tests", *_files(asked.sample)], plugins=[plugin])
    return report(plugin.tally, asked) or int(code)


def _files(sample: Path | None) -> Sequence[str]:
    """Return the files with the tests that are needed."""
    if not sample:
        return TESTS
    return sorted(
        {line.partition(" ← ")[2].partition("::")[0] for line in sample.read_text("utf-8").splitlines()}
    )


def wanted(arguments: list[str]) -> argparse.Namespace:
    """Read which mutants to try."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation.run", description=__doc__)
    parser.add_argument("files", nargs="*", help="only mutants of these files")
    parser.add_argument("--each", type=int, default=1, help="one of every so many mutants")
    parser.add_argument("--sample", nargs="?", type=Path, const=SAMPLE, help="the mutants of sample.txt")
    parser.add_argument("--noticed", type=Path, help="write which test noticed which mutant to this file")
    return parser.parse_args(arguments)


def report(tally: Tally, asked: argparse.Namespace) -> int:
    """Print the score, and return 0 when it is enough."""
    total: Counter[str] = Counter(name.split()[0] for name in (*tally.noticed, *tally.alive))
    dead: Counter[str] = Counter(name.split()[0] for name in tally.noticed)
    for file, count in sorted(total.items()):
        print(f"{file:<36} {dead[file]:>5} of {count:>5} noticed")
    print(f"{tally.score:.1f} % of {total.total()} mutants noticed; {tally.no_code} more were no code at all")
    enough = not tally.alive if asked.sample else tally.score >= LIMIT
    return 0 if tally.noticed and enough else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
