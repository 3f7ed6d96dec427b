"""Every page of both sites in a browser: axe in three states, everything fits, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from . import axe
from .chromium import STATES, Tab
from .conftest import Site

PARTS = 4
"""In how many parts the pages are divided, so that workers share them."""

Seen = dict[str, set[str]]
"""The looks that were looked at, by state."""

_UNFOLD = "() => document.querySelectorAll('main details').forEach((part) => { part.open = true; })"


@pytest.mark.parametrize("part", range(PARTS))
def test_page(site: Site, open_tab: Callable[..., Tab], part: int):
    """axe finds nothing at 320 px light, 320 px dark and 1280 px light, and can measure the contrast of all text.

    All text fits; requests stay here, the console is silent, nothing is kept in the browser.
    On the wide screen everything is folded open. In the dark only colours differ, so only their rules run.
    At 320 px light every rule looks at all of every page. In the other two states the rules that hang on how
    an element looks (contrast, size of targets) judge what has a look that no earlier page of the part had: see
    `axe.run_on_new`. The other rules run on the wide screen wherever it shows or scrolls anything else.
    """
    tab = open_tab()
    axe.prepare(tab.page)
    seen: Seen = {state: set() for state in STATES}
    found = []
    for address in _part(site.pages(), part):
        tab.go(address)
        found += [f"{address} {line}" for line in _found(tab, seen)]
    assert found + tab.noise(site.address) == []


def _part(pages: list[str], part: int) -> list[str]:
    """Return the pages of a part: neighbours, which are alike, so that few looks are looked at in two parts."""
    return pages[part * len(pages) // PARTS : (part + 1) * len(pages) // PARTS]


def _found(tab: Tab, seen: Seen) -> Iterator[str]:
    for state in STATES:
        tab.to(state)
        for result in _judged(tab.page, state, seen[state]):
            yield from (f"({state}) {line}" for line in result["violations"])
            yield from (f"({state}) undecided {line}" for line in result["undecided"])
        if "donker" not in state:
            yield from (f"({state}) {line}" for line in tab.page.evaluate("toets.misfits()"))


def _judged(page: Page, state: str, seen: set[str]) -> Iterator[dict[str, list[str]]]:
    if "donker" in state:
        yield axe.run_on_new(page, axe.CONTRAST, seen)
    elif "1280" in state:
        page.evaluate(_UNFOLD)
        if page.evaluate("toets.showsOther()"):
            yield axe.run_but_looks(page)
        yield axe.run_on_new(page, axe.ON_LOOKS, seen)
    else:
        yield axe.run(page)
        page.evaluate("toets.keep()")
