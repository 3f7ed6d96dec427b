"""The page of an offer: its buttons, and what stays away when the offer does not run."""

from __future__ import annotations

from pathlib import Path

from macros.views.aanbod import aanbod
from macros.views.delen import Knop

from ..klein import AANBOD, PLAATS, anders, zicht

SPOT = {"breedte": "51.163", "lengte": "4.496"}


def test_a_place_with_coordinates_gives_a_way_there(tmp_path: Path) -> None:
    """The reader's own device draws the map; nothing is loaded from elsewhere."""
    view = zicht(tmp_path, plaatsen=[anders(PLAATS, coordinaten=SPOT)])
    assert aanbod(view, view.register.aanbod["digipunt"]).knoppen == (
        Knop("Bel", "tel:+32-3-555-00-10", "bel", hoofd=True, toon="03 555 00 10"),
        Knop("Toon op de kaart", "geo:51.163,4.496", "route"),
    )


def test_what_does_not_run_invites_nobody(tmp_path: Path) -> None:
    """A stopped offer has no number to ring and no way there."""
    view = zicht(tmp_path, anders(AANBOD, status="gestopt"), plaatsen=[anders(PLAATS, coordinaten=SPOT)])
    assert aanbod(view, view.register.aanbod["digipunt"]).knoppen == ()


def test_more_moments_than_the_page_shows_are_in_the_agenda(tmp_path: Path) -> None:
    """Three leaves, then a link."""
    view = zicht(tmp_path)
    shown = aanbod(view, view.register.aanbod["digipunt"])
    assert [leaf.datum_iso for leaf in shown.volgende] == ["2026-11-24", "2026-12-01", "2026-12-08"]
    assert shown.alle_data is not None
