"""The page of a place: what stands above its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.views.plaats import plaats
from tests.klein import AANBOD, GEMEENTE, PLAATS, anders, zicht

from .nieuw import ZIN, nieuw

KERN = anders(GEMEENTE, dorpskernen=[{"id": "dorp", "naam": "Het dorp"}])


@pytest.mark.parametrize(
    ("velden", "boven"),
    [
        ({}, None),
        ({"dorpskern": "dorp"}, "Het dorp"),
        ({"naam": "De Linde", "soort": "buurthuis"}, "Buurthuis of dienstencentrum"),
        ({"naam": "Welzijnshuis", "soort": "loket", "dorpskern": "dorp"}, "Het dorp · Loket van een openbare dienst"),
        ({"naam": "Buurthuis De Linde", "soort": "buurthuis", "dorpskern": "dorp"}, "Het dorp"),
        ({"naam": "Dienstencentrum", "soort": "buurthuis"}, None),
        ({"naam": "Jef Van Hoofplein", "soort": "plein"}, None),
    ],
)  # fmt: skip
def test_what_kind_of_place_it_is_unless_its_name_says_so(
    velden: dict[str, str], boven: str | None, tmp_path: Path
) -> None:
    """Beside the village core, above the name."""
    view = zicht(tmp_path, AANBOD, gemeente=KERN, plaatsen=[anders(PLAATS, **velden)])
    assert plaats(view, view.register.plaatsen["bib"]).kern == boven


def test_a_place_where_one_can_do_nothing_says_so(tmp_path: Path) -> None:
    """All that it had stopped; what is planned is something to tell."""
    pages = {}
    for status in ("gestopt", "gepland", "actief"):
        view = nieuw(tmp_path / status, status)
        pages[status] = plaats(view, view.register.plaatsen["bib"])
    assert {status: page.leeg for status, page in pages.items()} == {
        "gestopt": "We kennen hier nu geen digitale hulp.",
        "gepland": None,
        "actief": None,
    }
    assert pages["gestopt"].vraag_na == ZIN
