"""Old addresses: each keeps a page that leads on, and hosts that read the list send the reader along."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from macros import site
from macros.load.pages import Page, read_pages
from macros.omleidingen import Omleiding, bestand, van_geschreven
from macros.site import TwoSources, make
from macros.zoekpaginas import Geschreven, geschreven

from .klein import AANBOD, AUTHORED, GEMEENTE, anders, register

PAGE = "---\ntitle: Goedkoper internet\ndescription: Zo krijg je het.\nvorige_adressen: noden/internet/, hulp/wifi-thuis/\n---\n# Kop\n"
FULL = anders(GEMEENTE, webadres="https://kleindorp.example/hulp/")


def test_an_authored_page_tells_its_old_addresses(tmp_path: Path) -> None:
    """They stand on one line of its front matter, parted by commas."""
    (tmp_path / "noden").mkdir()
    (tmp_path / "noden" / "goedkoper.md").write_text(PAGE, "utf-8")
    assert list(van_geschreven(geschreven(read_pages(tmp_path)[0]))) == [
        Omleiding("noden/internet/", "noden/goedkoper/", "Goedkoper internet"),
        Omleiding("hulp/wifi-thuis/", "noden/goedkoper/", "Goedkoper internet"),
    ]


def test_the_list_for_hosts_that_read_it() -> None:
    """One line an address, below the base of the site, for ever."""
    moved = [Omleiding("aanbod/oud/", "aanbod/nieuw/", "Nieuw")]
    assert bestand(moved, "/hulp/") == "/hulp/aanbod/oud/ /hulp/aanbod/nieuw/ 301\n"


def _geschreven(pages: Iterable[Page]) -> tuple[Geschreven, ...]:
    return (Geschreven("over/", "Over deze site", "Wat dit is.", "", ("wie-zijn-we/",)),)


def test_an_old_address_shows_where_it_went_and_gives_the_new_one_as_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of an entry and of an authored page alike; a search engine is told the new address alone."""
    monkeypatch.setattr(site, "geschreven", _geschreven)
    files = dict(
        make(register(tmp_path, anders(AANBOD, vorige_ids=["oud"]), gemeente=FULL), AUTHORED).files()
    )
    for old, new in (("aanbod/oud/", "aanbod/digipunt/"), ("wie-zijn-we/", "over/")):
        html = files[f"{old}index.html"]
        assert f'<link rel="canonical" href="https://kleindorp.example/hulp/{new}">' in html
        assert f'<h1 data-verhuisd="/hulp/{new}">Deze pagina is verhuisd</h1>' in html
        assert f"<loc>https://kleindorp.example/hulp/{old}</loc>" not in files["sitemap.xml"]
        assert f"<loc>https://kleindorp.example/hulp/{new}</loc>" in files["sitemap.xml"]
    for_ever = [line for line in files["_redirects"].splitlines() if line.endswith(" 301")]
    assert for_ever == ["/hulp/aanbod/oud/ /hulp/aanbod/digipunt/ 301", "/hulp/wie-zijn-we/ /hulp/over/ 301"]


def test_an_old_address_may_not_hide_a_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a page stands, nothing can lead on from."""
    monkeypatch.setattr(site, "geschreven", _geschreven)
    with pytest.raises(TwoSources, match="/wie-zijn-we/"):
        make(register(tmp_path), AUTHORED | {"wie-zijn-we/"})


def test_a_page_that_is_not_there_has_no_address_of_its_own(tmp_path: Path) -> None:
    """The 404 page is shown at any address, so it names none."""
    files = dict(make(register(tmp_path, gemeente=FULL), AUTHORED).files())
    assert 'rel="canonical"' not in files["404.html"]
    assert "og:" not in files["404.html"]
