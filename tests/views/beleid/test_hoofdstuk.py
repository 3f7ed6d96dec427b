"""A part of a page of figures: anchors of its tables, and what of it is folded."""

from __future__ import annotations

from macros.views.beleid.hoofdstuk import Cijfertabel, Hoofdstuk, Tabeldeel, rij
from macros.views.delen import Groep, Regel

TABLE = Cijfertabel("Tabel", ("Wat", "Hoeveel"), (rij("Computers", "3"),))
SHORT = Groep[Regel]("kort", "Kort", ("a", "b", "c"))
LONG = Groep[Regel]("lang", "Lang", ("a", "b", "c", "d"))


def test_two_tables_that_are_the_same_have_anchors_of_their_own() -> None:
    """In a part of which nothing is known yet, two tables can read the same."""
    part = Hoofdstuk("deel", "Deel", tabellen=(TABLE, TABLE))
    assert part.tabeldelen == (Tabeldeel("deel-tabel-1", TABLE), Tabeldeel("deel-tabel-2", TABLE))


def test_a_long_list_says_how_much_one_unfolds() -> None:
    """Unless the part stays open."""
    folded = Hoofdstuk("deel", "Deel", lijsten=(SHORT, LONG))
    assert [group.uitleg for group in folded.lijstdelen] == [None, "4 regels"]
    opened = Hoofdstuk("deel", "Deel", lijsten=(SHORT, LONG), open=True)
    assert [group.uitleg for group in opened.lijstdelen] == [None, None]
