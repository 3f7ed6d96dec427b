"""What one council covers: running and sure, running and unsure, not now; what is over or stopped is nothing."""

from __future__ import annotations

from datetime import date

import pytest

from macros.regio.beeld import Beeld, Dekking, Telling, Vak, beeld

from .klein import VANDAAG, bestand, hulp, wie


def _beeld(*aanbod: dict[str, object], **changes: object) -> Beeld:
    return beeld(bestand("Kleindorp", *aanbod, **changes), VANDAAG)


def test_each_state_is_counted_apart() -> None:
    """Only what runs and was checked in time is sure; a lesson that is over and what stopped count for nothing."""
    found = _beeld(
        hulp("een"),
        hulp("twee", zeker=False),
        hulp("drie", zeker=False, status="gepland"),
        hulp("vier", zeker=False, status="tijdelijk dicht"),
        hulp("vijf", zeker=False, status="gestopt"),
        hulp("zes", zeker=False, voorbij=True),
    )
    assert (found.loopt, found.op_tijd, found.gepland, found.tijdelijk_dicht) == (2, 1, 1, 1)
    assert found.tellingen == {
        (Vak.BOUWSTENEN, "ondersteun-individueel"): Telling(1, 1, 2),
        (Vak.NODEN, "nu-vast"): Telling(1, 1, 2),
        (Vak.SOORTEN, "digipunt"): Telling(1, 1, 2),
    }


def test_a_check_holds_through_its_last_day() -> None:
    """The day of the overview counts, not that of the data."""
    last = hulp(uiterlijk=VANDAAG.isoformat())
    past = hulp(uiterlijk="2026-11-20")
    assert (_beeld(last).op_tijd, _beeld(past).op_tijd) == (1, 0)


@pytest.mark.parametrize(("dag", "zeker"), [("2026-11-14", 1), ("2026-11-13", 0)])
def test_after_a_week_nothing_is_sure(dag: str, zeker: int) -> None:
    """Nobody knows what was reported since."""
    found = _beeld(hulp(), datum=dag)
    assert (found.dag, found.verouderd, found.op_tijd) == (date.fromisoformat(dag), not zeker, zeker)


def test_what_nobody_filled_in_is_counted_apart() -> None:
    """An offer without needs may answer any; one that does not run answers none anyhow."""
    found = _beeld(
        hulp("een", noden=None), hulp("twee", bouwstenen=None), hulp("drie", noden=None, voorbij=True)
    )
    assert found.niet_ingevuld == {Vak.NODEN: 1, Vak.BOUWSTENEN: 1}


def test_an_actor_that_ended_is_not_named() -> None:
    """On its last day it still exists."""
    partners = [wie("a", "De kring", tot="2026-11-20"), wie("b", "De bond", tot="2026-11-21")]
    assert _beeld(hulp(), partners=partners).actoren == ("Gemeente Kleindorp", "De bond")


@pytest.mark.parametrize(
    ("telling", "dekking"),
    [
        (Telling(1, 5, 5), Dekking.ZEKER),
        (Telling(0, 1, 5), Dekking.NIET_ZEKER),
        (Telling(0, 0, 1), Dekking.NIET_NU),
        (Telling(), Dekking.NIEMAND),
    ],
)
def test_the_best_there_is_decides(telling: Telling, dekking: Dekking) -> None:
    """Of counts never follows that something is unknown."""
    assert telling.dekking is dekking
