"""The sheet of one actor: it asks what the mail asks, is for the directing role only, and no entry breaks over two pages."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from macros.drukwerk import soorten
from macros.drukwerk.ronde import een_voor_een
from macros.nazichtronde.blad import blad
from macros.nazichtronde.ronde import brieven
from macros.register import Register
from macros.views.vellen.nazicht import Nazichtblad, nazicht, vellen
from macros.views.zicht import Zicht

from ...klein import AANBOD, ACTOR, GEMEENTE, PLAATS, anders, zicht
from ...regie.klein import LANG_GELEDEN, NAGEKEKEN, VZW

INTERN = anders(GEMEENTE, regie_publiek="ja")
NAGEKEKEN_PLAATS: dict[str, Any] = anders(PLAATS, nagekeken=NAGEKEKEN)


def _sheet(seen: Zicht, actor: str = "gemeente") -> Nazichtblad:
    """Return the sheet of an actor."""
    vel = next(vel for vel in vellen(seen.register) if vel.stuk == actor)
    return nazicht(seen, vel)


def _pages(register: Register, actor: str = "gemeente") -> list[str]:
    """Return the text of each page of the sheet of an actor."""
    ((_, _, one),) = een_voor_een(register, {f"nazicht-{actor}"})
    assert one.gebreken == ()
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(one.bestanden[0][1])).pages]


def test_only_who_has_something_to_check_gets_a_sheet(tmp_path: Path) -> None:
    """Who has most that runs unchecked comes first."""
    actors = [anders(ACTOR, nagekeken=NAGEKEKEN), anders(VZW, nagekeken=LANG_GELEDEN)]
    seen = zicht(tmp_path, actoren=actors, plaatsen=[NAGEKEKEN_PLAATS])
    assert [(vel.id, vel.titel) for vel in vellen(seen.register)] == [("nazicht-vzw", "Nazichtblad: De vzw")]


@pytest.mark.parametrize(("council", "shown"), [(GEMEENTE, False), (INTERN, True)])
def test_it_is_for_the_directing_role_only(tmp_path: Path, council: dict[str, Any], shown: bool) -> None:
    """On the public site no page, no PDF and no word of it, unless the council shows all."""
    seen = zicht(tmp_path, anders(AANBOD, nagekeken=LANG_GELEDEN), gemeente=council)
    assert any(vel.id.startswith("nazicht") for vel in soorten.vellen(seen.register)) is shown


def test_it_asks_what_the_round_asks(tmp_path: Path) -> None:
    """One source: the same sentences, lines and answers as the mail; besides whom to ring and by when."""
    seen = zicht(tmp_path, anders(AANBOD, nagekeken=LANG_GELEDEN), gemeente=INTERN)
    sheet, letter = _sheet(seen), brieven(seen.register, {})[0]
    assert sheet.blad == blad(letter, seen.register)
    assert [one.stuk for one in sheet.stukken] == list(sheet.blad.stukken)
    assert [(one.sleutel, one.wanneer) for one in sheet.stukken] == [
        ("aanbod/digipunt", "Te laat: dit moest nagekeken zijn op 2 september 2026."),
        ("plaatsen/bib", None),
        ("actoren/gemeente", None),
    ]


def test_the_sheet_can_be_filled_in_and_given_back(tmp_path: Path) -> None:
    """Boxes for each entry, what `portaal bevestig` wants to know, no name, and how to answer."""
    seen = zicht(tmp_path, anders(AANBOD, nagekeken=LANG_GELEDEN), gemeente=INTERN)
    text = " ".join(_pages(seen.register))
    for answer in ("klopt nog", "bestaat niet meer"):
        assert text.count(f" {answer} ") == 3, answer
    for words in (
        "Gevraagd op",
        "per telefoon",
        "bij een bezoek",
        "geen naam",
        "Kruis je antwoord aan",
        "blad 1 van",
    ):
        assert words in text


def test_an_entry_never_breaks_and_every_page_has_its_number(tmp_path: Path) -> None:
    """An actor with many entries takes more pages; each entry has its title and its lines on one of them."""
    offers = [anders(AANBOD, id=f"h{i}", titel=f"Hulp {i:02}", nagekeken=LANG_GELEDEN) for i in range(12)]
    seen = zicht(tmp_path, *offers, gemeente=INTERN)
    pages = _pages(seen.register)
    asked = [page.count("Wat wijzigt er of ontbreekt") for page in pages]
    titles = [
        page.count(" aanbod klopt nog ") + page.count(" plaats klopt nog ") + page.count("zelf klopt nog ")
        for page in pages
    ]
    assert asked == titles and sum(asked) == 14 and len(pages) > 2
    assert [f"blad {number} van {len(pages)}" in page for number, page in enumerate(pages, 1)] == [
        True
    ] * len(pages)
