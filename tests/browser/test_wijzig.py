"""The form of proposals in a browser: filled in by keyboard, read back by Python, kept, and honest when it cannot."""

from __future__ import annotations

import json
from collections.abc import Callable
from urllib.parse import unquote

from playwright.sync_api import Page, expect

from macros.voorstel.blok import Veldwijziging, Voorstel, vind

from . import axe
from .chromium import STATES, Tab
from .conftest import Site

DIGIPUNT = "wijzig/?aanbod=digipunt-bibliotheek"


def voorstel(page: Page) -> Voorstel:
    """Return the proposal on the screen, as Python reads it."""
    found, problems = vind(page.get_by_label("Je voorstel als tekst").input_value(), "formulier")
    assert problems == []
    assert len(found) == 1
    return found[0]


def telefoon(page: Page) -> None:
    """Open the part with the ways to reach somebody, and stand in its first field with all of it chosen."""
    page.locator("summary", has_text="Contact").press("Enter")
    page.get_by_role("textbox", name="Telefoon").focus()
    page.keyboard.press("ControlOrMeta+A")


def test_an_hour_and_a_number(testdorp: str, open_tab: Callable[..., Tab]):
    """By keyboard alone: the message at the field, the list that leads to it, the block, and every way to send it."""
    tab = open_tab()
    axe.prepare(tab.page)
    page = tab.go(testdorp + DIGIPUNT)
    told = page.locator(".uitkomst [role=status]").first
    expect(told).to_have_text("Je wijzigde nog niets.")
    hours, keys = page.get_by_label("Vaste uren"), page.keyboard
    hours.focus()
    keys.press("ControlOrMeta+A")
    keys.type("dinsdag 15u-17u")
    telefoon(page)
    keys.type("0900 12 345")
    keys.press("Tab")
    expect(told).to_have_text("Eén veld klopt nog niet:")
    phone = page.get_by_role("textbox", name="Telefoon")
    expect(phone).to_have_attribute("aria-invalid", "true")
    expect(phone).to_have_accessible_description(
        "Eén telefoonnummer, zoals mensen het opschrijven. Geen betaalnummer. Laat je het leeg, dan toont de site hoe "
        "je iemand anders bereikt. Bijvoorbeeld 03 555 00 10. “0900 12 345” is een betaalnummer. Zet hier een gewoon "
        "of gratis nummer. Bijvoorbeeld 03 555 00 10 of +32 3 555 00 10."
    )
    assert axe.run(page) == {"violations": [], "undecided": []}
    page.locator(".foutlijst a").press("Enter")
    expect(phone).to_be_focused()
    keys.press("ControlOrMeta+A")
    keys.type("059 00 00 12")
    keys.press("Enter")
    expect(phone).not_to_have_attribute("aria-invalid", "true")
    expect(told).to_have_text("2 velden gewijzigd. De gemeente kijkt het na voor het op de site komt.")
    expect(
        page.get_by_text("Voor dit online komt, bellen we Gemeente Testdorp op 059 00 00 10.").last
    ).to_be_visible()
    page.get_by_label("Wie stelt dit voor?").select_option("bibliotheek-testdorp")
    _read_back(page)
    for state in STATES:
        tab.to(state)
        assert axe.run(page) == {"violations": [], "undecided": []}, state
        assert page.evaluate("toets.misfits()") == [], state
        assert page.evaluate("toets.smallTargets()") == [], state
    _kept_and_back(page)
    assert tab.messages == []


