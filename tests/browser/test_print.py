"""On paper: A4, everything folded open, numbers and hours and dates readable; on one page of each kind."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from .chromium import DESK, Tab
from .conftest import EACH, Site
from .paper import A4, CHECKED, HOUR, WIDE_A4, printed

BUILT_ON = "21 november 2026"
"""The day of the build, which stands on every printed page: paper grows old."""

SIZES = {
    "legplan": {WIDE_A4},
    "wie doet wat": {A4, WIDE_A4},
    "vel folder": {(420, 595)},
    "vel matrix": {(1191, 842)},
}
"""What stands on its side, the whole board and the tables of who does what, and vellen on a paper of their own."""

_FOLDED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("main :is(.onzichtbaar, .nabij, button) { display: none !important } main .regels > li { display: block !important }");
  document.adoptedStyleSheets = [sheet];
  const lines = [...document.querySelectorAll("main details:not(.scherm, :has(> nav, > fieldset))")].flatMap((details) => {
    details.open = true;
    const inside = details.innerText.split("\\n").map((line) => line.trim()).filter(Boolean);
    details.open = false;
    return inside;
  });
  document.adoptedStyleSheets = [];
  return lines;
}"""
"""What is folded away and meant for paper, but for buttons, jumps within the page and choices, which do nothing on paper, spoken words and “nu open”."""
_NUMBERS = """() => [...document.querySelectorAll("a[href^='tel:']:not(.vandaag *)")].map((link) => link.getAttribute("href").slice(4))"""
"""Every number that one can ring, but those in the notice that holds today alone and is not on paper."""


def _national(number: str) -> str:
    """Return the figures of a number as one dials them at home: 031234567 for +3231234567."""
    figures = "".join(sign for sign in number if sign.isdigit())
    return f"0{figures.removeprefix('32')}" if number.startswith("+32") else figures


@EACH
def test_paper(site: Site, open_tab: Callable[..., Tab], kind: str):
    """Paper shows what is folded away on the screen, every telephone number, every hour, and how old it is."""
    page = open_tab(DESK).go(site.page(kind))
    seen, folded, numbers = page.inner_text("main"), page.evaluate(_FOLDED), page.evaluate(_NUMBERS)
    paper = printed(page)
    assert paper.sizes == SIZES.get(kind, {A4})
    assert [line for line in folded if not paper.holds(line)] == []
    assert [hour for hour in HOUR.findall(seen) if not paper.holds(hour)] == []
    assert [day for day in CHECKED.findall(seen) if not paper.holds(day)] == []
    assert [one for one in numbers if _national(one) not in paper.text and one not in paper.text] == []
    assert paper.holds(BUILT_ON)


def test_sheets(site: Site, open_tab: Callable[..., Tab]):
    """What is handed over is short: one sheet for who helps, two for the longest offer, four for two weeks.

    A week at the neighbours' is one more.
    """
    tab = open_tab(DESK)
    longest = site.page("aanbod")
    weeks = 4 + tab.go(site.page("agenda")).locator("#bij-de-buren").count()
    wanted = {f"{site.address}hulp/iemand-verder-helpen/": 1, longest: 2, site.page("agenda"): weeks}
    counts = {page: printed(tab.go(page)).count for page in wanted}
    assert {page: count for page, count in counts.items() if count > wanted[page]} == {}


@pytest.mark.parametrize("site", ["testdorp"], indirect=True)
def test_an_ordinary_offer_is_one_sheet(site: Site, open_tab: Callable[..., Tab]):
    """With who checked it as the last of its facts, and without what does nothing on paper."""
    page = open_tab(DESK).go(f"{site.address}aanbod/repair-cafe/")
    paper = printed(page)
    assert paper.count == 1
    assert paper.holds(page.inner_text(".controle p"))
    gone = ("in mijn agenda", "Klopt er iets niet", "Help je iemand anders", "In het beleid")
    assert [words for words in gone if paper.holds(words)] == []


@pytest.mark.parametrize("site", ["testdorp"], indirect=True)
def test_the_agenda_on_paper_is_this_week_and_the_next(site: Site, open_tab: Callable[..., Tab]):
    """What is later is one line with the address, also when the browser opens what is folded."""
    paper = printed(open_tab(DESK).go(site.page("agenda")))
    assert paper.holds("Volgende week")
    assert paper.holds("De weken daarna: https://hulp.testdorp.example/agenda/")
    assert not paper.holds("Week van")
