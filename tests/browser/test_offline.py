"""Without internet, in a browser: what was opened can be read and says of which day it is; all of it can go again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import expect

from macros import offline
from macros.views.insluiten.paden import MAPPEN
from tests.site.built import KINDS, address_of, page_of, pages, weight

from . import axe
from .chromium import STATES, Tab
from .line import ALWAYS, ASK, KEPT, Line, holds, kept, kept_pages, notice, until, until_text, visit
from .server import serving

NEED, OFFER, OTHER = "noden/wifi/", "aanbod/digipunt-bibliotheek/", "plaatsen/"
MARKED = (
    "Je bent zonder internet.\n"
    "Dit is de versie van {}. De uren kunnen veranderd zijn. Bel eerst: 059 00 00 10."
)
TODAY, TOMORROW = "21 november 2026", "22 november 2026"
ABSENT = (
    "Je bent zonder internet.\n"
    "De pagina die je vroeg, staat niet op dit toestel. Hieronder zie je wat er wel staat."
)


@pytest.fixture
def served(site_testdorp: Path, tmp_path: Path) -> Iterator[Callable[..., Line]]:
    """Serve a copy of the example site, which a test may change; a path first changes all its addresses."""
    with ExitStack() as stack:

        def serve(base: str = "/") -> Line:
            line = Line(shutil.copytree(site_testdorp, tmp_path / "site"))
            stack.callback(line.free.set)
            if base != "/":
                line.rewrite('="/', f'="{base}')
                line.publish()
            line.address = stack.enter_context(serving(line.folder, base, line.before))
            return line

        yield serve


@pytest.fixture
def line(served: Callable[..., Line]) -> Line:
    """The example site at the root of its address."""
    return served()


@pytest.fixture
def visitor(open_tab: Callable[..., Tab]) -> Tab:
    """A tab in which a worker may live."""
    return open_tab(service_workers="allow")


def test_after_one_visit(line: Line, visitor: Tab):
    """What was opened, home and agenda can be read without internet, whatever was searched there, each with its date."""
    axe.prepare(visitor.page)
    page = visit(visitor, line, NEED, OFFER)
    assert kept_pages(page, line) == {NEED, OFFER, *ALWAYS}
    visitor.context.set_offline(True)
    for address in (NEED, OFFER, "", "agenda/"):
        visitor.go(line.address + address)
        assert notice(page) == MARKED.format(TODAY)
        assert page.evaluate("document.styleSheets.length") == 1
    for state in STATES:
        visitor.to(state)
        assert axe.run(page) == {"violations": [], "undecided": []}
        assert page.evaluate("toets.misfits()") == []
    assert visitor.noise(line.address) == []
    visitor.go(f"{line.address}?zoek=wifi")
    assert notice(page) == MARKED.format(TODAY)


def test_a_page_that_is_not_kept(line: Line, visitor: Tab):
    """Its reader gets the telephone, which still works, and the list of what is kept; each link on it leads somewhere."""
    axe.prepare(visitor.page)
    visit(visitor, line, NEED)
    visitor.context.set_offline(True)
    page = visitor.go(line.address + OTHER)
    assert notice(page) == ABSENT
    expect(page.get_by_role("heading", level=1)).to_have_text("Zonder internet")
    assert page.locator("main a[href^='tel:']").inner_text() == "Bel 059 00 00 10"
    expect(page.locator(".bewaarde li")).to_have_text(
        ["Agenda", "Digitale hulp in Testdorp", "Ik zoek gratis wifi", "Zonder internet"]
    )
    expect(page.get_by_role("button", name="Bewaar alles")).to_have_count(0)
    assert axe.run(page) == {"violations": [], "undecided": []}
    page.get_by_role("link", name="Ik zoek gratis wifi").click()
    assert notice(page) == MARKED.format(TODAY)


def test_with_internet_the_newest_is_shown(line: Line, visitor: Tab):
    """A kept page never stands in the way of a newer one, and then nothing is said about it."""
    page = visit(visitor, line, NEED, NEED)
    line.rewrite("Ik zoek gratis wifi</h1>", "Ik zoek snelle wifi</h1>")
    visitor.go(line.address + NEED)
    expect(page.get_by_role("heading", level=1)).to_have_text("Ik zoek snelle wifi")
    assert page.locator(".bewaard").count() == 0


def test_on_a_slow_line(line: Line, visitor: Tab):
    """After three seconds the kept copy comes, marked; what came late is there the next time."""
    page = visit(visitor, line, NEED, NEED)
    line.rewrite(f'data-datum="{TODAY}"', f'data-datum="{TOMORROW}"')
    line.slow = {f"/{NEED}"}
    visitor.go(line.address + NEED)
    assert notice(page) == MARKED.format(TODAY).replace("Je bent zonder internet", "Je internet is traag")
    line.free.set()
    until_text(page, line.address + NEED, TOMORROW)
    visitor.context.set_offline(True)
    visitor.go(line.address + NEED)
    assert notice(page) == MARKED.format(TOMORROW)


def test_a_device_that_saves_data(line: Line, visitor: Tab):
    """Only what was opened is fetched and kept, and the page that answers for what is not."""
    worker = line.folder / offline.WERKER
    saving = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } });\n'
    worker.write_text(saving + worker.read_text("utf-8"), "utf-8")
    visitor.go(line.address + NEED)
    until(visitor.page, line, NEED, "zonder-internet/")
    assert kept_pages(visitor.page, line) == {NEED, "zonder-internet/"}
    assert {path for path in line.asked if path.endswith("/")} == {f"/{NEED}", "/zonder-internet/"}


def test_keep_everything(line: Line, visitor: Tab):
    """On request every page of the site and all that it loads; the button says what that costs.

    Left out is what is there to be printed, what makers read, and what stands on another site or on a screen in a hall.
    """
    axe.prepare(visitor.page)
    page = visit(visitor, line, "zonder-internet/")
    everything = json.loads((line.folder / offline.LIJST).read_text("utf-8"))
    left_out = {address_of(one) for one in pages(line.folder)} - set(everything["paden"])
    elsewhere = ("drukwerk/", "handboek/", *MAPPEN)
    assert {one.partition("/")[0] for one in left_out} == {"404.html", *(one[:-1] for one in elsewhere)}
    assert {one for one in left_out if not one.startswith(elsewhere)} == {"404.html"}
    files = [
        line.folder / (path if Path(path).suffix else f"{path}index.html") for path in everything["paden"]
    ]
    assert everything["kB"] == -(-sum(weight(file) for file in files) // 1000)
    page.get_by_role("button", name=f"Bewaar alles ({everything['kB']} kB)", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("Alles staat nu op je toestel.", timeout=60_000)
    expect(page.get_by_role("button", name="Bewaar alles opnieuw")).to_be_focused()
    assert kept(page, line) == set(everything["paden"])
    for state in STATES:
        visitor.to(state)
        assert axe.run(page) == {"violations": [], "undecided": []}
        assert page.evaluate("toets.misfits()") == []
    visitor.context.set_offline(True)
    kinds = {address_of(page_of(line.folder, kind)) for kind in KINDS} - {"404.html"} - left_out
    assert len(kinds) > 30
    for address in kinds:
        visitor.go(line.address + address)
        assert notice(page) == MARKED.format(TODAY)
    assert visitor.noise(line.address) == []
    visitor.go(f"{line.address}beleid/werksessie/")
    page.get_by_role("button", name="Groen “Gebruik klare taal”", exact=True).click()
    expect(page.locator(".stembalk [role=status]")).to_contain_text("Nog 9 groene")


def test_a_new_version(line: Line, visitor: Tab):
    """It comes by itself; a page that was not opened again stays as it was, whole, until no kept page needs its style."""
    page = visit(visitor, line, NEED, OFFER)
    old = next((line.folder / "assets").glob("stijl.*.css"))
    new = old.rename(old.with_name("stijl.0123456789.css"))
    line.rewrite(old.name, new.name)
    line.rewrite(TODAY, TOMORROW)
    line.publish()
    visitor.go(line.address + OFFER)
    until_text(page, f"{line.address}agenda/", TOMORROW)
    visitor.context.set_offline(True)
    for address, day, style in ((NEED, TODAY, old), ("", TOMORROW, new), (OFFER, TOMORROW, new)):
        visitor.go(line.address + address)
        assert notice(page) == MARKED.format(day)
        assert page.evaluate("[...document.styleSheets].map(({ href }) => href.split('/').pop())") == [
            style.name
        ]
        assert page.evaluate("document.styleSheets[0].cssRules.length") > 100
    visitor.context.set_offline(False)
    visit(visitor, line, NEED)
    line.rewrite("Stand van", "Toestand van")
    line.publish()
    visitor.go(line.address)
    gone = f"async (base, gone) => !(await ({KEPT})(base)).includes(gone)"
    holds(page, gone, line.address, f"assets/{old.name}")
    assert f"assets/{new.name}" in kept(page, line)


def test_taking_everything_away(line: Line, visitor: Tab):
    """Nothing stays, nothing comes back by itself, until the reader asks for it."""
    page = visit(visitor, line, NEED, "zonder-internet/")
    page.get_by_role("button", name="Verwijder alles van dit toestel").click()
    expect(page.get_by_role("status")).to_have_text("Alles is weg van dit toestel.")
    expect(page.get_by_role("button", name="Bewaar weer wat ik open")).to_be_focused()
    page.evaluate("(address) => fetch(address).then((answer) => answer.text())", line.address + NEED)
    for address in (NEED, "zonder-internet/"):
        visitor.go(line.address + address)
        assert page.evaluate("caches.keys()") == []
        assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    page.get_by_role("button", name="Bewaar weer wat ik open").click()
    expect(page.get_by_role("heading", name="Dit staat op je toestel")).to_be_visible()
    assert kept_pages(page, line) == ALWAYS


def test_what_is_never_kept(line: Line, visitor: Tab):
    """Answers that fail, of another site, moved or not to be kept, and paper; what is gone from the site goes from the device."""
    paper = line.folder / "drukwerk" / "proef.pdf"
    paper.parent.mkdir(exist_ok=True)
    paper.write_bytes(b"%PDF-1.7")
    page = visit(visitor, line, NEED, OFFER)
    before = kept(page, line)
    for address in ("bestaat-niet/", "bewaard.json", "bewaard.js", "drukwerk/proef.pdf"):
        page.evaluate("(address) => fetch(address).then((answer) => answer.text())", line.address + address)
        assert page.evaluate(ASK, [[line.address + address], "no-cache"]) is False
    assert page.evaluate(ASK, [["http://127.0.0.1:1/", "https://example.org/"], "no-cache"]) is False
    line.headers = {"Cache-Control": "private, no-store"}
    assert page.evaluate(ASK, [[line.address + OTHER], "no-cache"]) is False
    line.headers = {}
    assert kept(page, line) == before
    (line.folder / OFFER / "index.html").unlink()
    assert visitor.go(line.address + OFFER).title().startswith("Deze pagina bestaat niet")
    assert page.evaluate(ASK, [[line.address + OFFER], "no-cache"]) is False
    assert kept(page, line) == before - {OFFER}


def test_beside_the_server_for_editing_no_worker_settles(line: Line, visitor: Tab):
    """`make serve` marks every answer no-store, so whoever edits always sees the last build."""
    line.headers = {"Cache-Control": "no-store"}
    page = visitor.go(f"{line.address}zonder-internet/")
    ended = """async (address) => {
      const { installing } = await navigator.serviceWorker.register(address);
      return new Promise((resolve) => { installing.onstatechange = () => installing.state === "redundant" && resolve(true); });
    }"""
    assert page.evaluate(ended, line.address + offline.WERKER)
    assert kept(page, line) == set()
    assert page.get_by_role("button").count() == 0
    expect(page.locator(".bewaarde")).to_contain_text("Zo lukt het ook")


def test_a_site_under_a_path(served: Callable[..., Line], visitor: Tab):
    """The worker keeps to its own site, also where others share the address."""
    line = served("/onze/hulp/")
    page = visit(visitor, line, NEED)
    scope = page.evaluate("navigator.serviceWorker.ready.then(({ scope }) => scope)")
    assert scope == line.address
    assert page.evaluate(ASK, [[line.address.replace("onze/hulp/", "")], "no-cache"]) is False
    visitor.context.set_offline(True)
    visitor.go(line.address + OTHER)
    assert notice(page) == ABSENT
    visitor.go(line.address + NEED)
    assert notice(page) == MARKED.format(TODAY)


def test_without_script(line: Line, open_tab: Callable[..., Tab]):
    """The page tells how to print or keep a page; there is no control that does nothing."""
    page = open_tab(java_script_enabled=False).go(f"{line.address}zonder-internet/")
    assert page.locator("main button").count() == 0
    expect(page.locator(".bewaarde")).to_contain_text("Kies “Afdrukken” in het menu van je toestel.")


def test_where_the_device_remembers_nothing(line: Line, visitor: Tab):
    """Nothing is kept there, and the page says what to do instead."""
    visitor.page.add_init_script(
        'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });'
    )
    page = visitor.go(f"{line.address}zonder-internet/")
    assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
    assert page.get_by_role("button").count() == 0
    expect(page.locator(".bewaarde")).to_contain_text("Zo lukt het ook")
