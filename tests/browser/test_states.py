"""Colours while one points, presses or has focus, on one page of each kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.site.built import KINDS

from . import axe
from .chromium import STATES, Tab
from .conftest import Site


@pytest.mark.parametrize("kind", KINDS)
def test_forced_states(site: Site, open_tab: Callable[..., Tab], kind: str):
    """axe finds nothing while every control is held in hover, focus or pressed; contrast is never left undecided."""
    tab = open_tab()
    axe.prepare(tab.page)
    found = []
    for forced in ([], ["hover"], ["focus", "focus-visible"], ["active", "hover"]):
        page = tab.go(site.page(kind))
        axe.force(page, *forced)
        for state in STATES:
            tab.to(state)
            result = axe.run(page)
            lines = result["violations"] + ([] if forced else result["undecided"])
            found += [f"{state} {'+'.join(forced)}: {line}" for line in lines]
    assert found == []
