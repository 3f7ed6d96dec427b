"""The search field in a browser: with a keyboard, without an index, under a path, with a hostile register."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from macros.build import build
from tests.conftest import VANDAAG
from tests.klein import AANBOD, GEMEENTE, anders, schrijf

from . import axe
from .chromium import STATES, Tab
from .conftest import Site
from .server import serving

HOSTILE = 'Hulp <b onclick="alert(1)">nu</b> "snel" {{ 7*7 }} & <script>alert(2)</script>'
BASE = "/onze/hulp/"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a small site under a path, with a title that would like to be code."""
    folder = tmp_path_factory.mktemp("vijandig")
    council = {**GEMEENTE, "webadres": f"https://kleindorp.example{BASE}"}
    data = schrijf(
        folder / "data", anders(AANBOD, titel=HOSTILE, trefwoorden=["knutselen"]), gemeente=council
    )
    outcome = build(data, folder / "site", VANDAAG)
    assert outcome.ok, "\n".join([*map(str, outcome.problems), *outcome.messages])
    with serving(folder / "site", BASE) as address:
        yield address


def typed(page: Page, question: str) -> None:
    """Type a question as a person does, and wait for its answer."""
    page.get_by_role("searchbox", name="Zoek in deze site").fill("")
    page.get_by_role("searchbox").press_sequentially(question)
    expect(status(page)).to_contain_text(f"“{question}”")


def status(page: Page) -> Locator:
    """Return the sentence that is read out."""
    return page.locator(".zoek [role=status]")


def titles(page: Page) -> list[str]:
    """Return the words of the links that are found."""
    return page.locator(".zoek li a").all_inner_texts()


def test_without_script_there_is_a_link_to_the_list(site: Site, open_tab: Callable[..., Tab]):
    """No field that does nothing; the list itself has no link to itself."""
    page = open_tab(java_script_enabled=False).go(site.page("alle aanbod"))
    assert page.locator(".zoek input").count() == 0
    page.get_by_role("link", name="Zoek in de lijst van A tot Z").click()
    expect(page).to_have_url(site.page("a-z"))
    assert page.locator(".zoek a").count() == 0


@pytest.mark.parametrize("kind", ["alle aanbod", "a-z", "404"])
def test_the_index_is_fetched_when_the_field_gets_focus(site: Site, open_tab: Callable[..., Tab], kind: str):
    """A visit that does not search pays nothing for search."""
    tab = open_tab()
    page = tab.go(site.page(kind))
    field = page.get_by_role("searchbox")
    expect(field).to_be_visible()
    assert not [one for one in tab.requests if "/zoek." in one and one.endswith(".json")]
    with page.expect_response(lambda answer: "/zoek." in answer.url and answer.url.endswith(".json")):
        field.focus()
    assert tab.noise(site.address) == []


def test_by_keyboard_alone(site: Site, open_tab: Callable[..., Tab]):
    """Type, Enter goes on to the first result, Enter follows it; back finds question and results again."""
    tab = open_tab()
    page = tab.go(site.page("alle aanbod"))
    typed(page, "laptop")
    assert page.url.endswith("?zoek=laptop")
    page.keyboard.press("Enter")
    first = page.locator(".zoek li a").first
    expect(first).to_be_focused()
    name = first.inner_text()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    page.go_back()
    expect(page.get_by_role("searchbox")).to_have_value("laptop")
    expect(page.locator(".zoek li a").first).to_have_text(name)
    assert tab.noise(site.address) == []


def test_escape_clears_field_results_and_address(site: Site, open_tab: Callable[..., Tab]):
    """One key, and the page is as it was; the focus stays in the field, and what else the address holds stays."""
    page = open_tab().go(f"{site.page('alle aanbod')}?dag=maandag#inhoud")
    typed(page, "wifi")
    page.keyboard.press("Escape")
    expect(page.get_by_role("searchbox")).to_have_value("")
    expect(page.get_by_role("searchbox")).to_be_focused()
    expect(status(page)).to_be_empty()
    assert titles(page) == []
    assert page.url.endswith("?dag=maandag#inhoud")


def test_an_address_with_a_question_is_answered(site: Site, open_tab: Callable[..., Tab]):
    """A shared or kept address shows its results without a touch; the count is in the live region."""
    page = open_tab().go(f"{site.page('a-z')}?zoek=wifi")
    expect(page.get_by_role("searchbox")).to_have_value("wifi")
    expect(status(page)).to_have_text(re.compile(r"^\d+ resultaten voor “wifi”"))
    assert titles(page)


def test_nothing_found_says_where_to_go(site: Site, open_tab: Callable[..., Tab]):
    """A near word to try, the questions that lead to help, the list from A to Z, and the council's way in."""
    page = open_tab().go(site.page("alle aanbod"))
    typed(page, "biblitheeek")
    expect(status(page)).to_have_text("We vonden niets voor “biblitheeek”.")
    button = page.get_by_role("button", name="Bedoelde je “bibliotheek”?")
    ways = page.locator(".zoek .los").all_inner_texts()
    way_in = {"testdorp": "Bel 059 00 00 10", "boechout": "Vraag het na aan een loket van de gemeente."}
    assert ways == ["We helpen je kiezen", "Kijk in de lijst van A tot Z", way_in[site.name]]
    button.click()
    expect(status(page)).to_contain_text("voor “bibliotheek”")
    assert titles(page)


def test_a_slip_is_told(site: Site, open_tab: Callable[..., Tab]):
    """Who typed another word than we looked for can see it."""
    page = open_tab().go(site.page("alle aanbod"))
    typed(page, "labtop")
    expect(status(page)).to_contain_text("Je typte “labtop”, we zochten “laptop”.")


def test_without_a_connection_it_says_so(site: Site, open_tab: Callable[..., Tab]):
    """The index does not come: a sentence and the list; when the line is back, the next question works."""
    page = open_tab().go(site.page("alle aanbod"))
    page.route("**/zoek.*.json", lambda route: route.abort())
    page.get_by_role("searchbox").press_sequentially("wifi")
    expect(status(page)).to_have_text("Zoeken lukt nu niet. Misschien heb je geen internet.")
    expect(page.locator(".zoek").get_by_role("link", name="Kijk in de lijst van A tot Z")).to_be_visible()
    page.unroute("**/zoek.*.json")
    typed(page, "wifi")
    assert titles(page)


def test_a_hostile_title_stays_text(hostile: str, open_tab: Callable[..., Tab]):
    """Under a path, what looks like code is shown letter by letter, and its link works."""
    tab = open_tab()
    page = tab.go(f"{hostile}aanbod/")
    typed(page, "knutselen")
    assert titles(page) == [HOSTILE]
    assert page.locator(".zoek b, .zoek script").count() == 0
    page.locator(".zoek li a").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(HOSTILE)
    assert page.url == f"{hostile}aanbod/digipunt/"
    assert tab.noise(hostile) == []


@pytest.mark.parametrize("question", ["laptop", "biblitheeek"])
def test_results_are_accessible_and_fit(site: Site, open_tab: Callable[..., Tab], question: str):
    """axe finds nothing in three states; everything fits at 320 px and targets are large."""
    tab = open_tab()
    axe.prepare(tab.page)
    page = tab.go(site.page("alle aanbod"))
    typed(page, question)
    found = []
    for state in STATES:
        tab.to(state)
        result = axe.run(page)
        found += [f"{state} {line}" for line in (*result["violations"], *result["undecided"])]
        found += [f"{state} {line}" for line in page.evaluate("toets.misfits()")]
    assert found + page.evaluate("toets.smallTargets()") == []
