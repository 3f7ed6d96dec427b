"""The steps of choices: few at a time, and every need in one of them."""

from __future__ import annotations

from macros.model.keuzes import Nood
from macros.views.noden import KEUZES, STAPPEN

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
