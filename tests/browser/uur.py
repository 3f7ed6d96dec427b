"""A small site at a moment: its offers, how it is written and opened, and what it then says."""

from __future__ import annotations

import shutil
from pathlib import Path

from playwright.sync_api import Page

from macros import paths
from macros.authored import Authored
from macros.register import Register
from macros.site import make
from tests.klein import AANBOD, AUTHORED, anders

from .chromium import Tab

OFFERS = (
    anders(AANBOD, toegang=["vrije inloop"]),
    anders(AANBOD, id="les", titel="Les", toegang=["inschrijven"]),
    anders(AANBOD, id="loket", titel="Loket", wanneer={"elke": ["weekdagen 9u-12u en 13u-16u"], "ook_op": ["kerstvakantie"], "gesloten": [{"op": "2026-11-25", "reden": "feest van de bib"}]}),
    anders(AANBOD, id="laat", titel="Laat", nagekeken={"op": "2026-02-02", "hoe": "mail", "door": "gemeente"}),
    anders(AANBOD, id="altijd", titel="Altijd", wanneer={"altijd": "ja"}),
    anders(AANBOD, id="dicht", titel="Dicht", status="tijdelijk dicht", terug_op="2026-12-10"),
    anders(AANBOD, id="markt", titel="Markt", wanneer={"elke": ["dinsdag 14u-16u"], "ook_op": ["kerstvakantie"], "gesloten": [{"op": "2026-11-24", "reden": "jaarmarkt"}]}),
    anders(AANBOD, id="nacht", titel="Nacht", wanneer={"elke": ["dagen 22u-24u"], "ook_op": ["kerstvakantie"]}),
)  # fmt: skip


def write(data: Register, folder: Path) -> Path:
    """Write the pages of a register without MkDocs, and a home page with what opens soon."""
    site = make(data, AUTHORED)
    home = site.environment.from_string(
        "{% extends 'shell.html' %}{% block inhoud %}{{ soon | safe }}{% endblock %}"
    )
    soon = Authored(site).straks_open()
    start = home.render(schil=site.schil, pagina=site.writer.pagina("Start", "Start", ""), soon=soon)
    for path, text in (*site.files(), ("index.html", start)):
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    for picture in (paths.DOCS / "assets").glob("*.svg"):
        shutil.copy(picture, folder / "assets")
    return folder


def visit(tab: Tab, address: str, moment: str) -> Page:
    """Open a page at a moment and wait until its scripts have run."""
    tab.page.clock.install(time=moment)
    page = tab.go(address)
    page.wait_for_load_state("networkidle")
    assert tab.messages == []
    return page


def notice(page: Page) -> list[str]:
    """Return kind, title and text of the notice."""
    panel = page.locator(".melding").first
    kind = (panel.get_attribute("class") or "").removeprefix("melding ")
    return [kind, *(panel.locator(".titel, .tekst").all_inner_texts())]


def leaves(page: Page) -> list[str]:
    """Return what stands beside the leaves that can be seen, line by line."""
    first, *others = page.locator(".melding .datumblad p:visible").all_inner_texts()
    return [" | ".join(first.split("\n")[1:]), *(" ".join(text.split()) for text in others)]


def days(page: Page) -> list[str]:
    """Return the days of the leaves that can be seen."""
    return page.locator(".melding .datumblad:visible time").evaluate_all(
        "all => all.map(one => one.dateTime)"
    )


def calendar(page: Page) -> tuple[str | None, str]:
    """Return where the button for the calendar leads, and the moment it names."""
    button = page.locator(".knop", has_text="In mijn agenda")
    return button.get_attribute("href"), button.locator("small").inner_text()
