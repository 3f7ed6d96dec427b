"""What stands above the report on a proposal: the message of a partner, unless it is about a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.voorstel.opmaak import Markdown
from macros.voorstel.toepassen import Opgenomen
from macros.voorstel.wie import aanhef

from ..klein import register
from .klein import voorstel


@pytest.mark.parametrize(
    ("bericht", "told"),
    [
        ("Vanaf januari.", "  - Bericht: `Vanaf januari.`"),
        ("Vraag naar De Bib.", "  - Bericht: `Vraag naar De Bib.`"),
        (
            "Bel 0470 12 34 56.",
            "  - **Het bericht staat hier niet: iets erin lijkt op een gsm-nummer. Lees het in de mail.**",
        ),
        (
            "Vraag naar An De Wilde.",
            "  - **Het bericht staat hier niet: iets erin lijkt op een naam van een persoon. "
            "Lees het in de mail.**",
        ),
    ],
    ids=["gewoon", "een plaats", "gsm", "naam"],
)
def test_a_message_about_a_person_is_not_told_on(tmp_path: Path, bericht: str, told: str) -> None:
    """Everybody reads a pull request, for ever; the coordinator has the mail."""
    now = register(tmp_path)
    proposal = voorstel(
        ("kort", "Een vrijwilliger helpt je.", "We helpen je."), id="digipunt", bericht=bericht
    )
    lines = [*aanhef(now, now, [Opgenomen(proposal, "digipunt", proposal.velden)], Markdown())]
    assert lines[-1] == told
