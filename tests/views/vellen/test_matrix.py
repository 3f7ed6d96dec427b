"""The matrix on paper: what each actor does, with the state in words, and rows to fill in."""

from __future__ import annotations

from pathlib import Path

import pypdfium2

from macros.site import Site, make
from macros.views.vellen.matrix import matrixvel

from ...klein import ACTOR, AUTHORED
from ...regie.klein import VZW, actie, gemeente, hulp, met_plan
from ..nieuw import nieuw
from .pers import druk, tekst, vel

CATEGORIES = (
    "Toegang",
    "Competenties",
    "Ondersteuningsnetwerk",
    "Dienstverlening en communicatie",
    "Lokale regierol",
)


def _site(folder: Path, actors: int = 0) -> Site:
    long = {"naam": "Vereniging voor gemeenschapsontwikkeling en digitale-inclusieondersteuning"}
    more = [{**VZW, **long, "id": f"vzw-{i}"} for i in range(actors)]
    roles = [{"actor": one["id"], "rol": "voert uit"} for one in more]
    offer = hulp("hulp", bouwstenen=["ondersteun-individueel"], rollen=roles)
    plan = {"acties": [actie("helpen", eigenaar="vzw", bouwstenen=["ondersteun-individueel"])]}
    actors_ = [ACTOR, VZW, *more]
    return make(
        met_plan(folder, offer, plan=plan, actoren=actors_, gemeente=gemeente(regie_publiek="nee")), AUTHORED
    )


def test_a_cell_says_what_an_actor_does_and_whether_it_runs(tmp_path: Path) -> None:
    """A promise is never as sure as an offer that was checked."""
    site = _site(tmp_path)
    found = matrixvel(site.zicht, vel(site, "matrix"))
    title = "Ondersteun burgers individueel bij het aanleren van digitale competenties"
    assert found.kolommen == CATEGORIES
    assert [
        (row.naam, [(line.nummer, line.titel, line.wat, line.zeker) for cell in row.vakken for line in cell])
        for row in found.rijen
    ] == [
        ("De vzw", [("13", title, "Eigenaar: beloofd.", False)]),
        ("Gemeente Kleindorp", [("13", title, "Biedt het aan: loopt.", True)]),
    ]
    assert found.onder[0].startswith("Bij 35 bouwstenen staat niemand: ")


def test_the_empty_one_has_rows_and_no_room_for_names_of_people(tmp_path: Path) -> None:
    """One page, with the categories as heads."""
    site = _site(tmp_path)
    found = matrixvel(site.zicht, vel(site, "matrix-leeg"))
    assert (found.kolommen, found.rijen, found.lege_rijen, found.onder) == (CATEGORIES, (), 9, ())
    pdf = druk(site, "matrix-leeg")
    assert len(pypdfium2.PdfDocument(pdf)) == 1
    assert "geen naam van een persoon" in tekst(pdf)


def test_many_actors_go_on_over_pages_with_the_heads_on_each(tmp_path: Path) -> None:
    """Long names are broken within their column; pages are numbered."""
    pdf = pypdfium2.PdfDocument(druk(_site(tmp_path, actors=40), "matrix"))
    pages = [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]
    assert len(pages) > 1
    last = [page for page in pages if "voert uit" in page.lower()]
    assert all("Ondersteuningsnetwerk" in page for page in last)
    assert [f"Bladzijde {i} van {len(pages)}" in page for i, page in enumerate(pages, 1)] == [True] * len(
        pages
    )


def test_where_nobody_stands_there_is_no_table(tmp_path: Path) -> None:
    """Heads above nothing tell nothing: a sentence does."""
    view = nieuw(tmp_path)
    site = make(view.register, AUTHORED)
    found = matrixvel(site.zicht, vel(site, "matrix"))
    assert (found.bijschrift, found.rijen) == ("Op 21 november 2026 stond nog niemand bij een bouwsteen.", ())
    words = tekst(druk(site, "matrix"))
    assert "Op 21 november 2026 stond nog niemand bij een bouwsteen." in words
    assert "Wie Toegang" not in words
