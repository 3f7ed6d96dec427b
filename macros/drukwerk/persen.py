"""Several presses at once, each in a process of its own: a computer with more cores prints in less time."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkContext
from typing import TYPE_CHECKING

from ..views.vellen.basis import Vel
from .drukken import Drukkerij, Geprobeerd
from .gebreken import vastgelopen

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

MEEST = 4
"""More presses than this gain nothing: the largest vel then takes as long as all the others together."""


def aantal(vellen: int) -> int:
    """Return how many presses print so many vellen: one a core, and one where a process cannot be split in two."""
    return min(len(os.sched_getaffinity(0)), vellen, MEEST) if sys.platform == "linux" else 1


def druk(press: Drukkerij, todo: Sequence[Vel], presses: int) -> Iterator[Geprobeerd]:
    """Yield the outcome of each vel, in order, whichever of so many presses is done first."""
    return _samen(press, todo, presses) if presses > 1 else map(press.druk, todo)


def _samen(press: Drukkerij, todo: Sequence[Vel], presses: int) -> Iterator[Geprobeerd]:
    left = deque(range(len(todo)))
    workers: list[_Werker] = []
    free: list[_Werker] = []
    busy: dict[Connection, tuple[_Werker, int]] = {}
    done: dict[int, Geprobeerd] = {}
    try:
        for number in range(len(todo)):
            while number not in done:
                while left and len(busy) < presses:
                    if not free:
                        free.append(_Werker(press, todo))
                        workers += free
                    worker = free.pop()
                    busy[worker.lijn] = worker, left[0]
                    worker.lijn.send(left.popleft())
                for line in busy.keys() & wait([*busy]):
                    worker, printed = busy.pop(line)
                    done[printed] = worker.uitkomst(todo[printed])
                    free += [worker] if worker.leeft else []
            yield done.pop(number)
    finally:
        for worker in workers:
            worker.stop()


class _Werker:
    """A process that prints the vel of which it is sent the number, and sends back what came of it."""

    def __init__(self, press: Drukkerij, todo: Sequence[Vel]) -> None:
        fork = ForkContext()
        self.lijn, other = fork.Pipe()
        self._proces: BaseProcess = fork.Process(
            target=_werk, args=(press, todo, other, self.lijn), daemon=True
        )
        self._proces.start()
        other.close()  # so that this end hears it when that process is gone
        self.leeft = True

    def uitkomst(self, vel: Vel) -> Geprobeerd:
        """Return what it sends; that it got stuck, when it is gone. Raises what went wrong in it."""
        try:
            sent = self.lijn.recv()
        except (EOFError, OSError):
            self.stop()
            told = f"its process ended with {self._proces.exitcode}"
            return Geprobeerd(vel, None, (vastgelopen(vel),), opgemerkt=(told,))
        if isinstance(sent, Exception):
            raise sent
        return Geprobeerd(vel, *sent)

    def stop(self) -> None:
        """End it, whatever it is at: it has nothing to tidy up."""
        self._proces.kill()
        self._proces.join()
        self.lijn.close()
        self.leeft = False


def _werk(press: Drukkerij, todo: Sequence[Vel], line: Connection, other: Connection) -> None:
    """Print until nobody is at the other end."""
    other.close()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)  # to stop is for the first process to tell
    try:
        while True:
            line.send(_geprobeerd(press, todo[line.recv()]))
    except (EOFError, OSError):
        return


def _geprobeerd(press: Drukkerij, vel: Vel) -> object:
    """Return what may travel of an outcome: all but the vel itself, or what went wrong."""
    try:
        one = press.druk(vel)
    except Exception as error:  # a mistake in our own code, for the first process to raise
        error.add_note(traceback.format_exc())
        return error
    return one.gemaakt, one.gebreken, one.bestanden, one.opgemerkt
