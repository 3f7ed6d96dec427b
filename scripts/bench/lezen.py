"""Measures what the register costs before any page is made: reading, checking and linking, beside a bare YAML parser."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from statistics import median

from macros.check import check
from macros.cli import ruim_minder_vaak
from macros.load import load
from macros.load.events import STREAM_END, events
from macros.register import link

STAPPEN = ("events", "load", "check", "link")
KEREN = 3
"""Rounds of which the median counts."""


def meet(folder: Path, today: date) -> dict[str, float]:
    """Return the CPU seconds of each step for a data folder on a day, the median of three rounds.

    `events` only has libyaml go through the same files. Each round is a child of this process, so that nothing is
    remembered from the one before; the garbage collector is set as the command line sets it. Raises ValueError
    when the register has mistakes that stop a build.
    """
    context = multiprocessing.get_context("fork")
    rounds = []
    for _ in range(KEREN):
        receiver, sender = context.Pipe(duplex=False)
        child = context.Process(target=_ronde, args=(folder, today, sender.send))
        child.start()
        sender.close()
        try:
            rounds.append(receiver.recv())
        except EOFError as error:
            raise ValueError(f"{folder} cannot be read, checked and linked") from error
        finally:
            child.join()
    return {step: median(one[step] for one in rounds) for step in STAPPEN}


def eigen(steps: Mapping[str, float]) -> float:
    """Return the CPU seconds of reading, checking and linking together."""
    return sum(steps.values()) - steps["events"]


def keer(steps: Mapping[str, float]) -> float:
    """Return how many times the bare parser that is."""
    return eigen(steps) / steps["events"]


def _ronde(folder: Path, today: date, meld: Callable[[dict[str, float]], None]) -> None:
    ruim_minder_vaak()
    start = time.process_time()
    kaal(folder)
    bare = time.process_time()
    source = load(folder)
    loaded = time.process_time()
    content, _ = check(source, today)
    checked = time.process_time()
    link(content, today)
    linked = time.process_time()
    meld(
        {
            "events": bare - start,
            "load": loaded - bare,
            "check": checked - loaded,
            "link": linked - checked,
        }
    )


def kaal(folder: Path) -> int:
    """Go through the events of every YAML file below a folder and return how many there are."""
    count = 0
    for file in sorted(folder.rglob("*.yaml")):
        take = events(file.read_text("utf-8"))
        while type(take()) is not STREAM_END:
            count += 1
    return count
