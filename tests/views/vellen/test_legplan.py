"""The board on paper: the heaps of the tool, empty in three sizes, and as it lies once a card lies on it."""

from __future__ import annotations

from pathlib import Path

from macros.site import make
from macros.views.vellen.legplan import legvel, vellen

from ...klein import AUTHORED
from ..beleid.klein import PLAN, beleid
from .pers import druk, tekst

HEADS = ("Dit doen we nu", "Dit willen we doen op korte termijn", "Dit willen we doen op lange termijn")


def test_the_board_of_today_is_there_once_a_card_lies_on_it(tmp_path: Path) -> None:
    """The empty ones always are."""
    empty = ["legplan-a2", "legplan-a4", "legplan-a3"]
    placed = beleid(tmp_path / "wel", publiek=False).register
    none = {**PLAN, "legplan": [{"bouwsteen": "klare-taal", "motivatie": "Daarom."}]}
    bare = beleid(tmp_path / "niet", none, publiek=False).register
    assert [vel.id for vel in vellen(placed)] == [*empty, "legplan-stand-a3"]
    assert [vel.id for vel in vellen(bare)] == empty
    assert [vel.bladzijden for vel in vellen(placed)] == [1, 4, 1, None]


def test_heaps_have_the_words_of_the_tool_and_lines_only_where_one_writes(tmp_path: Path) -> None:
    """In the order of the tool, with what was laid aside apart."""
    seen = beleid(tmp_path, publiek=False)
    found = [legvel(seen, vel) for vel in vellen(seen.register)][:3]
    assert [tuple(heap.titel for heap in board.vakken) for board in found] == [HEADS] * 3
    assert {board.opzij.titel for board in found} == {"Opzij gelegd"}
    assert [[heap.lijnen for heap in (*board.vakken, board.opzij)] for board in found] == [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
        [14, 14, 14, 3],
    ]


def test_every_board_prints_on_its_sheets(tmp_path: Path) -> None:
    """Nothing sticks out, and a card under “nu” that nothing shows says so on paper too."""
    seen = beleid(tmp_path, publiek=False)
    made = make(seen.register, AUTHORED)
    printed = {vel.id: tekst(druk(made, vel.id)) for vel in vellen(seen.register)}
    assert {name: [head in words for head in HEADS] for name, words in printed.items()} == {
        name: [True] * 3 for name in printed
    }
    assert "Legplan, blad 4 van 4" in printed["legplan-a4"]
    today = printed["legplan-stand-a3"]
    assert (today.count("Met bewijs"), today.count("Zonder bewijs")) == (1, 2)
    assert "37. Een eigen kaart" in today
    assert "Nog niet gelegd: 34 kaarten" in today
