"""Every page of both sites in a browser: axe in three states, everything fits, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from . import axe
from .chromium import STATES, Tab
from .conftest import Site

PARTS = 4
"""In how many parts the pages are divided, so that workers share them."""


@pytest.mark.parametrize("part", range(PARTS))
def test_page(site: Site, open_tab: Callable[..., Tab], part: int):
    """axe finds nothing at 320 px light, 320 px dark and 1280 px light, and can measure the contrast of all text.

    All text fits; requests stay here, the console is silent, nothing is kept in the browser.
    """
    tab = open_tab()
    axe.prepare(tab.page)
    found = []
    for address in site.pages()[part::PARTS]:
        tab.go(address)
        for state in STATES:
            tab.to(state)
            result = axe.run(tab.page)
            found += [f"{address} ({state}) {line}" for line in result["violations"]]
            found += [f"{address} ({state}) undecided {line}" for line in result["undecided"]]
            found += [f"{address} ({state}) {line}" for line in tab.page.evaluate("toets.misfits()")]
    assert found + tab.noise(site.address) == []
