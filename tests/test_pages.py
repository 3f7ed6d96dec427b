"""Record pages: which addresses there are, and that register text is always text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import html5lib
import pytest

from macros.koppen import META_CSP
from macros.links import Links
from macros.pages import record_paths
from macros.register import Register
from macros.site import TwoSources, make

from .klein import AANBOD, ACTOR, AUTHORED, PLAATS, anders, register, zicht

HOSTILE = '{{ 7*7 }} <script>alert(1)</script> {: onclick=alert(2)} [x](javascript:alert(3)) --8<-- "mkdocs.yml" <b>&amp;'


def pages_of(found: Register) -> dict[str, str]:
    """Return path → HTML of every record page."""
    return {path: html for path, html in make(found, AUTHORED).files() if path.endswith(".html")}


def test_every_entry_has_a_page_and_every_old_id_one_that_leads_on(tmp_path: Path) -> None:
    """The address table and the files made are the same, the 404 page aside."""
    found = register(tmp_path, anders(AANBOD, vorige_ids=["oud-digipunt"]))
    pages = pages_of(found)
    assert {path.removesuffix("index.html") for path in pages} == record_paths(found) | {"404.html"}
    assert 'href="/aanbod/digipunt/"' in pages["aanbod/oud-digipunt/index.html"]


def test_hostile_text_in_an_offer_comes_out_as_text(tmp_path: Path) -> None:
    """Neither Jinja, HTML, attribute lists, Markdown links nor snippets are ever evaluated, in titles neither.

    Lists stand elsewhere too: search words in the A–Z.
    """
    texts = ("titel", "kort", "omschrijving", "voor_wie", "kosten", "doorverwijzen", "status_reden")
    lists = ("meebrengen", "open_vragen", "trefwoorden")
    hostile: dict[str, Any] = {field: f"{field} {HOSTILE}" for field in texts}
    hostile |= {field: [f"{field} {HOSTILE}"] for field in lists}
    pages = pages_of(register(tmp_path, anders(AANBOD, **hostile, status="gepland")))
    harmless(pages)
    shown = _text(pages["aanbod/digipunt/index.html"])
    assert [field for field in texts if f"{field} {HOSTILE}" not in shown] == []


def test_hostile_text_in_places_actors_and_hours_comes_out_as_text(tmp_path: Path) -> None:
    """Names, routes, reasons and sources are text too."""
    hours: dict[str, Any] = {
        "elke": ["dinsdag 14u-16u"],
        "ook_op": ["kerstvakantie"],
        "gesloten": [{"op": "2026-12-01", "reden": HOSTILE}],
        "aangepast": [{"op": "2026-12-08", "uren": "10u-12u", "reden": HOSTILE}],
    }
    source = {"titel": HOSTILE, "datum": "2023-10", "deel": HOSTILE}
    pages = pages_of(
        register(
            tmp_path,
            anders(AANBOD, wanneer=hours, bron=source),
            plaatsen=[anders(PLAATS, naam=HOSTILE, omschrijving=HOSTILE, route=HOSTILE, bus=HOSTILE)],
            actoren=[anders(ACTOR, naam=HOSTILE, omschrijving=HOSTILE)],
            gemeente={"versie": "1", "naam": HOSTILE},
        )
    )
    harmless(pages)


def harmless(pages: dict[str, str]) -> None:
    """No element or attribute came to be that our templates do not make themselves."""
    for path, html in pages.items():
        tree = html5lib.parse(html, namespaceHTMLElements=False)
        run = [script for script in tree.iter("script") if script.get("type") != "application/ld+json"]
        assert [script.get("src", "").rpartition("/")[2] for script in run] == ["portaal.js"], path
        assert tree.find(".//b") is None, path
        for element in tree.iter():
            names = [name for name in element.attrib if isinstance(name, str)]
            assert not [name for name in names if name.startswith("on")], path
            assert "javascript:" not in str(element.attrib.get("href", "")), path


def _text(html: str) -> str:
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    return " ".join("".join(tree.itertext()).split())


def test_a_page_in_docs_may_not_hide_a_record(tmp_path: Path) -> None:
    """Two sources for one address: one would vanish unseen."""
    with pytest.raises(
        TwoSources, match="Deze adressen komen zowel uit docs/ als uit het register: /aanbod/digipunt/"
    ):
        make(register(tmp_path), frozenset({"aanbod/digipunt/"}) | AUTHORED)


def test_a_trial_version_says_so_on_every_page_and_stays_out_of_search_engines(tmp_path: Path) -> None:
    """Without a telephone and a counter there is no way in at all."""
    for html in pages_of(register(tmp_path, gemeente={"versie": "1", "naam": "Kleindorp"})).values():
        assert "Proefversie: nog niet nagekeken" in html
        assert '<meta name="robots" content="noindex">' in html


def test_a_site_with_a_way_in_is_no_trial_version(tmp_path: Path) -> None:
    """One telephone number is enough; the form, which holds nothing, what is to print and what stands elsewhere stay out of search engines."""
    pages = pages_of(register(tmp_path))
    assert not [path for path, html in pages.items() if "Proefversie" in html]
    hidden = [path for path, html in pages.items() if "noindex" in html]
    vellen = [path for path in pages if path.startswith("drukwerk/") and path != "drukwerk/index.html"]
    elsewhere = [path for path in pages if path.startswith(("insluiten/", "scherm/"))]
    assert len(vellen) > 10 and sorted(hidden) == sorted(["wijzig/index.html", *vellen, *elsewhere])


def test_the_first_that_a_page_says_is_what_it_may_load(tmp_path: Path) -> None:
    """For a host that sends no headers of ours; it must come before anything that loads."""
    for path, html in pages_of(register(tmp_path)).items():
        head = html5lib.parse(html, namespaceHTMLElements=False).find("head")
        first = {"http-equiv": "Content-Security-Policy", "content": META_CSP}
        assert (path, dict(next(iter(head)).attrib)) == (path, first)


def test_a_site_below_a_path_has_all_its_links_there(tmp_path: Path) -> None:
    """The council's address may have a path; canonical addresses follow it."""
    found = register(
        tmp_path, gemeente={"versie": "1", "naam": "Kleindorp", "webadres": "https://kleindorp.example/hulp/"}
    )
    html = pages_of(found)["aanbod/digipunt/index.html"]
    assert '<link rel="canonical" href="https://kleindorp.example/hulp/aanbod/digipunt/">' in html
    assert 'href="/hulp/plaatsen/bib/"' in html
    assert 'href="/aanbod/' not in html


