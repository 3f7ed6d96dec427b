"""The sheet and the overview: pages that need no other file, with boxes to tick and whom to ring first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros import paths
from macros.nazichtronde.blad import als_pagina, als_tekst, blad, overzicht
from macros.nazichtronde.map import bestanden
from macros.nazichtronde.ronde import Brief, brieven
from macros.register import Register
from macros.templates import environment
from tests.site.built import loads

from ..klein import AANBOD, ACTOR, PLAATS, anders, register
from ..regie.klein import LANG_GELEDEN, NAGEKEKEN, VZW

JINJA = environment(paths.OVERRIDES)
VOL: dict[str, Any] = {"plaatsen": [anders(PLAATS, nagekeken=NAGEKEKEN)]}


def _round(folder: Path) -> tuple[Register, tuple[Brief, ...]]:
    """Return a round of three: one with mail, one with a number only, one that nobody can reach."""
    actors = [
        anders(ACTOR, nagekeken=LANG_GELEDEN, mail="info@kleindorp.example"),
        anders(VZW, nagekeken=LANG_GELEDEN, telefoon="03 555 00 12"),
        anders(VZW, id="oud", naam="Kring <b>", nagekeken=LANG_GELEDEN),
    ]
    whole = register(folder, anders(AANBOD, nagekeken=LANG_GELEDEN), actoren=actors, **VOL)
    return whole, brieven(whole, {})


def test_the_overview_says_how_to_reach_each(tmp_path: Path) -> None:
    """Whom to ring first on top; who cannot be reached is named as such."""
    whole, letters = _round(tmp_path)
    assert als_tekst(overzicht(letters, whole)).splitlines() == [
        "Nazicht van 21 november 2026",
        "3 actoren: 1 met een mailadres, 2 zonder. Van 1 weten we geen enkele weg: ga langs met het blad.",
        "",
        "1. Gemeente Kleindorp",
        "   2 stukken: Digipunt in de bib, Gemeente Kleindorp",
        "   Mail info@kleindorp.example",
        "   Bestanden: gemeente.eml, gemeente.html",
        "",
        "2. De vzw",
        "   1 stuk: De vzw",
        "   Bel 03 555 00 12",
        "   Bestanden: vzw.html",
        "",
        "3. Kring <b>",
        "   1 stuk: Kring <b>",
        "   geen weg bekend",
        "   Bestanden: oud.html",
    ]


def test_an_empty_round_says_so(tmp_path: Path) -> None:
    """Nobody has to be rung."""
    whole = register(tmp_path, actoren=[anders(ACTOR, nagekeken=NAGEKEKEN)], **VOL)
    assert als_tekst(overzicht((), whole)).splitlines()[1] == "Er is niets na te kijken."


def test_a_folder_holds_a_sheet_for_each_and_a_mail_where_there_is_an_address(tmp_path: Path) -> None:
    """Beside the overview, as a page and as text."""
    whole, letters = _round(tmp_path)
    names = [name for name, _ in bestanden(letters, whole, JINJA)]
    assert names == ["gemeente.eml", "gemeente.html", "vzw.html", "oud.html", "index.html", "overzicht.txt"]


def test_the_pages_load_nothing_and_escape_what_they_show(tmp_path: Path) -> None:
    """They are opened from a folder or a stick; a name is text and no HTML."""
    whole, letters = _round(tmp_path)
    for name, data in bestanden(letters, whole, JINJA):
        if name.endswith(".html"):
            text = data.decode()
            assert loads(text) == []
            assert "<b>" not in text
            assert "<script" not in text


def test_the_sheet_has_a_box_for_every_answer(tmp_path: Path) -> None:
    """Three for each entry, and how to give it back."""
    whole, letters = _round(tmp_path)
    sheet = blad(letters[0], whole)
    html = als_pagina(JINJA, "blad", whole, sheet)
    assert html.count("<i></i>") == 3 * len(sheet.stukken) == 6
    assert sheet.wegen == (
        "Kruis je antwoord aan en geef dit blad terug aan wie het bracht.",
        "Of bel 03 555 00 10 en zeg het ons.",
    )
