"""What a council chooses to print: everything, unless it says otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.drukwerk.soorten import SOORTEN
from macros.model.drukwerk import PER_PLAATS, Drukwerk
from macros.model.keuzes import OnzekerOpPapier, Velsoort
from macros.views.vellen.basis import Soort

from ..klein import GEMEENTE, PLAATS, anders, register


def test_without_a_word_everything_is_made() -> None:
    """For every place too, and what is not sure asks to ring first."""
    choice = Drukwerk()
    assert all(choice.maakt(kind) and choice.maakt_voor("bib", kind) for kind in Velsoort)
    assert choice.niet_zeker is OnzekerOpPapier.BEL_EERST


def test_only_what_is_chosen_is_made() -> None:
    """Kinds for all, places, and kinds for a place."""
    places = [{"plaats": "bib"}, {"plaats": "zaal", "vellen": "kaartje"}]
    choice = Drukwerk.model_validate({"vellen": ["affiche", "kaartje"], "plaatsen": places})
    assert [kind for kind in Velsoort if choice.maakt(kind)] == ["affiche", "kaartje"]
    made = {
        place: [kind for kind in PER_PLAATS if choice.maakt_voor(place, kind)]
        for place in ("bib", "zaal", "x")
    }
    assert made == {"bib": ["affiche", "kaartje"], "zaal": ["kaartje"], "x": []}


@pytest.mark.parametrize("kind", SOORTEN, ids=lambda kind: str(kind.naam))
def test_which_kinds_are_about_a_place(kind: Soort, tmp_path: Path) -> None:
    """A council that chose another place gets none of exactly these kinds: check tells them by the same list."""
    here = register(tmp_path / "a", gemeente=anders(GEMEENTE, drukwerk={"plaatsen": [{"plaats": "bib"}]}))
    other = anders(PLAATS, id="zaal", naam="Zaal")
    choice = anders(GEMEENTE, drukwerk={"plaatsen": [{"plaats": "zaal"}]})
    away = register(tmp_path / "b", gemeente=choice, plaatsen=(PLAATS, other))
    found = [vel.id for vel in kind.vellen(here)], [vel.id for vel in kind.vellen(away)]
    assert (found[0] != found[1]) == (kind.naam in PER_PLAATS)
