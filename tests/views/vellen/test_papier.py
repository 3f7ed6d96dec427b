"""What paper shows: what runs, and what is not sure unless the council leaves it out."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.views.vellen.papier import digipunten, op_papier, te_drukken, vast

from ...klein import AANBOD, GEMEENTE, PLAATS, anders, zicht
from ...regie.klein import LANG_GELEDEN

OUD = anders(AANBOD, id="oud", titel="Oud", nagekeken=LANG_GELEDEN)
LES = anders(AANBOD, id="les", titel="Les", soort="les")
DICHT = anders(AANBOD, id="dicht", titel="Dicht", status="tijdelijk dicht", status_reden="Verbouwing.")


@pytest.mark.parametrize(
    ("choice", "kept"),
    [
        (None, ["dicht", "digipunt", "les", "oud"]),
        ({"niet_zeker": "bel eerst"}, ["dicht", "digipunt", "les", "oud"]),
        ({"niet_zeker": "weglaten"}, ["dicht", "digipunt", "les"]),
    ],
)
def test_a_council_may_leave_out_what_is_not_sure(
    tmp_path: Path, choice: dict[str, str] | None, kept: list[str]
) -> None:
    """By its own choice only; a list of what runs holds nothing that is shut, and a place only its own Digipunten."""
    found = zicht(
        tmp_path, AANBOD, OUD, LES, DICHT, gemeente=anders(GEMEENTE, drukwerk=choice), plaatsen=(PLAATS,)
    ).register
    assert sorted(one.id for one in te_drukken(found, found.aanbod.values())) == kept
    running = [one for one in kept if one != "dicht"]
    assert sorted(one.id for one in op_papier(found)) == running
    assert sorted(one.id for one in digipunten(found, "bib")) == [one for one in running if one != "les"]
    assert digipunten(found, "elders") == []
    assert [one.id for one in found.aanbod.values() if vast(found, one)] == ["digipunt", "les", "dicht"]
