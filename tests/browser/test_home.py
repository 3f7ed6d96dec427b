"""Home as a resident meets it: six tiles, two a row, what opens soon in view, and a way in, without JavaScript too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from .chromium import DESK, Tab
from .conftest import Site

SMALL = {"width": 360, "height": 740}
NO_SCRIPT = pytest.mark.parametrize("script", [True, False], ids=["met JavaScript", "zonder JavaScript"])


def _boxes(tab: Tab, selector: str) -> list[dict[str, Any]]:
    """Return where each element stands on the page."""
    found = [element.bounding_box() for element in tab.page.query_selector_all(selector)]
    return [dict(box) for box in found if box]


@NO_SCRIPT
def test_six_tiles_two_a_row(site: Site, open_tab: Callable[..., Tab], script: bool) -> None:
    """On a phone of 360 px each row has two tiles of the same width, each tile one link."""
    tab = open_tab(SMALL, java_script_enabled=script)
    tab.page.goto(site.page("home"))
    boxes = _boxes(tab, "main a.tegel")
    assert len(boxes) == 6
    rows = [[box for box in boxes if box["y"] == y] for y in sorted({box["y"] for box in boxes})]
    assert [len(row) for row in rows] == [2, 2, 2]
    assert len({round(box["width"]) for box in boxes}) == 1


@NO_SCRIPT
def test_a_wide_screen_shows_tiles_and_what_opens_soon(
    site: Site, open_tab: Callable[..., Tab], script: bool
) -> None:
    """At 1280 × 800 all tiles and the next moments stand side by side, without scrolling."""
    tab = open_tab(DESK, java_script_enabled=script)
    tab.page.goto(site.page("home"))
    tiles, soon = _boxes(tab, "main a.tegel"), _boxes(tab, "main .straks")
    assert len(soon) == 1
    assert max(box["y"] + box["height"] for box in tiles) <= DESK["height"]
    assert soon[0]["y"] + soon[0]["height"] <= DESK["height"]
    assert soon[0]["x"] >= max(box["x"] + box["width"] for box in tiles)


def test_from_top_to_bottom_on_a_phone(site: Site, open_tab: Callable[..., Tab]) -> None:
    """The way in, the question, the tiles, what opens soon, helping somebody, the footer: in that order."""
    tab = open_tab(SMALL, java_script_enabled=False)
    tab.page.goto(site.page("home"))
    parts = (".thuis", ".ingang", "h1", ".zoek", ".tegels", ".straks", "main > h2", "footer")
    tops = [_boxes(tab, part)[-1]["y"] for part in parts]
    assert tops == sorted(tops)


def test_whoever_reads_no_dutch_finds_the_way_out(site: Site, open_tab: Callable[..., Tab]) -> None:
    """Under the tiles, in languages of their own, each marked as what it is."""
    tab = open_tab(SMALL, java_script_enabled=False)
    tab.page.goto(site.page("home"))
    way = tab.page.locator("main a", has=tab.page.locator("[lang=fr]"))
    assert way.locator("[lang]").evaluate_all("(parts) => parts.map((part) => part.lang)") == [
        "fr",
        "en",
        "ar",
    ]
    way.click()
    assert tab.page.url == f"{site.address}andere-talen/"


def test_a_whole_tile_leads_on(site: Site, open_tab: Callable[..., Tab]) -> None:
    """A tap in the corner of a tile is enough."""
    tab = open_tab(SMALL, java_script_enabled=False)
    tab.page.goto(site.page("home"))
    tab.page.locator("a.tegel").first.click(position={"x": 8, "y": 8})
    assert tab.page.url == f"{site.address}noden/nu-vast/"
