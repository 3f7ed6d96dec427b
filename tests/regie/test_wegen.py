"""Click, call, connect: which ways into a service are known, and when a partner counts as a counter."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.regie.wegen import connectstanden, diensten

from ..klein import ACTOR, anders
from .klein import gemeente, hulp, met_plan, plaats

VOLDAAN = {
    name: "2026-10-05"
    for name in (
        "middelen",
        "openingsuren",
        "warme_doorverwijzing",
        "grenzen_vrijwilligers",
        "ruimte_om_te_leren",
    )
}


def test_three_ways_into_each_service(tmp_path: Path) -> None:
    """Its own or its provider's; the council's general number is no way into one service."""
    council = anders(ACTOR, mail="info@testdorp.example")
    vzw = anders(ACTOR, id="vzw", naam="De vzw", telefoon="03 555 00 11")
    offers = (
        hulp("alles", telefoon="03 555 00 12", link="https://www.testdorp.example/", plaatsen=["bel"]),
        hulp("half", plaatsen=None),
        hulp("thuis", soort="thuishulp", aanbieder="vzw", plaatsen=None),
        hulp("later", status="gepland"),
    )
    found = diensten(
        met_plan(
            tmp_path,
            *offers,
            plan={},
            gemeente=gemeente(),
            actoren=[council, vzw],
            plaatsen=[plaats("bib"), plaats("bel", telefoon="03 555 00 13")],
        )
    )
    assert [(d.offer.id, d.click, d.call, d.connect, d.volledig) for d in found] == [
        ("alles", ("https://www.testdorp.example/",), ("03 555 00 12", "03 555 00 13"), ("Bel",), True),
        ("half", ("info@testdorp.example",), (), (), False),
        ("thuis", (), ("03 555 00 11",), ("bij je thuis",), False),
    ]


@pytest.mark.parametrize(("kind", "expected"), [("wifi", ()), ("computer", ()), ("loket", ("De bib",))])
def test_a_place_where_nobody_helps_is_no_way_to_connect(
    tmp_path: Path, kind: str, expected: tuple[str, ...]
) -> None:
    """Wifi on a square or a computer to use alone leads to nobody."""
    offer = hulp("a", soort=kind, telefoon="03 555 00 12", link="https://www.testdorp.example/")
    (found,) = diensten(met_plan(tmp_path, offer, plan={}))
    assert (found.connect, found.helpt, found.volledig) == (expected, bool(expected), bool(expected))


def test_an_exception_holds_until_its_last_day(tmp_path: Path) -> None:
    """One that ended yesterday excuses nothing."""
    rule = {"regel": "click-call-connect", "reden": "Alleen online"}
    offers = (
        hulp("nu", uitzonderingen=[{**rule, "tot": "2026-11-21"}]),
        hulp("voorbij", uitzonderingen=[{**rule, "tot": "2026-11-20"}]),
    )
    found = diensten(met_plan(tmp_path, *offers, plan={}))
    assert [(d.offer.id, d.uitzondering and d.uitzondering.reden) for d in found] == [
        ("nu", "Alleen online"),
        ("voorbij", None),
    ]


def test_a_partner_is_a_counter_when_all_five_are_met(tmp_path: Path) -> None:
    """Four of five is not enough; only then a service that a partner stands in for has all three ways."""
    almost = {name: day for name, day in VOLDAAN.items() if name != "middelen"}
    plan = {"connect": [{"aanbod": "a", **VOLDAAN}, {"aanbod": "b", **almost}]}
    ways = {"telefoon": "03 555 00 12", "link": "https://www.testdorp.example/"}
    register = met_plan(tmp_path, *(hulp(name, **ways) for name in "abc"), plan=plan)
    found = connectstanden(register)
    assert [(state.offer.id, state.volledig) for state in found] == [("a", True), ("b", False)]
    assert [str(name) for name, day in found[1].voldaan.items() if day is None] == ["middelen"]
    assert [(service.offer.id, service.volledig) for service in diensten(register)] == [
        ("a", True),
        ("b", False),
        ("c", True),
    ]
