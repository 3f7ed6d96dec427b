"""The sticker round in a browser: two participants on one screen, a third from a file, three heaps; on paper without script."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from . import axe
from .chromium import Tab
from .paper import A4, printed
from .server import serving

SHORT = {"width": 320, "height": 560}
"""So low that the bar with the count does not stay in sight: nothing lies over anything."""


@pytest.fixture(scope="module")
def address(site_testdorp: Path) -> Iterator[str]:
    """The address of the page."""
    with serving(site_testdorp) as base:
        yield f"{base}beleid/werksessie/"


def stick(page: Page, color: str, *titles: str) -> None:
    """Press a button on each of these cards."""
    for title in titles:
        page.get_by_role("button", name=f"{color} “{title}”", exact=True).click()


def press(page: Page, name: str) -> None:
    """Press the button with this name."""
    page.get_by_role("button", name=name, exact=True).click()


def heaps(page: Page) -> dict[str, str]:
    """Return the first card of each heap, by the first word of its heading."""
    return {
        heap.locator("h4").inner_text().split()[0]: heap.locator("li").first.inner_text()
        for heap in page.locator(".stapel").all()
    }


def test_a_whole_round(address: str, open_tab: Callable[..., Tab], tmp_path: Path) -> None:
    """Stickers run out, steps come back, files come and go, heaps are those of the tool; all of it on this device alone."""
    tab = open_tab(SHORT)
    axe.prepare(tab.page)
    page = tab.go(address)
    count = page.locator(".stembalk [role=status]")
    expect(count).to_have_text("Nog 10 groene en 10 rode stickers voor “1”.")
    stick(page, "Groen", "Gebruik klare taal", "Help digistarters verder")
    stick(page, "Rood", "Help digistarters verder")
    expect(count).to_have_text("Rood gekleefd. Nog 9 groene en 9 rode stickers voor “1”.")
    press(page, "Maak ongedaan")
    expect(page.locator("[aria-pressed=true]")).to_have_count(2)

    greens = page.locator(".sticker.groen[aria-pressed=false]")
    for _ in range(8):
        greens.first.press("Enter")
    greens.first.press("Enter")
    expect(count).to_have_text(
        "Je groene stickers zijn op. Haal er eerst een weg. Nog 0 groene en 10 rode stickers voor “1”."
    )
    page.get_by_label("Wie kleeft nu?").press_sequentially("Uil")
    page.evaluate("dispatchEvent(new StorageEvent('storage', { key: 'lijstje /' }))")
    expect(page.get_by_label("Wie kleeft nu?")).to_have_value("Uil1")
    page.get_by_label("Wie kleeft nu?").fill("Uil")
    press(page, "Volgende deelnemer")
    expect(page.get_by_label("Wie kleeft nu?")).to_be_focused()
    stick(page, "Rood", "Help digistarters verder", "Test je eigen digitale toepassingen")

    page.reload()
    expect(page.locator(".stemmers li > span:first-child")).to_have_text(
        ["Uil: 10 groen, 0 rood", "1: 0 groen, 2 rood (kleeft nu)"]
    )
    with page.expect_download() as saved:
        press(page, "Bewaar als bestand")
    assert saved.value.suggested_filename == "stemmen-2-deelnemers.json"
    votes = json.loads(saved.value.path().read_text("utf-8"))
    assert [vote["deelnemer"] for vote in votes["stemmen"]] == ["Uil", "1"]
    assert votes["stemmen"][1] == {
        "deelnemer": "1",
        "groen": [],
        "rood": ["help-digistarters-verder", "test-eigen-toepassingen"],
    }

    third = {"versie": 1, "stemmen": [{"deelnemer": "Tafel 3", "groen": ["klare-taal"], "rood": []}]}
    wrong = {"versie": 1, "stemmen": [{"deelnemer": "uil", "groen": ["lokale-trekker"], "rood": []}]}
    files = {"tafel.json": third, "fout.json": wrong}
    for name, content in files.items():
        (tmp_path / name).write_text(json.dumps(content), "utf-8")
    page.get_by_label("Voeg stembestanden toe").set_input_files([tmp_path / name for name in files])
    expect(page.locator(".weigering p")).to_have_text(["1 deelnemer toegevoegd.", "Dit namen we niet op:"])
    assert page.locator(".weigering li").all_inner_texts() == [
        "fout.json: Deelnemer “uil” stemde al. Kies een ander nummer, of haal een van de twee stemmen weg.",
        "fout.json: “lokale-trekker” is een kaart van de categorie Lokale regierol. "
        "Die doen niet mee in de stickerronde. Haal de sticker weg.",
    ]

    press(page, "Toon de drie stapels")
    assert heaps(page) == {
        "Hou": "Gebruik klare taal 2 groen, 0 rood",
        "Bespreek:": "Help digistarters verder 1 groen, 1 rood",
        "Leg": "Test je eigen digitale toepassingen 0 groen, 1 rood",
    }
    assert axe.run(page) == {"violations": [], "undecided": []}
    assert page.evaluate("toets.misfits()") == []
    assert page.evaluate("toets.smallTargets()") == []
    paper = printed(page)
    assert paper.holds("3 deelnemers: 11 groen, 2 rood.")
    assert not paper.holds("Deelnemer (nummer of bijnaam)")

    press(page, "Wis alles")
    expect(page.get_by_role("button", name="Maak ongedaan", exact=True)).to_be_focused()
    expect(page.locator(".stapel")).to_have_count(0)
    assert tab.noise(address.removesuffix("beleid/werksessie/")) == []
    page.get_by_role("button", name="Maak ongedaan", exact=True).press("Enter")
    expect(page.locator(".stemmers li")).to_have_count(4)
    _what_another_tab_does(page)


def _what_another_tab_does(page: Page) -> None:
    """Its votes are shown, and no step from before takes them back; what is no round is called unreadable."""
    page.evaluate(
        """() => {
          const key = Object.keys(localStorage).find((name) => name.startsWith("stemmen "));
          localStorage.setItem(key, '{"nu": 0, "stemmen": [{"deelnemer": "Mus", "groen": ["klare-taal"], "rood": []}]}');
          dispatchEvent(new StorageEvent("storage", { key }));
        }"""
    )
    expect(page.locator(".stemmers li > span:first-child")).to_have_text("Mus: 1 groen, 0 rood (kleeft nu)")
    expect(page.get_by_role("button", name="Maak ongedaan", exact=True)).to_be_disabled()
    page.evaluate("for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{\"nu\": 3}')")
    page.reload()
    expect(page.locator(".stembalk [role=status]")).to_have_text(
        "Wat hier op dit toestel stond, kunnen we niet meer lezen. Begin opnieuw. "
        "Nog 10 groene en 10 rode stickers voor “1”."
    )


def test_the_sheet_on_paper(address: str, open_tab: Callable[..., Tab]) -> None:
    """Without script no button stands there that does nothing; the sheet of every participant is one side of paper."""
    page = open_tab(SHORT, java_script_enabled=False).go(address)
    assert page.locator("button, .stemmen input").count() == 0
    assert page.locator("[data-kaart]").count() == 31
    page.evaluate("document.querySelectorAll('.groep:not(.stickerronde)').forEach((part) => part.remove())")
    paper = printed(page)
    assert (paper.sizes, paper.count) == ({A4}, 2)
    assert paper.holds("Deelnemer (nummer of bijnaam)")
