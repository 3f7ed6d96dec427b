"""How far long work is, on a terminal and elsewhere: everything that is told, and nothing while it is quick."""

from __future__ import annotations

import io
import os
from collections.abc import Iterable
from multiprocessing import Pipe

import pytest

from macros import voortgang
from macros.voortgang import Voortgang, naar_ouder

STEPS = [
    (0.0, "Lezen", 0, 0),
    (1.9, "Maken", 1, 300),
    (2.0, "Maken", 2, 300),
    (2.05, "Maken", 3, 300),
    (2.15, "Maken", 4, 300),
    (9.0, "Maken", 250, 300),
    (12.5, "Maken", 280, 300),
    (12.55, "Inpakken", 0, 0),
]
"""Seconds since the begin, and what is told then."""


@pytest.fixture(autouse=True)
def stil(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tell as the program does; to all other tests nothing is told."""
    monkeypatch.setattr(voortgang, "STIL", 2.0)


class Terminal(io.StringIO):
    """What a person looks at."""

    def isatty(self) -> bool:
        """Say that it is one."""
        return True


def told(out: io.StringIO, steps: Iterable[tuple[float, str, int, int]]) -> str:
    """Return all that is written about these steps, to the end of the work."""
    times = [0.0, *(moment for moment, *_ in steps)]
    with Voortgang(out, iter(times).__next__) as meld:
        for _, *step in steps:
            meld(*step)
    return out.getvalue()


def test_on_a_terminal_one_line_rewrites_itself() -> None:
    """From the second second on, at most ten times a second; at the end the line is gone."""
    line = "\r\033[K{} …".format
    assert told(Terminal(), STEPS) == "".join(
        [
            line("Maken 2/300"),
            line("Maken 4/300"),
            line("Maken 250/300"),
            line("Maken 280/300"),
            line("Inpakken"),
            "\r\033[K",
        ]
    )


def test_elsewhere_there_are_plain_lines() -> None:
    """One when a step begins, and one every ten seconds: a log of CI stays short and holds no signs of a terminal."""
    assert told(io.StringIO(), STEPS) == "Maken 2/300 …\nMaken 280/300 …\nInpakken …\n"


@pytest.mark.parametrize("out", [Terminal, io.StringIO])
def test_of_quick_work_nothing_is_told(out: type[io.StringIO]) -> None:
    """What is done in two seconds needs no progress."""
    assert told(out(), STEPS[:2]) == ""


def test_work_that_fails_leaves_no_line_behind() -> None:
    """What went wrong stands on a line of its own."""
    out = Terminal()
    with pytest.raises(ValueError), Voortgang(out, iter([0.0, 3.0]).__next__) as meld:
        meld("Maken", 1, 2)
        raise ValueError
    assert out.getvalue() == "\r\033[KMaken 1/2 …\r\033[K"


def test_a_process_tells_the_one_that_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not of every file, but of the last one; nobody waits when MkDocs is run by hand."""
    monkeypatch.delenv(voortgang.PIJP, raising=False)
    naar_ouder(120, 120)
    reading, writing = Pipe(duplex=False)
    monkeypatch.setenv(voortgang.PIJP, str(os.dup(writing.fileno())))
    for number in range(1, 121):
        naar_ouder(number, 120)
    assert [reading.recv() for _ in range(3)] == [("Site maken", done, 120) for done in (50, 100, 120)]
    assert not reading.poll()
