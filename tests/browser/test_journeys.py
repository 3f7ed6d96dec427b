"""The journeys: from home to one place, one telephone number and one next moment, in at most three taps."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from .chromium import Tab
from .conftest import Site, served

TAPS = 3
"""The most taps a journey may take from home."""

SMALL = {"width": 360, "height": 640}
"""A small phone."""


@dataclass(frozen=True)
class Journey:
    """The links somebody taps from home, the last one an offer, and what she then has in hand on Testdorp."""

    needs: tuple[str, ...]
    offer: str
    where: str
    when: str
    ring: str


JOURNEYS = {
    "ik zit nu vast": Journey(
        ("Ik zit nu vast",), "Digitale hulp bij de dienst welzijn", "Welzijnshuis", "maandag 23 november", "059 00 00 13"
    ),
    "een laptop lenen": Journey(
        ("Ik zoek een toestel of internet", "Ik zoek een laptop om te lenen"),
        "Een laptop lenen", "Welzijnshuis", "dinsdag 24 november", "059 00 00 13",
    ),
    "gratis wifi": Journey(
        ("Ik zoek een toestel of internet", "Ik zoek gratis wifi"),
        "Gratis wifi op de pleinen", "Voorbeeldplein", "Altijd", "059 00 00 10",
    ),
    "een computer of printer": Journey(
        ("Ik zoek een toestel of internet", "Ik zoek een computer of printer"),
        "Computers, printer en scanner in de bibliotheek", "Bibliotheek Testdorp", "zaterdag 21 november", "059 00 00 11",
    ),
    "goedkoper internet": Journey(
        ("Ik zoek een toestel of internet", "Ik zoek goedkoper internet"),
        "Goedkoper internet thuis aanvragen", "Welzijnshuis", "donderdag 26 november", "059 00 00 13",
    ),
    "itsme leren": Journey(
        ("Ik wil bijleren", "Ik wil itsme gebruiken"),
        "Digipunt in de bibliotheek", "Bibliotheek Testdorp", "dinsdag 24 november", "059 00 00 11",
    ),
    "internetbankieren leren": Journey(
        ("Ik wil bijleren", "Ik wil bankieren op het internet"),
        "Avondles itsme en bankieren op het internet", "Basisschool De Wegwijzer", "donderdag 26 november", "059 00 00 16",
    ),
    "veilig internet": Journey(
        ("Ik wil bijleren", "Ik wil veilig op het internet"),
        "Avondles itsme en bankieren op het internet", "Basisschool De Wegwijzer", "donderdag 26 november", "059 00 00 16",
    ),
    "mijn toestel is kapot": Journey(
        ("Mijn toestel is kapot",), "Repair Café voor je toestel", "Buurthuis De Schakel", "zaterdag 28 november", "059 00 00 14"
    ),
    "ik kan niet komen": Journey(
        ("Ik kan niet komen",), "De Digilijn, hulp aan de telefoon", "Hulp per telefoon", "maandag 23 november", "059 00 00 12"
    ),
    "ik begin pas": Journey(
        ("Ik begin pas",), "Digipunt in de bibliotheek", "Bibliotheek Testdorp", "dinsdag 24 november", "059 00 00 11"
    ),
    "mijn burgerprofiel": Journey(
        ("Ik wil bijleren", "Ik wil Mijn Burgerprofiel gebruiken"),
        "Digipunt in de bibliotheek", "Bibliotheek Testdorp", "dinsdag 24 november", "059 00 00 11",
    ),
}  # fmt: skip


@pytest.fixture(params=[True, False], ids=["met script", "zonder script"])
def phone(request: pytest.FixtureRequest, open_tab: Callable[..., Tab]) -> Tab:
    """A small phone, with and without JavaScript."""
    return open_tab(SMALL, java_script_enabled=request.param)


@pytest.fixture(scope="session")
def testdorp(request: pytest.FixtureRequest) -> Iterator[Site]:
    """The site on which everything works."""
    with served(request, "testdorp") as site:
        yield site


@pytest.fixture(scope="session")
def boechout(request: pytest.FixtureRequest) -> Iterator[Site]:
    """The site on which everything is honest."""
    with served(request, "boechout") as site:
        yield site


def tap(page: Page, *links: str) -> int:
    """Tap link after link in the main part of the page, as a thumb would; return how many taps that took."""
    for words in links:
        link = page.locator("main").get_by_role("link", name=words, exact=True).first
        assert link.is_visible(), f"“{words}” does not stand on {page.url}"
        link.click()
        page.wait_for_load_state("load")
    return len(links)


def said(page: Page) -> str:
    """Return what the main part of the page says, in one line."""
    return re.sub(r"\s+", " ", page.locator("main").text_content() or "")


@pytest.mark.parametrize("name", JOURNEYS)
def test_testdorp_gives_one_place_one_number_and_one_moment(testdorp: Site, phone: Tab, name: str) -> None:
    """On the page of the offer, within three taps."""
    journey, page = JOURNEYS[name], phone.go(testdorp.address)
    assert tap(page, *journey.needs, journey.offer) <= TAPS
    assert page.locator("h1").inner_text() == journey.offer
    text = said(page)
    assert journey.where in text
    assert journey.when in text
    ring = page.locator("main a[href^='tel:']").first
    assert ring.is_visible()
    assert journey.ring in ring.inner_text()


@pytest.mark.parametrize("name", JOURNEYS)
def test_boechout_says_where_to_ask(boechout: Site, phone: Tab, name: str) -> None:
    """Nobody checked anything there: the need ends at the council's counter, and so does every offer it lists."""
    page = phone.go(boechout.address)
    assert tap(page, *JOURNEYS[name].needs) <= TAPS
    assert "aan een loket van de gemeente" in said(page)
    assert "nergens terecht" not in said(page)
    cards = page.locator("main .kaart a")
    for address in [str(card.get_attribute("href")) for card in cards.all()]:
        phone.go(boechout.address + address.removeprefix("/"))
        assert "aan een loket van de gemeente" in said(page), address
        assert "Nu open" not in said(page)
    assert page.locator("main a[href^='tel:']").count() == 0


