"""The four phases on paper: what the tool says, what to print for each, one page each."""

from __future__ import annotations

from pathlib import Path

import pypdfium2

from macros.site import make
from macros.views.vellen.fasen import Fasen, fasen, vellen

from ...klein import AUTHORED, GEMEENTE, anders, zicht
from ..beleid.klein import beleid
from .pers import druk, tekst

CARDS = "Bouwsteenkaarten om uit te knippen"
STICKERS = "Stickers voor de stickerronde"
BOARDS = ("Legplan A2", "of legplan op vier bladen A4", "of legplan A3, om op te schrijven")
MATRICES = (
    "Digitale-inclusiematrix A3, om in te vullen",
    "Digitale-inclusiematrix A3, wat nu bekend is",
)


def _fasen(folder: Path) -> Fasen:
    seen = beleid(folder, publiek=False)
    (vel,) = vellen(seen.register)
    return fasen(seen, vel)


def test_a_phase_says_only_what_the_tool_says(tmp_path: Path) -> None:
    """Of the fourth it does not say who, how long or what to bring: no label stands there."""
    assert [tuple(point.label for point in page.punten) for page in _fasen(tmp_path).bladen] == [
        *[("Wie", "Hoelang", "Meebrengen")] * 3,
        (),
    ]


def test_the_stickers_are_counted_in_their_phase(tmp_path: Path) -> None:
    """From the rules of the round."""
    bring = _fasen(tmp_path).bladen[1].punten[2].regels
    assert bring == (
        "Het legplan",
        "De bouwstenen, uitgeknipt",
        "Per deelnemer 10 groene en 10 rode stickers",
    )


def test_each_phase_names_what_to_print_by_its_title(tmp_path: Path) -> None:
    """One board is enough; as it lies it belongs to the phase that works it out."""
    assert [page.drukken for page in _fasen(tmp_path).bladen] == [
        (CARDS,),
        (CARDS, *BOARDS, STICKERS),
        ("Legplan A3, hoe het nu ligt", *MATRICES),
        (),
    ]


def test_what_a_council_does_not_make_is_not_named(tmp_path: Path) -> None:
    """It chose in gemeente.yaml."""
    seen = zicht(tmp_path, gemeente=anders(GEMEENTE, drukwerk={"vellen": ["fasen", "stickers"]}))
    (vel,) = vellen(seen.register)
    assert [page.drukken for page in fasen(seen, vel).bladen] == [(), (STICKERS,), (), ()]


def test_each_phase_is_one_page(tmp_path: Path) -> None:
    """With its name, and no room for the names of people."""
    seen = beleid(tmp_path, publiek=False)
    pdf = druk(make(seen.register, AUTHORED), "fasen")
    pages = [" ".join(page.get_textpage().get_text_range().split()) for page in pypdfium2.PdfDocument(pdf)]
    assert len(pages) == 4
    assert [f"Fase {i}: " in page for i, page in enumerate(pages, 1)] == [True] * 4
    assert tekst(pdf).count("geen namen van mensen") == 4
