"""Tells which step of the bench is busy, and about how long all that is left takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil

from macros.voortgang import Meld


@dataclass
class Duur:
    """Hears of each step as it begins, with its weight: the seconds that it took on a machine with two cores.

    `totaal` is the weight of all steps. How fast this machine is, the steps that are done tell.
    """

    totaal: float
    aantal: int
    meld: Meld
    klok: Callable[[], float] = time.monotonic
    _begin: float = field(init=False)
    _klaar: float = 0
    _bezig: float = 0
    _nummer: int = 0

    def __post_init__(self) -> None:
        """Begin to count."""
        self._begin = self.klok()

    @property
    def voorbij(self) -> float:
        """The minutes since the begin."""
        return (self.klok() - self._begin) / 60

    def stap(self, naam: str, gewicht: float) -> None:
        """Tell that a step begins."""
        self._klaar += self._bezig
        self._bezig = gewicht
        self._nummer += 1
        speed = self.voorbij / self._klaar if self._klaar else 1 / 60
        left = ceil(speed * (self.totaal - self._klaar))
        self.meld(f"Nog ongeveer {left} min. {naam}", self._nummer, self.aantal)
