"""The page of an offer: its buttons, its leaves, and what stays away when the offer does not run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.views.aanbod import Aanbod, aanbod
from macros.views.delen import Knop, Link, Regel

from ..klein import AANBOD, GEMEENTE, PLAATS, anders, zicht

SPOT = {"breedte": "51.163", "lengte": "4.496"}
ADRES = {"straat": "Dorpsstraat 1", "postcode": "2999", "gemeente": "Kleindorp"}
BEL = Knop("Bel de gemeente", "tel:+32-3-555-00-10", "bel", hoofd=True, toon="03 555 00 10")
ROUTE = "https://www.openstreetmap.org/directions?to=51.163%2C4.496#map=17/51.163/4.496"
ICS = "/aanbod/digipunt/2026-11-24-1.ics"


def shown(folder: Path, offer: dict[str, Any] = AANBOD, **files: Any) -> Aanbod:
    view = zicht(folder, offer, **files)
    return aanbod(view, view.register.aanbod["digipunt"])


def all_moments(found: Aanbod) -> Regel:
    """Return the last line of the hours."""
    return next(fact for fact in found.feiten if fact.label == "Wanneer").regels[-1]


def test_the_actions_stand_in_the_order_of_what_a_person_needs(tmp_path: Path) -> None:
    """Ring as the main one; go there and put the next moment in the calendar beside each other."""
    offer = anders(AANBOD, mail="hulp@kleindorp.example", link="https://kleindorp.example/")
    assert shown(tmp_path, offer, plaatsen=[anders(PLAATS, coordinaten=SPOT)]).knoppen == (
        BEL,
        Knop("Toon de route", ROUTE, "route", klein=True),
        Knop("In mijn agenda", ICS, "agenda", toon="di 24 nov, 14u", klein=True),
    )


def test_help_by_mail_is_mailed(tmp_path: Path) -> None:
    """Nobody who cannot ring is sent to the telephone; who may do both rings."""
    mail = Knop(
        "Stuur een mail", "mailto:hulp@kleindorp.example", "mail", hoofd=True, toon="hulp@kleindorp.example"
    )
    offer = anders(AANBOD, mail="hulp@kleindorp.example", wanneer=None, toegang=["mail", "afspraak"])
    assert shown(tmp_path / "mail", offer).knoppen == (mail,)
    assert shown(tmp_path / "both", anders(offer, toegang=["mail", "telefoon"])).knoppen == (BEL,)
    nobody = shown(
        tmp_path / "none", anders(offer, toegang=["afspraak"]), gemeente=anders(GEMEENTE, telefoon=None)
    )
    assert nobody.knoppen == (mail,)
    assert "Mail" not in [fact.label for fact in nobody.feiten]


def test_an_address_without_coordinates_is_looked_up_on_the_map(tmp_path: Path) -> None:
    """The map finds the street; nothing is loaded from elsewhere."""
    found = shown(tmp_path, plaatsen=[anders(PLAATS, adres=ADRES)]).knoppen
    search = "https://www.openstreetmap.org/search?query=Dorpsstraat%201%2C%202999%20Kleindorp"
    assert found[1] == Knop("Zoek op de kaart", search, "route", klein=True)


TWO_PLACES = [anders(PLAATS, coordinaten=SPOT), anders(PLAATS, id="plein", naam="Plein", coordinaten=SPOT)]


@pytest.mark.parametrize("places", [None, ["bib", "plein"]])
def test_without_a_known_place_there_is_no_route(tmp_path: Path, places: list[str] | None) -> None:
    """Of several places the reader chooses one under “Waar” when nobody knows where the next moment is."""
    found = shown(tmp_path, anders(AANBOD, plaatsen=places), plaatsen=TWO_PLACES)
    assert [button.pictogram for button in found.knoppen] == ["bel", "agenda"]


def test_of_several_places_the_route_leads_to_the_next_moment(tmp_path: Path) -> None:
    """And says which place that is."""
    stops = [{"plaats": "bib", "elke": ["woensdag 9u-10u"]}, {"plaats": "plein", "elke": ["maandag 9u-10u"]}]
    offer = anders(AANBOD, plaatsen=None, wanneer={"ronde": stops, "niet_op": ["kerstvakantie"]})
    found = shown(tmp_path, offer, plaatsen=TWO_PLACES).knoppen
    assert found[1] == Knop("Toon de route", ROUTE, "route", toon="naar Plein")


def test_what_stopped_invites_nobody(tmp_path: Path) -> None:
    """No number to ring, no mail, no way there, and nobody to refer."""
    stopped = anders(AANBOD, status="gestopt", mail="hulp@kleindorp.example")
    found = shown(tmp_path, stopped, plaatsen=[anders(PLAATS, coordinaten=SPOT)])
    assert (found.knoppen, found.helpers) == ((), None)


def test_who_refers_to_what_one_cannot_use_now_can_ask(tmp_path: Path) -> None:
    """With the number at hand: the page has no button."""
    how = "Wil je iemand doorverwijzen? Vraag eerst na of dit aanbod past."
    ring = Link("Bel 03 555 00 10", "tel:+32-3-555-00-10")
    for status, lines in (("actief", (how,)), ("gepland", (how, ring))):
        helpers = shown(tmp_path / status, anders(AANBOD, status=status)).helpers
        assert helpers is not None
        assert helpers.regels == lines


def test_the_page_shows_three_moments_and_knows_those_that_step_in(tmp_path: Path) -> None:
    """Only the shown ones have a calendar file each; one file holds them all."""
    found = shown(tmp_path)
    assert [(leaf.datum_iso, leaf.ics) for leaf in found.volgende] == [
        ("2026-11-24", ICS),
        ("2026-12-01", "/aanbod/digipunt/2026-12-01-1.ics"),
        ("2026-12-08", "/aanbod/digipunt/2026-12-08-1.ics"),
        ("2026-12-15", None),
        ("2027-01-05", None),
        ("2027-01-12", None),
    ]
    assert found.getoond == 3
    assert all_moments(found) == Link("Zet alle momenten in mijn agenda", "/aanbod/digipunt/agenda.ics")


def test_a_page_of_a_daily_offer_does_not_grow_without_end(tmp_path: Path) -> None:
    """Twelve moments are known at most."""
    daily = anders(AANBOD, wanneer={"elke": ["weekdagen 9u-12u"], "niet_op": ["kerstvakantie"]})
    assert len(shown(tmp_path, daily).volgende) == 12


def test_hours_that_nobody_ever_checked_go_into_no_calendar(tmp_path: Path) -> None:
    """They would stay there, out of our reach; the page points to the agenda instead."""
    never = anders(AANBOD, nagekeken=None, bron={"titel": "Folder", "datum": "2023-10"})
    found = shown(tmp_path, never)
    assert found.knoppen == (BEL,)
    assert {leaf.ics for leaf in found.volgende} == {None}
    assert all_moments(found) == Link("Bekijk de agenda", "/agenda/")
