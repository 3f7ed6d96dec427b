"""A translation of an authored page: marked, for somebody, for a time, and never without the Dutch text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from macros.links import Links
from macros.load.pages import Page
from macros.views.delen import Link, Melding
from macros.views.vertaling import Vertaling, VertalingMisbruikt, vertaling
from macros.views.zicht import Zicht
from tests.klein import anders, zicht

SRC = "noden/nu-vast-oekraiens.md"
META: dict[str, Any] = {
    "title": "Я застряг",
    "taal": "uk",
    "vertaling_van": "noden/nu-vast.md",
    "voor": "mensen uit Oekraïne",
    "tot": date(2027, 6, 30),
}


@pytest.fixture
def view(tmp_path: Path) -> Zicht:
    """The small register, with one need page beside it."""
    small = zicht(tmp_path)
    return replace(small, links=Links(small.links.pages | {"noden/nu-vast/"}))


def test_a_page_without_these_fields_is_dutch(view: Zicht) -> None:
    """A title and a description make no translation."""
    assert vertaling(view, SRC, {"title": "Ik zit nu vast"}) is None


def test_a_translation_says_for_whom_until_when_and_that_the_dutch_counts(view: Zicht) -> None:
    """The notice is in Dutch, and leads to the Dutch page."""
    assert vertaling(view, SRC, META) == Vertaling(
        "uk",
        "ltr",
        Melding(
            "let-op",
            "Tijdelijke vertaling voor mensen uit Oekraïne, tot 30 juni 2027",
            "De Nederlandse tekst geldt.",
            Link("Lees de Nederlandse tekst", "/noden/nu-vast/"),
        ),
    )


def test_past_its_date_it_warns(view: Zicht) -> None:
    """On the day itself it still counts; the day after it does not."""
    told = vertaling(view, SRC, {**META, "tot": date(2026, 11, 20)})
    assert told is not None
    assert (told.melding.soort, told.melding.titel) == ("dicht", "Deze vertaling is verlopen")
    today = vertaling(view, SRC, {**META, "tot": date(2026, 11, 21)})
    assert today is not None and today.melding.soort == "let-op"


def test_arabic_runs_from_right_to_left(view: Zicht) -> None:
    """The direction follows from the language."""
    told = vertaling(view, SRC, {**META, "taal": "ar"})
    assert told is not None and told.richting == "rtl"


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"taal": None}, "Bij deze vertaling ontbreekt taal. Bijvoorbeeld taal: uk."),
        (
            {"vertaling_van": None},
            "Bij deze vertaling ontbreekt vertaling_van. Bijvoorbeeld vertaling_van: noden/nu-vast.md.",
        ),
        ({"voor": None}, "Bij deze vertaling ontbreekt voor. Bijvoorbeeld voor: mensen uit Oekraïne."),
        ({"tot": None}, "Bij deze vertaling ontbreekt tot. Bijvoorbeeld tot: 2027-06-30."),
        ({"taal": "nl"}, "“nl” is geen andere taal. Bijvoorbeeld taal: uk."),
        ({"taal": "oekraïens"}, "“oekraïens” is geen andere taal. Bijvoorbeeld taal: uk."),
        ({"tot": "volgend jaar"}, "“volgend jaar” is geen datum. Bijvoorbeeld tot: 2027-06-30."),
        (
            {"vertaling_van": "noden/weg.md"},
            "De Nederlandse tekst docs/noden/weg.md bestaat niet. Zonder die tekst kan dit niet.",
        ),
        (
            {"vertaling_van": SRC},
            f"De Nederlandse tekst docs/{SRC} bestaat niet. Zonder die tekst kan dit niet.",
        ),
    ],
)
def test_what_is_missing_is_refused_in_one_line(view: Zicht, changes: dict[str, Any], text: str) -> None:
    """The message names the file, what is wrong and an example."""
    with pytest.raises(VertalingMisbruikt) as error:
        vertaling(view, SRC, anders(META, **changes))
    assert str(error.value) == f"docs/{SRC}  {text}"


def test_an_own_page_of_the_council_is_called_as_it_stands_there(view: Zicht) -> None:
    """The original too, where the council wrote that one."""
    pages = tuple(Page(src, f"data/paginas/{src}", "") for src in (SRC, "noden/weg.md"))
    own = replace(view, register=replace(view.register, paginas=pages))
    with pytest.raises(VertalingMisbruikt) as error:
        vertaling(own, SRC, {**META, "vertaling_van": "noden/weg.md"})
    assert str(error.value) == (
        f"data/paginas/{SRC}  De Nederlandse tekst data/paginas/noden/weg.md bestaat niet. "
        "Zonder die tekst kan dit niet."
    )
