"""What visitors set on their device: no JavaScript, dark, their own colours, less motion; on one page of each kind."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from playwright.sync_api import Page

from .chromium import Tab
from .conftest import EACH, Site
from .pictures import colours

_CONTROLS = "button:visible, input:visible, select:visible, textarea:visible"


@EACH
def test_without_javascript(site: Site, open_tab: Callable[..., Tab], kind: str):
    """Script adds no heading and no way on; without it there is no control that would do nothing."""
    with_it = open_tab().go(site.page(kind))
    without = open_tab(java_script_enabled=False).go(site.page(kind))
    assert headings(with_it) == headings(without)
    assert ways_on(with_it) <= ways_on(without)
    assert without.locator(_CONTROLS).count() == 0


def headings(page: Page) -> list[str]:
    """Return the headings that can be seen, each as it stands there while nothing is open."""
    shown = page.locator("h1:visible, h2:visible, h3:visible")
    return list(shown.evaluate_all("(all) => all.map((one) => one.dataset.straks || one.innerText)"))


def ways_on(page: Page) -> set[str]:
    """Return where the links that can be seen lead, but for another state of this same page, which only script knows."""
    own = f"{urlsplit(page.url).path}?"
    seen = page.locator("a:visible").evaluate_all("(all) => all.map((one) => one.getAttribute('href') || '')")
    return {href for href in seen if not href.startswith(own)}


@EACH
def test_settings_of_the_device(site: Site, open_tab: Callable[..., Tab], lab: Page, kind: str):
    """A light device gives a light page, a dark one a dark page; in forced colours text stands out from its ground.

    Nothing moves by itself or glides for who asked for less motion (WCAG 2.3.3).
    """
    page = open_tab(color_scheme="light", reduced_motion="reduce").go(site.page(kind))
    assert page.evaluate("toets.motion()") == []
    assert page.evaluate("document.getAnimations().length") == 0
    page.locator("main").evaluate(
        "(main) => main.scrollIntoView()"
    )  # The header has the colour of the council.
    light = colours(lab, page.screenshot())
    page.emulate_media(color_scheme="dark")
    dark = colours(lab, page.screenshot())
    assert light.brightness > 0.7 > 0.3 > dark.brightness
    page.emulate_media(color_scheme="light", forced_colors="active")
    forced = colours(lab, page.screenshot())
    assert forced.count >= 3 and forced.contrast >= 7
