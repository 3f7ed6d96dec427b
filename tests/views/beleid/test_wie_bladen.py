"""Who does what with more actors than one table holds: nobody and nothing is lost, and every link leads somewhere."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from macros.beleidspaginas import getoond
from macros.links import Links
from macros.pages import record_paths
from macros.register import Register
from macros.views.beleid import wie_bladen
from macros.views.beleid.wie_blad import Actorenblad, Kolomblad, actorenblad, kolomblad
from macros.views.beleid.wie_overzicht import WieOverzicht, wie_overzicht
from macros.views.zicht import Zicht

from ...klein import ACTOR, AUTHORED, anders
from ...regie.klein import hulp, met_plan

AANTAL = 100
KAARTEN = ["ondersteun-individueel", "klare-taal"]
SOORTEN = ("dienst", "organisatie", "netwerk")


def _actor(number: int, **changes: Any) -> dict[str, Any]:
    link = [{"actor": f"a{number - 1}", "relatie": "werkt samen"}] if number else []
    kind = SOORTEN[number % len(SOORTEN)]
    name = f"Actor {number:03}"
    return anders(ACTOR, id=f"a{number}", naam=name, soort=kind, relaties=link, **changes)


def _register(folder: Path, count: int = AANTAL, kaarten: list[str] = KAARTEN) -> Register:
    """Return a council in a row of actors that each offer one thing, and one actor that does nothing."""
    actors = [ACTOR, anders(ACTOR, id="stil", naam="Stil"), *map(_actor, range(count))]
    offers = [hulp(f"hulp-{n}", aanbieder=f"a{n}", bouwstenen=kaarten) for n in range(count)]
    return met_plan(folder, *offers, plan={}, actoren=actors)


@pytest.fixture(scope="module")
def zicht(tmp_path_factory: pytest.TempPathFactory) -> Zicht:
    """The pages of a hundred actors."""
    register = _register(tmp_path_factory.mktemp("veel"))
    return Zicht(register, Links(AUTHORED | record_paths(register)))


def _actorbladen(zicht: Zicht) -> list[Actorenblad]:
    count = len(zicht.register.eens(wie_bladen.actorbladen))
    return [actorenblad(zicht, number) for number in range(1, count + 1)]


def _kolombladen(zicht: Zicht) -> list[Kolomblad]:
    found = zicht.register.eens(wie_bladen.kolombladen)
    return [kolomblad(zicht, path, n) for path, one in found.items() for n in range(1, len(one.bladen) + 1)]


def test_below_the_limit_it_is_one_page(tmp_path: Path) -> None:
    """As many actors as a table holds stay in one; one more makes pages."""
    few = _register(tmp_path / "weinig", wie_bladen.GRENS)
    more = _register(tmp_path / "meer", wie_bladen.GRENS + 1)
    pages = [[p for p in getoond(one) if p.pad.startswith(wie_bladen.BASIS)] for one in (few, more)]
    assert [page.sjabloon for page in pages[0]] == ["wie-doet-wat"]
    assert {page.sjabloon for page in pages[1]} == {"wie-overzicht", "wie-actoren", "wie-kolom"}
    assert [page.wegwijzer is None for page in pages[1]] == [False, *[True] * (len(pages[1]) - 1)]


def test_every_actor_is_one_click_away(zicht: Zicht) -> None:
    """The first page names all of them under their kind; a link leads to where all that they do is told."""
    page = wie_overzicht(zicht)
    links = [link for group in page.soorten for link in group.items]
    assert sorted(link.tekst for link in links) == sorted(a.naam for a in zicht.register.actoren.values())
    assert all(
        [link.tekst for link in group.items] == sorted(link.tekst for link in group.items)
        for group in page.soorten
    )
    told = {
        f"{_adres(number)}#{block.id}"
        for number, blad in enumerate(_actorbladen(zicht), 1)
        for block in blad.actoren
    }
    nothing = {"/actoren/stil/", "/actoren/gemeente/"}
    assert {link.adres for link in links} == told | nothing


def _adres(number: int) -> str:
    return f"/{wie_bladen.ACTOREN}" + (f"bladzijde/{number}/" if number > 1 else "")


def test_every_cell_stands_with_its_actor_and_at_its_column(zicht: Zicht) -> None:
    """The pages of actors and those of columns tell the same mentions as the matrix, each once."""
    cells = {
        (cell.actor.naam, column.titel)
        for column in zicht.regie.matrix_bouwstenen.kolommen
        for cell in zicht.regie.matrix_bouwstenen.van_kolom(column.id)
    }
    with_actor = [
        (block.naam, line.kop.tekst)
        for page in _actorbladen(zicht)
        for block in page.actoren
        for lists in block.lijsten
        for line in lists.items
    ]
    at_column = [
        (block.naam, page.kop.tekst)
        for page in _kolombladen(zicht)
        for group in page.groepen
        for block in group.items
    ]
    assert len(cells) == AANTAL * len(KAARTEN)
    assert sorted(with_actor) == sorted(at_column) == sorted(cells)


def test_every_relation_stands_on_a_page(zicht: Zicht) -> None:
    """One that holds both ways stands with both, which may be on two pages."""
    told = [line.zin for page in _actorbladen(zicht) for group in page.banden for line in group.regels]
    sentences = {band.zin for band in zicht.regie.banden}
    assert set(told) == sentences
    assert len(sentences) == AANTAL - 1
    assert wie_overzicht(zicht).banden == (f"Wie werkt samen: {AANTAL - 1} lijnen",)


def test_the_first_page_counts_what_the_others_tell(zicht: Zicht) -> None:
    """Each cell counts the actors of one kind, and leads to where these begin."""
    page = wie_overzicht(zicht)
    assert [head.tekst for head in page.tabellen[0].koppen] == [
        "Dienst van een bestuur",
        "Vereniging of organisatie",
        "Overleg of netwerk",
    ]
    counted = [
        (row.kop.tekst, *(one.rollen for cell in row.cellen for one in cell))
        for _, rows in page.tabellen[0].groepen
        for row in rows
    ]
    assert [counts for _, *counts in counted] == [["34 actoren", "33 actoren", "33 actoren"]] * 2
    ids = {(blad.kop.tekst, f"#{group.id}") for blad in _kolombladen(zicht) for group in blad.groepen}
    for _, rows in page.tabellen[0].groepen:
        for row in rows:
            for cell in row.cellen:
                assert (row.kop.tekst, cell[0].bewijs.adres[cell[0].bewijs.adres.index("#") :]) in ids


def test_no_page_is_too_wide_or_too_heavy(zicht: Zicht) -> None:
    """As many columns as one can read beside each other; in order of name from page to page."""
    pages = _actorbladen(zicht)
    assert max(len(page.tabellen[0].koppen) for page in pages) <= wie_bladen.NAAST_ELKAAR
    names = [head.tekst for page in pages for head in page.tabellen[0].koppen]
    assert all(one < other for one, other in pairwise(names))
    assert all(page.wijzer for page in pages)


def test_a_full_cell_counts(tmp_path: Path) -> None:
    """Many mentions of one actor at one column are one link that leads to all of them on the same page."""
    actors = [ACTOR, *map(_actor, range(wie_bladen.GRENS + 1))]
    offers = [hulp(f"hulp-{n}", aanbieder=f"a{n}", bouwstenen=KAARTEN) for n in range(wie_bladen.GRENS + 1)]
    more = [hulp(f"extra-{n}", aanbieder="a0", bouwstenen=KAARTEN[:1]) for n in range(4)]
    register = met_plan(tmp_path, *offers, *more, plan={}, actoren=actors)
    page = actorenblad(Zicht(register, Links(AUTHORED | record_paths(register))))
    cells = [row.cellen[0] for _, rows in page.tabellen[0].groepen for row in rows]
    assert [[(one.rollen, one.bewijs.adres) for one in cell] for cell in cells] == [
        [("Biedt het aan, 5 keer", "#actor-a0")],
        [("Biedt het aan", "/aanbod/hulp-0/")],
    ]
    told = [line for lists in page.actoren[0].lijsten for line in lists.items]
    assert [len(line.vermeldingen) for line in told] == [5, 1]


def test_the_drawing_leads_to_words(zicht: Zicht) -> None:
    """Every kind and category of the picture is an anchor of the page."""
    page: WieOverzicht = wie_overzicht(zicht)
    drawn = {box.knoop.adres for box in (*page.waaraan.tekening.links, *page.waaraan.tekening.rechts)}
    assert drawn <= {f"#{group.id}" for group in (*page.soorten, *page.bouwstenen)}
