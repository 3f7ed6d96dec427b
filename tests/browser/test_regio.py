"""The overview of a region in a browser: a block for each need on a phone, a table on a wide screen, and on paper."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from macros import paths
from macros.regio.map import bestanden
from macros.templates import environment

from ..regio.klein import bron, hulp, regio, stuk
from . import axe
from .chromium import STATES, tab
from .paper import WIDE_A4, printed
from .server import serving


@pytest.fixture(scope="module")
def adres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the overview of nine councils is served, one of them unknown."""
    folder = tmp_path_factory.mktemp("regio")
    some = [bron(f"Dorp {number}", hulp(), hulp("twee", zeker=False)) for number in range(8)]
    for name, content in bestanden(regio(*some, stuk("Verdorp")), environment(paths.OVERRIDES)):
        (folder / name).write_bytes(content)
    with serving(folder) as address:
        yield address


def test_nothing_is_wrong_with_it(browser: Browser, adres: str) -> None:
    """Axe finds nothing, folded open or not; no part of the page is wider than the screen; only its own style is asked."""
    with tab(browser) as opened:
        axe.prepare(opened.page)
        page = opened.go(adres)
        for state in STATES:
            opened.to(state)
            page.evaluate("document.querySelectorAll('details').forEach((part) => (part.open = !part.open))")
            assert (state, axe.run(page)) == (state, {"violations": [], "undecided": []})
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert opened.noise(adres) == []


def test_a_block_for_each_need_on_a_phone_and_a_table_on_a_wide_screen(browser: Browser, adres: str) -> None:
    """On a phone each state stands beside the name of its council; the wide table can be reached by keyboard."""
    with tab(browser) as opened:
        page = opened.go(adres)
        row = page.locator("tbody tr").first
        assert row.inner_text().splitlines() == [
            "Ik zit nu vast",
            *(f"Dorp {number}: 1 zeker 1 niet zeker" for number in range(8)),
            "Verdorp: onbekend",
        ]
        assert row.evaluate("row => getComputedStyle(row).display") == "block"
        opened.to("1280 px licht")
        assert row.evaluate("row => getComputedStyle(row).display") == "table-row"
        assert "Dorp 0:" not in row.inner_text()
        frame = page.get_by_role("region", name="Vragen per gemeente")
        frame.focus()
        before = frame.evaluate("frame => frame.scrollTop")
        page.keyboard.press("End")
        page.wait_for_function(
            "before => document.activeElement.scrollTop > before || document.activeElement.scrollHeight <= document.activeElement.clientHeight",
            arg=before,
        )
        assert page.get_by_role("columnheader", name="Verdorp").count() == 2


def test_everything_is_on_paper(browser: Browser, adres: str) -> None:
    """On its side, for the tables; the one that is folded is open."""
    with tab(browser) as opened:
        paper = printed(opened.go(adres))
        assert paper.sizes == {WIDE_A4}
        for words in (
            "Verdorp",
            "Ik zit nu vast",
            "Test je eigen digitale toepassingen",
            "Gemaakt uit de open data",
        ):
            assert paper.holds(words)
