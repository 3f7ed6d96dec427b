"""Short addresses: said over the telephone, typed by another, and leading to the page itself."""

from __future__ import annotations

from pathlib import Path

from macros.omleidingen import Omleiding
from macros.views.vellen.kortadres import gesproken, kort

from ...klein import AANBOD, AUTHORED, PLAATS, anders, register
from .pers import MET_ADRES, site

NODEN = 12


def test_places_with_a_digipunt_and_needs(tmp_path: Path) -> None:
    """By their id; of a place also by its earlier ones, which old paper names. Other places have none."""
    here, other = anders(PLAATS, vorige_ids=["boeken"]), anders(PLAATS, id="park", naam="Park")
    found = kort(register(tmp_path, gemeente=MET_ADRES, plaatsen=(here, other)), AUTHORED)
    assert found[:2] == (
        Omleiding("bib/", "plaatsen/bib/", "De bib", kort=True),
        Omleiding("boeken/", "plaatsen/bib/", "De bib", kort=True),
    )
    assert len(found) == 2 + NODEN
    assert found[2] == Omleiding("nu-vast/", "noden/nu-vast/", "Ik zit nu vast", kort=True)


def test_paper_outlives_what_runs(tmp_path: Path) -> None:
    """A stopped Digipunt keeps the address that still hangs on a wall."""
    stopped = anders(AANBOD, status="gestopt", status_reden="De zaal is weg")
    found = kort(register(tmp_path, stopped, gemeente=MET_ADRES), AUTHORED)
    assert [one.van for one in found if one.naar == "plaatsen/bib/"] == ["bib/"]


def test_none_that_is_taken_or_shared(tmp_path: Path) -> None:
    """A page of the site goes first; of two entries with one id neither gets it."""
    place = anders(PLAATS, id="leren")
    found = kort(
        register(tmp_path, anders(AANBOD, plaatsen=["leren"]), gemeente=MET_ADRES, plaatsen=(place,)),
        AUTHORED | {"wifi/"},
    )
    assert not {"leren/", "wifi/"} & {one.van for one in found}


def test_none_without_an_address_or_without_such_vellen(tmp_path: Path) -> None:
    """Nobody can type what nobody knows; what is not printed needs none."""
    assert kort(register(tmp_path), AUTHORED) == ()
    folders = anders(MET_ADRES, drukwerk={"vellen": ["folder"]})
    assert kort(register(tmp_path, gemeente=folders), AUTHORED) == ()


def test_the_page_leads_on(tmp_path: Path) -> None:
    """It does not say that anything moved; search engines leave it, and hosts lead on for as long as it holds."""
    made = site(tmp_path, gemeente=MET_ADRES)
    files = dict(made.files())
    html = files["bib/index.html"]
    assert made.zicht.korte["plaatsen/bib/"] == "bib/"
    assert "verhuisd</h1>" not in html and ">De bib</h1>" in html
    assert '<link rel="canonical" href="https://hulp.kleindorp.example/plaatsen/bib/">' in html
    assert '<meta name="robots" content="noindex">' in html
    assert 'href="/plaatsen/bib/"' in html and "Ga verder" in html
    assert "/bib/ /plaatsen/bib/ 302\n" in files["_redirects"]
    assert "example/bib/" not in files["sitemap.xml"]


def test_said_in_parts() -> None:
    """A line breaks after a point or before a stroke, never at a hyphen."""
    assert gesproken("https://www.klein-dorp.example/hulp/nu-vast/") == (
        *("www.", "klein-dorp.", "example", "/hulp", "/nu-vast"),
    )
