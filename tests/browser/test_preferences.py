"""What visitors set on their device: no JavaScript, dark, their own colours, less motion; on one page of each kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.site.built import KINDS

from .chromium import Tab
from .conftest import Site
from .pictures import colours

EACH = pytest.mark.parametrize("kind", KINDS)


@EACH
def test_without_javascript(site: Site, open_tab: Callable[..., Tab], kind: str):
    """The page reads the same without JavaScript, and holds no button that would then do nothing."""
    with_it = open_tab().go(site.page(kind)).inner_text("body")
    without = open_tab(java_script_enabled=False).go(site.page(kind))
    assert without.inner_text("body") == with_it
    assert without.locator("button[type=button]:visible, [hidden] + noscript").count() == 0


@EACH
def test_less_motion(site: Site, open_tab: Callable[..., Tab], kind: str):
    """Nothing moves by itself or glides for who asked for less motion (WCAG 2.3.3)."""
    page = open_tab(reduced_motion="reduce").go(site.page(kind))
    assert page.evaluate("toets.motion()") == []
    assert page.evaluate("document.getAnimations().length") == 0


@EACH
def test_dark_is_dark(site: Site, open_tab: Callable[..., Tab], lab: Page, kind: str):
    """The device's own dark setting makes the page dark, its light setting light."""
    page = open_tab(color_scheme="light").go(site.page(kind))
    light = colours(lab, page.screenshot())
    page.emulate_media(color_scheme="dark")
    dark = colours(lab, page.screenshot())
    assert light.brightness > 0.7 > 0.3 > dark.brightness


@EACH
def test_forced_colours(site: Site, open_tab: Callable[..., Tab], lab: Page, kind: str):
    """In the visitor's own colours the page is drawn: text stands out from its ground."""
    seen = colours(lab, open_tab(forced_colors="active").go(site.page(kind)).screenshot())
    assert seen.count >= 3 and seen.contrast >= 7