def test_an_unsure_offer_keeps_its_hours_with_their_date_and_is_never_called_open(tmp_path: Path) -> None:
    """The hours stay; what a reader may rely on does not."""
    unsure = anders(AANBOD, nagekeken=None, bron={"titel": "Folder", "datum": "2023-10"})
    text = _text(pages_of(register(tmp_path, unsure))["aanbod/digipunt/index.html"])
    assert "Bel eerst" in text
    assert "Elke dinsdag van 14 tot 16 uur" in text
    assert "Dat staat in een document van oktober 2023." in text
    assert "volgende keer" not in text.casefold()


def test_planned_is_not_open_on_any_page(tmp_path: Path) -> None:
    """What is only planned counts nowhere as something one can do, or as something the council does."""
    planned = anders(
        AANBOD,
        status="gepland",
        status_reden="We zoeken een plek.",
        trefwoorden=["straks"],
        bouwstenen=["ondersteun-individueel"],
        wanneer=None,
    )
    pages = pages_of(register(tmp_path, planned))
    text = {name: _text(pages[f"{name}/index.html"]) for name in PLANNED_PAGES}
    assert "Wat je hier kan doen" not in text["plaatsen/bib"]
    assert "Gepland of tijdelijk dicht" in text["plaatsen/bib"]
    assert "Digipunt" not in text["plaatsen"].split("De bib")[1].split("Deze site")[0]
    assert "keer hulp" not in text["actoren"]
    assert "keer in het aanbod" not in text["bouwstenen"]
    assert "In het register staat nog geen aanbod dat loopt" in text["bouwstenen/ondersteun-individueel"]
    assert "Digipunt in de bib gepland" in text["a-z"]


