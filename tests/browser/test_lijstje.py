"""Mijn lijstje in a browser: kept, sent, changed, gone, printed; the ninth journey ends on one sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from . import axe
from .chromium import DESK, MORNING, STATES, Tab
from .lijst import SMALL, VIER, kept, read, shown, titles, with_list
from .paper import A4, printed
from .server import serving
from .walk import walk

LANG = (
    ("digimobiel", "cursus-smartphone", "oefenuur-nederlands", "digipunt-kleingehucht"),
    ("digilijn", "computers-jeugdhuis", "goedkoper-internet", "loket-gemeentehuis"),
)
"""The offers of Testdorp that take most room on paper, and some that are long in other ways."""

SHEET = {"width": 733, "height": 1062}
"""An A4 without its margins of 8 mm."""

OVERLAPS = """() => {
  const parts = [...document.querySelectorAll(".blok")].flatMap((block, at) => [
    { at, whole: true, name: `blok ${at}`, box: block.getBoundingClientRect() },
    ...[...block.querySelectorAll("h2, .kort, .qr, .datumblad, dt, dd, .lijststand, .controle p")].flatMap((part) =>
      [...part.getClientRects()].map((box) => ({ at, part, name: part.textContent.trim() || "qr", box }))),
  ]);
  const over = (one, two) => Math.min(one.right, two.right) - Math.max(one.left, two.left) > 3 && Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 3;
  const inside = (one, two) => one.at === two.at && (one.whole || two.whole || one.part === two.part);
  const out = (one) => !one.whole && one.box.bottom > parts.find((two) => two.whole && two.at === one.at).box.bottom + 1;
  return parts.flatMap((one, i) => [
    ...(out(one) ? [`${one.name} steekt uit`] : []),
    ...parts.slice(i + 1).filter((two) => !inside(one, two) && over(one.box, two.box)).map((two) => `${one.name} × ${two.name}`),
  ]);
}"""
"""What lies over something else on paper, or sticks out of its block."""


def test_journey_four_offers_on_one_sheet(testdorp: str, phone: Page):
    """A social worker keeps four offers and prints one page: large, dated, with a code each, without a name."""
    for id in VIER:
        phone.goto(f"{testdorp}aanbod/{id}/")
        phone.get_by_role("button", name="Bewaar in mijn lijstje").first.click()
    phone.get_by_role("link", name="Bekijk en druk af").click()
    expect(phone.locator(".blok")).to_have_count(4)
    assert kept(phone) == {"lijstje /lijstje/": ",".join(VIER)}
    paper = printed(phone)
    assert (paper.sizes, paper.count) == ({A4}, 1)
    wanted = ("Afgedrukt op 21 november 2026. Dit klopt tot 16 januari 2027.", "059 00 00 11", "14u – 16u")
    address = "Bibliotheek Testdorp – Verzonnen Straat 12, 2999 Testdorp"
    words = (
        *titles(phone),
        *wanted,
        address,
        "Gratis",
        "Je identiteitskaart",
        "Nagekeken op 2 november 2026",
    )
    assert [word for word in words if not paper.holds(word)] == []
    assert not paper.holds("Goed om te weten")


def test_paper_is_large_and_its_codes_are_too(testdorp: str, phone: Page):
    """What matters is set in 14 points at least, and a code is wider than 25 mm without its white edge."""
    shown(phone, f"{testdorp}lijstje/#{','.join(VIER)}", 4)
    phone.set_viewport_size(SHEET)
    phone.emulate_media(media="print")
    sizes = phone.locator(
        ".blok h2, .blok .uren, .blok [data-feit=waar] dd, .blok [data-feit=bel] dd"
    ).evaluate_all("(parts) => parts.map((part) => parseFloat(getComputedStyle(part).fontSize) * 0.75)")
    assert min(sizes) >= 13.99
    widths = phone.locator(".blok .qr").evaluate_all(
        "(codes) => codes.map((code) => code.getBoundingClientRect().width / 96 * 25.4 * (1 - 8 / code.viewBox.baseVal.width))"
    )
    assert len(widths) == 4
    assert min(widths) >= 25


@pytest.mark.parametrize("four", LANG, ids=" ".join)
def test_the_longest_blocks_fit_on_one_sheet(testdorp: str, phone: Page, four: tuple[str, ...]):
    """Four offers with long titles, exceptions and more places: one sheet, nothing over anything else, large codes."""
    shown(phone, f"{testdorp}lijstje/#{','.join(four)}", 4)
    assert printed(phone).count == 1
    phone.set_viewport_size(SHEET)
    phone.emulate_media(media="print")
    assert phone.evaluate(OVERLAPS) == []
    codes = phone.locator(".blok .qr").evaluate_all(
        "(codes) => codes.map((code) => code.getBoundingClientRect().width / 96 * 25.4)"
    )
    assert min(codes) >= 25


def test_a_moment_elsewhere_names_its_place(testdorp: str, phone: Page):
    """Nobody is sent to the usual place on a day on which the help is somewhere else, on paper nor in a message."""
    shown(phone, f"{testdorp}lijstje/#digipunt-kleingehucht", 1)
    first, second = phone.locator(".blok .datumblad").all()[:2]
    expect(first.locator(".waar")).to_have_text("Oude pastorie van Kleingehucht")
    expect(second.locator(".waar")).to_have_count(0)
    mail = phone.get_by_role("link", name="Stuur als mail").get_attribute("href") or ""
    assert "woensdag 2 december, 14u – 16u30, Oude pastorie van Kleingehucht" in unquote(mail)


def test_the_head_leads_to_the_list(testdorp: str, open_tab: Callable[..., Tab]):
    """Only once something is in it, with how much; it follows what one keeps, and costs no line of height."""
    tab = open_tab(SMALL)
    page = tab.go(f"{testdorp}aanbod/{VIER[0]}/")
    way = page.locator("header").get_by_role("link", name="Mijn lijstje")
    height = "document.querySelector('.naambord').offsetHeight"
    before = page.evaluate(height)
    assert way.count() == 0
    page.get_by_role("button", name="Bewaar in mijn lijstje").first.click()
    expect(way).to_have_text("Mijn lijstje (1)")
    box = way.bounding_box()
    assert box and min(box["width"], box["height"]) >= 44
    assert page.evaluate(height) - before < 30
    assert page.evaluate("toets.misfits()") == []
    tab.go(testdorp)
    expect(way).to_have_text("Mijn lijstje (1)")
    way.click()
    expect(page).to_have_url(f"{testdorp}lijstje/")
    expect(way).to_have_attribute("aria-current", "page")
    page.get_by_role("button", name="Haal weg").click()
    expect(way).to_have_count(0)


def test_codes_lead_to_the_pages(testdorp: str, open_tab: Callable[..., Tab], lab: Page):
    """On a dark screen and in forced colours a code is black on white all the same, and so it is beside an offer on paper."""
    for options in ({"color_scheme": "dark"}, {"forced_colors": "active", "color_scheme": "dark"}):
        page = open_tab(SMALL, device_scale_factor=2, **options).page
        shown(page, f"{testdorp}lijstje/#{VIER[0]}", 1)
        assert read(page.locator(".blok .qr"), lab) == [f"https://hulp.testdorp.example/aanbod/{VIER[0]}/"]
    page.goto(f"{testdorp}aanbod/{VIER[1]}/")
    expect(page.locator(".papier")).to_be_hidden()
    page.emulate_media(media="print")
    assert read(page.locator(".papier .qr"), lab) == [f"https://hulp.testdorp.example/aanbod/{VIER[1]}/"]
    paper = printed(page)
    assert paper.holds(f"https://hulp.testdorp.example/aanbod/{VIER[1]}/")
    assert paper.holds("Dit blad klopt tot 16 januari 2027.")


@pytest.mark.parametrize("count", [0, 1, 4])
def test_page(testdorp: str, open_tab: Callable[..., Tab], count: int):
    """Empty, with one and with four: axe finds nothing, all fits, all can be hit, nothing comes from elsewhere."""
    tab = open_tab()
    axe.prepare(tab.page)
    page = with_list(tab.page, testdorp, *VIER[:count])
    tab.messages.clear()
    for state in STATES:
        tab.to(state)
        assert axe.run(page) == {"violations": [], "undecided": []}, state
        assert page.evaluate("toets.misfits()") == [], state
        assert page.evaluate("toets.smallTargets()") == [], state
    assert [line for line in tab.noise(testdorp) if line != "bewaart gegevens in de browser"] == []


@pytest.mark.parametrize("viewport", [SMALL, DESK], ids=["360 px", "1280 px"])
def test_keyboard(testdorp: str, open_tab: Callable[..., Tab], lab: Page, viewport: dict[str, int]):
    """Tab reaches every control in the order of reading, and one always sees where one is."""
    page = with_list(open_tab(viewport).page, testdorp, *VIER[:2])
    assert walk(page, lab) == []


def test_what_goes_comes_back(testdorp: str, phone: Page):
    """One press takes away, one puts back at the same place; focus is where one goes on."""
    with_list(phone, testdorp, *VIER)
    before = titles(phone)
    phone.get_by_role("button", name=f"Haal weg “{before[1]}”").press("Enter")
    back = phone.get_by_role("button", name="Zet terug")
    expect(back).to_be_focused()
    expect(phone.locator(".lijstje [role=status]")).to_contain_text(
        f"“{before[1]}” staat niet meer in je lijstje."
    )
    assert titles(phone) == [before[0], *before[2:]]
    back.press("Enter")
    expect(phone.get_by_role("heading", name=before[1])).to_be_focused()
    assert titles(phone) == before
    assert kept(phone) == {"lijstje /lijstje/": ",".join(VIER)}


def test_emptied_is_not_lost(testdorp: str, phone: Page):
    """Nobody is asked whether it is sure: what was emptied by mistake comes back."""
    with_list(phone, testdorp, *VIER)
    phone.get_by_role("button", name="Maak leeg").click()
    expect(phone.locator(".blok")).to_have_count(0)
    assert kept(phone) == {"lijstje /lijstje/": ""}
    phone.get_by_role("button", name="Zet terug").click()
    expect(phone.locator(".blok")).to_have_count(4)
    assert kept(phone) == {"lijstje /lijstje/": ",".join(VIER)}


def test_order(testdorp: str, phone: Page):
    """What matters most is put first; the first cannot go higher."""
    with_list(phone, testdorp, *VIER[:3])
    one, two, three = titles(phone)
    up = phone.get_by_role("button", name=f"Zet hoger “{three}”")
    up.press("Enter")
    expect(phone.get_by_role("heading", name=three)).to_be_focused()
    assert titles(phone) == [one, three, two]
    up.press("Enter")
    expect(up).to_have_count(0)
    assert titles(phone) == [three, one, two]
    assert kept(phone) == {"lijstje /lijstje/": ",".join((VIER[2], VIER[0], VIER[1]))}


def test_moved_and_vanished(testdorp: str, phone: Page):
    """A moved offer is kept under its new id; of one that is gone the list says which."""
    with_list(phone, testdorp, "digicafe", "nooit-geweest", VIER[3])
    assert titles(phone)[1:] == ["nooit-geweest", "Repair Café voor je toestel"]
    assert "Dit staat niet meer op deze site." in phone.locator(".blok").nth(1).inner_text()
    assert kept(phone)["lijstje /lijstje/"].split(",")[1:] == ["nooit-geweest", VIER[3]]
    assert "digicafe" not in kept(phone)["lijstje /lijstje/"]
    phone.get_by_role("button", name="Haal weg “nooit-geweest”").click()
    expect(phone.locator(".blok")).to_have_count(2)


def test_without_a_line(testdorp: str, phone: Page):
    """What cannot be fetched now stays in the list, and is not called gone."""
    phone.route("**/aanbod/repair-cafe/", lambda route: route.abort())
    with_list(phone, testdorp, VIER[0], VIER[3])
    assert (
        "Dit kunnen we nu niet tonen. Probeer het straks opnieuw."
        in phone.locator(".blok").nth(1).inner_text()
    )
    assert kept(phone) == {"lijstje /lijstje/": f"{VIER[0]},{VIER[3]}"}


def test_print_prints(testdorp: str, open_tab: Callable[..., Tab]):
    """The button opens the printer of the device."""
    page = open_tab(DESK).page
    page.add_init_script("window.print = () => { window.gedrukt = true; }")
    with_list(page, testdorp, VIER[0])
    page.get_by_role("button", name="Druk af").click()
    assert page.evaluate("window.gedrukt")


def test_old_paper_says_so(testdorp: str, open_tab: Callable[..., Tab]):
    """Pages kept from long ago say until when they were right, and show no moment that has passed."""
    page = open_tab(SMALL).page
    page.clock.set_fixed_time(MORNING + timedelta(days=100))
    with_list(page, testdorp, VIER[0])
    expect(page.locator(".stempel")).to_contain_text("Dit klopte tot 16 januari 2027. Vraag alles eerst na.")
    assert page.locator(".blok .datumblad").count() == 0


def test_what_nobody_checked_is_asked_first(site_boechout: Path, open_tab: Callable[..., Tab]):
    """Boechout knows no number and no address of its site: no code, no day until which it holds, a counter to ask at."""
    with serving(site_boechout) as address:
        page = with_list(open_tab(SMALL).page, address, "digipunt-bibliotheek")
        block = page.locator(".blok").inner_text()
        assert "aan een loket van de gemeente" in block
        assert page.locator(".blok .qr").count() == 0
        expect(page.locator(".stempel")).to_contain_text("Vraag alles eerst na.")
        assert printed(page).count == 1
