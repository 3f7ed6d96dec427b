"""The action plan as people write it: what is left out stays unknown, and one proof is one thing."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from macros.model import Actie, Actieplan, Bewijs, EigenKaart
from macros.model.actieplan import Computernorm

ACTIE: dict[str, Any] = {
    "id": "digipunten",
    "titel": "Digipunten",
    "belofte": "We helpen mensen.",
    "deel": "alles",
    "bouwstenen": "ondersteun-individueel",
    "status": "beloofd",
}


def test_what_is_left_out_stays_unknown() -> None:
    """No owner, no term, no proof, no core value and no link to the plan of the years."""
    action = Actie.model_validate(ACTIE)
    assert action.bouwstenen == ("ondersteun-individueel",)
    assert (action.eigenaar, action.termijn, action.meerjarenplan, action.bron) == (None, None, None, None)
    assert (action.bewijs, action.partners, action.kernwaarden, action.doelgroepen) == ((), (), (), ())


@pytest.mark.parametrize(
    ("status", "term", "late"),
    [
        ("beloofd", None, False),
        ("beloofd", "2026-11-20", True),
        ("loopt", "2026-11-20", True),
        ("loopt", "2026-11-21", False),
        ("klaar", "2026-11-20", False),
        ("stopgezet", "2026-11-20", False),
    ],
)
def test_late_is_worked_out(status: str, term: str | None, late: bool) -> None:
    """Only a term in the past makes a promise late, and only while it is still to be kept."""
    action = Actie.model_validate({**ACTIE, "status": status, **({"termijn": term} if term else {})})
    assert action.te_laat(date(2026, 11, 21)) is late


@pytest.mark.parametrize("word", ["te laat", "zonder bewijs", "bewezen"])
def test_late_and_unproven_cannot_be_typed(word: str) -> None:
    """They are no status."""
    with pytest.raises(ValidationError):
        Actie.model_validate({**ACTIE, "status": word})


@pytest.mark.parametrize(
    "proof", [{}, {"aanbod": "a", "plaats": "b"}, {"actor": "a", "document": {"titel": "T", "datum": "2026"}}]
)
def test_one_proof_is_one_thing(proof: dict[str, Any]) -> None:
    """Nothing, or two things at once, is refused with an example."""
    with pytest.raises(ValidationError, match="Eén bewijs is één ding"):
        Bewijs.model_validate(proof)


def test_an_action_belongs_to_a_card() -> None:
    """An empty list is refused."""
    with pytest.raises(ValidationError, match="minstens één bouwsteen"):
        Actie.model_validate({**ACTIE, "bouwstenen": []})


def test_an_own_card_becomes_one_of_the_set() -> None:
    """With the number it is given."""
    card = EigenKaart(id="eigen", titel="Eigen", categorie="toegang", uitleg="Van ons.")
    made = card.als_bouwsteen(37)
    assert (made.nummer, made.id, made.titel, made.vragen, made.onzeker) == (37, "eigen", "Eigen", (), None)


def test_a_norm_is_above_zero() -> None:
    """Nobody divides by nothing."""
    with pytest.raises(ValidationError, match="minstens 1"):
        Computernorm.model_validate({"per_inwoners": "0"})


def test_the_parts_are_those_of_the_plan_itself() -> None:
    """Other divisions have parts of their own."""
    divisions = [
        {"id": "pijlers", "naam": "Pijlers", "delen": []},
        {"id": "actieplan", "naam": "Plan", "delen": [{"id": "a", "naam": "A", "categorieen": "toegang"}]},
    ]
    plan = Actieplan.model_validate({"versie": "1", "indelingen": divisions})
    assert [part.id for part in plan.delen] == ["a"]
    assert Actieplan(versie="1").delen == ()
