"""The map of places: its dots lead to the list and back, by finger and by keyboard, on a phone and on paper."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from . import axe
from .chromium import DESK, PHONE, Tab
from .server import serving


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_every_dot_leads_to_its_place_and_back(testdorp: str, open_tab: Callable[..., Tab], script: bool):
    """At 320 px: the number on the map is the number in the list, both ways, in the name for screen readers too."""
    page = open_tab(PHONE, java_script_enabled=script).go(f"{testdorp}plaatsen/")
    dots = page.locator(".kaartbeeld a")
    assert dots.count() > 5
    for dot in dots.all():
        number = dot.locator("text").text_content()
        name = dot.get_attribute("aria-label") or ""
        assert name.partition(": ")[0] == number
        dot.click()
        place = page.locator(".plek:target")
        expect(place).to_be_in_viewport()
        expect(place.get_by_role("heading")).to_have_text(name.partition(": ")[2])
        back = place.locator(".nummer")
        expect(back).to_have_text(number or "")
        back.click()
        expect(dot).to_be_in_viewport()


def test_the_keyboard_reaches_every_dot_as_one_reads(testdorp: str, open_tab: Callable[..., Tab]):
    """Row by row, from left to right; Enter goes to the list and the next Tab is there."""
    page = open_tab(PHONE).go(f"{testdorp}plaatsen/")
    dots = page.locator(".kaartbeeld a")
    dots.first.focus()
    for dot in dots.all()[1:]:
        page.keyboard.press("Tab")
        expect(dot).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator(".plek:target .nummer")).to_be_focused()


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["320 px", "1280 px"])
def test_numbers_and_names_are_large_enough(
    testdorp: str, open_tab: Callable[..., Tab], viewport: dict[str, int]
):
    """At least 15 px high letters, and 44 px for a finger."""
    page = open_tab(viewport).go(f"{testdorp}plaatsen/")
    sizes = page.evaluate(
        """() => {
          const svg = document.querySelector(".kaartbeeld svg");
          const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
          const letters = [...svg.querySelectorAll("text")].map((text) => parseFloat(getComputedStyle(text).fontSize));
          const fingers = [...svg.querySelectorAll(".doel")].map((dot) => dot.getBoundingClientRect().width);
          return [scale * Math.min(...letters), Math.min(...fingers)];
        }"""
    )
    assert sizes[0] >= 15
    assert sizes[1] >= 44


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_numbers_show_against_their_dots(testdorp: str, open_tab: Callable[..., Tab], scheme: str):
    """7:1 for text, 3:1 for what is drawn, as the tokens promise: axe does not look inside a drawing."""
    page = open_tab(color_scheme=scheme).go(f"{testdorp}plaatsen/")
    ratios = page.evaluate(
        """() => {
          const parts = (value) => value.match(/[\\d.]+/g).slice(0, 3).map(Number);
          const light = (value) => {
            const [r, g, b] = parts(value).map((c) => (c / 255 <= 0.03928 ? c / 3294 : ((c / 255 + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
          };
          const fill = (selector) => getComputedStyle(document.querySelector(`.kaartbeeld ${selector}`)).fill;
          const stroke = (selector) => getComputedStyle(document.querySelector(`.kaartbeeld ${selector}`)).stroke;
          const ratio = (one, other) => Math.max(light(one), light(other)) / Math.min(light(one), light(other));
          return {
            number: ratio(fill("a text"), fill(".stip")),
            name: ratio(fill(".kern"), fill(".grens")),
            dot: ratio(fill(".stip"), fill(".grens")),
            boundary: ratio(stroke(".grens"), fill(".grens")),
          };
        }"""
    )
    assert {
        name: ratio >= (7 if name in ("number", "name") else 3) for name, ratio in ratios.items()
    } == dict.fromkeys(ratios, True), ratios


def test_forced_colours_keep_the_map(testdorp: str, open_tab: Callable[..., Tab]):
    """Numbers are not the colour of their dots."""
    page = open_tab(forced_colors="active").go(f"{testdorp}plaatsen/")
    fills = page.evaluate(
        """() => ["a text", ".stip", ".grens", ".punt"].map(
          (part) => getComputedStyle(document.querySelector(`.kaartbeeld ${part}`)).fill)"""
    )
    assert fills[0] != fills[1]
    assert fills[3] != fills[2]


def test_paper_shows_the_map_in_ink(testdorp: str, open_tab: Callable[..., Tab]):
    """In print it is as wide as on a screen, and dark mode prints light."""
    page = open_tab(DESK, color_scheme="dark").go(f"{testdorp}plaatsen/")
    page.emulate_media(media="print")
    box = page.locator(".kaartbeeld svg").bounding_box()
    assert box is not None
    assert box["width"] > 250
    ink = page.evaluate("getComputedStyle(document.querySelector('.kaartbeeld .kern')).fill")
    assert ink == "rgb(34, 29, 23)"


def test_axe_finds_nothing_on_the_map(testdorp: str, open_tab: Callable[..., Tab]):
    """The map has a name and a description, each dot the name of its place."""
    tab = open_tab()
    axe.prepare(tab.page)
    page = tab.go(f"{testdorp}plaatsen/")
    svg = page.get_by_role("group", name="Kaart van de plaatsen in Testdorp")
    expect(svg).to_have_accessible_description(
        "De lijn is de grens van de gemeente. Het noorden is boven. Elk nummer leidt naar dezelfde plek in de lijst."
    )
    assert axe.run(page)["violations"] == []


def test_without_any_coordinates_there_is_no_empty_map(site_boechout: Path, open_tab: Callable[..., Tab]):
    """Boechout knows of no place where it is, and says so."""
    with serving(site_boechout) as address:
        page = open_tab().go(f"{address}plaatsen/")
        assert page.locator(".kaartbeeld").count() == 0
        expect(
            page.get_by_text("Er is nog geen kaart. We weten van geen enkele plek precies waar ze ligt.")
        ).to_be_visible()
