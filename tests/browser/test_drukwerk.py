"""A vel printed from the browser is what its PDF is: the same paper, as many pages, every entry, nothing of the site around it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from macros.drukwerk.soorten import vellen
from macros.register import link
from macros.views.vellen.basis import Vel
from tests.conftest import VANDAAG
from tests.registers import nagekeken

from .chromium import DESK, Tab
from .conftest import Site
from .lijst import SMALL
from .paper import printed

PAPIER = {
    "a2-liggend": (1684, 1191),
    "a3": (842, 1191),
    "a3-liggend": (1191, 842),
    "a4": (595, 842),
    "a4-liggend": (842, 595),
    "a5": (420, 595),
}
"""Width and height of each size in points."""

BOEKJE = "folder-a4"
"""The one vel of which only the PDF is laid out to fold: a browser prints its pages one by one."""

_STUKKEN = """() => [...document.querySelectorAll("[data-stuk] *")]
  .filter((element) => element.checkVisibility())
  .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data))"""
"""The texts that show of every entry, each by itself: what is drawn in a frame need not come first on paper."""


def _fullest(site: Site) -> list[Vel]:
    """Return the largest vel of each kind and size."""
    found = sorted(
        vellen(link(nagekeken(site.name)[0], VANDAAG)),
        key=lambda vel: (site.folder / "drukwerk" / vel.id / "index.html").stat().st_size,
    )
    return list({(vel.soort.naam, vel.formaat): vel for vel in found}.values())


def test_paper(site: Site, open_tab: Callable[..., Tab]):
    """One of each kind and size, the fullest: its own paper, within its pages, and all that it is about."""
    tab, wrong = open_tab(DESK), {}
    for vel in _fullest(site):
        page = tab.go(f"{site.address}drukwerk/{vel.id}/")
        around = [page.inner_text(part) for part in ("nav", "footer.voet .colofon", "main > .los")]
        page.emulate_media(media="print")
        entries = {line.strip() for line in page.evaluate(_STUKKEN)}
        page.emulate_media(media="null")
        paper = printed(page)
        size = PAPIER["a5" if vel.id == BOEKJE else vel.formaat]
        wrong[vel.id] = [
            *(() if paper.sizes == {size} else (f"papier {sorted(paper.sizes)}",)),
            *(() if paper.count <= (vel.bladzijden or 99) else (f"{paper.count} bladzijden",)),
            *(f"mist {line}" for line in sorted(entries) if not paper.holds(line)),
            *(f"toont {words}" for words in around if paper.holds(words)),
        ]
    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize("site", ["testdorp"], indirect=True)
def test_the_button_prints(site: Site, open_tab: Callable[..., Tab]):
    """In the place of the sentence on the menu of the device, which stays where no script runs."""
    sentence = "Druk af: kies “Afdrukken” in het menu van je toestel."
    page = open_tab(SMALL).go(site.page("vel matrix"))
    expect(page.get_by_text(sentence)).to_have_count(0)
    page.evaluate("() => { window.print = () => document.body.append('Gedrukt.'); }")
    page.get_by_role("button", name="Druk af").click()
    expect(page.get_by_text("Gedrukt.")).to_have_count(1)
    quiet = open_tab(SMALL, java_script_enabled=False).go(site.page("vel matrix"))
    expect(quiet.get_by_text(sentence)).to_be_visible()
    expect(quiet.get_by_role("button")).to_have_count(0)
