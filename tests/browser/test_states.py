"""Colours while one points, presses or has focus, on one page of each kind."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from playwright.sync_api import Page

from . import axe
from .chromium import Tab
from .conftest import EACH, Site

SCHEMES: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")
FORCED = (["hover"], ["focus", "focus-visible"], ["active", "hover"])


@EACH
def test_forced_states(site: Site, open_tab: Callable[..., Tab], kind: str):
    """Contrast holds in light and dark while every control is held in hover, focus or pressed.

    What looks the same as when nothing is held is not looked at again: test_every_page.py did.
    """
    tab = open_tab()
    axe.prepare(tab.page)
    forcing = axe.Forcing(tab.go(site.page(kind)))
    seen = {scheme: _looks(tab.page, scheme) for scheme in SCHEMES}
    found = []
    for states in FORCED:
        forcing.hold(*states)
        for scheme in SCHEMES:
            tab.page.emulate_media(color_scheme=scheme)
            result = axe.run_on_new(tab.page, axe.CONTRAST, seen[scheme])
            found += [f"{scheme}, {states[0]}: {line}" for line in result["violations"]]
    assert found == []


def _looks(page: Page, scheme: Literal["light", "dark"]) -> set[str]:
    page.emulate_media(color_scheme=scheme)
    return set(page.evaluate("toets.looks()"))
