"""The moments on another site and on a screen in a hall, in a real browser: another origin, another hour, no network."""

from __future__ import annotations

import html
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from macros.views.insluiten.uitleg import uitleg
from tests.klein import AANBOD, GEMEENTE, anders, register, zicht

from .chromium import Tab
from .server import serving
from .uur import write

LIGGEND, STAAND = {"width": 1920, "height": 1080}, {"width": 1080, "height": 1920}
OFFERS = (
    anders(AANBOD, toegang=["vrije inloop"]),
    anders(AANBOD, id="zaal", titel="Digipunt in de grote zaal van het dienstencentrum met een lange naam", wanneer={"elke": ["weekdagen 9u-12u en 13u-16u"], "ook_op": ["kerstvakantie"]}),
)  # fmt: skip


@pytest.fixture(scope="module")
def klein(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """A small site of 21 November 2026, and its folder."""
    folder = tmp_path_factory.mktemp("klein")
    site = write(register(folder / "data", *OFFERS), folder / "site")
    with serving(site) as address:
        yield address, site


def _onto_another_site(address: str, folder: Path) -> str:
    """Return a page of a neighbouring council, made of nothing but what our page on open data gives to copy."""
    ours = anders(GEMEENTE, webadres="https://hulp.kleindorp.example/")
    ways = {way.id: way for way in uitleg(zicht(folder / "data", gemeente=ours)).manieren}
    frame, piece = (
        next(one.tekst for one in ways[id].code if word in one.tekst).replace(str(ours["webadres"]), address)
        for id, word in (("kader", "<iframe"), ("fragment", "fetch("))
    )
    closed = html.escape(f"{address}aanbod/")
    return f'<!doctype html><title>Buurdorp</title>{frame}<iframe id="dicht" src="{closed}"></iframe>{piece}'


def test_on_another_site(klein: tuple[str, Path], open_tab: Callable[..., Tab], tmp_path: Path) -> None:
    """What one copies from the page on open data works as it is; any other page of ours stays shut in a frame."""
    address, _ = klein
    pages = tmp_path / "buur"
    pages.mkdir()
    (pages / "index.html").write_text(_onto_another_site(address, tmp_path), "utf-8")
    plain = {"Content-Security-Policy": "default-src * 'unsafe-inline'", "X-Frame-Options": "SAMEORIGIN"}
    with serving(pages, before=lambda path: plain) as buur:
        page = open_tab().page
        page.goto(buur)
        frame = page.frame_locator('iframe[src$="insluiten/momenten/"]')
        expect(frame.locator("h1")).to_have_text("Volgende Digipunt-momenten")
        expect(frame.locator(".datumblad").first).to_contain_text("9u – 12u")
        expect(frame.locator(".blad").first).to_have_css("border-radius", "12px")
        expect(page.locator(".digipunten-moment")).to_have_count(4)
        urls = sorted(one.url for one in page.frames)
        assert urls == sorted([buur, f"{address}insluiten/momenten/", "chrome-error://chromewebdata/"])
        with page.context.expect_page() as opened:
            frame.get_by_role("link", name="Bekijk alle momenten").click()
        expect(opened.value.locator("h1")).to_have_text("Agenda")


def _screen(klein: tuple[str, Path], tab: Tab, moment: str) -> Page:
    tab.page.clock.install(time=moment)
    page = tab.go(f"{klein[0]}scherm/")
    page.wait_for_load_state("networkidle")
    return page


_CUT = """() => {
  const list = document.querySelector(".bladen").getBoundingClientRect();
  const rows = [...document.querySelectorAll(".bladen > li:not([hidden])")].map((row) => row.getBoundingClientRect());
  const inside = rows.filter((row) => row.left < list.right);
  return {
    shown: inside.length > 0,
    cut: inside.filter((row) => row.bottom > list.bottom + 1 || row.right > list.right + 1).length,
    scrolls: document.scrollingElement.scrollHeight > innerHeight || document.scrollingElement.scrollWidth > innerWidth,
    small: [...document.querySelectorAll("h1, h2, p, strong, span, a")].filter((one) => one.checkVisibility() && one.innerText.trim() && !one.closest(".onzichtbaar, .overslaan, .blad") && parseFloat(getComputedStyle(one).fontSize) < 32).map((one) => one.innerText),
  };
}"""


def test_a_screen_shows_what_fits_and_nothing_cut(
    klein: tuple[str, Path], open_tab: Callable[..., Tab]
) -> None:
    """Lying or standing, young or old, without scrolling, in letters of 32 px or more."""
    page = _screen(klein, open_tab(LIGGEND), "2026-11-21T10:00+01:00")
    good = {"shown": True, "cut": 0, "scrolls": False, "small": []}
    for size in (LIGGEND, STAAND):
        page.set_viewport_size(size)
        assert page.evaluate(_CUT) == good
    page.evaluate("document.querySelector('.oud').hidden = false")
    for size in (LIGGEND, STAAND):
        page.set_viewport_size(size)
        assert page.evaluate(_CUT) == good


def _first(page: Page) -> str:
    """Return what stands at the first moment."""
    return " ".join(page.locator(".datumblad p").first.inner_text().split())


def test_a_screen_goes_on_by_itself(
    klein: tuple[str, Path], open_tab: Callable[..., Tab], tmp_path: Path
) -> None:
    """Past moments go, midnight passes, without network it says its age, and a new list comes when there is one."""
    site = tmp_path / "site"
    shutil.copytree(klein[1], site)
    with serving(site) as address:
        tab = open_tab(LIGGEND)
        page = _screen((address, site), tab, "2026-11-23T11:58+01:00")
        old = page.locator(".oud")
        assert _first(page).endswith(
            "Nu open 9u – 12u Digipunt in de grote zaal van het dienstencentrum met een lange naam De bib"
        )
        expect(old).to_be_visible()  # the list is of Saturday, and this is Monday
        page.clock.fast_forward(3 * 60_000)
        assert "Vandaag 13u – 16u" in _first(page)
        tab.context.set_offline(True)
        page.clock.fast_forward(13 * 3_600_000)
        assert "Vandaag 9u – 12u" in _first(page) and "dinsdag 24 november" in _first(page)
        expect(old).to_contain_text("Deze lijst is van zaterdag 21 november 2026. Bel eerst: 03 555 00 10.")
        fresh = (site / "scherm/index.html").read_text("utf-8")
        fresh = fresh.replace("2026-11-22T12:00", "2026-11-25T12:00").replace("zaterdag 21", "dinsdag 24")
        (site / "scherm/index.html").write_text(fresh.removesuffix("</html>").rstrip()[:-9], "utf-8")
        tab.context.set_offline(False)
        with page.expect_response("**/scherm/") as half:
            page.clock.fast_forward(11 * 60_000)
        half.value.finished()
        expect(old).to_be_visible()  # what did not come whole takes no place
        (site / "scherm/index.html").write_text(fresh, "utf-8")
        with page.expect_response("**/scherm/"):
            page.clock.fast_forward(11 * 60_000)
        expect(page.locator("footer")).to_contain_text("Lijst van dinsdag 24 november 2026.")
        page.clock.fast_forward(60_000)
        expect(old).to_be_hidden()
        expect(page.locator(".bladen > li").first).to_contain_text("Vandaag")


def test_without_script(klein: tuple[str, Path], open_tab: Callable[..., Tab]) -> None:
    """Moments, number and date stand there as they are."""
    page = open_tab(LIGGEND, java_script_enabled=False).page
    for path, date in (("scherm/", "Lijst van"), ("insluiten/momenten/", "Bijgewerkt op")):
        page.goto(klein[0] + path)
        expect(page.locator("main")).to_contain_text("14u – 16u")
        expect(page.locator("header")).to_contain_text("03 555 00 10")
        expect(page.locator("footer")).to_contain_text(f"{date} zaterdag 21 november 2026.")
        expect(page.locator(".oud")).to_be_hidden()
