"""Small screens, large letters, wide spacing, thick fingers, on one page of each kind."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from .chromium import DESK, PHONE, ZOOMED, Tab
from .conftest import EACH, Site

TABLET = {"width": 768, "height": 1024}


def _at(sizes: tuple[dict[str, int], ...], page: Page, script: str) -> dict[str, list[str]]:
    """Return {width x height: findings} of a probe at each size; style sheets alone answer, so nothing reloads."""
    found = {}
    for size in sizes:
        page.set_viewport_size(size)
        found[f"{size['width']} x {size['height']}"] = page.evaluate(script)
    return {size: lines for size, lines in found.items() if lines}


@EACH
def test_fits_and_can_be_hit(site: Site, open_tab: Callable[..., Tab], kind: str):
    """At 400 % zoom (320 × 256 px, WCAG 1.4.10) and on a tablet nothing is cut off, past the edge or over other text.

    What one touches is 44 px or more both ways, 24 px inside running text (above WCAG 2.5.8).
    """
    page = open_tab().go(site.page(kind))
    assert _at((ZOOMED, TABLET), page, "toets.misfits()") == {}
    assert _at((PHONE, DESK), page, "toets.smallTargets()") == {}


@EACH
def test_text_spacing(site: Site, open_tab: Callable[..., Tab], kind: str):
    """With the spacing of WCAG 1.4.12 all text still fits."""
    page = open_tab().go(site.page(kind))
    page.evaluate("toets.spaceText()")
    assert _at((PHONE, DESK), page, "toets.misfits()") == {}


@EACH
def test_double_text(site: Site, open_tab: Callable[..., Tab], kind: str):
    """With letters twice as large all text grows and still fits (WCAG 1.4.4)."""
    page = open_tab().go(site.page(kind))
    assert page.evaluate("toets.doubleText()") == []
    assert _at((PHONE, DESK), page, "toets.misfits()") == {}
