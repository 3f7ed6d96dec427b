"""A list of thousands stays a list of pages that a telephone can open: light, whole, and each thing in one place."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from urllib.parse import urldefrag

import pytest

from macros import kenmerken, vastepaginas
from macros.authored import Authored
from macros.buren.nabij import bij_de_buren
from macros.links import Links, authored_pages
from macros.pages import Writer, record_paths
from macros.paths import DOCS, OVERRIDES
from macros.site import make
from macros.stylesheet import bundles
from macros.templates import environment
from macros.views import a_z, agendabladen, keuzelijst, volledig
from macros.views.beleid.delen import Bewijsregel
from macros.views.bouwsteen import bouwsteen
from macros.views.schil import schil
from macros.views.vouw import OPEN
from macros.views.zicht import Zicht

from .groot import groot, zicht

PAGE = 20_000
"""Bytes that a page of a list takes on the wire, at level 6 of gzip."""

LISTS = ("aanbod/", "lijsten/", "agenda/", "a-z/", "actoren/", "plaatsen/")
"""Where lists stand; below some of these folders stand records as well."""

KAART = re.compile(r'<article class="kaart aanbodkaart">.*?<a href="(.*?)">', re.DOTALL)


def writer(view: Zicht) -> Writer:
    """Return what writes pages, with a shell that names no real assets."""
    names = dict.fromkeys(bundles(DOCS / "assets" / "css"), "bundel.css")
    shell = schil(view, stylesheet="stijl.css", bundels=names, script="js/portaal.js", zoekindex="zoek.json")
    return Writer(view, shell, environment(OVERRIDES))


def lists(view: Zicht, each: int = 1) -> Iterator[tuple[str, str]]:
    """Yield (path, HTML) of the pages of lists: all that a list has besides records, or one in `each`."""
    fixed = vastepaginas.getoond(view.register)
    wanted = {path for path in fixed if path.startswith((*LISTS, "bouwstenen/", "noden/"))}
    wanted |= {f"lijsten/{one.id}/" for one in kenmerken.lijsten(view.register)}
    found = [
        (path, make) for path, make in writer(view).makers() if path.removesuffix("index.html") in wanted
    ]
    assert len(found) == len(wanted)
    yield from ((path.removesuffix("index.html"), make()) for path, make in found[::each])


@pytest.mark.parametrize(("offers", "each"), [(300, 1), (1_000, 3), (10_000, 60)])
def test_each_page_of_a_list_is_light_and_leads_to_pages_that_are_there(offers: int, each: int) -> None:
    """At any size; every address on it is in the table of addresses, and no title is that of another page."""
    view = zicht(offers)
    pages = dict(lists(view, each))
    assert len(pages) > 20
    heavy = {path: len(gzip.compress(html.encode(), 6)) for path, html in pages.items()}
    assert {path: size for path, size in heavy.items() if size > PAGE} == {}
    led = {
        urldefrag(one).url for html in pages.values() for one in re.findall(r'<a [^>]*?href="(/.*?)"', html)
    }
    files = {one for one in led if not one.endswith("/")}
    assert led - files - {f"/{path}" for path in view.links.pages} == set()
    titles = Counter(page.titel for page in vastepaginas.getoond(view.register).values())
    assert [title for title, count in titles.items() if count > 1] == []


def elk_een_aanbieder(offers: int) -> Zicht:
    """Return a view over a register of so many offers, that all its actors provide in turn."""
    found = groot(offers)
    names = cycle(found.actoren)
    changed = {
        offer.id: offer.model_copy(update={"aanbieder": next(names)}) for offer in found.aanbod.values()
    }
    checks = {id(offer): found.controle(found.aanbod[offer.id]) for offer in changed.values()}
    register = replace(found, aanbod=changed, controles={**found.controles, **checks})
    return Zicht(register, Links(authored_pages(DOCS) | record_paths(register)))


def test_the_page_of_a_bouwsteen_stays_light_and_leads_to_all_that_it_leaves_out() -> None:
    """However many offers stopped, and however many actors work on it."""
    view = elk_een_aanbieder(3_000)
    cards = {f"bouwstenen/{card.id}/index.html": card for card in view.register.bouwstenen.bouwstenen}
    cut = shortened = 0
    for path, write in writer(view).makers():
        if not (card := cards.get(path)):
            continue
        html, page = write(), bouwsteen(view, card)
        assert len(gzip.compress(html.encode(), 6)) <= PAGE
        people = view.regie.matrix_bouwstenen.van_kolom(card.id)
        if page.wie_alles:
            cut += 1
            assert len(page.wie) == OPEN < len(people)
            assert page.wie_alles.tekst == f"Bekijk alle {len(people)} actoren"
            assert f'href="{page.wie_alles.adres}"' in html and page.wie_alles.adres[1:] in view.links.pages
        else:
            assert len(page.wie) == len(people)
        if page.alles:
            shortened += len(volledig.gestopt(view.register, card)) > OPEN
            whole = view.register.eens(volledig.lijsten)[f"bouwstenen/{card.id}/"].bladen
            there = {offer.titel for groups in whole for group in groups for offer in group.items}
            proven = view.regie.legplan.kaarten[card.id].bewijzen
            left = {piece.naam for piece in proven} - {wat(one) for one in page.bewijzen}
            assert left <= there
    assert cut and shortened


def wat(line: Bewijsregel) -> str:
    """Return the name of a proof."""
    return line.wat if isinstance(line.wat, str) else line.wat.tekst


def test_every_offer_is_on_one_page_of_the_list_of_all_of_them() -> None:
    """In the order of the register, checked first; the first page is at the address of the list."""
    view = zicht(300)
    pages = {path: html for path, html in lists(view) if path.startswith("aanbod/")}
    shown = Counter(address for html in pages.values() for address in KAART.findall(html))
    assert shown == {f"/aanbod/{offer.id}/": 1 for offer in view.register.in_lijsten()}
    assert list(pages)[:3] == ["aanbod/", "aanbod/bladzijde/2/", "aanbod/bladzijde/3/"]
    assert f"Bladzijde 2 van {len(pages)}: 61 tot 120 van {len(shown)}" in pages["aanbod/bladzijde/2/"]


def test_every_moment_is_on_one_page_of_the_agenda() -> None:
    """In the order of the register; what has no fixed hour stands behind the last, what neighbours have on the first."""
    register = zicht(300).register
    pages = register.eens(agendabladen.bladen)
    assert [item for page in pages for item in page.momenten] == list(register.momenten())
    assert [offer for page in pages for offer in page.altijd] == agendabladen.zonder_uren(register)
    assert all(page.momenten or page.altijd for page in pages)
    assert {page.maat > agendabladen.PER_BLAD for page in pages} == {False}
    html = "".join(html for path, html in lists(zicht(300)) if path.startswith("agenda/"))
    on_days = "".join(re.findall(r'<section class="agendadag">.*?</section>', html, re.DOTALL))
    assert on_days.count('<strong class="uren">') == len(register.momenten()) + len(bij_de_buren(register))
    first = next(html for path, html in lists(zicht(300)) if path == "agenda/")
    assert html.count('id="bij-de-buren"') == first.count('id="bij-de-buren"') == 1


def test_a_day_leads_to_the_page_on_which_it_begins() -> None:
    """Every day with a moment is among the choices, the neighbours and what has no hour as well; its page has it."""
    view = zicht(300)
    pages = {f"/{path}": html for path, html in lists(view) if path.startswith("agenda/")}
    days = [link.adres for week in agendabladen.dagkeuze(view) for link in week.items]
    dated = {moment.dag for _, moment in view.register.momenten()}
    assert len(days) == len(dated) + 2
    assert [one for one in days if f'id="{urldefrag(one).fragment}"' not in pages[urldefrag(one).url]] == []


def test_every_word_is_on_one_page_of_its_letter() -> None:
    """No word of the long list is lost between its pages, and each page has some."""
    view = zicht(300)
    pages = {
        (letter, number): a_z.letterblad(view, letter, number).letters[0].items
        for letter, count in (view.register.eens(a_z.bladen) or {}).items()
        for number in range(1, count + 1)
    }
    found = [link for links in pages.values() for link in links]
    assert {f"/aanbod/{offer.id}/" for offer in view.register.in_lijsten()} <= {one.adres for one in found}
    assert len(found) == len({(one.tekst, one.adres, one.erbij, one.stil) for one in found})
    assert all(0 < len(links) <= a_z.PER_BLAD for links in pages.values())
    alone = a_z.a_z(zicht(27))
    assert not alone.alfabet and sum(len(group.items) for group in alone.letters) <= a_z.HEEL


def test_a_long_list_offers_no_choice_that_sees_one_page_only() -> None:
    """The script that narrows a list stays away; the lists made beforehand are there."""
    for path, html in lists(zicht(300)):
        if path in ("aanbod/", "aanbod/bladzijde/2/", "agenda/", "agenda/bladzijde/2/"):
            assert 'data-deel="verfijn"' not in html and "data-kenmerken" not in html
            assert 'href="/lijsten/gratis/"' in html and 'data-deel="zoek"' in html


def test_a_list_of_a_choice_holds_all_that_fits_it() -> None:
    """Of what nobody knows a long list shows the first, and says how many there are."""
    view = zicht(300)
    answers = view.register.eens(kenmerken.alle_antwoorden)
    for choice in kenmerken.lijsten(view.register):
        pages = view.register.eens(keuzelijst.bladen)[choice.id]
        shown = Counter(offer.id for page in pages for group in page for offer in group.items)
        fits = {id for id, found in answers.items() if choice.id in found[choice.vraag].ja}
        assert fits <= shown.keys() and set(shown.values()) <= {1}


def test_what_is_cut_short_leads_to_the_whole_list() -> None:
    """An actor and a bouwsteen of many offers show the first, and the way to all of them."""
    view = zicht(1_000)
    found = {path.removesuffix("index.html"): make for path, make in writer(view).makers()}
    for path, entry in (
        ("actoren/gemeente-testdorp/", KAART),
        ("bouwstenen/ondersteun-in-groep/", re.compile('<strong><a href="(/aanbod/.*?)">')),
    ):
        html = found[path]()
        assert len(entry.findall(html)) == OPEN
        assert f'href="/{path}alles/"' in html
        assert view.register.eens(volledig.lijsten)[path].bladen


def test_a_page_of_a_need_shows_the_first_offers() -> None:
    """And leads to all of them; a list that is asked for in another way leads to the list of everything."""
    macros = Authored(make(zicht(1_000).register, authored_pages(DOCS))).macros()
    need = macros["lijst"](nood="nu-vast")
    assert len(KAART.findall(need)) == OPEN
    assert 'href="/noden/nu-vast/alles/"' in need
    kind = macros["lijst"](soort="les")
    assert len(KAART.findall(kind)) == OPEN
    assert '<a href="/aanbod/">' in kind
