"""Every page of both sites in a browser: axe in three states, everything fits, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from . import axe
from .chromium import STATES, Tab
from .conftest import Site

PARTS = 4
"""In how many parts the pages are divided, so that workers share them."""

_UNFOLD = "() => document.querySelectorAll('main details').forEach((part) => { part.open = true; })"


@pytest.mark.parametrize("part", range(PARTS))
def test_page(site: Site, open_tab: Callable[..., Tab], part: int):
    """axe finds nothing at 320 px light, 320 px dark and 1280 px light, and can measure the contrast of all text.

    All text fits; requests stay here, the console is silent, nothing is kept in the browser.
    On the wide screen everything is folded open. In the dark only colours differ, so only their rules run.
    """
    tab = open_tab()
    axe.prepare(tab.page)
    found = []
    for address in site.pages()[part::PARTS]:
        tab.go(address)
        found += [f"{address} {line}" for line in _found(tab)]
    assert found + tab.noise(site.address) == []


def _found(tab: Tab) -> Iterator[str]:
    for state in STATES:
        tab.to(state)
        dark, wide = "donker" in state, "1280" in state
        if wide:
            tab.page.evaluate(_UNFOLD)
        result = axe.run_contrast(tab.page) if dark else axe.run(tab.page)
        yield from (f"({state}) {line}" for line in result["violations"])
        yield from (f"({state}) undecided {line}" for line in result["undecided"])
        if not dark:
            yield from (f"({state}) {line}" for line in tab.page.evaluate("toets.misfits()"))
