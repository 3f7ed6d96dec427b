"""The whole path of a proposal: from a partner's form through mail, branch, check and merge to the page a reader opens."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from macros import cli, paths
from macros.build import write_pages
from macros.voorstel.blok import code, vind
from tests.conftest import VANDAAG

from .archief import Archief, bewaar_mail
from .chromium import Tab
from .server import serving

pytestmark = pytest.mark.bouwt

AANBOD = "aanbod/digipunt-bibliotheek/"
FORMULIER = "wijzig/?aanbod=digipunt-bibliotheek"
OUD, NIEUW = "dinsdag 14u-16u\ndonderdag 18u-20u", "dinsdag 15u-17u\ndonderdag 18u-20u"


@dataclass
class Gemeente:
    """The remote with the register, the site that is served of its main, and the commands as one types them."""

    archief: Archief
    site: Path
    adres: str
    uitvoer: pytest.CaptureFixture[str]

    def bouw(self, name: str) -> None:
        """Make the site of main as it is now, in place of the one that is served."""
        new = self.site.with_name(f"{name}-site")
        outcome = write_pages(self.archief.nieuwste(name), new, VANDAAG)
        assert outcome.ok, outcome.problems
        shutil.copy(paths.DOCS / "assets" / "favicon.svg", new / "assets")
        if self.site.exists():
            self.site.rename(self.site.with_name("vorige-site"))
        new.rename(self.site)

    def portaal(self, *words: str, data: Path) -> tuple[int, str, str]:
        """Run a command; return its exit code and what it told on both outputs."""
        self.uitvoer.readouterr()
        exit_code = cli.main([*words, "--data", str(data)])
        return exit_code, *self.uitvoer.readouterr()

    def per_mail(self, text: str) -> tuple[int, str, str]:
        """Take in what a partner copied, as it arrives by mail, on a branch of its own."""
        mail = bewaar_mail(self.archief.folder / "mail.eml", text)
        return self.portaal("neem-op", str(mail), "--tak", data=self.archief.inbox)


@pytest.fixture
def gemeente(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Gemeente]:
    """Testdorp with its register in git and its site online."""
    monkeypatch.setenv("PORTAAL_TODAY", VANDAAG.isoformat())
    store = Archief(tmp_path)
    store.begin()
    site = tmp_path / "site"
    with serving(site) as address:
        made = Gemeente(store, site, address, capsys)
        made.bouw("eerst")
        yield made


def typ(page: Page, name: str, text: str) -> None:
    """Fill in a field of the form by keyboard, in place of what stands there."""
    field = page.get_by_role("textbox", name=name, exact=True)
    field.focus()
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.type(text)


def gekopieerd(page: Page) -> str:
    """Copy the proposal, straight from the field one was in, and return it as it is pasted into a mail."""
    page.get_by_role("button", name="Kopieer de tekst").click()
    expect(page.get_by_text("De tekst is gekopieerd.")).to_be_visible()
    return str(page.evaluate("navigator.clipboard.readText()"))


def tak(text: str) -> str:
    """Return the branch of the one proposal in a text."""
    (proposal,), problems = vind(text, "mail")
    assert problems == []
    return f"voorstel-{code(proposal)}"


def test_an_hour_moves_and_two_others_come_later(gemeente: Gemeente, open_tab: Callable[..., Tab]):
    """A partner moves an hour and a reader finds it there; of who began before that, nothing is lost or written over."""
    store, rights = gemeente.archief, {"permissions": ["clipboard-read", "clipboard-write"]}
    later = open_tab(**rights)
    later.go(gemeente.adres + FORMULIER)
    tab = open_tab(**rights)
    text = _partner(tab.go(gemeente.adres + AANBOD))
    branch = tak(text)

    exit_code, told, _ = gemeente.per_mail(text)
    assert (exit_code, told.splitlines()[-1]) == (0, f"Verstuurd naar origin: de tak {branch}.")
    assert store.takken() == ["main", branch]
    assert store.verschil(branch) == [
        "--- a/data/offer/hulp.yaml",
        "+++ b/data/offer/hulp.yaml",
        "-      elke: [dinsdag 14u-16u, donderdag 18u-20u]",
        "+      elke: [dinsdag 15u-17u, donderdag 18u-20u]",
    ]
    _gemeente_leest(gemeente, branch)

    store.voeg_samen(branch)
    gemeente.bouw("daarna")
    _lezer(tab, gemeente.adres)
    exit_code, told, wrong = gemeente.per_mail(text)
    assert (exit_code, told) == (1, "")
    assert "Dit voorstel is al opgenomen op " in wrong
    _wie_later_komt(gemeente, later.page)
    assert tab.messages + later.messages == []


def _partner(page: Page) -> str:
    """Go from the page of an offer to its form, move its hour by keyboard, and return what was copied."""
    expect(page.locator("main")).to_contain_text("14u – 16u")
    page.get_by_role("link", name="Wijzig dit").press("Enter")
    hours = page.get_by_label("Vaste uren")
    expect(hours).to_have_value(OUD)
    typ(page, "Vaste uren", NIEUW)
    page.get_by_label("Wie stelt dit voor?").select_option("bibliotheek-testdorp")
    told = (
        "Voor dit online komt, bellen we Gemeente Testdorp op 059 00 00 10. Dat nummer staat al op de site."
    )
    expect(page.get_by_text(told).last).to_be_visible()
    text = gekopieerd(page)
    assert text.split("\n\n")[0].splitlines() == [
        "Wijziging van het aanbod “Digipunt in de bibliotheek” (aanbod digipunt-bibliotheek)",
        "Voorgesteld op 2026-11-21 door Dienst bibliotheek.",
        "Vaste uren: was “dinsdag 14u-16u; donderdag 18u-20u”, wordt “dinsdag 15u-17u; donderdag 18u-20u”",
    ]
    return text


def _gemeente_leest(gemeente: Gemeente, branch: str) -> None:
    """The check has no new message, and the report says what changes and whom to ring by the old number."""
    store = gemeente.archief
    before = gemeente.portaal("check", "--formaat", "github", data=store.balie)
    store.bekijk(branch)
    checked = gemeente.portaal("check", "--formaat", "github", "--sinds", "origin/main", data=store.balie)
    assert checked == before
    assert checked[0] == 0
    exit_code, told, _ = gemeente.portaal(
        "verslag", "--sinds", "origin/main", "--formaat", "markdown", data=store.balie
    )
    closed = "Niet op feestdagen en niet in de kerstvakantie"
    evening = f"Elke donderdag van 18 tot 20 uur; {closed}"
    assert exit_code == 0
    assert told.partition("### Gewijzigd")[2].splitlines() == [
        " (1)",
        "",
        "- `Digipunt in de bibliotheek` (aanbod)",
        f"  - **GEVOELIG** Wanneer: was `Elke dinsdag van 14 tot 16 uur; {evening}`, "
        f"is nu `Elke dinsdag van 15 tot 17 uur; {evening}`",
        "  - **Bevestig dit eerst: bel `Gemeente Testdorp` op `059 00 00 10` "
        "(het nummer dat al in het register staat).**",
    ]


def _lezer(tab: Tab, address: str) -> None:
    """Open the page, the agenda and the form: all say the new hour, also where a draft of it was kept."""
    page = tab.go(address + AANBOD)
    expect(page.locator("main")).to_contain_text("15u – 17u")
    expect(page.locator("main")).not_to_contain_text("14u – 16u")
    tab.go(f"{address}agenda/")
    tuesday = page.locator(".agendadag", has_text="24 november").locator(
        "li", has_text="Digipunt in de bibliotheek"
    )
    expect(tuesday).to_contain_text("15u – 17u")
    tab.go(address + FORMULIER)
    expect(page.get_by_label("Vaste uren")).to_have_value(NIEUW)
    expect(page.get_by_text("Je wijzigde nog niets.")).to_be_visible()


def _wie_later_komt(gemeente: Gemeente, page: Page) -> None:
    """From a page opened before the merge: another field is taken in on the newest main, the same one is refused."""
    store = gemeente.archief
    page.locator("summary", has_text="Contact").press("Enter")
    typ(page, "Telefoon", "059 00 00 12")
    text = gekopieerd(page)
    exit_code, told, _ = gemeente.per_mail(text)
    assert (exit_code, told.splitlines()[-1]) == (0, f"Verstuurd naar origin: de tak {tak(text)}.")
    assert store.verschil(tak(text))[2:] == ["-    telefoon: 059 00 00 11", "+    telefoon: 059 00 00 12"]
    store.bekijk("main")
    store.bekijk(tak(text))
    assert "dinsdag 15u-17u" in (store.balie / "offer" / "hulp.yaml").read_text("utf-8")

    page.get_by_role("button", name="Begin opnieuw").press("Enter")
    typ(page, "Vaste uren", "dinsdag 9u-11u")
    branches = store.takken()
    exit_code, told, wrong = gemeente.per_mail(gekopieerd(page))
    assert (exit_code, told, store.takken()) == (1, "", branches)
    assert (
        "Intussen veranderd: bij “wanneer.elke” ging het voorstel uit van “dinsdag 14u-16u; donderdag 18u-20u”, "
        "nu staat er “dinsdag 15u-17u; donderdag 18u-20u”."
    ) in wrong
    assert "Het voorstel was “dinsdag 9u-11u”." in wrong
