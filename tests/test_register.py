"""The register: order, look-ups and moments, on data a reader can check by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from macros.check.content import Content
from macros.register import link

from .klein import AANBOD, ACTOR, PLAATS, anders, register

NOOIT = anders(
    AANBOD, id="a-nooit", titel="Aap", nagekeken=None, bron={"titel": "Folder", "datum": "2023-10"}
)
GEPLAND = anders(AANBOD, id="gepland", titel="Aal", status="gepland", status_reden="Komt later")
GESTOPT = anders(AANBOD, id="gestopt", titel="Aak", status="gestopt")


def test_lists_put_running_before_planned_and_checked_before_unchecked(tmp_path: Path) -> None:
    """Titles are in the opposite order on purpose; stopped offers leave the lists."""
    found = register(tmp_path, AANBOD, NOOIT, GEPLAND, GESTOPT)
    assert [offer.id for offer in found.in_lijsten()] == ["digipunt", "a-nooit", "gepland"]


def test_only_what_runs_has_moments(tmp_path: Path) -> None:
    """Planned is not open, and neither is stopped."""
    found = register(tmp_path, AANBOD, GEPLAND, GESTOPT)
    assert {name: len(moments) for name, moments in found.sessies.items()} == {
        "digipunt": 6,
        "gepland": 0,
        "gestopt": 0,
    }


def test_moments_run_eight_weeks_ahead_without_the_holiday(tmp_path: Path) -> None:
    """Tuesdays from 21 November to 16 January, without the two of the Christmas holiday."""
    found = register(tmp_path)
    assert [session.dag for session in found.sessies["digipunt"]] == [
        date(2026, 11, 24),
        date(2026, 12, 1),
        date(2026, 12, 8),
        date(2026, 12, 15),
        date(2027, 1, 5),
        date(2027, 1, 12),
    ]


@pytest.mark.parametrize(
    ("offer", "place", "actor", "council", "expected"),
    [
        ("03 555 00 11", "03 555 00 12", "03 555 00 13", "03 555 00 14", "03 555 00 11"),
        (None, "03 555 00 12", "03 555 00 13", "03 555 00 14", "03 555 00 12"),
        (None, None, "03 555 00 13", "03 555 00 14", "03 555 00 13"),
        (None, None, None, "03 555 00 14", "03 555 00 14"),
        (None, None, None, None, None),
    ],
)
def test_the_number_to_ring_is_the_nearest_one(
    tmp_path: Path,
    offer: str | None,
    place: str | None,
    actor: str | None,
    council: str | None,
    expected: str | None,
) -> None:
    """Its own, else its place's, its provider's, the council's; without any there is none."""
    found = register(
        tmp_path,
        anders(AANBOD, telefoon=offer),
        plaatsen=[anders(PLAATS, telefoon=place)],
        actoren=[anders(ACTOR, telefoon=actor)],
        gemeente={"versie": "1", "naam": "Kleindorp", **({"telefoon": council} if council else {})},
    )
    assert found.telefoon_voor(found.aanbod["digipunt"]) == expected


def test_the_stops_of_a_round_are_places_of_the_offer(tmp_path: Path) -> None:
    """A mobile round is found at each of its stops."""
    stops = [{"plaats": "bib", "elke": ["maandag 9u-10u"]}, {"plaats": "plein", "elke": ["maandag 11u-12u"]}]
    tour = anders(AANBOD, plaatsen=None, wanneer={"ronde": stops, "niet_op": ["kerstvakantie"]})
    found = register(tmp_path, tour, plaatsen=[PLAATS, anders(PLAATS, id="plein", naam="Plein")])
    assert [offer.id for offer in found.op_plaats(found.plaatsen["plein"])] == ["digipunt"]
    assert [session.plaats for session in found.sessies["digipunt"][:2]] == ["bib", "plein"]


def test_an_actor_finds_what_it_provides_and_what_it_helps_with(tmp_path: Path) -> None:
    """A role counts as much as providing."""
    helper = anders(ACTOR, id="ligo", naam="Ligo")
    found = register(
        tmp_path, anders(AANBOD, rollen=[{"actor": "ligo", "rol": "werkt samen"}]), actoren=[ACTOR, helper]
    )
    assert [offer.id for offer in found.van_actor(found.actoren["ligo"])] == ["digipunt"]


def test_linking_without_the_council_is_a_mistake_of_the_caller() -> None:
    """`check` reports the missing file; `link` is never called then."""
    with pytest.raises(ValueError, match="check reports their absence"):
        link(Content(), date(2026, 11, 21))
