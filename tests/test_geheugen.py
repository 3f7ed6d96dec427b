"""What a build holds at once: counted in texts and in bytes that Python asked for, so that no machine decides."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from macros.check import check
from macros.load import load
from macros.register import Register, link
from scripts.bench.registers import vergroot

from .conftest import DATA, ROOT, VANDAAG
from .klein import schrijf

BOUWT = """
import gc, os, sys, weakref
from datetime import date
from pathlib import Path
from macros import build, intern, site
from macros.register import Register
from macros.uitschrijven import stukken

data, target, told = map(Path, sys.argv[1:])
alive, most = set(), {}

class Gevolgd:
    def __init__(self, content):
        self.content = content
    def __iter__(self):
        return stukken(self.content)

def volg(soort, name, owner):
    whole = getattr(owner, name)
    def files(*given):
        for path, content in whole(*given):
            content = Gevolgd(content)
            alive.add(weakref.ref(content, alive.discard))
            yield path, content
            most[soort] = max(most.get(soort, 0), len(alive))
        told.with_suffix(f".{soort}").write_text(f"{most[soort]} {os.getpid()}")
    setattr(owner, name, files)

volg("openbaar", "bestanden", site.Site)
volg("intern", "bestanden", intern)
assert build.build(data, target, date.fromisoformat("%s"), target.with_name("intern")).ok
assert not [one for one in gc.get_objects() if isinstance(one, Register)]
print(os.getpid())
"""
"""Builds both sites, and counts how many finished texts are there at once while they are written."""


@pytest.mark.bouwt
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a process is not split")
def test_no_page_is_held_once_it_is_written(tmp_path: Path) -> None:
    """One is being written while the next is made; and who waits for the build has no register at all."""
    told = tmp_path / "verteld"
    done = subprocess.run(
        [sys.executable, "-c", BOUWT % VANDAAG, schrijf(tmp_path / "data"), tmp_path / "site", told],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    for soort in ("openbaar", "intern"):
        most, process = told.with_suffix(f".{soort}").read_text().split()
        assert int(most) <= 3
        assert process != done.stdout.strip()


MEESTE = 20_000
"""Bytes that one more offer may cost, with its tenth of a place and of an actor: models, moments, and what was typed."""


def _gelezen(folder: Path, aanbod: int) -> Register:
    vergroot(DATA["testdorp"], folder, aanbod)
    content, _ = check(load(folder), VANDAAG)
    return link(content, VANDAAG)


def test_an_offer_more_costs_as_much_as_the_one_before(tmp_path: Path) -> None:
    """What stays of a register grows with the number of its offers alone, by less than what its pages weigh."""
    _gelezen(tmp_path / "warm", 100)
    stays = []
    for aanbod in (100, 200, 300):
        tracemalloc.start()
        register = _gelezen(tmp_path / str(aanbod), aanbod)  # what it is made of is gone by now
        gc.collect()
        stays.append(tracemalloc.get_traced_memory()[0])
        tracemalloc.stop()
        assert len(register.aanbod) == aanbod
        del register
    first, second = stays[1] - stays[0], stays[2] - stays[1]
    assert max(first, second) < MEESTE * 100
    assert second < 1.2 * first, stays
