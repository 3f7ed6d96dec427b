"""Mijn lijstje that goes to somebody else: what is sent, what the other sees, what a device can do."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs, unquote, urlsplit

from playwright.sync_api import Page, expect

from .chromium import DESK, Tab
from .lijst import SMALL, VIER, kept, shown, with_list
from .paper import printed

SHARE = "navigator.share = (data) => { window.gedeeld = data; return Promise.resolve(); }"
NO_SHARE = "delete Navigator.prototype.share"


def test_a_sent_list_shows_exactly_what_is_in_it(testdorp: str, phone: Page):
    """It stands behind # in the address, so no server hears of it; the own list stays as it is."""
    with_list(phone, testdorp, VIER[3])
    shown(phone, f"{testdorp}lijstje/#{VIER[0]}%2C{VIER[1]}", 2)
    expect(phone.locator(".lijstje [role=status]")).to_have_text("Iemand stuurde je dit lijstje.")
    assert phone.get_by_role("button", name="Haal weg").count() == 0
    assert kept(phone) == {"lijstje /lijstje/": VIER[3]}
    phone.get_by_role("button", name="Bewaar op dit toestel").click()
    assert kept(phone) == {"lijstje /lijstje/": ",".join((VIER[3], VIER[0], VIER[1]))}
    phone.get_by_role("link", name="Bekijk mijn lijstje").click()
    expect(phone.locator(".blok")).to_have_count(3)


def test_the_skip_link_is_no_other_list(testdorp: str, phone: Page):
    """A jump to the content leaves what is shown."""
    shown(phone, f"{testdorp}lijstje/#{VIER[0]},{VIER[1]}", 2)
    phone.get_by_role("link", name="Ga meteen naar de inhoud").press("Enter")
    expect(phone).to_have_url(f"{testdorp}lijstje/#inhoud")
    expect(phone.locator(".blok")).to_have_count(2)


def test_a_hostile_address_is_only_text(testdorp: str, phone: Page):
    """What is no id is left out; no page outside the offers is ever asked for."""
    asked: list[str] = []
    phone.on("request", lambda request: asked.append(request.url))
    shown(phone, f"{testdorp}lijstje/#../over,<img src=x>,{VIER[0]},%2e%2e,javascript:alert(1)", 1)
    assert [url for url in asked if "/aanbod/" in url] == [f"{testdorp}aanbod/{VIER[0]}/"]


def test_the_message_names_nobody(testdorp: str, open_tab: Callable[..., Tab]):
    """Title, next moment, number, place and address of each, and one address for all: in a mail, a text message and a share."""
    page = open_tab(SMALL, has_touch=True, is_mobile=True).page
    page.add_init_script(SHARE)
    with_list(page, testdorp, *VIER[:2])
    text = (
        "Digipunt in de bibliotheek\nVolgende keer: dinsdag 24 november, 14u – 16u\n"
        "Je hoeft geen afspraak te maken\nBel de bibliotheek 059 00 00 11\n"
        "Bibliotheek Testdorp Verzonnen Straat 12, 2999 Testdorp\n"
        f"{testdorp}aanbod/digipunt-bibliotheek/\n\n"
        "Regel het aan het loket van de gemeente\nVolgende keer: maandag 23 november, 9u – 12u\n"
        "Je hoeft geen afspraak te maken. Een afspraak mag ook.\nBel de gemeente 059 00 00 10\n"
        "Gemeentehuis Voorbeeldplein 1, 2999 Testdorp\n"
        f"{testdorp}aanbod/loket-gemeentehuis/\n\n"
        f"Alles samen: {testdorp}lijstje/#{VIER[0]},{VIER[1]}"
    )
    mail = urlsplit(page.get_by_role("link", name="Stuur als mail").get_attribute("href") or "")
    assert parse_qs(mail.query) == {"subject": [page.title()], "body": [text.replace("\n", "\r\n")]}
    sms = page.get_by_role("link", name="Stuur als sms").get_attribute("href") or ""
    assert unquote(sms) == f"sms:?&body={text}"
    page.get_by_role("button", name="Deel").click()
    assert page.evaluate("window.gedeeld") == {"title": page.title(), "text": text}


def test_without_a_number_the_mail_address_goes_along(testdorp: str, phone: Page):
    """On the sheet and in a message; how one gets help is said once."""
    shown(phone, f"{testdorp}lijstje/#vraag-in-gebarentaal", 1)
    block = phone.locator(".blok")
    expect(block.locator("[data-feit=mail] a")).to_have_attribute(
        "href", "mailto:gebarentaal@testdorp.example"
    )
    assert block.inner_text().count("Je krijgt hulp per mail.") == 1
    mail = urlsplit(phone.get_by_role("link", name="Stuur als mail").get_attribute("href") or "")
    assert parse_qs(mail.query)["body"][0].split("\r\n")[:4] == [
        "Stel je vraag in Vlaamse Gebarentaal of per mail",
        "Je krijgt hulp per mail. Een afspraak mag ook.",
        "Mail naar gebarentaal@testdorp.example",
        f"{testdorp}aanbod/vraag-in-gebarentaal/",
    ]
    assert printed(phone).holds("gebarentaal@testdorp.example")


def test_a_device_shows_only_what_it_can_do(testdorp: str, open_tab: Callable[..., Tab]):
    """Without a share sheet and without a finger there is paper and mail."""
    page = open_tab(DESK).page
    page.add_init_script(NO_SHARE)
    with_list(page, testdorp, VIER[0])
    assert page.locator(".lijstje > .knoppen .knop").all_inner_texts() == [
        "Druk af",
        "Stuur als mail",
        "Maak leeg",
    ]
