"""A build in a process of its own: split off where that is safe, here where it is not."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from .conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a process is not split")

PROEF = """
import os, sys
from macros import kindproces as known
from macros.voortgang import naar_ouder
naar_ouder(7, 7)
print(sys.argv[1:], os.environ["EXTRA"], getattr(known, "gegeven", "niets"))
sys.stdout.flush()
os.system("echo van buiten >&2")
if sys.argv[1] == "fout":
    raise ValueError("het loopt vast")
sys.exit(int(sys.argv[1]))
"""

BEGIN = """
import os, signal, sys, threading
from functools import partial
from macros import kindproces
first = os.getpid()
done = threading.Event()
def hoor(*told):
    print("gehoord:", *told, os.getpid() == first)
"""
"""What stands before each program of these tests."""

NAAST = "threading.Thread(target=done.wait).start()\n"
"""A thread, beside which no process may split."""


def run(code: str, folder: Path) -> list[str]:
    """Return what a program prints, which `code` is; beside it stands the module `proef`, and it may complain of nothing."""
    (folder / "proef.py").write_text(PROEF)
    program = BEGIN + textwrap.dedent(code) + "\ndone.set()\n"
    path = os.pathsep.join([str(ROOT), str(folder)])
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


MODULE = """
def deel(argument, hier):
    give = lambda: setattr(kindproces, "gegeven", "gegeven")
    return kindproces.module(hier, "proef", [argument], {"EXTRA": "meer"}, give)
for argument in ("0", "4", "fout"):
    code, told = kindproces.apart(partial(deel, argument), hoor)
    print(code, told.splitlines())
print(sys.argv, "EXTRA" in os.environ, hasattr(kindproces, "gegeven"))
"""


@pytest.mark.parametrize("beside", ["", NAAST], ids=["alone", "beside a thread"])
def test_a_module_runs_as_a_program(tmp_path: Path, beside: str) -> None:
    """In a part of its own it has what that knows; beside a thread it is a new process, that reads for itself."""
    found = run(beside + MODULE, tmp_path)
    knows = "niets" if beside else "gegeven"
    heard = "gehoord: Site maken 7 7 True"
    assert found[:4] == [
        *(heard, f"0 [\"['0'] meer {knows}\", 'van buiten']"),
        *(heard, f"4 [\"['4'] meer {knows}\", 'van buiten']"),
    ]
    assert found[4] == heard and found[5].startswith(
        f"1 [\"['fout'] meer {knows}\", 'van buiten', 'Traceback "
    )
    assert found[5].endswith("'ValueError: het loopt vast']")
    assert found[6:] == ["['-c'] False False"]


DEEL = """
kept = []
def deel(hier):
    hier.vertel("stap", 1, 2)
    print("uit het deel", os.getpid() == first)
    kept.append(1)
    return {"een": 1}
print(kindproces.apart(deel, hoor), kept)
"""


@pytest.mark.parametrize("beside", ["", NAAST], ids=["alone", "beside a thread"])
def test_a_part_gives_and_leaves_nothing(tmp_path: Path, beside: str) -> None:
    """What it tells is heard by who waits, what it used is gone with it; beside a thread it runs here."""
    here = bool(beside)
    assert sorted(run(beside + DEEL, tmp_path)) == [
        "gehoord: stap 1 2 True",
        f"uit het deel {here}",
        f"{{'een': 1}} {[1] if here else []}",
    ]


MIS = """
class Lastig(Exception):
    def __init__(self, een, twee):
        super().__init__(een)
def deel(wat, hier):
    if wat is Lastig:
        raise Lastig("een", "twee")
    open("/bestaat/niet") if wat is OSError else 1 / 0
for wat in (ZeroDivisionError, OSError, Lastig):
    try:
        kindproces.apart(partial(deel, wat), hoor)
    except Exception as error:
        told = "".join(getattr(error, "__notes__", [str(error)]))
        print(type(error).__name__, getattr(error, "errno", ""), "in deel" in told, told.splitlines()[-1])
"""


def test_what_a_part_raises_is_raised_here(tmp_path: Path) -> None:
    """The same error, with the traceback of where it was made; one that cannot travel is told in words."""
    assert run(MIS, tmp_path) == [
        "ZeroDivisionError  True ZeroDivisionError: division by zero",
        "FileNotFoundError 2 True FileNotFoundError: [Errno 2] No such file or directory: '/bestaat/niet'",
        "RuntimeError  True Lastig: een",
    ]


STIL = """
try:
    kindproces.apart(lambda hier: os.kill(os.getpid(), signal.SIGKILL), hoor)
except kindproces.Gestopt as error:
    print(error)
"""


def test_a_part_that_something_ends(tmp_path: Path) -> None:
    """As the system does when memory is full: in plain words, for there is no mistake to show."""
    assert run(STIL, tmp_path) == [
        "Het maken van de site is van buitenaf gestopt (code -9). Heeft deze computer nog genoeg geheugen? Probeer opnieuw."
    ]


STOP = """
def blijf(hier):
    hier.vertel(os.getpid())
    while True:
        signal.pause()
def hoor(number):
    global child
    child = number
    raise KeyboardInterrupt
try:
    kindproces.apart(blijf, hoor)
except KeyboardInterrupt:
    try:
        os.kill(child, 0)
    except ProcessLookupError:
        print("weg")
"""


def test_who_stops_waiting_ends_the_part(tmp_path: Path) -> None:
    """Nothing goes on working behind the back of who pressed Ctrl-C."""
    assert run(STOP, tmp_path) == ["weg"]


SLOT = """
opened = open({!r}, "w")
def look(hier):
    try:
        os.fstat(opened.fileno())
    except OSError:
        return "dicht"
    return "open"
print(kindproces.apart(look, hoor))
"""


def test_a_lock_of_this_process_does_not_stay_behind_in_the_other(tmp_path: Path) -> None:
    """Who is killed while a part runs would else keep the next one out until that part ends."""
    assert run(SLOT.format(str(tmp_path / "slot")), tmp_path) == ["dicht"]
