"""Long pages fold what comes later: short on a small phone, open for a link into them, all without script."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from .chromium import Tab
from .lijst import SMALL

SCREENS = {"agenda/": 12, "aanbod/": 15, "a-z/": 15, "lijsten/nagekeken/": 15, "lijsten/gratis/": 15}
"""The most screens of a small phone that a page takes with what is folded closed."""


def test_long_pages_are_short_on_a_small_phone(testdorp: str, open_tab: Callable[..., Tab]):
    """Without script, so with nothing else than the page itself; what is folded opens by keyboard and by a link to it."""
    tab = open_tab(SMALL, java_script_enabled=False)
    found = {}
    for where in SCREENS:
        page = tab.go(f"{testdorp}{where}")
        found[where] = page.evaluate("document.documentElement.scrollHeight") / SMALL["height"]
    assert {where: high for where, high in found.items() if high > SCREENS[where]} == {}
    page = tab.go(f"{testdorp}agenda/")
    week = page.locator(".vouw").first
    week.locator("summary").press("Enter")
    expect(week.locator(".agendadag").first).to_be_visible()
    page = tab.go(f"{testdorp}a-z/#letter-w")
    expect(page.locator("details:has(#letter-w) li").first).to_be_in_viewport()


def test_a_link_to_a_folded_part_opens_it(testdorp: str, open_tab: Callable[..., Tab]):
    """From another page, and from a link above it on the same page."""
    page = open_tab(SMALL).go(f"{testdorp}a-z/#letter-w")
    expect(page.locator("details:has(#letter-w)")).to_have_attribute("open", "")
    expect(page.locator("#letter-w")).to_be_in_viewport()
    page = open_tab(SMALL).go(f"{testdorp}aanbod/")
    page.get_by_text("Ga naar een soort hulp").click()
    last = page.locator(".spring a").last
    id = (last.get_attribute("href") or "").removeprefix("#")
    last.click()
    expect(page.locator(f"details:has(#{id})")).to_have_attribute("open", "")
