"""Neighbours stay apart: they are told on needs and in the agenda, and count nowhere as help of our own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from macros.exports.tabel import stukken
from macros.links import authored_pages
from macros.paths import DOCS
from macros.register import Register, link
from macros.site import Site, make
from macros.uitschrijven import stukken as in_stukken

from .conftest import VANDAAG
from .registers import nagekeken


@pytest.fixture(scope="module")
def beside() -> Register:
    """Testdorp, of which Buurdorp is a neighbour."""
    found = link(nagekeken("testdorp")[0], VANDAAG)
    assert [copy.buur.naam for copy in found.buren] == ["Buurdorp"]
    return found


@pytest.fixture(scope="module")
def sites(beside: Register) -> tuple[Site, Site]:
    """Testdorp with its neighbour, and without any."""
    pages = authored_pages(DOCS)
    return make(beside, pages), make(replace(beside, buren=()), pages)


def test_of_all_that_the_register_fills_only_the_agenda_differs(sites: tuple[Site, Site]) -> None:
    """Gaps, dashboards, lists, sheets and what one searches in are the same, byte for byte."""
    ours, alone = (dict(site.files()) for site in sites)
    assert [path for path in ours | alone if ours.get(path) != alone.get(path)] == ["agenda/index.html"]


def test_nothing_of_neighbours_goes_out(sites: tuple[Site, Site]) -> None:
    """Not one byte of open data differs: what is theirs, they publish themselves."""
    ours, alone = (
        {path: b"".join(in_stukken(content)) for path, content in stukken(site.zicht)} for site in sites
    )
    assert ours == alone
    assert not [path for path, content in ours.items() if b"hulp.buurdorp.example" in content]
