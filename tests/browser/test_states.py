"""Colours while one points, presses or has focus, on one page of each kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.site.built import KINDS

from . import axe
from .chromium import STATES, Tab
from .conftest import Site

FORCED = (["hover"], ["focus", "focus-visible"], ["active", "hover"])


@pytest.mark.parametrize("kind", KINDS)
def test_forced_states(site: Site, open_tab: Callable[..., Tab], kind: str):
    """Contrast holds while every control is held in hover, focus or pressed."""
    tab = open_tab()
    axe.prepare(tab.page)
    forcing = axe.Forcing(tab.go(site.page(kind)))
    found = []
    for states in FORCED:
        forcing.hold(*states)
        for state in STATES:
            tab.to(state)
            found += [f"{state}, {states[0]}: {line}" for line in axe.run_contrast(tab.page)["violations"]]
    assert found == []


@pytest.mark.parametrize("kind", KINDS)
def test_contrast_is_decided(site: Site, open_tab: Callable[..., Tab], kind: str):
    """axe can measure the contrast of all text: none lies on a picture or half under something else."""
    tab = open_tab()
    axe.prepare(tab.page)
    tab.go(site.page(kind))
    found = []
    for state in STATES:
        tab.to(state)
        found += [f"{state}: {line}" for line in axe.run_contrast(tab.page)["undecided"]]
    assert found == []