def _read_back(page: Page) -> None:
    """What Python reads is what was typed; the mail holds it whole, GitHub and GitLab get it too."""
    found = voorstel(page)
    assert (found.soort, found.id, found.van, found.nieuw) == (
        "aanbod",
        "digipunt-bibliotheek",
        "bibliotheek-testdorp",
        False,
    )
    assert found.velden == (
        Veldwijziging("wanneer.elke", ["dinsdag 14u-16u", "donderdag 18u-20u"], ["dinsdag 15u-17u"]),
        Veldwijziging("telefoon", "059 00 00 11", "059 00 00 12"),
    )
    for way, start in (
        ("Mail naar de gemeente", "mailto:wijzig@testdorp.example?subject="),
        (
            "Zet het op GitHub",
            "https://github.com/verzonnen-gemeente-testdorp/bestaat-niet/issues/new?template=wijziging.yml",
        ),
        (
            "Zet het op GitLab",
            "https://gitlab.testdorp.example/verzonnen-gemeente-testdorp/bestaat-niet/-/issues/new?",
        ),
    ):
        address = page.get_by_role("link", name=way).get_attribute("href") or ""
        assert address.startswith(start)
        assert vind(unquote(address), way)[0] == [found]


def _kept_and_back(page: Page) -> None:
    """A visit later it is still there; one press empties, one puts back."""
    before = voorstel(page)
    page.reload(wait_until="load")
    expect(page.get_by_text("Je was al begonnen.")).to_be_visible()
    assert voorstel(page) == before
    page.get_by_role("button", name="Begin opnieuw").press("Enter")
    back = page.get_by_role("button", name="Zet terug")
    expect(back).to_be_focused()
    expect(page.get_by_label("Vaste uren")).to_have_value("dinsdag 14u-16u\ndonderdag 18u-20u")
    back.press("Enter")
    assert voorstel(page) == before
    _said_of_what_stands_there(page)


def _said_of_what_stands_there(page: Page) -> None:
    """That it was copied, or can be put back, goes as soon as one writes on: it would lie, or throw that away."""
    told = page.locator(".uitkomst [role=status]").last
    for button in ("Kopieer de tekst", "Begin opnieuw"):
        page.get_by_role("button", name=button).press("Enter")
        expect(told).not_to_be_empty()
        page.get_by_label("Iets anders?").fill(button)
        expect(told).to_be_empty()


def test_something_new_and_rows(testdorp: str, open_tab: Callable[..., Tab]):
    """What must be filled in is asked for; a place and a day closed are rows that come and go."""
    page = open_tab().go(f"{testdorp}wijzig/?nieuw=aanbod")
    page.get_by_label("Titel").fill("Tabletcafé")
    expect(page.locator(".foutlijst a")).to_have_text(
        [f"{name}: Vul dit in." for name in ("Soort", "In het kort", "Aanbieder", "Status")]
    )
    page.get_by_label("Soort").select_option("les")
    page.get_by_label("In het kort").fill("Samen leren we\nje tablet kennen.")
    page.get_by_label("Aanbieder").select_option("bibliotheek-testdorp")
    page.get_by_label("Status").select_option("gepland")
    page.get_by_role("button", name="Voeg toe: plaats").click()
    page.get_by_label("Plaats van plaats 1").select_option("bibliotheek")
    add = page.get_by_role("button", name="Voeg toe: sluiting")
    add.click()
    add.click()
    page.get_by_label("Op één dag van sluiting 2").fill("2026-12-24")
    page.get_by_role("button", name="Haal weg sluiting 1").click()
    expect(add).to_be_focused()
    page.get_by_label("Je krijgt hulp per mail").check()
    found = voorstel(page)
    assert (found.id, found.nieuw) == ("", True)
    assert {change.pad: change.nu for change in found.velden} == {
        "titel": "Tabletcafé",
        "soort": "les",
        "kort": "Samen leren we je tablet kennen.",
        "aanbieder": "bibliotheek-testdorp",
        "status": "gepland",
        "wanneer.gesloten": [{"op": "2026-12-24"}],
        "plaatsen": ["bibliotheek"],
        "toegang": ["mail"],
    }


