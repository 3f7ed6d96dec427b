"""A vel as a page: the way to its PDF in words that stand alone, and why there is none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from macros.drukwerk.paden import is_vel
from macros.drukwerk.soorten import vellen
from macros.drukwerk.uitslag import Gebrek, Gemaakt, Uitslag
from macros.model.keuzes import Velsoort
from macros.views.delen import Knop, Link, Melding
from macros.views.vellen.basis import Formaat, Soort, Vel
from macros.views.vellen.pagina import FORMATEN, NOG_NIET, Pdf, pdf_van, velpagina
from macros.views.zicht import Zicht

from ...klein import zicht

KIND = Soort(Velsoort.AFFICHE, "muur", "Hang het op.", lambda register: (), lambda zicht, vel: "inhoud")
VEL = Vel("affiche-bib-a4", "Affiche A4: De bib", KIND, "a4", "bib")
LACKS = replace(KIND, ontbreekt=lambda zicht, vel: (Gebrek(vel.id, "er is geen nummer."),))


def printed(found: Zicht, *, pages: int = 1, flaws: tuple[Gebrek, ...] = ()) -> Zicht:
    """Return the same site after printing: the one vel, or what came in its place."""
    made = () if flaws else (Gemaakt(VEL.id, 83_100, pages, 200, 283),)
    return replace(found, drukwerk=Uitslag(made, flaws))


def test_the_link_says_how_large_and_whose_it_is(tmp_path: Path) -> None:
    """Who hears only the links can tell one PDF from the next; bytes count as whole kB, upward."""
    found = zicht(tmp_path)
    picture = ("/drukwerk/affiche-bib-a4.png", 200, 283)
    one, two = "1 bladzijde, 84\N{NO-BREAK SPACE}kB", "2 bladzijden, 84\N{NO-BREAK SPACE}kB"
    for pages, size in ((1, one), (2, two)):
        link = Link(f"Pdf ({size})", "/drukwerk/affiche-bib-a4.pdf", stil="van Affiche A4: De bib")
        assert pdf_van(printed(found, pages=pages), VEL) == Pdf(link, *picture, size)
    assert pdf_van(found, VEL) is pdf_van(printed(found, flaws=(Gebrek(VEL.id, "x"),)), VEL) is None


def test_the_page_of_a_vel(tmp_path: Path) -> None:
    """What its view made, how to use it, on which paper, and its PDF as the main thing to do."""
    page = velpagina(printed(zicht(tmp_path)), VEL)
    assert (page.inhoud, page.papier, page.nog_niet) == ("inhoud", "Op papier: A4.", None)
    assert page.open == Knop(
        "Open de pdf",
        "/drukwerk/affiche-bib-a4.pdf",
        "pdf",
        hoofd=True,
        toon="1 bladzijde, 84\N{NO-BREAK SPACE}kB",
    )
    assert (page.site, page.afzender) == ("Digitale hulp in Kleindorp", "Gemeente Kleindorp")
    assert page.alles == Link("Bekijk al het drukwerk", "/drukwerk/")


def test_what_does_not_fit_is_shown_with_the_reason(tmp_path: Path) -> None:
    """Somebody must see what is too long."""
    flaws = (Gebrek(VEL.id, "“De titel” past niet.", "data/offer.yaml:3:5"), Gebrek("ander", "iets anders"))
    page = velpagina(printed(zicht(tmp_path), flaws=flaws), VEL)
    assert (page.inhoud, page.open) == ("inhoud", None)
    assert page.nog_niet == Melding("let-op", NOG_NIET, "“De titel” past niet.")


def test_without_what_it_is_for_there_is_no_vel(tmp_path: Path) -> None:
    """Also while nothing is printed: a card to ring with holds a number, or is no card."""
    page = velpagina(zicht(tmp_path), replace(VEL, soort=LACKS))
    assert (page.inhoud, page.open) == (None, None)
    assert page.nog_niet == Melding("let-op", NOG_NIET, "Er is geen nummer.")


def test_every_size_has_words() -> None:
    """A size that is added is not forgotten here."""
    assert FORMATEN.keys() == set(Formaat.__args__)  # type: ignore[attr-defined]  # a Literal knows its values


def test_every_vel_stands_below_the_page_with_all_of_them(tmp_path: Path) -> None:
    """By that address search engines and devices leave it out."""
    assert all(is_vel(f"drukwerk/{vel.id}/") for vel in vellen(zicht(tmp_path).register))
    assert not is_vel("drukwerk/")
