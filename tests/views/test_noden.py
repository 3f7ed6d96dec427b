"""The steps of choices: few at a time, and every need in one of them."""

from __future__ import annotations

from pathlib import Path

from macros.model.keuzes import Nood
from macros.views.delen import Link
from macros.views.noden import KEUZES, STAPPEN, blad

from ..klein import AANBOD, GEMEENTE, anders, zicht

MOST_CHOICES = 6


def test_no_step_asks_to_choose_among_many() -> None:
    """At most six tiles a step, each once and each with its words."""
    for step, choices in STAPPEN.items():
        assert 2 <= len(choices) <= MOST_CHOICES, step
        assert len(set(choices)) == len(choices), step
        assert set(choices) <= set(KEUZES), step


def test_every_choice_stands_in_a_step() -> None:
    """All needs of the closed list can be reached by choosing."""
    offered = {page for choices in STAPPEN.values() for page in choices}
    assert offered == set(KEUZES)
    assert {f"noden/{need.value}" for need in Nood} <= offered


def test_the_page_of_a_need_leads_to_its_vel(tmp_path: Path) -> None:
    """Only where there is one: something answers the need, and the council prints that kind."""
    offer = anders(AANBOD, noden=["wifi"])
    found = zicht(tmp_path / "alles", offer)
    assert blad(found, "noden/wifi/") == Link("Druk een blad met deze hulp af", "/drukwerk/nood-wifi/")
    assert [blad(found, path) for path in ("noden/leren/", "hulp/nu/", "")] == [None, None, None]
    folders = anders(GEMEENTE, drukwerk={"vellen": ["folder"]})
    assert blad(zicht(tmp_path / "folder", offer, gemeente=folders), "noden/wifi/") is None
