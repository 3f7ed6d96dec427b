"""Narrowing a list on the page itself: by keyboard, in the address, announced, undone, and without script."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from . import axe
from .chromium import PHONE, STATES, Tab


def items(page: Page, *words: str) -> int:
    """Return how many items fit all of these choices or leave it unknown, as the page itself was written."""
    parts = [f':is([data-kenmerken~="{word}"], [data-kenmerken~="?{word.split("-")[0]}"])' for word in words]
    return page.locator("[data-kenmerken]" + "".join(parts)).count()


def shown(page: Page) -> Locator:
    """Return the items that one sees."""
    return page.locator("[data-kenmerken]:visible")


def said(page: Page) -> Locator:
    """Return what a screen reader is told."""
    return page.locator(".verfijn").get_by_role("status")


def opened(tab: Tab, address: str) -> Page:
    """Open a page and unfold the choices."""
    page = tab.go(address)
    page.get_by_text("Combineer keuzes").click()
    return page


@pytest.mark.parametrize("where", ["aanbod/", "agenda/"])
def test_a_choice_narrows_the_list_and_is_said(testdorp: str, open_tab: Callable[..., Tab], where: str):
    """The count is that of the page; kinds, days and weeks without anything go away; the address keeps it."""
    tab = open_tab()
    page = opened(tab, f"{testdorp}{where}")
    total = page.locator("[data-kenmerken]").count()
    expect(said(page)).to_be_empty()
    page.get_by_label("’s Avonds").check()
    page.get_by_label("Waar", exact=True).select_option(label="Kleingehucht")
    fits = items(page, "avond", "dorp-kleingehucht")
    assert 0 < fits < total
    expect(said(page)).to_contain_text(f"{fits} van {total} gevonden.")
    expect(shown(page)).to_have_count(fits)
    empty = "main section:not(.verfijn section, .kader, .buren, .buren section):visible"
    assert [e for e in page.locator(empty).all() if not e.locator("[data-kenmerken]:visible").count()] == []
    expect(page).to_have_url(f"{testdorp}{where}?kies=avond,dorp-kleingehucht")
    assert tab.messages == []


def test_what_is_folded_opens_for_a_choice(testdorp: str, open_tab: Callable[..., Tab]):
    """And folds again with the last choice gone; what the reader opened stays open."""
    page = opened(open_tab(), f"{testdorp}aanbod/")
    own = page.locator(".vouw").nth(2)
    own.locator("summary").click()
    before = page.locator(".vouw[open]").count()
    page.get_by_label("Waar", exact=True).select_option(label="Kleingehucht")
    assert page.locator(".vouw:visible:not([open])").count() == 0
    page.get_by_role("button", name="Wis alle keuzes").click()
    assert page.locator(".vouw[open]").count() == before
    expect(own).to_have_attribute("open", "")


def test_the_number_of_the_whole_goes_while_a_list_is_narrowed(testdorp: str, open_tab: Callable[..., Tab]):
    """It counts what is folded without any choice."""
    page = opened(open_tab(), f"{testdorp}aanbod/")
    number = page.locator(".vouw > summary > small")
    page.get_by_label("Gratis", exact=True).check()
    expect(number.first).to_be_hidden()
    page.get_by_role("button", name="Wis alle keuzes").click()
    expect(number.first).to_be_visible()


def test_what_nobody_filled_in_stays_and_says_so(testdorp: str, open_tab: Callable[..., Tab]):
    """Unknown is not no; the note goes away with the choice."""
    page = opened(open_tab(), f"{testdorp}aanbod/")
    page.get_by_label("Waar", exact=True).select_option(label="Kleingehucht")
    unsure = page.locator('[data-kenmerken~="?dorp"]')
    assert unsure.count()
    expect(unsure.first.locator(".weet-niet")).to_have_text(
        "We weten niet in welk dorp het is. Vraag het na."
    )
    expect(said(page)).to_contain_text(f"Van {unsure.count()} weten we het niet zeker.")
    page.get_by_role("button", name="Wis alle keuzes").click()
    expect(page.locator(".weet-niet")).to_have_count(0)
    expect(page).to_have_url(f"{testdorp}aanbod/")


def test_the_keyboard_alone_is_enough(testdorp: str, open_tab: Callable[..., Tab]):
    """Unfold, tick, choose from a list, wipe; focus is never lost."""
    page = open_tab().go(f"{testdorp}aanbod/")
    page.get_by_text("Combineer keuzes").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.get_by_label("Gratis", exact=True)).to_be_checked()
    expect(shown(page)).to_have_count(items(page, "gratis"))
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_label("Waarvoor")).to_have_value("nood-nu-vast")
    expect(shown(page)).to_have_count(items(page, "gratis", "nood-nu-vast"))
    page.get_by_role("button", name="Wis alle keuzes").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Combineer keuzes")).to_be_focused()
    expect(page.get_by_label("Gratis", exact=True)).not_to_be_checked()


def test_a_shared_address_gives_the_same_list(testdorp: str, open_tab: Callable[..., Tab]):
    """Choices that do not exist are passed over; other words in the address stay."""
    page = open_tab().go(f"{testdorp}aanbod/?van=mail&kies=gratis,weg,voor-senioren#les")
    expect(page.get_by_label("Gratis", exact=True)).to_be_checked()
    expect(page.get_by_label("Voor wie")).to_have_value("voor-senioren")
    expect(shown(page)).to_have_count(items(page, "gratis", "voor-senioren"))
    page.get_by_label("Gratis", exact=True).uncheck()
    expect(page).to_have_url(f"{testdorp}aanbod/?van=mail&kies=voor-senioren#les")


def test_back_and_forward_bring_the_choices_back(testdorp: str, open_tab: Callable[..., Tab]):
    """One looks at an offer and comes back to the list as it was."""
    page = opened(open_tab(), f"{testdorp}aanbod/")
    page.get_by_label("Nagekeken").check()
    fits = items(page, "nagekeken")
    shown(page).first.get_by_role("link").first.click()
    page.wait_for_url("**/aanbod/*/")
    page.go_back()
    expect(page).to_have_url(f"{testdorp}aanbod/?kies=nagekeken")
    expect(shown(page)).to_have_count(fits)
    expect(page.get_by_label("Nagekeken")).to_be_checked()
    page.go_forward()
    page.wait_for_url("**/aanbod/*/")


def test_no_result_says_what_to_let_go_and_whom_to_ask(testdorp: str, open_tab: Callable[..., Tab]):
    """Each choice has a button that tells how much is left without it; the council's number stands below."""
    page = open_tab().go(f"{testdorp}agenda/?kies=avond,nood-wifi,plaats-duinzicht")
    expect(said(page)).to_contain_text(f"0 van {page.locator('[data-kenmerken]').count()} gevonden.")
    panel = page.locator(".verfijn .melding")
    expect(panel).to_contain_text("Niets past bij al je keuzes samen")
    expect(panel.get_by_role("link")).to_have_attribute("href", "tel:+32-59-00-00-10")
    button = panel.get_by_role("button").first
    left = int(button.inner_text().rpartition(" ")[2])
    assert left
    button.click()
    expect(shown(page)).to_have_count(left)
    expect(page.get_by_text("Combineer keuzes")).to_be_focused()