@pytest.mark.parametrize(
    ("need", "told"),
    [
        (("Ik begin pas",), ("pincode", "mailadres", "wachtwoord")),
        (("Ik wil bijleren", "Ik wil Mijn Burgerprofiel gebruiken"), ("een website en een app van de Vlaamse overheid",)),
    ],
)  # fmt: skip
@pytest.mark.parametrize("council", ["testdorp", "boechout"])
def test_a_need_says_what_one_must_know(
    request: pytest.FixtureRequest, phone: Tab, council: str, need: tuple[str, ...], told: tuple[str, ...]
) -> None:
    """Whoever begins reads what to look for at home; whoever needs Mijn Burgerprofiel reads what it is."""
    site: Site = request.getfixturevalue(council)
    page = phone.go(site.address)
    assert tap(page, *need) <= TAPS
    assert [words for words in told if words not in said(page)] == []


def test_help_comes_home(testdorp: Site, phone: Tab) -> None:
    """Whoever cannot come finds help by telephone and at home, above what she would have to go out for."""
    page = phone.go(testdorp.address)
    assert tap(page, "Ik kan niet komen", "Een digihelper bij je thuis") <= TAPS
    assert "naar jou" in said(page)
    assert "059 00 00 12" in page.locator("main a[href^='tel:']").first.inner_text()


def test_a_social_worker_makes_a_referral_sheet(testdorp: Site, open_tab: Callable[..., Tab]) -> None:
    """From home: two taps to all help, one for each of four offers, one to the sheet, which asks nothing of anybody."""
    page = open_tab(SMALL).go(testdorp.address)
    taps = tap(page, "Help iemand verder", "alle hulp")
    for _ in range(4):
        page.get_by_role("button", name="Bewaar in mijn lijstje").first.click()
        taps += 1
    taps += tap(page, "Bekijk en druk af")
    expect(page.locator(".blok")).to_have_count(4)
    assert taps == 7
    assert page.locator("main :is(input, textarea)").count() == 0


def test_a_social_worker_without_script_prints_what_she_opens(
    testdorp: Site, open_tab: Callable[..., Tab]
) -> None:
    """The list cannot keep anything then, and says what to do instead."""
    page = open_tab(SMALL, java_script_enabled=False).go(testdorp.address)
    assert tap(page, "Help iemand verder", "je lijstje") <= TAPS
    assert page.url == testdorp.address + "lijstje/"
    assert "Zie je hier geen lijstje?" in said(page)


def test_a_partner_finds_how_to_change_an_entry(testdorp: Site, phone: Tab) -> None:
    """From the page of an offer in one tap, from home in one: who to tell, and where the list is."""
    for start in ("", "aanbod/digipunt-bibliotheek/"):
        page = phone.go(testdorp.address + start)
        page.locator("a[href$='/klopt-er-iets-niet/']:visible").first.click()
        page.wait_for_load_state("load")
        assert page.get_by_role("heading", name="Werk je bij een organisatie op deze site?").is_visible()
        assert "data/offer.yaml" in said(page)
        assert page.locator("main a[href^='tel:']").first.is_visible()


def test_boechout_says_how_to_change_an_entry(boechout: Site, phone: Tab) -> None:
    """From the page of an offer in one tap: at a counter of the council, or in the list itself."""
    page = phone.go(boechout.address + "aanbod/digipunt-bibliotheek/")
    page.locator("a[href$='/klopt-er-iets-niet/']:visible").first.click()
    page.wait_for_load_state("load")
    assert page.get_by_role("heading", name="Werk je bij een organisatie op deze site?").is_visible()
    assert [
        words for words in ("data/offer.yaml", "aan een loket van de gemeente") if words not in said(page)
    ] == []


def test_an_old_address_leads_on(testdorp: Site, phone: Tab) -> None:
    """A link shared two years ago to an offer that has another id now: one tap further."""
    page = phone.go(testdorp.address + "aanbod/digicafe/")
    assert "Je vindt “Digipunt in de bibliotheek” nu op een ander adres." in said(page)
    assert tap(page, "Ga naar de nieuwe pagina") == 1
    assert page.url == testdorp.address + "aanbod/digipunt-bibliotheek/"


def test_a_stopped_offer_says_where_to_go(testdorp: Site, phone: Tab) -> None:
    """Its page stays, says that it stopped, and shows what there is instead."""
    page = phone.go(testdorp.address + "aanbod/cursus-tablet/")
    assert "Dit aanbod is gestopt" in said(page)
    assert page.get_by_role("heading", name="Hier kan je wel terecht").is_visible()
    assert tap(page, "Cursus smartphone, zes namiddagen") == 1
    assert page.url == testdorp.address + "aanbod/cursus-smartphone/"


def test_a_stopped_offer_in_boechout_leads_on(boechout: Site, phone: Tab) -> None:
    """Lessons of 2023: they stopped, what there is instead is one tap away, and it ends at a counter."""
    page = phone.go(boechout.address + "aanbod/opleidingen-najaar-2023/")
    assert "Dit aanbod is gestopt" in said(page)
    page.get_by_role("heading", name="Hier kan je wel terecht").wait_for()
    page.locator("main a[href$='/aanbod/digipunt-bibliotheek/']").first.click()
    page.wait_for_load_state("load")
    assert "aan een loket van de gemeente" in said(page)
