"""Lighthouse gives 100 four times on the pages that a visit begins with."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.build import build
from tests.conftest import DATA, VANDAAG, only_one
from tests.site.built import address_of, page_of

from .chromium import MORNING
from .lighthouse import CATEGORIES, Report, report
from .server import serving

ATTEMPTS = 5
"""How often a page may try: its speed is measured on a machine that does other things at the same time."""

_CLOCK = f"""(() => {{
  const before = Date.parse("{MORNING.isoformat()}") - Date.now(), real = Date.now;
  Date.now = () => real() + before;
}})();
"""
"""In front of the script: it is the morning of the examples, for on a later day script takes away what is past, and that moves the page."""


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory, worker: str) -> Iterator[tuple[Path, str]]:
    """The example council as if it were real: an invented one stays out of search engines, which costs points.

    Seen on the day for which it was built.
    """
    shared = tmp_path_factory.getbasetemp() if worker == "master" else tmp_path_factory.getbasetemp().parent
    data, site = shared / "echt" / "data", shared / "site-echt"
    with only_one(shared / "echt.lock"):
        if not site.exists():
            shutil.copytree(DATA["testdorp"], data)
            council = data / "gemeente.yaml"
            lines = council.read_text("utf-8").splitlines(keepends=True)
            kept = [line for line in lines if not line.startswith(("fictief:", "webadres:"))]
            council.write_text("".join(kept), "utf-8")
            outcome = build(data, site, VANDAAG)
            assert outcome.ok, "\n".join([*map(str, outcome.problems), *outcome.messages])
            entry = next(site.glob("assets/*/portaal.js"))
            entry.write_text(f"{_CLOCK}{entry.read_text('utf-8')}", "utf-8")
    with serving(site) as address:
        yield site, address


@pytest.mark.parametrize("kind", ["home", "nood", "aanbod", "agenda"])
def test_lighthouse_gives_the_full_score(published: tuple[Path, str], kind: str) -> None:
    """Performance, accessibility, best practices and SEO, in the mobile setting."""
    site, address = published
    found = best(address + address_of(page_of(site, kind)))
    assert found.scores == dict.fromkeys(CATEGORIES, 100), "\n".join(found.failing)


def best(address: str) -> Report:
    """Return the fastest of the attempts; the other scores do not depend on how busy the machine is."""
    found: list[Report] = []
    while len(found) < ATTEMPTS and all(one.scores["performance"] < 100 for one in found):
        found.append(report(address))
    return max(found, key=lambda one: one.scores["performance"])
