"""What looks alike is judged once, and nothing that looks otherwise is taken for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from . import axe
from .chromium import DESK, Tab

Tiny = Callable[..., str]
Open = Callable[..., Tab]

SAME = "<p>Een zin</p><p>Nog een zin</p>"
PALE = "#777"

OTHERS = {
    "another class": ('<p class="a">Flets</p>', f".a {{ color: {PALE} }}"),
    "no class, another place": ("<p>Eerst</p><p>Flets</p>", f"p:last-child {{ color: {PALE} }}"),
    "another ground": (
        "<div><p>Eerst</p></div><div><p>Flets</p></div>",
        f"div:last-child {{ background: {PALE} }}",
    ),
    "ground drawn beside it": (
        "<p>Eerst</p><p>Flets</p>",
        f"p {{ position: relative; z-index: 0 }} p:last-child::before"
        f" {{ content: ''; position: absolute; inset: 0; z-index: -1; background: {PALE} }}",
    ),
}


@pytest.mark.parametrize("body, css", OTHERS.values(), ids=OTHERS)
def test_another_look_is_judged(tiny: Tiny, open_tab: Open, body: str, css: str):
    """A text whose colour or ground differs is judged after others of its element were; once seen it is not again."""
    tab = open_tab()
    axe.prepare(tab.page)
    seen: set[str] = set()
    assert axe.run_on_new(tab.go(tiny(SAME)), axe.CONTRAST, seen) == {"violations": [], "undecided": []}
    page = tab.go(tiny(body, css))
    assert any(axe.run_on_new(page, axe.CONTRAST, seen).values())
    assert not any(axe.run_on_new(page, axe.CONTRAST, seen).values())


def test_text_in_what_was_empty_is_judged(tiny: Tiny, open_tab: Open):
    """A button without words has no contrast to judge: the same button with words is another look."""
    tab = open_tab()
    axe.prepare(tab.page)
    seen: set[str] = set()
    css = f"button {{ color: {PALE} }}"
    axe.run_on_new(tab.go(tiny('<button type="button" aria-label="Zoek"></button>', css)), axe.CONTRAST, seen)
    found = axe.run_on_new(tab.go(tiny('<button type="button">Zoek</button>', css)), axe.CONTRAST, seen)
    assert len(found["violations"]) == 1


def test_held_controls_look_otherwise(tiny: Tiny, open_tab: Open):
    """A colour that only shows while one points is a look of its own."""
    tab = open_tab()
    axe.prepare(tab.page)
    page = tab.go(tiny('<p><a href="#een">Bel de bib</a></p>', "a:hover { color: #bbb }"))
    forcing = axe.Forcing(page)
    seen = set(page.evaluate("toets.looks()"))
    forcing.hold("hover")
    assert [line.split(":")[0] for line in axe.run_on_new(page, axe.CONTRAST, seen)["violations"]] == [
        "color-contrast"
    ]


SHOWS = {
    "the same": ("<p>Tekst</p>", "", False),
    "shown when wide": (
        "<p>Tekst</p><h4>Breed</h4>",
        "@media (width < 600px) { h4 { display: none } }",
        True,
    ),
    "gone when wide": ("<p>Tekst</p><h4>Smal</h4>", "@media (width > 600px) { h4 { display: none } }", True),
    "one for another": (
        "<h4>Smal</h4><h5>Breed</h5>",
        "@media (width > 600px) { h4 { display: none } } @media (width < 600px) { h5 { display: none } }",
        True,
    ),
    "scrolls when wide": (
        "<p>Tekst</p>",
        "p { overflow: auto } @media (width > 600px) { p { height: 10px } }",
        True,
    ),
}


@pytest.mark.parametrize("body, css, expected", SHOWS.values(), ids=SHOWS)
def test_wide_screen_shows_other(tiny: Tiny, open_tab: Open, body: str, css: str, expected: bool):
    """What only one width shows or scrolls is noticed."""
    page = open_tab().go(tiny(body, css))
    page.evaluate("toets.keep()")
    page.set_viewport_size(DESK)
    assert page.evaluate("toets.showsOther()") is expected
