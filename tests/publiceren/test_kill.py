"""Killed at any moment, the last site stands: no signal to handle, no clean-up, as when the power goes.

A handful of moments here; `make kill` takes fifty, also of whole builds.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from ..conftest import ROOT
from .nep import getoond, namen

KEREN = int(os.environ.get("KEREN", "5"))
"""How many random moments."""


def start(*command: str) -> subprocess.Popen[str]:
    """Start a publisher in a group of its own, so that its MkDocs dies with it."""
    return subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env={**os.environ, "PORTAAL_TODAY": "2026-11-21"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def publiceer(*command: str) -> float:
    """Publish to the end; return how many seconds it took."""
    began = time.monotonic()
    run = start(*command)
    told, _ = run.communicate()
    assert run.returncode == 0, told
    return time.monotonic() - began


def dood(seconds: float, *command: str) -> bool:
    """Publish, kill it after so long; return whether it was still busy."""
    run = start(*command)
    try:
        run.wait(seconds)
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGKILL)
    run.communicate()
    return run.returncode == -signal.SIGKILL


def kill_at_random_moments(doel: Path, old: tuple[str, ...], new: tuple[str, ...], times: int) -> None:
    """Kill the step from the old site to the new one, over and over; each time one of the two stands, whole."""
    publiceer(*new)
    whole = [inhoud(doel)]
    lasts = publiceer(*old)
    whole.append(inhoud(doel))
    killed = 0
    for _ in range(times):
        killed += dood(random.uniform(lasts / 4, lasts * 1.1), *new)
        shown = inhoud(doel)
        assert any(one.items() <= shown.items() for one in whole)
        assert (doel / "huidig" / "uitgave.json.gz").is_file()
        if not whole[1].items() <= shown.items():
            publiceer(*old)
    assert killed > times / 3
    publiceer(*new)
    assert namen(doel) == [".slot", "huidig", "uitgaven"]
    assert whole[0].items() <= inhoud(doel).items()


def inhoud(doel: Path) -> dict[str, str]:
    """Return what is shown, without the one file that says when; files that were kept for open pages may be more."""
    return {path: hash for path, hash in getoond(doel).items() if not path.startswith("uitgave.json")}


def test_killed_while_it_makes_ready_and_swaps(tmp_path: Path) -> None:
    """With a builder that takes no time, nearly every moment lies between the build and the end."""
    doel = tmp_path / "doel"
    old, new = (("tests.publiceren.kind", str(doel), text, "8") for text in ("Oud", "Nieuw"))
    kill_at_random_moments(doel, old, new, KEREN)
