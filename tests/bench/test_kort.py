"""The comparison on the smallest register, each peer once: the same pages. No times: those say nothing here."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import build
from scripts.bench.makers import MAKERS, Maker
from scripts.bench.werf import Werf, zet_klaar

from ..conftest import DATA, VANDAAG
from .gelijk import Page, gelezen

pytestmark = pytest.mark.bouwt

PEERS = MAKERS[:3]
"""Zensical reads what Material reads, with the same Markdown; the bench itself has it make every page too."""


@pytest.fixture(scope="module")
def werf(tmp_path_factory: pytest.TempPathFactory) -> Werf:
    """The pages that the register of Testdorp fills, ready for each peer."""
    folder = tmp_path_factory.mktemp("bench")
    assert build.write_pages(DATA["testdorp"], folder / "onze" / "heel", VANDAAG).ok
    return zet_klaar(folder, 27, PEERS)


@pytest.fixture(scope="module")
def ours(werf: Werf) -> dict[str, Page]:
    """What a reader finds on each of our pages."""
    return _pages(werf, werf.site("heel"))


def _pages(werf: Werf, site: Path) -> dict[str, Page]:
    return {one: gelezen((site / one / "index.html").read_text("utf-8")) for one in sorted(werf.adressen)}


@pytest.mark.parametrize("maker", PEERS, ids=lambda maker: maker.naam)
def test_each_peer_makes_the_same_pages(werf: Werf, ours: dict[str, Page], maker: Maker) -> None:
    """The same addresses, and on each the same visible text and links."""
    took = werf.bouw(maker.naam)
    assert werf.gedeeld(maker.naam) == len(ours) > 100
    assert took.geheugen > 1_000_000
    theirs = _pages(werf, werf.site(maker.naam))
    assert [one for one in ours if theirs[one] != ours[one]] == []
