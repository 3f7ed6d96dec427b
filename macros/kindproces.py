"""Runs a build in a process of its own: what it used is gone with it, and whoever asked for it stays small.

Where that is safe the process is split off from this one, before there is anything to copy. Elsewhere, as in a program
with threads, the part runs in this process and only what a program of its own does, MkDocs, gets a new one.
"""

from __future__ import annotations

import gc
import io
import os
import pickle
import runpy
import signal
import subprocess
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any, NoReturn, TypeVar

from .voortgang import PIJP

T = TypeVar("T")

Vertel = Callable[..., None]
"""Hears what a part tells while it works; only what `pickle` takes may travel."""


class Gestopt(Exception):
    """A part was stopped from outside before it was done; the text says so, in Dutch."""


@dataclass(frozen=True)
class Hier:
    """The process in which a part runs."""

    vertel: Vertel
    """Hears what the part tells."""
    pijp: Connection | None = None
    """The way to the process that waits, of one that is there for this part alone."""


def deelbaar() -> bool:
    """Say whether this process may split: a lock that a thread holds would be held for ever in the other one."""
    return sys.platform == "linux" and threading.active_count() == 1


def apart(doe: Callable[[Hier], T], hoor: Vertel) -> T:
    """Return what a part gives that runs in a process of its own, or in this one where it may not split.

    `hoor` hears in this process what the part tells. What the part raises is raised here, its traceback as a note;
    raises Gestopt when something ended that process.
    """
    if not deelbaar():
        return doe(Hier(hoor))
    reading, writing = Pipe(duplex=False)
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid == 0:
        _leef(doe, writing)
    writing.close()
    with reading:
        try:
            sent = _gehoord(reading, hoor)
            code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        except BaseException:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            raise
    match sent:
        case _Klaar():
            return sent.gaf  # type: ignore[no-any-return]  # what `doe` returned
        case _Mis():
            raise sent.fout
    raise Gestopt(
        f"Het maken van de site is van buitenaf gestopt (code {code}). Heeft deze computer nog genoeg geheugen? "
        "Probeer opnieuw."
    )


def module(
    hier: Hier,
    naam: str,
    argumenten: Sequence[str],
    omgeving: Mapping[str, str],
    vooraf: Callable[[], None],
) -> tuple[int, str]:
    """Run a module as `python -m` does, with `omgeving` beside what is set; return its exit code and what it printed.

    In a process that is there for one part it runs right here, after `vooraf` handed over what is known; else in a
    new one, which knows nothing.
    """
    with tempfile.TemporaryFile() as output:
        if hier.pijp:
            vooraf()
            os.environ.update({**omgeving, PIJP: str(hier.pijp.fileno())})
            code = _als_programma(naam, argumenten, output.fileno())
        else:
            command = [sys.executable, "-m", naam, *argumenten]
            code = _nieuw(command, {**os.environ, **omgeving}, output.fileno(), hier.vertel)
        output.seek(0)
        return code, output.read().decode("utf-8", "replace")


@dataclass(frozen=True)
class _Klaar:
    """What a part gave."""

    gaf: Any


@dataclass(frozen=True)
class _Mis:
    """What a part raised."""

    fout: BaseException


def _gehoord(reading: Connection, hoor: Vertel) -> object:
    """Hand on what the other process tells; return the last it sends, or nothing when it was gone before."""
    while True:
        try:
            told = reading.recv()
        except (EOFError, OSError):
            return None
        if not isinstance(told, tuple):
            return told
        hoor(*told)


def _leef(doe: Callable[[Hier], T], writing: Connection) -> NoReturn:
    """Live for one part, without what the first process has open."""
    code = 1
    try:
        gc.freeze()  # nothing of the first process is thrown away here: it would close a number that is ours now
        number = writing.fileno()
        os.closerange(3, number)  # a lock that stays open here would outlive the process that took it
        os.closerange(number + 1, os.sysconf("SC_OPEN_MAX"))
        writing.send(_gedaan(doe, writing))
        sys.stdout.flush()
        sys.stderr.flush()
        code = 0
    finally:
        os._exit(code)


def _gedaan(doe: Callable[[Hier], T], writing: Connection) -> _Klaar | _Mis:
    try:
        return _Klaar(doe(Hier(lambda *told: writing.send(told), writing)))
    except BaseException as error:
        told = traceback.format_exc()
        try:
            pickle.loads(pickle.dumps(error))  # can it travel?
        except Exception:
            return _Mis(RuntimeError(told))
        error.add_note(told)
        return _Mis(error)


def _als_programma(naam: str, argumenten: Sequence[str], output: int) -> int:
    sys.argv = [naam, *argumenten]
    with _naar(output):
        try:
            runpy.run_module(naam, run_name="__main__", alter_sys=True)
        except SystemExit as stop:
            return stop.code if isinstance(stop.code, int) else int(stop.code is not None)
        except Exception:
            traceback.print_exc()
            return 1
    return 0


@contextmanager
def _naar(output: int) -> Iterator[None]:
    """Send what is printed, also by a program that this one starts, to a file."""
    before = sys.stdout, sys.stderr
    kept = [os.dup(number) for number in (1, 2)]
    try:
        os.dup2(output, 1)
        os.dup2(output, 2)
        sys.stdout = sys.stderr = io.TextIOWrapper(
            io.FileIO(1, "w", closefd=False), "utf-8", line_buffering=True
        )
        yield
        sys.stdout.flush()
    finally:
        for number, original in enumerate(kept, 1):
            os.dup2(original, number)
            os.close(original)
        sys.stdout, sys.stderr = before


def _nieuw(command: Sequence[str], environ: Mapping[str, str], output: int, hoor: Vertel) -> int:
    reading, writing = Pipe(duplex=False)
    number = writing.fileno()
    process = subprocess.Popen(
        command, env={**environ, PIJP: str(number)}, stdout=output, stderr=output, pass_fds=[number]
    )
    writing.close()
    with reading:
        try:
            _gehoord(reading, hoor)
            return process.wait()
        except BaseException:
            process.kill()
            process.wait()
            raise
