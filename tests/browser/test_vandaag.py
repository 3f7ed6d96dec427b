"""What vandaag.js and lijn.js say at each hour: who is there for a need, and whether somebody answers the telephone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page

from macros.authored import Authored
from macros.site import make
from macros.woorden import dag_voluit
from tests.klein import AANBOD, AUTHORED, GEMEENTE, VANDAAG, anders, register

from .chromium import Tab
from .server import serving

COUNCIL = {**GEMEENTE, "telefoon_uren": {"elke": ["weekdagen 9u-12u", "woensdag 13u30-16u30"], "ook_op": ["kerstvakantie"], "gesloten": [{"van": "2026-12-02", "tot": "2026-12-13"}]}}  # fmt: skip
OLD = {"op": "2026-02-02", "hoe": "mail", "door": "gemeente"}
OFFERS = (
    anders(AANBOD, noden=["nu-vast"]),
    anders(AANBOD, id="lijn", titel="Lijn", soort="helpdesk", plaatsen=None, toegang=["telefoon"], telefoon="03 555 00 12", noden=["nu-vast"], wanneer={"lessen": ["2026-11-24 15u-17u"]}),
    anders(AANBOD, id="oud", titel="Oud", noden=["nu-vast"], nagekeken=OLD, wanneer={"lessen": ["2026-11-27 9u-12u"]}),
)  # fmt: skip

NERGENS = "Vandaag kan je nergens zonder afspraak terecht."
BIB, LIJN = " Digipunt in de bib, De bib", " Lijn, Bel 03 555 00 12"
HOURS = {
    "2026-11-21T10:00+01:00": ("straks", f"{NERGENS} De eerste keer is dinsdag 24 november, 14u – 16u.{BIB}", "Weer bereikbaar maandag om 9u"),
    "2026-11-23T09:00+01:00": ("straks", f"{NERGENS} De eerste keer is morgen, 14u – 16u.{BIB}", "Nu bereikbaar tot 12u"),
    "2026-11-24T12:00+01:00": ("straks", f"Je kan straks terecht. Van 14u tot 16u.{BIB}", "Weer bereikbaar morgen om 9u"),
    "2026-11-24T14:00+01:00": ("open", f"Je kan nu terecht. Tot 16u.{BIB}", "Weer bereikbaar morgen om 9u"),
    "2026-11-24T15:30+01:00": ("open", f"Je kan nu terecht. Kies wat voor jou past:{BIB}, tot 16u,{LIJN}, tot 17u", "Weer bereikbaar morgen om 9u"),
    "2026-11-24T16:30+01:00": ("open", f"Iemand helpt je nu. Bel tot 17u.{LIJN}", "Weer bereikbaar morgen om 9u"),
    "2026-11-24T17:00+01:00": ("straks", f"Vandaag kan je nergens meer zonder afspraak terecht. De volgende zekere keer is dinsdag 1 december, 14u – 16u.{BIB}", "Weer bereikbaar morgen om 9u"),
    "2026-11-25T12:30+01:00": ("straks", f"{NERGENS} De eerste zekere keer is dinsdag 1 december, 14u – 16u.{BIB}", "Weer bereikbaar vandaag om 13u30"),
    "2026-11-27T08:00+01:00": ("bel-eerst", f"Vandaag kan je misschien terecht. Bel eerst. Op dinsdag 1 december, 14u – 16u, kan je zeker terecht.{BIB}", "Weer bereikbaar vandaag om 9u"),
    "2026-12-02T12:00+01:00": ("straks", f"{NERGENS} De eerste keer is dinsdag 8 december, 14u – 16u.{BIB}", "Weer bereikbaar op 14 december om 9u"),
    "2027-02-01T10:00+01:00": ("bel-eerst", "Deze pagina is van 21 november 2026. Bel eerst.", "ma–vr 9u–12u, wo 13u30–16u30"),
}  # fmt: skip
"""Moment → kind and words of the notice, and what stands beside the telephone number."""


def need_page(folder: Path, day: date) -> Path:
    """Write a site with a page for one need as it is made on a day; return where it stands."""
    site = make(register(folder / "data", *OFFERS, gemeente=COUNCIL, vandaag=day), AUTHORED)
    page = site.environment.from_string(
        "{% extends 'shell.html' %}{% block inhoud %}{{ nu | safe }}{% endblock %}"
    )
    html = page.render(
        schil=site.schil, pagina=site.writer.pagina("Nood", "Nood", ""), nu=Authored(site).vandaag("nu-vast")
    )
    for path, text in (*site.files(), ("index.html", html)):
        file = folder / "site" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return folder / "site"


@pytest.fixture(scope="module")
def need(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a page for one need, made on 21 November 2026."""
    with serving(need_page(tmp_path_factory.mktemp("vandaag"), VANDAAG)) as address:
        yield address


