"""What a coordinator reads about the two registers, sentence by sentence, against a kept summary."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from macros.regie.alles import Regie, regie
from macros.register import link

from ..conftest import ROOT, VANDAAG
from ..registers import nagekeken

CASES = ROOT / "tests" / "cases" / "regie"


def samenvatting(found: Regie) -> Iterator[str]:
    """Yield every sentence, under a heading."""
    state = found.stand
    yield from ("# beloften", *found.beloften.zinnen)
    yield from (f"{need.nood.nood} {need.zin}" for need in found.beloften.noden)
    yield from ("# legplan", found.legplan.zin)
    yield from ("# bouwstenen", *found.matrix_bouwstenen.zinnen, "# acties", *found.matrix_acties.zinnen)
    yield from ("# banden", *(band.zin for band in found.banden))
    yield from ("# nagekeken", *(share.zin for share in state.aandelen))
    yield "# bellen"
    yield from (f"{turn.actor.naam}: {turn.lopende} van {len(turn.punten)} lopen" for turn in state.bellijst)
    yield from ("# computers", *state.computers.zinnen)
    yield from ("# geld", *(end.zin for end in state.geld.eindes))
    yield from ("# gaten", *(f"{gap.soort}: {gap.zin}" for gap in state.gaten))
    yield from ("# niet ingevuld", *(line for core in state.onbekend for line in core.zinnen))


@pytest.mark.parametrize("name", ["testdorp", "boechout"])
def test_the_summary_of_a_register(name: str) -> None:
    """The whole list, so that a changed rule shows in every sentence it touches."""
    found = list(samenvatting(regie(link(nagekeken(name)[0], VANDAAG))))
    assert found == (CASES / f"{name}.txt").read_text("utf-8").splitlines()
