"""The leaf of a moment: when it is, and whether a reader may be told that it is open then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.views.delen import Datumblad
from macros.views.kaarten import datumblad

from ..klein import AANBOD, anders, zicht


def leaves(folder: Path, **changes: Any) -> list[Datumblad]:
    view = zicht(folder, anders(AANBOD, **changes))
    offer = view.register.aanbod["digipunt"]
    return [datumblad(view, offer, session) for session in view.register.sessies["digipunt"]]


def test_a_leaf_carries_its_moment_with_the_distance_to_utc(tmp_path: Path) -> None:
    """A phone in any time zone compares the same instants."""
    assert leaves(tmp_path)[0] == Datumblad(
        dag="di",
        nummer="24",
        maand="nov",
        datum_iso="2026-11-24",
        voluit="dinsdag 24 november",
        uren="14u – 16u",
        waar="De bib",
        van="2026-11-24T14:00+01:00",
        tot="2026-11-24T16:00+01:00",
        open=True,
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"nagekeken": {"op": "2026-02-02", "hoe": "mail", "door": "gemeente"}},
        {"nagekeken": None, "bron": {"titel": "Folder", "datum": "2023"}},
        {"toegang": ["afspraak"]},
        {"toegang": ["inschrijven", "doorverwijzing"]},
    ],
)
def test_what_is_unsure_or_asks_an_appointment_is_never_open(tmp_path: Path, changes: dict[str, Any]) -> None:
    """Nobody stands before a closed door because of us."""
    assert {leaf.open for leaf in leaves(tmp_path, **changes)} == {False}


def test_a_moment_after_the_check_ran_out_is_not_called_open(tmp_path: Path) -> None:
    """The page may be read later than it was made."""
    found = leaves(tmp_path, nakijken_om="1 maand")
    assert [(leaf.datum_iso, leaf.open) for leaf in found[:3]] == [
        ("2026-11-24", True),
        ("2026-12-01", True),
        ("2026-12-08", False),
    ]