def test_what_would_be_refused_is_told_before_it_is_sent(testdorp: str, open_tab: Callable[..., Tab]):
    """Half an address, a text without end, more than a block holds: nothing can be sent until it is right."""
    page = open_tab().go(f"{testdorp}wijzig/?plaats=jeugdhuis")
    page.locator("summary", has_text="Waar").click()
    page.get_by_label("Straat").fill("Kerkplein 1")
    wrong, sent = page.locator(".foutlijst a"), page.get_by_label("Je voorstel als tekst")
    expect(wrong).to_have_text(["Postcode: Vul dit in.", "Gemeente: Vul dit in."])
    wrong.first.click()
    expect(page.get_by_label("Postcode")).to_be_focused()
    expect(page.get_by_label("Postcode")).to_have_attribute("aria-invalid", "true")
    page.get_by_label("Straat").fill("")
    expect(page.get_by_label("Postcode")).not_to_have_attribute("aria-invalid", "true")
    expect(wrong).to_have_count(0)
    page.get_by_label("Straat").fill("K" * 1001)
    expect(wrong.first).to_contain_text("“straat” heeft 1001 tekens. Er is plaats voor 1000.")
    page.get_by_label("Straat").fill("")
    page.get_by_label("Iets anders?").fill("é" * 9000)
    expect(sent).to_be_visible()
    assert voorstel(page).bericht == "é" * 9000
    page.get_by_label("Iets anders?").fill("é" * 10000)
    expect(page.get_by_text("Dit is te veel voor één voorstel.")).to_be_visible()
    expect(sent).to_be_hidden()


def test_what_changed_meanwhile_is_for_the_reader_to_say(testdorp: str, open_tab: Callable[..., Tab]):
    """Both values are told; what one drops is gone, and with it the proposal."""
    page = open_tab().go(testdorp + DIGIPUNT)
    kept = {
        "velden": [
            ["telefoon", "059 00 00 99", "059 00 00 12"],
            ["mail", "weg", "digihelpers@testdorp.example"],
        ]
    }
    page.evaluate(
        "kept => localStorage.setItem('wijzig /wijzig/ aanbod/digipunt-bibliotheek', kept)", json.dumps(kept)
    )
    page.reload(wait_until="load")
    expect(page.locator(".vooraf li")).to_have_text(
        ["Telefoon: op de site “059 00 00 11”, bij jou “059 00 00 12”."]
    )
    page.get_by_role("button", name="Neem wat op de site staat").click()
    expect(page.get_by_text("Hier staat weer wat op de site staat.")).to_be_focused()
    expect(page.get_by_text("Je wijzigde nog niets.")).to_be_visible()


def test_without_internet_and_for_what_is_not_there(testdorp: str, open_tab: Callable[..., Tab]):
    """Each is told, with what one can do; a device that keeps nothing is told too."""
    tab = open_tab()
    page = tab.page
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('dicht'); } })"
    )
    page.route("**/wijzig/**/*.json", lambda route: route.abort())
    tab.go(testdorp + DIGIPUNT)
    expect(page.get_by_text("We krijgen de gegevens nu niet.")).to_be_visible()
    page.unroute("**/wijzig/**/*.json")
    page.get_by_role("button", name="Probeer opnieuw").click()
    expect(page.get_by_label("Vaste uren")).to_be_visible()
    expect(page.get_by_text("Op dit toestel kunnen we niets bewaren.")).to_be_visible()
    for unknown in ("aanbod=bestaat-niet", "plaats=../../geheim", "actor="):
        tab.go(f"{testdorp}wijzig/?{unknown}")
        expect(page.get_by_text("Dit staat niet of niet meer op de site.")).to_be_visible()
        expect(page.get_by_role("link", name="Kies hulp")).to_be_visible()
        expect(page.get_by_role("link", name="Nieuw aanbod")).to_be_visible()


def test_without_script_the_page_says_how(site: Site, open_tab: Callable[..., Tab]):
    """Nothing that looks like a field or leads to this page itself; a mail where there is an address, a person to ask."""
    page = open_tab(java_script_enabled=False).go(f"{site.address}{DIGIPUNT}")
    assert page.locator("main :is(input, select, textarea, button)").count() == 0
    assert page.locator("main a[href*='?nieuw=']:visible").count() == 0
    expect(page.get_by_text("Zie je hier geen formulier?")).to_be_visible()
    expect(page.locator("main a[href^='mailto:wijzig@']")).to_have_count(1 if site.name == "testdorp" else 0)
    expect(page.locator(".hulpweg")).to_be_visible()
