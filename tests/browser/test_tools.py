"""The tools of these tests see what they are for: on a small page, each planted defect is told and a sound one not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from . import axe
from .chromium import DESK, PHONE, Tab
from .paper import A4, printed
from .pictures import colours
from .walk import walk

Tiny = Callable[..., str]
Open = Callable[..., Tab]

SOUND = '<p><a href="#een">Bel de bib</a></p><p id="een"><button type="button">Zoek hulp</button></p>'


def test_sound_page_is_silent(tiny: Tiny, open_tab: Open, lab: Page):
    """On a page without defects no tool says anything."""
    address = tiny(SOUND)
    tab = open_tab()
    axe.prepare(tab.page)
    page = tab.go(address)
    assert axe.run(page) == {"violations": [], "undecided": []}
    assert page.evaluate("toets.misfits()") == []
    assert page.evaluate("toets.smallTargets()") == []
    assert page.evaluate("toets.motion()") == []
    assert walk(page, lab) == []
    assert tab.noise(address) == []


TWO = '<a href="#a">Eerst</a> <a href="#b">Daarna</a>'

WALKS = {
    "invisible focus": (
        TWO,
        "a:focus-visible { outline: none }",
        [
            "<a> “Eerst”: focus is niet te zien (0 px verandert, verwacht ",
            "<a> “Daarna”: focus is niet te zien",
        ],
    ),
    "faint focus": (
        TWO,
        ":focus-visible { outline: 3px solid #e8e8e8 }",
        ["<a> “Eerst”: focus is niet te zien (0 px verandert", "<a> “Daarna”: focus is niet te zien"],
    ),
    "invisible focus on a tile": (
        '<h2 class="tegel"><a href="#a">Eerst</a></h2>',
        ".tegel { position: relative; padding: 40px } a::after { content: ''; position: absolute; inset: 0 }"
        " a:focus-visible { outline: none }",
        ["<a> “Eerst”: focus is niet te zien (0 px verandert"],
    ),
    "focus around a tile": (
        '<h2 class="tegel"><a href="#a">Eerst</a></h2>',
        ".tegel { position: relative; padding: 40px } a::after { content: ''; position: absolute; inset: 0 }"
        " a:focus-visible { outline: none } .tegel:focus-within { outline: 3px solid }",
        [],
    ),
    "focus under a bar": (
        f'<div class="balk">Balk</div>{TWO}',
        "h1 { margin: 0 } .balk { position: fixed; inset: 0 0 auto; height: 200px; background: #eee }",
        ["<a> “Eerst” ligt onder <div> “Balk”", "<a> “Daarna” ligt onder <div> “Balk”"],
    ),
    "wrong order": (
        f'<div class="om">{TWO}</div>',
        ".om { display: flex; flex-direction: column-reverse }",
        ["na <a> “Eerst” springt focus terug naar <a> “Daarna”"],
    ),
    "wrong order in a row": (
        f'<div class="om">{TWO}</div>',
        ".om { display: flex; flex-direction: row-reverse }",
        ["na <a> “Eerst” springt focus terug naar <a> “Daarna”"],
    ),
    "out of reach": (
        '<a href="#a">Eerst</a> <a href="#b" tabindex="-1">Daarna</a>',
        "",
        ["<a> “Daarna” is met Tab niet te bereiken"],
    ),
    "outside the window": (
        TWO,
        "a:last-child { position: absolute; left: -400px }",
        ["<a> “Daarna” valt buiten het venster als het focus krijgt"],
    ),
}


@pytest.mark.parametrize("body, css, expected", WALKS.values(), ids=WALKS)
def test_walk_sees(tiny: Tiny, open_tab: Open, lab: Page, body: str, css: str, expected: list[str]):
    """The walk with Tab tells which control has which fault."""
    found = walk(open_tab().go(tiny(body, css)), lab)
    assert [line[: len(start)] for line, start in zip(found, expected, strict=True)] == expected


def test_walk_sees_a_trap(tiny: Tiny, open_tab: Open, lab: Page):
    """A control that holds on to focus makes the next ones unreachable."""
    script = (
        "document.addEventListener('keydown', (press) => {"
        " if (document.activeElement.hash === '#a') press.preventDefault(); })"
    )
    page = open_tab().go(tiny(f'{TWO}<script src="/val.js"></script>', val_js=script))
    assert walk(page, lab) == ["<a> “Daarna” is met Tab niet te bereiken"]


MISFITS = {
    "too wide": (
        '<div class="breed">Breed</div>',
        ".breed { width: 400px }",
        ["de pagina is 400 px breed in een venster van 320 px", "<div> “Breed” loopt van 0 tot 400 px"],
    ),
    "outside a column of no width": (
        '<div class="kolom"><div class="breed">Breed</div></div>',
        ".kolom { width: 0 } .breed { width: 400px }",
        ["de pagina is 400 px breed in een venster van 320 px", "<div> “Breed” loopt van 0 tot 400 px"],
    ),
    "cut off": (
        '<p class="knip">Dit is langer dan er plaats is op een klein scherm</p>',
        ".knip { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }",
        ["<p> “Dit is langer dan er plaats is op een klein scherm” is afgesneden"],
    ),
    "over each other": (
        '<div class="laag">Een zin die twee regels of nog meer regels nodig heeft</div><p>Onder</p>',
        ".laag { height: 10px } p { margin: 0 }",
        ["<div> “Een zin die twee regels of nog meer regels nodig h” ligt over <p> “Onder”"],
    ),
    "scrolls inside its box": (
        '<div class="rol" tabindex="0"><div class="breed">Breed</div></div>',
        ".rol { overflow-x: auto } .breed { width: 400px }",
        [],
    ),
    "hidden from the eye": (
        '<span class="stil">Alleen voorgelezen</span>',
        ".stil { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }",
        [],
    ),
}


@pytest.mark.parametrize("body, css, expected", MISFITS.values(), ids=MISFITS)
def test_layout_sees(tiny: Tiny, open_tab: Open, body: str, css: str, expected: list[str]):
    """What does not fit is told, element by element; what scrolls or is read out only is left alone."""
    assert open_tab().go(tiny(body, css)).evaluate("toets.misfits()") == expected


def test_letters_that_do_not_grow(tiny: Tiny, open_tab: Open):
    """Text in fixed sizes does not follow the letters of the browser."""
    page = open_tab().go(tiny("<p>Klein</p><h2>Groot</h2>", "body { font-size: 1rem } p { font-size: 18px }"))
    assert page.evaluate("toets.doubleText()") == ["<p> “Klein” groeit niet mee"]


def test_spacing_breaks_a_fixed_height(tiny: Tiny, open_tab: Open):
    """A box that just holds its text cuts it once letters stand wider apart."""
    css = ".vast { height: 1.2em; line-height: 1.2; overflow: hidden }"
    page = open_tab().go(tiny('<p class="vast">Dit past net op één regel van 320</p>', css))
    assert page.evaluate("toets.misfits()") == []
    page.evaluate("toets.spaceText()")
    assert page.evaluate("toets.misfits()") == ["<p> “Dit past net op één regel van 320” is afgesneden"]


SMALL = ".klein { min-width: 20px; width: 20px; min-height: 20px; height: 20px }"
TARGETS = {
    "20 px": (
        '<button class="klein" type="button">?</button>',
        f"{SMALL} .klein {{ padding: 0; border: 0 }}",
        ["<button> “?” is 20 × 20 px, verwacht 44 × 44 px"],
    ),
    "stretched": (
        '<h2 class="tegel"><a class="klein" href="#a">Ga</a></h2>',
        f"{SMALL} .tegel {{ position: relative; height: 90px }} a::after {{ content: ''; position: absolute; inset: 0 }}",
        [],
    ),
    "label": ('<label class="vak"><input type="checkbox"> Gratis</label>', ".vak { display: block; padding: 16px }", []),
    "in text": ('<p>Kijk op <a href="#a">de agenda</a> van de week.</p>', "p a { display: inline; padding: 0 }", [
        "<a> “de agenda” is 80 × 21 px, verwacht 24 × 24 px",
    ]),
    "in text, with room": ('<p>Kijk op <a href="#a">de agenda</a>.</p>', "p a { display: inline; padding: .2em 0 }", []),
}  # fmt: skip


@pytest.mark.parametrize("body, css, expected", TARGETS.values(), ids=TARGETS)
def test_targets_see(tiny: Tiny, open_tab: Open, body: str, css: str, expected: list[str]):
    """The place where a finger hits counts, whatever draws it; running text needs less."""
    found = open_tab().go(tiny(body, css)).evaluate("toets.smallTargets()")
    assert [line.split(" is ")[0] for line in found] == [line.split(" is ")[0] for line in expected]
    assert [line.split("verwacht")[1] for line in found] == [line.split("verwacht")[1] for line in expected]


NOISE = {
    "inline style": ('<p style="color: red">Rood</p>', "Applying inline style violates", ""),
    "inline script": ("<script>let a = 1</script>", "Executing inline script violates", ""),
    "picture from elsewhere": (
        '<img src="http://127.0.0.1:9/a.png" alt="">',
        "vraagt http://127.0.0.1:9/a.png op",
        "",
    ),
    "missing file": ('<img src="/weg.png" alt="">', "Failed to load resource", ""),
    "cookie": ('<script src="/k.js"></script>', "zet cookie a", "document.cookie = 'a=1'"),
    "stored": ('<script src="/k.js"></script>', "bewaart gegevens in de browser", "localStorage.a = 1"),
    "error": ('<script src="/k.js"></script>', "oeps", "throw new Error('oeps')"),
}


@pytest.mark.parametrize("body, expected, script", NOISE.values(), ids=NOISE)
def test_noise_is_heard(tiny: Tiny, open_tab: Open, body: str, expected: str, script: str):
    """A violation of the Content-Security-Policy, a stray request, a cookie or an error is told."""
    address = tiny(body, k_js=script)
    tab = open_tab()
    tab.go(address)
    assert any(expected in line for line in tab.noise(address)), tab.noise(address)


def test_data_make_no_noise(tiny: Tiny, open_tab: Open):
    """A block of data is no script: the strict policy lets it stand, and nothing runs it."""
    address = tiny('<script type="application/ld+json">{"@type": "WebPage"}</script>')
    tab = open_tab()
    tab.go(address)
    assert tab.noise(address) == []


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["320 px", "1280 px"])
def test_axe_sees(tiny: Tiny, open_tab: Open, viewport: dict[str, int]):
    """axe runs under the strict policy, with contrast of 7:1 and best practice among its rules."""
    tab = open_tab(viewport)
    axe.prepare(tab.page)
    body = '<p class="flets">Flets</p><input type="text"><h4>Sprong</h4>'
    found = axe.run(tab.go(tiny(body, ".flets { color: #666 }")))["violations"]
    assert sorted(line.split(":")[0] for line in found) == [
        "color-contrast-enhanced",
        "heading-order",
        "label",
    ]


def test_forced_hover(tiny: Tiny, open_tab: Open):
    """A colour that only shows while one points is seen once hover is forced, and not before or after."""
    tab = open_tab()
    axe.prepare(tab.page)
    page = tab.go(tiny(SOUND, "a:hover { color: #bbb }"))
    forcing = axe.Forcing(page)
    seen = []
    for states in ([], ["hover"], []):
        forcing.hold(*states)
        seen.append(sorted({line.split(":")[0] for line in axe.run_contrast(page)["violations"]}))
    assert seen == [[], ["color-contrast"], []]


def test_motion_is_seen(tiny: Tiny, open_tab: Open):
    """A transition that ignores the wish for less motion is told, one that heeds it is not."""
    css = "a { transition: color 1s } @media (prefers-reduced-motion: no-preference) { p { transition: color 1s } }"
    assert open_tab().go(tiny(SOUND, css)).evaluate("toets.motion()") == ["<a> “Bel de bib” beweegt"]


def test_paper_leaves_out_what_is_folded(tiny: Tiny, open_tab: Open):
    """What does not print is missed: a closed details without a style of its own, hidden hours; the sheet is read."""
    body = '<details><summary>Meer</summary><p>Binnenin</p></details><p class="uur">dinsdag 14u</p><p>Zicht-baar</p>'
    paper = printed(open_tab().go(tiny(body, "@media print { .uur { display: none } } @page { size: A5 }")))
    assert [paper.holds(words) for words in ("Meer", "Binnenin", "14u", "Zichtbaar")] == [
        True,
        False,
        False,
        True,
    ]
    assert paper.sizes != {A4}


def test_pictures(tiny: Tiny, open_tab: Open, lab: Page):
    """An empty picture has one colour; text on a ground has more and stands out."""
    page = open_tab().go(tiny("<p>Tekst</p>"))
    full = colours(lab, page.screenshot())
    assert full.count > 3 and full.contrast > 15 and full.brightness > 0.9
    page.evaluate("document.body.replaceChildren()")
    assert colours(lab, page.screenshot()).count == 1
