"""Boechout's register holds what its source of October 2023 gives, and nothing else."""

from __future__ import annotations

from datetime import date

import pytest

from macros.model import Actor, Offer
from macros.model.keuzes import Soort, Status

from .registers import alles, meldingen, nagekeken, verwacht

CONTENT, PROBLEMS = nagekeken("boechout")
OFFERS = {offer.id: offer for offer in CONTENT.aanbod}
ACTORS = {actor.id: actor for actor in CONTENT.actoren}
ENTRIES = tuple(CONTENT.entries())


def test_check_finds_no_mistake_and_tells_all_that_is_missing() -> None:
    """The whole list of what a person of the council still has to find out."""
    assert meldingen(PROBLEMS) == verwacht("boechout")


def test_there_is_no_fout() -> None:
    """The site of Boechout can be built."""
    assert [str(problem) for problem in PROBLEMS if problem.severity == "fout"] == []


def test_nobody_checked_anything() -> None:
    """Nobody rang or went: reading the plan is a source, not a check."""
    assert [entry.id for entry in ENTRIES if entry.nagekeken] == []


@pytest.mark.parametrize(
    "name", ["telefoon", "mail", "tweede_mail", "link", "adres", "coordinaten", "dorpskern"]
)
def test_the_source_gives_no_contact_and_no_address(name: str) -> None:
    """No telephone, mail, link, address, coordinates or village core stands anywhere in the register."""
    assert [entry.id for entry in ENTRIES if getattr(entry, name, None)] == []


def test_the_council_has_no_way_in_yet() -> None:
    """Without a number and a counter address the site is a trial version."""
    assert CONTENT.gemeente is not None
    assert CONTENT.gemeente.proefversie
    assert not CONTENT.gemeente.fictief
    assert (CONTENT.gemeente.mail, CONTENT.gemeente.link, CONTENT.gemeente.loketten) == (None, None, ())


def test_only_the_wifi_has_a_price() -> None:
    """The source says “gratis” of the wifi, and names no other price."""
    prices = {(offer.soort, offer.kosten) for offer in CONTENT.aanbod if offer.kosten}
    assert prices == {(Soort.WIFI, "Gratis")}


def test_only_the_digipunt_has_hours() -> None:
    """The source gives hours of the Digipunt alone: tuesday 14-16 and thursday 18-20."""
    hours = {offer.id: offer.wanneer for offer in CONTENT.aanbod if offer.wanneer}
    assert list(hours) == ["digipunt-bibliotheek"]
    assert [rule.tekst for rule in hours["digipunt-bibliotheek"].elke] == [
        "dinsdag 14u-16u",
        "donderdag 18u-20u",
    ]
    assert [place.id for place in CONTENT.plaatsen if place.wanneer] == []


def test_every_entry_names_its_source() -> None:
    """All is from the plan of October 2023; only the end of Borsbeek is from elsewhere."""
    assert [entry.id for entry in ENTRIES if entry.bron is None] == []
    plan = ("Beleidsplan digitale inclusie Boechout", "2023-10")
    others = {e.id for e in ENTRIES if e.bron and (e.bron.titel, e.bron.datum) != plan}
    assert others == {"gemeente-borsbeek", "stad-antwerpen"}


def _with_status(status: Status) -> set[str]:
    return {offer.id for offer in CONTENT.aanbod if offer.status is status}


def test_planned_is_not_open() -> None:
    """What the plan announces stays planned until somebody checks it."""
    assert "digipunt-bunderhoeve" in _with_status(Status.GEPLAND)
    assert OFFERS["digipunt-bunderhoeve"].wanneer is None


def test_past_courses_are_stopped() -> None:
    """The courses of 2023 keep their page and no longer run."""
    assert _with_status(Status.GESTOPT) == {
        "cursussen-senioren",
        "lessen-najaar-2023",
        "opleidingen-najaar-2023",
        "basisopleiding-digihelper",
    }


def test_borsbeek_ended_as_a_municipality() -> None:
    """It merged with Antwerpen on 1 January 2025."""
    borsbeek: Actor = ACTORS["gemeente-borsbeek"]
    assert borsbeek.tot == date(2024, 12, 31)
    assert ("stad-antwerpen", "opgegaan in") in {(r.actor, r.relatie) for r in borsbeek.relaties}


def test_the_two_laptop_loans_ask_whether_they_are_one() -> None:
    """The source leaves it open, so does the register."""
    loans: list[Offer] = [offer for offer in CONTENT.aanbod if offer.soort is Soort.UITLEEN]
    assert {offer.id for offer in loans} == {"laptops-dienst-welzijn", "uitleendienst-digibank"}
    assert all("Is dit dezelfde uitleen als" in offer.open_vragen[0] for offer in loans)


def test_only_the_cards_link_outside() -> None:
    """The link to the policy tool is the only address in the data."""
    links = [(type(model).__name__, getattr(model, "link", None)) for model in alles(CONTENT)]
    tool = "https://www.mediawijs.be/nl/tools/beleidstool-digitale-inclusie"
    assert [found for found in links if found[1]] == [("Herkomst", tool)]
