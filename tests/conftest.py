"""What all tests share: the day of the examples, and each example site built and printed once for the whole run."""

from __future__ import annotations

import fcntl
import math
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from macros import voortgang
from macros.build import build

ROOT = Path(__file__).parent.parent
VANDAAG = date(2026, 11, 21)
"""The day on which Testdorp is fresh."""

settings.register_profile("vast", derandomize=True)
settings.load_profile("vast")
"""The same examples on every machine: what passes here passes in continuous integration. `make fuzz` looks further."""

voortgang.STIL = math.inf
"""Nothing tells how far it is: whether it would hangs on how busy this machine is. Its own tests have a clock."""

DATA = {"testdorp": ROOT / "voorbeelden" / "testdorp" / "data", "boechout": ROOT / "data"}


@contextmanager
def only_one(lock: Path) -> Iterator[None]:
    """Let one process at a time in, so that workers of one run share what the first of them made."""
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def gedrukt(site: Path) -> Path:
    """Return where what was printed for a site of these tests is kept."""
    return site.with_name(f"{site.name}-gedrukt")


def _built(name: str, factory: pytest.TempPathFactory, worker: str) -> Path:
    shared = factory.getbasetemp() if worker == "master" else factory.getbasetemp().parent
    target = shared / f"site-{name}"
    with only_one(shared / f"{name}.lock"):
        if not target.exists():
            odd: list[str] = []
            outcome = build(DATA[name], target, VANDAAG, druk=lambda n, of, vel, noticed: odd.extend(noticed))
            assert outcome.ok, "\n".join([*map(str, outcome.problems), *outcome.messages])
            assert outcome.drukwerk
            gedrukt(target).mkdir()
            outcome.drukwerk.bewaar(gedrukt(target))
            target.with_name(f"{target.name}-opgemerkt.txt").write_text(
                "\n".join(dict.fromkeys(odd)), "utf-8"
            )
    return target


@pytest.fixture(scope="session")
def worker(request: pytest.FixtureRequest) -> str:
    """The name of this process under pytest-xdist, `master` without it."""
    return str(getattr(request.config, "workerinput", {}).get("workerid", "master"))


@pytest.fixture(scope="session")
def site_testdorp(tmp_path_factory: pytest.TempPathFactory, worker: str) -> Path:
    """The built example site, on which everything works."""
    return _built("testdorp", tmp_path_factory, worker)


@pytest.fixture(scope="session")
def site_boechout(tmp_path_factory: pytest.TempPathFactory, worker: str) -> Path:
    """The built site of Boechout, on which everything is honest."""
    return _built("boechout", tmp_path_factory, worker)
