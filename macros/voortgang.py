"""How far long work is: one line that rewrites itself on a terminal, plain lines everywhere else."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from multiprocessing.connection import Connection
from typing import TextIO

STIL = 2.0
"""Seconds in which nothing is told: work that is done by then needs no progress."""

OM_DE = 0.1
"""Seconds between two looks of the line on a terminal."""

REGEL_OM_DE = 10.0
"""Seconds between two plain lines about one step."""

WIS = "\r\033[K"
"""Goes to the start of the line and wipes it."""

PIJP = "PORTAAL_VOORTGANG"
"""Names the file descriptor on which the process that runs MkDocs tells how far it is."""


@dataclass
class Voortgang:
    """Tells on `uit` how far the work is that begins when this is made; `klok` gives seconds."""

    uit: TextIO
    klok: Callable[[], float] = time.monotonic
    _begin: float = field(init=False)
    _verteld: float = field(init=False)
    _stap: str = ""
    _staat: bool = False
    """Whether a line stands on the terminal."""

    def __post_init__(self) -> None:
        """Begin to count."""
        self._begin = self._verteld = self.klok()

    def meld(self, stap: str, nummer: int = 0, aantal: int = 0) -> None:
        """Tell that a step is busy, with number `nummer` of `aantal` where it has any."""
        now = self.klok()
        between = OM_DE if self.uit.isatty() else REGEL_OM_DE
        if now - self._begin < STIL or (stap == self._stap and now - self._verteld < between):
            return
        self._stap, self._verteld = stap, now
        text = f"{stap} {nummer}/{aantal}" if aantal else stap
        if self.uit.isatty():
            self._staat = True
            self._schrijf(f"{WIS}{text} …")
        else:
            self._schrijf(f"{text} …\n")

    def __enter__(self) -> Meld:
        """Give what hears of each step."""
        return self.meld

    def __exit__(self, *_: object) -> None:
        """Take the line off the terminal: what comes next stands on a line of its own."""
        if self._staat:
            self._staat = False
            self._schrijf(WIS)

    def _schrijf(self, text: str) -> None:
        self.uit.write(text)
        self.uit.flush()


Meld = Callable[[str, int, int], None]
"""Hears of a step: what it is, the number that is done and how many there are; both 0 of a step without numbers."""


def stil(stap: str, nummer: int, aantal: int) -> None:
    """Hear of a step and say nothing."""


MAKEN = "Site maken"
"""The step that MkDocs tells of."""

STAPPEN = 50
"""Of so many files one is told."""


def elke(vertel: Meld, stap: str, nummer: int, aantal: int) -> None:
    """Tell of some of many files, and of the last: telling it to another process costs more than some files do."""
    if nummer % STAPPEN == 0 or nummer == aantal:
        vertel(stap, nummer, aantal)


def naar_ouder(nummer: int, aantal: int) -> None:
    """Tell the process that waits for MkDocs how many files are written; nobody waits when MkDocs is run by hand."""
    if pipe := os.environ.get(PIJP):
        elke(_verteller(int(pipe)), MAKEN, nummer, aantal)


@cache
def _verteller(pijp: int) -> Meld:
    line = Connection(pijp, readable=False)
    return lambda *told: line.send(told)
