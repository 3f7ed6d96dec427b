"""The hostile council in Chromium: on no page does a text of the register run, ask, or lead anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from macros.build import build
from tests.conftest import VANDAAG
from tests.dreigingen.vijandig import ALLES, ELDERS, maak
from tests.site.built import address_of, pages

from .chromium import Tab
from .server import serving

pytestmark = pytest.mark.bouwt

MET_TEKST = ("", "aanbod/", "aanbod/digipunt-bibliotheek/", "agenda/", "a-z/", "wijzig/", "beleid/actieplan/")
"""Pages that surely show texts of the register."""

_WAAK = """() => {
  window.gehackt = (how) => { (window.sporen ??= []).push(`gehackt(${how})`); };
  window.alert = window.confirm = window.prompt = window.gehackt;
  window.open = (address) => window.gehackt(address);
}"""

_VREEMD = """() => {
  const found = [...(window.sporen ?? [])];
  const ours = (address) => new URL(address, location.href).origin === location.origin;
  for (const part of document.querySelectorAll("*")) {
    const name = part.localName;
    if (["iframe", "base", "object", "embed", "frame", "applet", "portal"].includes(name)) found.push(`<${name}>`);
    if (name === "script" && part.outerHTML.startsWith('<script type="application/ld+json">')) continue;
    if (name === "script" && (part.type !== "module" || !part.src || !ours(part.src))) found.push("<script>");
    if (name === "meta" && part.httpEquiv.toLowerCase() === "refresh") found.push("<meta refresh>");
    if (name === "form" && part.hasAttribute("action")) found.push("<form action>");
    for (const { name: key, value } of part.attributes) {
      if (/^on|^srcdoc$|^style$/.test(key)) found.push(`${name} ${key}`);
      if (/^(href|src|xlink:href|action|formaction|data|poster)$/.test(key) && !/^(https?:|mailto:|tel:|geo:|blob:|webcal:[^?#@]*[/]data[/]v1[/]agenda[/]alles[.]ics$)/.test(new URL(value, location.href).href)
        && !(name === "img" && value.startsWith("data:image/"))) found.push(`${name} ${key}=${value.slice(0, 40)}`);
    }
  }
  return found;
}"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hostile council, built with all its gates."""
    folder = tmp_path_factory.mktemp("vijandig")
    outcome = build(maak(folder / "data").map, folder / "site", VANDAAG)
    assert outcome.ok, [*map(str, outcome.problems), *outcome.messages][:9]
    return folder / "site"


@pytest.fixture
def address(site: Path) -> Iterator[str]:
    """Where the hostile council is served."""
    with serving(site) as found:
        yield found


@pytest.fixture
def open_wachter(open_tab: Callable[..., Tab]) -> Callable[..., Tab]:
    """Open a tab that keeps what would run; without our headers, so that escaping alone must hold."""

    def opened(**options: Any) -> Tab:
        tab = open_tab(bypass_csp=True, **options)
        tab.page.add_init_script(f"({_WAAK})()")
        tab.page.on("dialog", lambda dialog: tab.messages.append(f"dialoog: {dialog.message}"))
        tab.page.on(
            "response", lambda answer: answer.ok or tab.messages.append(f"{answer.status} {answer.url}")
        )
        return tab

    return opened


def vreemd(tab: Tab, address: str) -> list[str]:
    """Return what is on the open page, or was asked by it, that no template of ours makes."""
    away = [one for one in tab.requests if not one.startswith((address, "data:", "blob:"))]
    found = [*tab.page.evaluate(_VREEMD), *away, *tab.messages]
    tab.requests.clear()
    tab.messages.clear()
    return [f"{tab.page.url}: {one}" for one in found]


def test_the_watch_sees_what_gives_in(tiny: Callable[..., str], open_wachter: Callable[..., Tab]) -> None:
    """On a page that puts such a text in its HTML: what runs, asks and leads away is all told."""
    tab = open_wachter()
    tab.page.route(f"{ELDERS}/**", lambda route: route.abort())
    refresh = f'<meta http-equiv=refresh content="0;url={ELDERS}/">'
    assert refresh in ALLES
    address = tiny(ALLES.replace(refresh, ""))
    tab.page.goto(address)
    told = " ".join(vreemd(tab, address))
    signs = ("gehackt(1)", "gehackt(2)", "<script>", "<base>", "<iframe>", "img onerror", "svg onload")
    assert [one for one in signs if one not in told] == []
    with tab.page.expect_request(f"{ELDERS}/"):
        tab.page.goto(tiny(refresh), wait_until="commit")


def test_every_page(site: Path, address: str, open_wachter: Callable[..., Tab]) -> None:
    """No element, handler, address, dialog, request or jump of theirs, on any page; the texts stand there as text."""
    tab = open_wachter()
    found = []
    for page in pages(site):
        tab.go(address + address_of(page))
        found += vreemd(tab, address)
        if tab.page.url != address + address_of(page):
            found.append(f"{page}: ging naar {tab.page.url}")
        if address_of(page) in MET_TEKST and "<script>gehackt(1)</script>" not in (
            tab.page.text_content("html") or ""
        ):
            found.append(f"{page}: toont de tekst niet")
    assert found == []


def test_what_script_makes_of_it(address: str, open_wachter: Callable[..., Tab]) -> None:
    """Search, the list to narrow, the own list and the form: what is typed, asked in the address or kept is text too."""
    tab = open_wachter()
    word = quote(ALLES)
    asked = [
        *(
            f"?zoek={word}",
            "?zoek=gehackt",
            f"a-z/?zoek={word}",
            f"aanbod/?nood={word}&plaats={word}",
            f"lijstje/#{word}",
        ),
        *(f"wijzig/?{kind}={word}" for kind in ("aanbod", "plaats", "actor", "nieuw")),
        *("wijzig/?aanbod=digipunt-bibliotheek", "wijzig/?plaats=bibliotheek", "wijzig/?nieuw=aanbod"),
        *("lijstje/#digipunt-bibliotheek", f"beleid/toets/#{word}", f"beleid/werksessie/#{word}"),
    ]
    found = []
    for one in asked:
        tab.go(address + one)
        tab.page.wait_for_load_state("networkidle")
        found += vreemd(tab, address)
    assert found == []
