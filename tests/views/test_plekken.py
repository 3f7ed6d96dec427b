"""Places that have what a need asks for and that no offer tells of."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.model.keuzes import Nood
from macros.views.plekken import HEEFT, Plekken, plekken

from ..klein import AANBOD, PLAATS, anders, zicht


def names(found: Plekken) -> list[list[str]]:
    """Return the names under each village core."""
    return [[link.tekst for link in group.items] for group in found.groepen]


def test_wifi_stands_without_what_the_offers_tell(tmp_path: Path) -> None:
    """The place of a running offer for wifi stands on its card; one without wifi, or of which nobody knows, nowhere."""
    places = [
        anders(PLAATS, wifi="ja"),
        anders(PLAATS, id="zaal", naam="Zaal", wifi="ja"),
        anders(PLAATS, id="school", naam="School", wifi="nee"),
        anders(PLAATS, id="loods", naam="Loods"),
    ]
    offer = anders(AANBOD, noden=["wifi"])
    assert names(plekken(zicht(tmp_path / "a", offer, plaatsen=places), Nood.WIFI)) == [["Zaal"]]
    assert names(plekken(zicht(tmp_path / "b", plaatsen=places), Nood.WIFI)) == [["De bib", "Zaal"]]


def test_a_computer_or_a_printer_is_enough(tmp_path: Path) -> None:
    """A place that is known to have no computer is not named."""
    places = [
        anders(PLAATS, printer="ja", openbare_computers="0"),
        anders(PLAATS, id="zaal", naam="Zaal", openbare_computers="2"),
        anders(PLAATS, id="school", naam="School", openbare_computers="0"),
    ]
    assert names(plekken(zicht(tmp_path, plaatsen=places), Nood.COMPUTER)) == [["De bib", "Zaal"]]


@pytest.mark.parametrize("nood", HEEFT)
def test_without_such_a_place_there_is_nothing(tmp_path: Path, nood: Nood) -> None:
    """No heading over nothing."""
    assert plekken(zicht(tmp_path, plaatsen=[PLAATS]), nood).groepen == ()
