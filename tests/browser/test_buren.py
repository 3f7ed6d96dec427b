"""What a page for a need makes of the neighbours' moments while it stays open: nothing that is past is told as to come."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from macros.authored import Authored
from macros.site import make
from tests.buurgemeente import buurbestand, met_buren, open_op
from tests.klein import AANBOD, AUTHORED, anders, register

from .chromium import Tab
from .server import serving

OFFERS = (
    open_op("punt", "2026-11-21 10u-12u", "2026-11-23 9u-11u"),
    open_op("les", "2026-11-22 9u-11u", toegang=["inschrijven"]),
)
REGEL = "Eerder bij de buren: Punt op de site van Buurdorp, {}zaterdag 21 november, 10u – 12u. Bel eerst: 03 555 00 31"
HOURS = {
    "2026-11-20T10:00+01:00": (REGEL.format("morgen "), ["21", "22"]),
    "2026-11-21T11:59+01:00": (REGEL.format("vandaag "), ["21", "22"]),
    "2026-11-21T12:00+01:00": ("", ["23", "22"]),
    "2026-11-22T11:00+01:00": ("", ["23", "Dit is voorbij. Kijk op de site van Buurdorp."]),
    "2026-11-23T11:00+01:00": ("", ["Dit is voorbij. Kijk op de site van Buurdorp."] * 2),
}
"""Moment → the line in what holds today, and of each card its leaf or what it says instead."""


def need_page(folder: Path) -> Path:
    """Write a site with the page of a need, made on 21 November 2026; return where it stands."""
    neighbour = buurbestand(folder / "buur", *OFFERS)
    site = make(met_buren(register(folder / "data", anders(AANBOD, noden=["nu-vast"])), neighbour), AUTHORED)
    macros = Authored(site)
    page = site.environment.from_string(
        "{% extends 'shell.html' %}{% block inhoud %}<h1>Nood</h1>{{ nu | safe }}{% endblock %}"
    )
    html = page.render(
        schil=site.schil,
        pagina=site.writer.pagina("Nood", "Nood", ""),
        nu=macros.vandaag("nu-vast") + macros.buren("nu-vast"),
    )
    for path, text in (*site.files(), ("index.html", html)):
        file = folder / "site" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return folder / "site"


def test_what_is_past_goes(tmp_path: Path, open_tab: Callable[..., Tab]) -> None:
    """The line in the notice goes; a card takes its next moment, and at last says where to look."""
    with serving(need_page(tmp_path)) as address:
        tab = open_tab(timezone_id="America/Los_Angeles")
        tab.page.clock.install(time=next(iter(HOURS)))
        page = tab.go(address)
        page.wait_for_load_state("networkidle")
        found = {}
        for moment in HOURS:
            page.clock.set_system_time(moment)
            page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
            line = page.locator(".buurregel").all_inner_texts()
            cards = page.locator(".buurkaart").locator(".nummer:visible, p:text('voorbij')").all_inner_texts()
            found[moment] = (" ".join(line), cards)
        assert found == HOURS


def test_without_script_it_can_all_be_read(tmp_path: Path, open_tab: Callable[..., Tab]) -> None:
    """Whose it is stands on top, then the way to its site, then the number; the line tells the day."""
    with serving(need_page(tmp_path)) as address:
        page = open_tab(java_script_enabled=False).go(address)
        assert page.locator(".buurregel").inner_text() == REGEL.format("")
        card = page.locator(".buurkaart").first
        assert card.inner_text().split("\n")[0].strip() == "Gemeente Buurdorp"
        assert [link.get_attribute("href") for link in card.get_by_role("link").all()] == [
            "https://hulp.buurdorp.example/aanbod/punt/",
            "tel:+32-3-555-00-31",
        ]
