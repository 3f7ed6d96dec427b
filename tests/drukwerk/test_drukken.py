"""One vel in: a PDF and its picture, or why not; what fails, fails alone."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined
from PIL import Image
from pypdf import PdfReader

from macros.drukwerk.drukken import Drukkerij, uitslag
from macros.drukwerk.uitslag import Gebrek
from macros.model.keuzes import Velsoort
from macros.views.vellen.basis import Soort, Vel
from macros.views.zicht import Zicht

from ..klein import AANBOD, anders, zicht

DOCUMENT = "<html lang='nl-BE'><title>{{ vel.vel.titel }}</title><body>{{ vel.inhoud }}</body></html>"
"""In the place of the templates: what the view gives is the page."""


def soort(html: str, **more: Any) -> Soort:
    """Return a kind that shows this."""
    return Soort(
        Velsoort.AFFICHE, "muur", "Hang het op.", lambda register: (), lambda zicht, vel: html, **more
    )


def vel(html: str, bladzijden: int | None = 1, **more: Any) -> Vel:
    """Return a vel that shows this."""
    return Vel("affiche-bib-a4", "Affiche", soort(html, **more), "a4", "bib", bladzijden=bladzijden)


@pytest.fixture
def kijk(tmp_path: Path) -> Zicht:
    """A small council."""
    return zicht(tmp_path / "data", anders(AANBOD, titel="Digipunt"))


@pytest.fixture
def drukkerij(kijk: Zicht) -> Drukkerij:
    """A press for it."""
    templates = Environment(loader=DictLoader({"vellen/document.html": DOCUMENT}), undefined=StrictUndefined)
    return Drukkerij(kijk, templates, "@page { size: A4; margin: 10mm } .past { width: 90px; height: 40px }")


def test_a_vel_is_a_pdf_and_a_picture(drukkerij: Drukkerij) -> None:
    """At its own addresses, counted and measured."""
    tried = drukkerij.druk(vel("<h1>Kom langs</h1><p>Dinsdag van 14 tot 16 uur.</p>"))
    (pdf, content), (png, picture) = tried.bestanden
    assert (pdf, png) == ("drukwerk/affiche-bib-a4.pdf", "drukwerk/affiche-bib-a4.png")
    assert "Dinsdag van 14 tot 16 uur." in PdfReader(BytesIO(content)).pages[0].extract_text()
    assert tried.gemaakt and (tried.gemaakt.bytes, tried.gemaakt.bladzijden) == (len(content), 1)
    assert Image.open(BytesIO(picture)).size == (tried.gemaakt.breedte, tried.gemaakt.hoogte) == (200, 283)
    assert (tried.gebreken, tried.opgemerkt) == ((), ())


def test_the_same_vel_is_the_same_bytes(drukkerij: Drukkerij, kijk: Zicht) -> None:
    """By the same press or by another one."""
    one = vel("<h1>Kom langs</h1><p><b>verantwoordelijkheid</b></p>")
    other = Drukkerij(kijk, drukkerij.environment, drukkerij.stijl)
    assert drukkerij.druk(one).bestanden == drukkerij.druk(one).bestanden == other.druk(one).bestanden


def gebreken(drukkerij: Drukkerij, one: Vel) -> list[str]:
    """Return the lines about a vel that fails: without any file."""
    tried = drukkerij.druk(one)
    assert (tried.gemaakt, tried.bestanden) == (None, ())
    return [*map(str, tried.gebreken)]


ADVIES = "Maak de tekst korter, of kies bij drukwerk in gemeente.yaml andere vellen."


def test_what_does_not_fit_names_the_entry_and_the_words(drukkerij: Drukkerij) -> None:
    """With file and line, what does not fit, and what to do."""
    long = (
        "<p data-stuk='aanbod/digipunt' class='past'>Wij helpen je met je toestel, je bank en je papieren</p>"
    )
    assert gebreken(drukkerij, vel(long)) == [
        "data/offer.yaml:16:3  vel affiche-bib-a4: “toestel, je” past niet meer op dit vel van één bladzijde. "
        + ADVIES
    ]
    assert gebreken(drukkerij, vel(long, None)) == [
        "data/offer.yaml:16:3  vel affiche-bib-a4: “toestel, je” past niet in zijn vak. " + ADVIES
    ]
    assert gebreken(drukkerij, vel("<p>regel</p>" * 90 + "<p data-stuk='plaatsen/bib'>einde</p>")) == [
        "vel affiche-bib-a4: “regel” past niet meer op dit vel van één bladzijde. " + ADVIES
    ]
    assert gebreken(drukkerij, vel("<div class='past'><p style='border: 1px solid; height: 90px'>")) == [
        "vel affiche-bib-a4: Er past iets niet op dit vel. " + ADVIES
    ]


def test_signs_that_the_letter_does_not_have(drukkerij: Drukkerij) -> None:
    """They would come from whatever letter this machine has: the entry is named, once."""
    text = "<p data-stuk='plaatsen/bib'>Kom 🙂 langs</p><p data-stuk='noden/wifi'>Wi-Fi ☎</p>"
    tekst = "Het drukwerk kan dat niet tonen. Schrijf het in gewone letters."
    assert gebreken(drukkerij, vel(text)) == [
        f"data/offer.yaml:10:3  vel affiche-bib-a4: In “Kom 🙂 langs” staat 🙂 (U+1F642). {tekst}",
        f"vel affiche-bib-a4: noden/wifi: In “Wi-Fi ☎” staat ☎ (U+260E). {tekst}",
    ]


def test_the_same_is_told_once(drukkerij: Drukkerij) -> None:
    """Ten cards on a sheet have one mistake; a text that stands elsewhere too is told where it is typed."""
    card = "<p class='past' data-stuk='plaatsen/bib' style='width: 1mm'>bibliotheek</p>"
    assert len(gebreken(drukkerij, vel(card * 10))) == 1
    told = gebreken(drukkerij, vel("<li>Hulp 🙂</li><p data-stuk='plaatsen/bib'>Hulp 🙂</p>"))
    assert [one.split("  ")[0] for one in told] == ["data/offer.yaml:10:3"]


def test_what_a_vel_cannot_do_without(drukkerij: Drukkerij) -> None:
    """It is not even laid out."""
    flaw = Gebrek("affiche-bib-a4", "er is geen nummer.", "data/offer.yaml:1:1")
    assert gebreken(drukkerij, vel("x", ontbreekt=lambda zicht, vel: [flaw])) == [str(flaw)]


def test_a_layout_that_trips_fails_alone(drukkerij: Drukkerij, monkeypatch: pytest.MonkeyPatch) -> None:
    """WeasyPrint has mistakes of its own: one vel must not keep the site from being made."""
    import weasyprint

    with monkeypatch.context() as patched:
        patched.setattr(weasyprint.HTML, "render", lambda *args, **kwargs: [][1])
        assert gebreken(drukkerij, vel("x")) == [
            "vel affiche-bib-a4: Het programma dat de pdf opmaakt, liep vast. "
            "Meld het aan wie dit portaal maakt, met de naam van dit vel."
        ]
        assert drukkerij.druk(vel("x")).opgemerkt == ("IndexError: list index out of range",)
    assert drukkerij.druk(vel("x")).gemaakt


def test_our_own_mistakes_are_not_hidden(drukkerij: Drukkerij) -> None:
    """A template that asks for what is not there stops everything, as for a page; odd style is told to who makes it."""
    broken = Environment(
        loader=DictLoader({"vellen/document.html": "{{ vel.bestaat_niet }}"}), undefined=StrictUndefined
    )
    with pytest.raises(Exception, match="bestaat_niet"):
        replace(drukkerij, environment=broken).druk(vel("x"))
    assert drukkerij.druk(vel("<p style='wijdte: 3px'>x</p>")).opgemerkt == (
        "Ignored `wijdte: 3px` at 1:1, unknown property.",
    )


def test_the_others_are_there(drukkerij: Drukkerij) -> None:
    """What was printed, what was not, and the files of the first."""
    tried = [drukkerij.druk(vel("goed")), drukkerij.druk(replace(vel("🙂"), id="folder-a5"))]
    found = uitslag(tried)
    assert [one.vel for one in found.gemaakt] == ["affiche-bib-a4"]
    assert [one.vel for one in found.gebreken] == ["folder-a5"]
    assert [path for path, _ in found.bestanden] == [
        "drukwerk/affiche-bib-a4.pdf",
        "drukwerk/affiche-bib-a4.png",
    ]
