"""The keyboard alone, on one page of each kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from .chromium import DESK, PHONE, Tab
from .conftest import EACH, Site
from .walk import walk

KEYS = [*"abcdefghijklmnopqrstuvwxyz0123456789/?.,;-"]


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["320 px", "1280 px"])
@EACH
def test_walk(site: Site, open_tab: Callable[..., Tab], lab: Page, kind: str, viewport: dict[str, int]):
    """Tab reaches every control, in the order of reading, and one always sees where one is.

    Of what is folded the first is open: the others are alike.
    """
    page = open_tab(viewport).go(site.page(kind))
    page.evaluate("() => document.querySelector('main details')?.setAttribute('open', '')")
    assert walk(page, lab) == []


@pytest.mark.parametrize(
    "options", [{"color_scheme": "dark"}, {"forced_colors": "active"}], ids=["dark", "forced"]
)
def test_focus_shows_in_other_colours(
    site: Site, open_tab: Callable[..., Tab], lab: Page, options: dict[str, str]
):
    """One sees where one is in dark and in forced colours too."""
    page = open_tab(**options).go(site.page("aanbod"))
    assert walk(page, lab) == []


@EACH
def test_skip_link_skips_and_no_single_key_acts(site: Site, open_tab: Callable[..., Tab], kind: str):
    """The first Tab and Enter bring one to the content: the next Tab lands inside it or after it (WCAG 2.4.1).

    On a screen in a hall there is nothing else to reach: there the next Tab starts anew.
    No letter, figure or sign does anything by itself (2.1.4).
    """
    page = open_tab().go(site.page(kind))
    before = _state(page)
    for key in KEYS:
        page.keyboard.press(key)
    assert _state(page) == before
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate(_AFTER), page.evaluate("toets.describe(document.activeElement)")


_AFTER = """() => {
  const after = (one) => document.querySelector("main").compareDocumentPosition(one) & 20;
  const reached = [...document.querySelectorAll("a, button, input, select, textarea, summary, [tabindex]")];
  return after(document.activeElement) > 0 || !reached.some(after);
}"""


def _state(page: Page) -> list[str]:
    return [page.url, page.inner_text("body"), page.evaluate("document.activeElement.localName")]
