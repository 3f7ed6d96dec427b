"""What printing gave travels to the process that makes the pages, and back."""

from __future__ import annotations

from pathlib import Path

from macros.drukwerk.uitslag import Gebrek, Gemaakt, Uitslag, lees

UITSLAG = Uitslag(
    (Gemaakt("folder-a5", 4, 2, 200, 283),),
    (Gebrek("kaartje", "er is geen nummer.", "data/offer.yaml:3:5"), Gebrek("matrix", "past niet.")),
    (("drukwerk/folder-a5.pdf", b"%PDF"), ("drukwerk/folder-a5.png", b"PNG")),
)


def test_what_is_kept_is_read_back(tmp_path: Path) -> None:
    """Every byte and every word; the list itself is no file of the site."""
    UITSLAG.bewaar(tmp_path)
    assert lees(tmp_path) == UITSLAG


def test_nothing_printed_is_something_too(tmp_path: Path) -> None:
    """A council that chose kinds of which there is none."""
    Uitslag().bewaar(tmp_path)
    assert lees(tmp_path) == Uitslag()


def test_a_flaw_is_a_line() -> None:
    """Where, which vel, what."""
    assert [*map(str, UITSLAG.gebreken)] == [
        "data/offer.yaml:3:5  vel kaartje: er is geen nummer.",
        "vel matrix: past niet.",
    ]
    assert UITSLAG.gemaakt_van("folder-a5") == UITSLAG.gemaakt[0]
    assert UITSLAG.gemaakt_van("kaartje") is None
