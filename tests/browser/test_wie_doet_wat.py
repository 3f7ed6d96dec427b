"""Who does what of a hundred actors: on a phone and a wide screen, with and without script, and on paper."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from macros import site
from scripts.bench.registers import vergroot

from ..conftest import DATA, VANDAAG
from .chromium import Tab
from .paper import A4, WIDE_A4, printed
from .server import serving

BASIS = "beleid/wie-doet-wat/"
KOLOM = f"{BASIS}bouwstenen/plek-voor-elke-hulpvraag/"
ADRESSEN = {"overzicht": BASIS, "actoren": f"{BASIS}actoren/bladzijde/2/", "kolom": KOLOM}
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1280, "height": 800}
OP_DE_LIJN = 60_000
"""Most bytes of a page after gzip (project rule)."""

LETTERS = """() => [...document.querySelectorAll(".tekening text")].map(text => {
  const svg = text.ownerSVGElement;
  return parseFloat(getComputedStyle(text).fontSize) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
})"""
"""How large each letter of a drawing is on the screen, in pixels."""

BLIJFT = """() => {
  const region = document.querySelector(".matrix"), head = region.querySelector("tbody tr:nth-child(2) > th");
  const before = head.getBoundingClientRect().left;
  region.scrollLeft = 400;
  return [region.scrollLeft > 0, Math.abs(head.getBoundingClientRect().left - before) < 2];
}"""
"""Whether the table scrolls in its own frame, and the name of a row stays in sight then."""


@pytest.fixture(scope="module")
def map_met_veel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of who does what of a hundred actors, with the styles and scripts they need."""
    folder = tmp_path_factory.mktemp("veel")
    vergroot(DATA["testdorp"], folder / "data", 1000)
    for path, make in site.of_folder(folder / "data", VANDAAG).makers():
        if path.startswith((BASIS, "assets/")):
            file = folder / "site" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(make(), "utf-8")
    return folder / "site"


@pytest.fixture(scope="module")
def veel(map_met_veel: Path) -> Iterator[str]:
    """The address of these pages."""
    with serving(map_met_veel) as address:
        yield address


@pytest.mark.parametrize("script", [True, False], ids=["met script", "zonder script"])
@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["360 px", "1280 px"])
@pytest.mark.parametrize("kind", ADRESSEN)
def test_only_the_table_scrolls_sideways(
    veel: str, open_tab: Callable[..., Tab], kind: str, viewport: dict[str, int], script: bool
) -> None:
    """The page itself never does, and letters in a drawing are as large as on paper."""
    page = open_tab(viewport, java_script_enabled=script).page
    page.goto(veel + ADRESSEN[kind])
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    letters = page.evaluate(LETTERS)
    assert (kind == "kolom") == (not letters)
    assert all(size >= 12 for size in letters)


def test_the_names_of_rows_stay_in_sight(veel: str, open_tab: Callable[..., Tab]) -> None:
    """On a phone one scrolls through a table without losing what a row is about."""
    page = open_tab(PHONE).page
    page.goto(veel + ADRESSEN["actoren"])
    assert page.evaluate(BLIJFT) == [True, True]
    region = page.get_by_role("region", name="Actoren en bouwstenen")
    region.focus()
    assert region.evaluate("region => region === document.activeElement")


def test_an_actor_is_found_without_searching(veel: str, open_tab: Callable[..., Tab]) -> None:
    """Open its kind, choose its name, and all that it does stands open."""
    page = open_tab(PHONE).page
    page.goto(veel + BASIS)
    page.locator("summary", has_text="Onderwijs en vorming").click()
    page.locator("details[open]").get_by_role("link", name="CVO Voorbeeld 5", exact=True).click()
    page.wait_for_url("**/#actor-cvo-voorbeeld-5")
    assert page.locator("#actor-cvo-voorbeeld-5").is_visible()


def test_every_page_is_light(map_met_veel: Path) -> None:
    """What one waits for is no longer with more actors: there are only more pages."""
    pages = sorted(map_met_veel.glob(f"{BASIS}**/*.html"))
    assert len(pages) > 20
    assert max(len(gzip.compress(page.read_bytes(), 6)) for page in pages) <= OP_DE_LIJN


@pytest.mark.parametrize("kind", ADRESSEN)
def test_paper_has_all_of_it(veel: str, open_tab: Callable[..., Tab], kind: str) -> None:
    """Every name comes along, on sheets that any printer has."""
    page = open_tab(DESK).page
    page.goto(veel + ADRESSEN[kind])
    names = page.locator("main details h3").all_text_contents()
    paper = printed(page)
    assert paper.sizes <= {A4, WIDE_A4}
    assert [name for name in names if not paper.holds(name)] == []
