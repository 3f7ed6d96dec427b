"""How large the letters of a vel of one need are."""

from __future__ import annotations

from macros.views.vellen.nood import Noodkaart
from macros.views.vellen.nood_maat import maat

KAART = Noodkaart("een", "Hulp", "Wij helpen je.", None, ("Altijd",), ("De bib",), None, None, "Gratis")


def test_the_less_there_is_the_larger_it_is() -> None:
    """Down to two pages."""
    sizes = [maat("Kort", [(KAART, False)] * count, 0, (), code=True) for count in (1, 3, 6, 7, 9)]
    assert sizes == ["reus", "groot", "ruim", "gewoon", "lang"]


def test_what_takes_room_makes_it_smaller() -> None:
    """A name on two lines, edges, headings, and what comes later; a foot without a code gives room back."""
    two = [(KAART, False)] * 2
    assert maat("Kort", two, 0, (), code=True) == "reus"
    assert maat("Kort", two, 2, ("Straks",) * 3, code=True) == "groot"
    edges = [(KAART, True)] * 5
    assert {maat("x" * length, edges, 1, (), code=code) for length, code in ((40, True), (10, False))} == {
        "gewoon",
        "ruim",
    }