PLANNED_PAGES = (
    "plaatsen/bib",
    "plaatsen",
    "actoren",
    "bouwstenen",
    "bouwstenen/ondersteun-individueel",
    "a-z",
)


def test_what_stopped_shows_no_hours_and_what_is_closed_shows_the_usual_ones(tmp_path: Path) -> None:
    """Hours on a page are an invitation."""
    stopped = _text(
        pages_of(register(tmp_path / "a", anders(AANBOD, status="gestopt")))["aanbod/digipunt/index.html"]
    )
    assert "Elke dinsdag" not in stopped
    closed = anders(AANBOD, status="tijdelijk dicht")
    text = _text(pages_of(register(tmp_path / "b", closed))["aanbod/digipunt/index.html"])
    assert "Gewoonlijk: elke dinsdag van 14 tot 16 uur" in text


def test_hours_that_ended_are_not_shown_as_current(tmp_path: Path) -> None:
    """The last day is past: neither the card nor the page lists the hours."""
    ended = anders(AANBOD, wanneer={"elke": ["dinsdag 14u-16u"], "tot": "2026-06-30"})
    pages = pages_of(register(tmp_path, ended))
    for name in ("aanbod", "aanbod/digipunt"):
        assert "Elke dinsdag" not in _text(pages[f"{name}/index.html"])
    assert "Geen momenten meer" in _text(pages["aanbod/index.html"])


def test_hours_of_a_place_that_nobody_checked_keep_their_date(tmp_path: Path) -> None:
    """A building's hours are no surer than those of an offer."""
    place = anders(PLAATS, wanneer={"elke": ["maandag 9u-12u"]})
    text = _text(pages_of(register(tmp_path, plaatsen=[place]))["plaatsen/bib/index.html"])
    assert "Elke maandag van 9 tot 12 uur Dat staat in een document van 2026." in text


def test_two_stops_at_the_same_hour_both_stand_in_the_agenda(tmp_path: Path) -> None:
    """Two teams of one round, at two places at once."""
    stops = [{"plaats": name, "elke": ["maandag 9u-10u"]} for name in ("bib", "plein")]
    tour = anders(AANBOD, plaatsen=None, wanneer={"ronde": stops, "niet_op": ["kerstvakantie"]})
    places = [PLAATS, anders(PLAATS, id="plein", naam="Plein")]
    text = _text(pages_of(register(tmp_path, tour, plaatsen=places))["agenda/index.html"])
    assert text.count("9u – 10u") == 2 * text.count("Maandag ") != 0


def test_unknown_is_not_none(tmp_path: Path) -> None:
    """What nobody filled in is named with the way to ask; what is known to be nothing is said."""
    bare = anders(AANBOD, plaatsen=None, wanneer=None, telefoon=None)
    text = _text(pages_of(register(tmp_path / "a", bare))["aanbod/digipunt/index.html"])
    assert "We weten nog niet: de uren, de plek, de prijs en of je een afspraak nodig hebt." in text
    nothing = anders(AANBOD, meebrengen=[])
    text = _text(pages_of(register(tmp_path / "b", nothing))["aanbod/digipunt/index.html"])
    assert "Je hoeft niets mee te brengen" in text


def test_links_are_proved_by_construction(tmp_path: Path) -> None:
    """A view that asks for a page that is not made stops the build."""
    view = zicht(tmp_path)
    with pytest.raises(LookupError, match="Er is geen pagina “/aanbod/weg/”"):
        Links(view.links.pages).to("aanbod", "weg")


def test_a_feed_reader_finds_what_changed_from_two_pages(tmp_path: Path) -> None:
    """That of all help and that of all data; no other page carries the bytes."""
    feed = '<link rel="alternate" type="application/atom+xml" title="Wat er verandert" href="/data/v1/nieuws.atom">'
    pages = pages_of(register(tmp_path))
    assert {path for path, html in pages.items() if feed in html} == {"aanbod/index.html", "data/index.html"}
    assert {path for path, html in pages.items() if "atom+xml" in html} == {
        "aanbod/index.html",
        "data/index.html",
    }
    assert '<a href="/data/v1/nieuws.atom">Volg wat verandert</a>' in pages["data/index.html"]