def said(page: Page) -> tuple[str, str, str]:
    """Return the kind and the words of the notice, and the words beside the number."""
    panel = page.locator(".vandaag .melding")
    kind = (panel.get_attribute("class") or "").removeprefix("melding ")
    title, text = (panel.locator(part).inner_text() for part in (".titel", ".tekst"))
    lines = panel.locator(".wie:visible").all_inner_texts() if text else []
    who = ", ".join(", ".join(line.split("\n")) for line in lines)
    words = f"{title}. {text} {who}" if text else title
    return kind, words, page.locator(".ingang small").inner_text()


def test_the_words_of_the_hour(need: str, open_tab: Callable[..., Tab]) -> None:
    """A page that stays open in any time zone tells what holds in Belgium, and at last that it is old."""
    tab = open_tab(timezone_id="America/Los_Angeles")
    tab.page.clock.install(time=next(iter(HOURS)))
    page = tab.go(need)
    page.wait_for_load_state("networkidle")
    found = {}
    for moment in HOURS:
        page.clock.set_system_time(moment)
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        found[moment] = said(page)
    assert found == HOURS


def test_paper_and_a_page_without_script_tell_what_always_holds(
    need: str, open_tab: Callable[..., Tab]
) -> None:
    """The date of the notice stands in it, and the hours of the line stand beside its number."""
    page = open_tab(java_script_enabled=False).go(need)
    assert said(page) == (
        "straks",
        f"Vandaag, zaterdag 21 november, kan je nergens zonder afspraak terecht. De eerste keer is dinsdag 24 november, 14u – 16u.{BIB}",
        "ma–vr 9u–12u, wo 13u30–16u30",
    )
    page = open_tab().go(need)
    page.wait_for_load_state("networkidle")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator(".vandaag:visible").count() == 0
    assert page.locator(".ingang small").inner_text() == "ma–vr 9u–12u, wo 13u30–16u30"


@pytest.mark.parametrize("day", [21, 23, 24, 27])
def test_script_and_page_tell_the_same(tmp_path: Path, open_tab: Callable[..., Tab], day: int) -> None:
    """Early in the morning of the day on which a page was made: the script only leaves out the date of today."""
    date_of_page = date(2026, 11, day)
    with serving(need_page(tmp_path, date_of_page)) as address:
        plain = said(open_tab(java_script_enabled=False).go(address))
        tab = open_tab()
        tab.page.clock.set_fixed_time(f"{date_of_page.isoformat()}T06:00+01:00")
        kind, words, _ = said(tab.go(address))
    written = plain[1].replace(f", {dag_voluit(date_of_page, date_of_page)},", "")
    expected = {
        21: words,
        23: words.replace("morgen, 14u", "dinsdag 24 november, 14u"),
        24: words.replace("Je kan straks terecht. Van 14u tot 16u.", "Vandaag kan je terecht. Van 14 tot 16 uur."),
        27: words,
    }  # fmt: skip
    assert (plain[0], written) == (kind, expected[day])
