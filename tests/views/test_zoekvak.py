"""The search field knows where its index is, and where to go without it."""

from __future__ import annotations

from pathlib import Path

from macros.views.delen import Link
from macros.views.zoekvak import Zoekvak, zoekvak

from ..klein import GEMEENTE, anders, zicht


def test_the_field_knows_the_index_and_where_else_to_go(tmp_path: Path) -> None:
    """A number to ring, or the sentence that sends to a counter when no number is known."""
    az = Link("Zoek in de lijst van A tot Z", "/a-z/")
    choose = Link("We helpen je kiezen", "/hulp/")
    assert zoekvak(zicht(tmp_path / "a"), "assets/zoek.1.json") == Zoekvak(
        "/assets/zoek.1.json", az, choose, Link("Bel 03 555 00 10", "tel:+32-3-555-00-10")
    )
    silent = zicht(tmp_path / "b", gemeente=anders(GEMEENTE, telefoon=None))
    assert zoekvak(silent, "assets/zoek.1.json").hulp == "Vraag het na aan een loket van de gemeente."
