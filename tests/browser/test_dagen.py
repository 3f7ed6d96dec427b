"""What dagen.js makes of the agenda while it grows old: nothing that is past, no week by a wrong name, and its age at last."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page, expect

from macros.site import make
from tests.buurgemeente import buurbestand, met_buren, open_op
from tests.klein import AANBOD, AUTHORED, anders, register

from .chromium import Tab
from .server import serving

OFFERS = (
    anders(AANBOD, wanneer={"elke": ["zaterdag 9u-10u", "dinsdag 14u-16u"], "ook_op": ["kerstvakantie"]}),
    anders(AANBOD, id="loket", titel="Loket", wanneer={"elke": ["weekdagen 9u-12u"], "ook_op": ["kerstvakantie"]}),
    anders(AANBOD, id="wifi", titel="Wifi", soort="wifi", wanneer={"altijd": "ja"}),
)  # fmt: skip

OLD = "Deze pagina is van 21 november 2026. Bel eerst."
WEEKS = ("Week van 7 december", "Week van 14 december")
EXPECTED = {
    "2026-11-21T23:59+01:00": ["Deze week", "Zaterdag 21 november", "Later", "Volgende week", "Week van 30 november"],
    "2026-11-22T00:00+01:00": ["Later", "Volgende week", "Week van 30 november"],
    "2026-11-23T08:00+01:00": [
        "Deze week en later", "Deze week", "Van maandag tot en met vrijdag", "Dinsdag 24 november", "Zaterdag 28 november", "Volgende week",
    ],
    "2026-11-28T08:00+01:00": ["Deze week en later", "Deze week", "Zaterdag 28 november", "Volgende week"],
    "2027-01-16T08:00+01:00": ["Deze week en later", "Deze week", "Zaterdag 16 januari 2027", "Zonder vast uur"],
    "2027-01-17T08:00+01:00": [OLD, "Zonder vast uur", "Wifi"],
}  # fmt: skip
"""Moment → the first headings that one sees; the notice when the page says that it is old."""

BUREN = {
    "2026-11-21T23:59+01:00": ["Bij de buren", "Zaterdag 21 november", "Dinsdag 24 november"],
    "2026-11-22T00:00+01:00": ["Bij de buren", "Dinsdag 24 november"],
    "2026-11-23T08:00+01:00": ["Bij de buren", "Dinsdag 24 november"],
}
"""Moment → the same of what neighbours have; nothing on the others."""


def seen(page: Page) -> list[str]:
    """Return the notice and the headings that can be seen, from top to bottom."""
    parts = page.locator("main").locator("[data-houdbaar] .titel:visible, h2:visible, h3:visible, h4:visible")
    return [text.strip() for text in parts.all_inner_texts()]


def test_an_agenda_that_stays_open_tells_no_day_that_is_past(
    tmp_path: Path, open_tab: Callable[..., Tab]
) -> None:
    """A link to a part that went goes with it; narrowing counts what is left of ours."""
    neighbour = buurbestand(tmp_path / "buur", open_op("punt", "2026-11-21 10u-12u", "2026-11-24 9u-11u"))
    site = make(met_buren(register(tmp_path / "data", *OFFERS), neighbour), AUTHORED)
    for path, text in site.files():
        file = tmp_path / "site" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    with serving(tmp_path / "site") as address:
        page = open_tab().go(f"{address}agenda/")
        page.get_by_text("Combineer keuzes").click()
        page.get_by_label("Nagekeken").check()
        expect(page.get_by_role("status").first).to_contain_text("Wat bij de buren is, telt niet mee.")
        expect(page.locator(".buren .agendadag:visible")).to_have_count(2)
        page.get_by_label("Nagekeken").uncheck()
        found, theirs = {}, {}
        for moment, expected in EXPECTED.items():
            page.clock.set_fixed_time(moment)
            page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
            found[moment] = seen(page)[: len(expected)]
            if days := page.locator(".buren").locator("h2, h3").all_inner_texts():
                theirs[moment] = days
        assert (found, theirs) == (EXPECTED, BUREN)
        assert page.locator(".sprongen a[href^='#']").all_inner_texts() == ["Zonder vast uur"]
        page.get_by_label("Nagekeken").check()
        assert page.get_by_role("status").first.inner_text() == "1 van 1 gevonden."
