"""Lists of several pages on a small phone without script: they fit, can be hit, and are walked from page to page by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from macros import paths, vastepaginas
from macros.check import check
from macros.links import authored_pages
from macros.load import load
from macros.register import link
from macros.site import make
from scripts.bench.registers import vergroot
from tests.conftest import DATA, VANDAAG

from .chromium import Tab
from .server import serving

OFFERS = 300
"""So many that every list takes several pages."""

PHONE = {"width": 360, "height": 740}

FOLDERS = ("aanbod/", "lijsten/gratis/", "agenda/", "a-z/")
"""The lists that are looked at."""

NARROW = """() => {
  const wide = document.documentElement.scrollWidth > innerWidth ? ["zijwaarts"] : [];
  const targets = [...document.querySelectorAll(".bladwijzer a, .sprongen a, .pillen a, summary")].filter((one) => one.checkVisibility());
  return wide.concat(targets.filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width < 44 || height < 44;
  }).map((one) => one.textContent.trim()));
}"""
"""What scrolls sideways, and the targets below 44 × 44 px."""


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a site of `OFFERS` offers: its lists, and what its pages load."""
    data, folder = tmp_path_factory.mktemp("groot") / "data", tmp_path_factory.mktemp("site")
    vergroot(DATA["testdorp"], data, OFFERS)
    content, _ = check(load(data), VANDAAG)
    site = make(link(content, VANDAAG), authored_pages(paths.DOCS))
    lists = {f"{path}index.html" for path in vastepaginas.getoond(site.zicht.register)}
    for path, maker in site.makers():
        if path.startswith(("assets/", "lijsten/gratis/")) or (path in lists and path.startswith(FOLDERS)):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(maker(), "utf-8")
    with serving(folder) as address:
        yield address


@pytest.mark.parametrize(
    "page",
    [
        "aanbod/",
        "aanbod/bladzijde/3/",
        "lijsten/gratis/bladzijde/2/",
        "agenda/",
        "agenda/bladzijde/20/",
        "a-z/",
        "a-z/d/",
    ],
)
def test_a_page_of_a_list_fits_a_phone(many: str, open_tab: Callable[..., Tab], page: str):
    """Nothing scrolls sideways, and every link of the navigation is 44 px high and wide; opened parts too."""
    shown = open_tab(PHONE, java_script_enabled=False).go(f"{many}{page}")
    assert shown.evaluate(NARROW) == []
    for part in shown.locator("details.spring").all():
        part.locator("summary").click()
    assert shown.evaluate(NARROW) == []


def test_one_walks_through_a_list_without_script(many: str, open_tab: Callable[..., Tab]):
    """By keyboard alone: the numbers in order, this page named, and each next page begins where the last one ended."""
    tab = open_tab(PHONE, java_script_enabled=False)
    page = tab.go(f"{many}aanbod/")
    seen = []
    while True:
        seen += page.locator(".aanbodkaart a").evaluate_all("all => all.map((one) => one.pathname)")
        here = page.locator(".bladwijzer").first.locator("[aria-current=page]")
        expect(here).to_have_count(1)
        following = page.locator(".bladwijzer").first.get_by_role("link", name="Volgende")
        if not following.count():
            break
        here.focus()
        for _ in range(9):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.textContent.startsWith('Volgende')"):
                break
        with page.expect_navigation():
            page.keyboard.press("Enter")
    assert len(seen) == len(set(seen)) > 240
    assert page.url.endswith("bladzijde/5/")


def test_with_script_no_control_pretends_to_see_all(many: str, open_tab: Callable[..., Tab]):
    """The choices on the page stay away; the search field and the lists made beforehand are there."""
    tab = open_tab(PHONE)
    page = tab.go(f"{many}aanbod/bladzijde/2/")
    expect(page.get_by_text("Combineer keuzes")).to_have_count(0)
    expect(page.get_by_role("searchbox").or_(page.get_by_role("combobox"))).to_have_count(1)
    expect(page.locator(".verfijn").get_by_role("link", name="Gratis")).to_be_visible()
    assert page.evaluate(NARROW) == []
    assert tab.messages == []


def test_the_agenda_goes_to_a_day(many: str, open_tab: Callable[..., Tab]):
    """From the first page to the page of that day, and there to its place; a page that is past says its age."""
    page = open_tab(PHONE).go(f"{many}agenda/")
    expect(page.locator(".agendadag").first).to_contain_text("Zaterdag 21 november")
    page.get_by_text("Kies een dag").click()
    page.get_by_role("link", name="di 1 dec", exact=True).click()
    expect(page.locator("#dag-2026-12-01")).to_be_in_viewport()
    expect(page.locator("#dag-2026-12-01 h3")).to_contain_text("Dinsdag 1 december")
