"""The page of the board: who lies where, and under “nu” whether it can be shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.views.beleid.legplan import legplan

from .klein import beleid


@pytest.mark.parametrize("publiek", [True, False])
def test_the_board(tmp_path: Path, publiek: bool) -> None:
    """Four heaps with what is known of each card; “zonder bewijs” under nu is seen by everybody."""
    board = legplan(beleid(tmp_path, publiek=publiek))
    assert [
        (heap.id, card.nummer, card.categorie, card.etiket.tekst if card.etiket else None, card.regels)
        for heap in board.vakken
        for card in heap.kaarten
    ] == [
        ("nu", "12", "Competenties", "Zonder bewijs", ("De vzw",)),
        ("nu", "13", "Competenties", "Met bewijs", ("Sinds 10 februari 2026",)),
        ("opzij", "37", "Toegang, eigen kaart", None, ()),
    ]
    assert [(heap.id, heap.telling) for heap in (*board.vakken, board.rest)] == [
        ("nu", "2 kaarten"),
        ("korte-termijn", "0 kaarten"),
        ("lange-termijn", "0 kaarten"),
        ("opzij", "1 kaart"),
        ("niet-gelegd", "34 kaarten"),
    ]
