"""The button that keeps an offer on the device: by finger, by keyboard, refused, full, and without script."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from . import axe
from .chromium import STATES, Tab
from .lijst import SMALL, kept, with_list

REFUSE = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('nee', 'SecurityError'); } })"
"""A browser that keeps nothing, as in a private window."""


def test_one_press_keeps_the_id_and_another_takes_it_away(testdorp: str, open_tab: Callable[..., Tab]):
    """The words and the state change, what happened is said, and nothing leaves the device."""
    tab = open_tab(SMALL)
    page = tab.go(f"{testdorp}aanbod/digipunt-bibliotheek/")
    button = page.get_by_role("button", name="Bewaar in mijn lijstje “Digipunt in de bibliotheek”")
    expect(button).to_have_attribute("aria-pressed", "false")
    before = list(tab.requests)
    button.click()
    pressed = page.get_by_role(
        "button", name="Staat in je lijstje “Digipunt in de bibliotheek”", pressed=True
    )
    said = page.locator(".bewaar").get_by_role("status")
    expect(said).to_have_text("Dit staat nu in je lijstje. Bekijk en druk af")
    assert kept(page) == {"lijstje /lijstje/": "digipunt-bibliotheek"}
    pressed.click()
    expect(said).to_have_text("Dit staat niet meer in je lijstje. Bekijk mijn lijstje")
    expect(button).to_have_attribute("aria-pressed", "false")
    assert kept(page) == {"lijstje /lijstje/": ""}
    assert (tab.requests, tab.messages) == (before, [])


def test_the_keyboard_keeps_and_follows(testdorp: str, open_tab: Callable[..., Tab]):
    """Space presses the button, focus stays, and the next Tab is on the way to the list."""
    page = open_tab(SMALL).go(f"{testdorp}aanbod/digipunt-bibliotheek/")
    page.locator(".bewaar button").focus()
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Staat in je lijstje")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{testdorp}lijstje/")
    expect(page.locator(".blok")).to_have_count(1)


def test_every_card_has_its_own_button(testdorp: str, open_tab: Callable[..., Tab]):
    """A card in a list can be kept without opening it; its page is still one tap away."""
    page = open_tab(SMALL).go(f"{testdorp}aanbod/")
    card = page.locator("li", has=page.get_by_role("heading", name="Digipunt in Kleingehucht")).first
    card.get_by_role("button", name="Bewaar in mijn lijstje “Digipunt in Kleingehucht”").click()
    assert kept(page) == {"lijstje /lijstje/": "digipunt-kleingehucht"}
    expect(page).to_have_url(f"{testdorp}aanbod/")


def test_buttons_fit_on_their_pages(testdorp: str, open_tab: Callable[..., Tab]):
    """With what was said after a press too: axe finds nothing, all fits, all can be hit."""
    tab = open_tab()
    axe.prepare(tab.page)
    for path in ("aanbod/repair-cafe/", "aanbod/"):
        page = tab.go(testdorp + path)
        page.locator(".bewaar button:visible").last.click()
        for state in STATES:
            tab.to(state)
            assert axe.run(page) == {"violations": [], "undecided": []}, (path, state)
            assert page.evaluate("toets.misfits()") == [], (path, state)
            assert page.evaluate("toets.smallTargets()") == [], (path, state)


def test_a_full_list_says_so(testdorp: str, open_tab: Callable[..., Tab]):
    """Twelve is the most; what is there stays."""
    page = open_tab(SMALL).page
    with_list(page, testdorp, *(f"weg-{number}" for number in range(12)))
    page.goto(f"{testdorp}aanbod/repair-cafe/")
    page.get_by_role("button", name="Bewaar in mijn lijstje").click()
    expect(page.locator(".bewaar [role=status]")).to_contain_text(
        "Je lijstje is vol. Er staat al 12 keer hulp op."
    )
    assert "repair-cafe" not in kept(page)["lijstje /lijstje/"]


def test_a_device_that_keeps_nothing_says_so(testdorp: str, open_tab: Callable[..., Tab]):
    """The button does not act as if."""
    tab = open_tab(SMALL)
    tab.page.add_init_script(REFUSE)
    page = tab.go(f"{testdorp}aanbod/repair-cafe/")
    page.get_by_role("button", name="Bewaar in mijn lijstje").click()
    expect(page.locator(".bewaar [role=status]")).to_have_text(
        "Op dit toestel kan je niets bewaren. Druk de pagina af of schrijf het nummer op."
    )
    expect(page.locator(".bewaar button")).to_have_attribute("aria-pressed", "false")
    page.goto(f"{testdorp}lijstje/")
    expect(page.locator(".lijstje [role=status]")).to_have_text(
        "Op dit toestel kan je niets bewaren. Druk de pagina’s af die je nodig hebt."
    )
    assert tab.messages == []


def test_back_from_the_list_shows_what_is_kept_now(testdorp: str, open_tab: Callable[..., Tab]):
    """A page that the browser kept in memory does not say what was."""
    page = open_tab(SMALL).go(f"{testdorp}aanbod/repair-cafe/")
    page.get_by_role("button", name="Bewaar in mijn lijstje").click()
    page.get_by_role("link", name="Bekijk en druk af").click()
    page.get_by_role("button", name="Haal weg “Repair Café voor je toestel”").click()
    page.go_back()
    expect(page.locator(".bewaar button")).to_have_attribute("aria-pressed", "false")


def test_two_tabs_agree(testdorp: str, open_tab: Callable[..., Tab]):
    """What one tab keeps, the other shows."""
    tab = open_tab(SMALL)
    page = tab.go(f"{testdorp}aanbod/repair-cafe/")
    other: Page = tab.context.new_page()
    other.goto(f"{testdorp}aanbod/repair-cafe/")
    page.get_by_role("button", name="Bewaar in mijn lijstje").click()
    expect(other.locator(".bewaar button")).to_have_attribute("aria-pressed", "true")


def test_without_script_there_is_no_button(testdorp: str, open_tab: Callable[..., Tab]):
    """No control that does nothing; the list says what to do instead."""
    page = open_tab(SMALL, java_script_enabled=False).go(f"{testdorp}aanbod/repair-cafe/")
    assert page.locator("main button").count() == 0
    page.goto(f"{testdorp}lijstje/")
    assert page.locator("main button").count() == 0
    assert "Kies “Afdrukken” in het menu van je toestel." in page.inner_text("main")
