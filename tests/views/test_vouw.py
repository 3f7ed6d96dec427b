"""A long list shows what comes first and folds the rest; a short one folds nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.kenmerken import lijsten
from macros.views.aanbodlijst import aanbodlijst
from macros.views.delen import Groep
from macros.views.keuzelijst import keuzelijst
from macros.views.vouw import OPEN, vouw

from ..klein import AANBOD, anders, zicht


@pytest.mark.parametrize(
    ("sizes", "above", "opened"),
    [
        ([5, 7], 0, 2),
        ([5, 8], 0, 1),
        ([20, 1], 0, 1),
        ([5, 8, 1], 0, 1),
        ([20], 0, 1),
        ([3, 9], 1, 1),
        ([13], 1, 0),
        ([], 0, 0),
    ],
)
def test_groups_stand_open_as_far_as_they_fit(sizes: list[int], above: int, opened: int) -> None:
    """What comes first on the page is never folded; after a folded group everything is."""
    groups = [Groep(str(at), str(at), tuple(range(size))) for at, size in enumerate(sizes)]
    assert vouw(groups, above) == (tuple(groups[:opened]), tuple(groups[opened:]))


def test_lists_of_offers_fold_what_comes_later(tmp_path: Path) -> None:
    """By kind in the list of everything; after the first cards in a list of one choice."""
    many = [
        anders(AANBOD, id=f"les-{n:02}", titel=f"Les {n:02}", soort="les", kosten="Gratis") for n in range(14)
    ]
    view = zicht(tmp_path, AANBOD, *many)
    found = aanbodlijst(view)
    assert [group.id for group in found.groepen] == ["digipunt"]
    assert [(group.id, len(group.items)) for group in found.dicht] == [("les", 14)]
    free = next(keuzelijst(view, choice) for choice in lijsten(view.register) if choice.id == "gratis")
    assert (len(free.kaarten), free.groepen) == (OPEN, ())
    assert [(group.titel, len(group.items)) for group in free.dicht] == [
        ("Meer hulp", 2),
        ("Hier weten we het niet van", 1),
    ]
