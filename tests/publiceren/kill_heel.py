"""Whole publications killed at fifty random moments: `make kill` runs this, it takes minutes."""

from __future__ import annotations

from pathlib import Path

from ..klein import AANBOD, anders, schrijf
from .test_kill import KEREN, kill_at_random_moments


def test_killed_in_a_whole_publication(tmp_path: Path) -> None:
    """From the reading of the register, through MkDocs and the gate, to the throwing away of old uitgaven."""
    changed = anders(AANBOD, kort="Een andere vrijwilliger helpt je.")
    command = ("macros", "publiceer", str(tmp_path / "doel"), "--data")
    old = (*command, str(schrijf(tmp_path / "oud" / "data")))
    new = (*command, str(schrijf(tmp_path / "nieuw" / "data", changed)))
    kill_at_random_moments(tmp_path / "doel", old, new, KEREN)
