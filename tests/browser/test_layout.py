"""Small screens, large letters, wide spacing, thick fingers, on one page of each kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.site.built import KINDS

from .chromium import DESK, PHONE, ZOOMED, Tab
from .conftest import Site

SIZES = pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["320 px", "1280 px"])


@pytest.mark.parametrize(
    "viewport",
    [PHONE, ZOOMED, {"width": 768, "height": 1024}, DESK],
    ids=lambda v: f"{v['width']}x{v['height']}",
)
@pytest.mark.parametrize("kind", KINDS)
def test_fits(site: Site, open_tab: Callable[..., Tab], kind: str, viewport: dict[str, int]):
    """Nothing is cut off, past the edge or over other text; 320 × 256 px is 400 % zoom (WCAG 1.4.10)."""
    assert open_tab(viewport).go(site.page(kind)).evaluate("toets.misfits()") == []


@SIZES
@pytest.mark.parametrize("kind", KINDS)
def test_text_spacing(site: Site, open_tab: Callable[..., Tab], kind: str, viewport: dict[str, int]):
    """With the spacing of WCAG 1.4.12 all text still fits."""
    page = open_tab(viewport).go(site.page(kind))
    page.evaluate("toets.spaceText()")
    assert page.evaluate("toets.misfits()") == []


@SIZES
@pytest.mark.parametrize("kind", KINDS)
def test_double_text(site: Site, open_tab: Callable[..., Tab], kind: str, viewport: dict[str, int]):
    """With letters twice as large all text grows and still fits (WCAG 1.4.4)."""
    page = open_tab(viewport).go(site.page(kind))
    assert page.evaluate("toets.doubleText()") == []
    assert page.evaluate("toets.misfits()") == []


@SIZES
@pytest.mark.parametrize("kind", KINDS)
def test_targets(site: Site, open_tab: Callable[..., Tab], kind: str, viewport: dict[str, int]):
    """What one touches is 44 px or more both ways, 24 px inside running text (above WCAG 2.5.8)."""
    assert open_tab(viewport).go(site.page(kind)).evaluate("toets.smallTargets()") == []
