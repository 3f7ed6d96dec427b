"""Every page of both sites in a browser: axe in three states, nothing from elsewhere, nothing to complain about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from . import axe
from .chromium import STATES, Tab
from .conftest import Site

PARTS = 4
"""In how many parts the pages are divided, so that workers share them."""


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_and_silence(site: Site, open_tab: Callable[..., Tab], part: int):
    """axe finds nothing at 320 px light, 320 px dark and 1280 px light; requests stay here, the console is silent."""
    tab = open_tab()
    axe.prepare(tab.page)
    found = []
    for address in site.pages()[part::PARTS]:
        tab.go(address)
        for state in STATES:
            tab.to(state)
            found += [f"{address} ({state}) {line}" for line in axe.run(tab.page)["violations"]]
    assert found + tab.noise(site.address) == []
