"""Colours while one points, presses or has focus, on one page of each kind."""

from __future__ import annotations

from collections.abc import Callable

from . import axe
from .chromium import Tab
from .conftest import EACH, Site

FORCED = (["hover"], ["focus", "focus-visible"], ["active", "hover"])


@EACH
def test_forced_states(site: Site, open_tab: Callable[..., Tab], kind: str):
    """Contrast holds in light and dark while every control is held in hover, focus or pressed."""
    tab = open_tab()
    axe.prepare(tab.page)
    forcing = axe.Forcing(tab.go(site.page(kind)))
    found = []
    for states in FORCED:
        forcing.hold(*states)
        for scheme in ("light", "dark"):
            tab.page.emulate_media(color_scheme=scheme)
            found += [f"{scheme}, {states[0]}: {line}" for line in axe.run_contrast(tab.page)["violations"]]
    assert found == []
