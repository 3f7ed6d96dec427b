"""What the privacy page says of the server: what the council chose, or that it did not say so."""

from __future__ import annotations

from pathlib import Path

from macros.model.keuzes import Serverlog
from macros.views.serverlog import TEKSTEN, serverlog

from ..klein import GEMEENTE, anders, zicht


def test_nothing_is_claimed_of_a_server_that_nobody_described(tmp_path: Path) -> None:
    """The way to ask stands beside it."""
    first, ask = serverlog(zicht(tmp_path))
    assert first == "De gemeente vulde nog niet in wat de server van een bezoek bijhoudt."
    assert getattr(ask, "adres", "") == "tel:+32-3-555-00-10"


def test_each_choice_has_its_words(tmp_path: Path) -> None:
    """What is kept, and for how long or where that is told."""
    assert set(TEKSTEN) == set(Serverlog)
    for choice in Serverlog:
        looked = zicht(tmp_path / choice.name, gemeente=anders(GEMEENTE, serverlog=choice.value))
        assert serverlog(looked) == TEKSTEN[choice]