def test_jump_links_lead_only_to_what_is_left(testdorp: str, open_tab: Callable[..., Tab]):
    """A link to a part that went away goes away too."""
    page = open_tab().go(f"{testdorp}agenda/?kies=avond")
    for link in page.locator('.sprongen a[href^="#"]:visible').all():
        expect(page.locator(link.get_attribute("href") or "")).to_be_visible()


@pytest.mark.parametrize("where", ["aanbod/", "agenda/"])
def test_without_script_links_lead_to_the_lists(testdorp: str, open_tab: Callable[..., Tab], where: str):
    """No control that does nothing; each link leads to a list that holds what it counts."""
    page = open_tab(java_script_enabled=False).go(f"{testdorp}{where}")
    assert page.locator(".verfijn").locator("input, select, button, summary").count() == 0
    links = page.get_by_role("navigation", name="Toon alleen").get_by_role("link")
    names = [(link.inner_text(), link.get_attribute("href")) for link in links.all()]
    assert len(names) <= 6
    for text, href in names[:-1]:
        page.goto(f"{testdorp}{(href or '').removeprefix('/')}")
        fits = page.locator("main > .kaarten > li, #meer > .kaarten > li")
        assert fits.count() == int(text.split()[-1])


@pytest.mark.parametrize("state", STATES)
def test_open_and_without_result_it_is_in_order(testdorp: str, open_tab: Callable[..., Tab], state: str):
    """axe finds nothing, all text fits and fingers hit every control, with everything on it shown."""
    tab = open_tab()
    axe.prepare(tab.page)
    tab.go(f"{testdorp}aanbod/?kies=avond,nood-wifi,plaats-duinzicht")
    expect(tab.page.locator(".verfijn .melding")).to_be_visible()
    tab.to(state)
    result = axe.run(tab.page)
    assert result["violations"] + result["undecided"] + tab.page.evaluate("toets.misfits()") == []
    if tab.page.viewport_size == PHONE:
        assert tab.page.evaluate("toets.smallTargets()") == []
