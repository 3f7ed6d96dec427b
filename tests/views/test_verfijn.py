"""What a list that can be narrowed hands to its template and its script."""

from __future__ import annotations

import json
from pathlib import Path

from macros.views.aanbodlijst import aanbodlijst
from macros.views.agenda import agenda
from macros.views.delen import Link, Melding

from ..klein import AANBOD, GEMEENTE, PLAATS, anders, zicht
from .nieuw import ZIN, nieuw

KERN = {**GEMEENTE, "dorpskernen": [{"id": "oost", "naam": "Oost"}]}
OFFER = anders(AANBOD, kosten="Gratis", noden=["wifi"], doelgroepen=["senioren"])
PLACE = anders(PLAATS, dorpskern="oost")


def test_each_card_says_which_choices_it_fits(tmp_path: Path) -> None:
    """A question mark where nobody knows."""
    found = aanbodlijst(zicht(tmp_path, OFFER, anders(AANBOD, id="kaal", plaatsen=None, wanneer=None)))
    assert [item.kenmerken for group in found.groepen for item in group.items] == [
        "gratis nagekeken plaats-bib voor-senioren nood-wifi ?dorp",
        "nagekeken ?gratis ?avond ?dorp ?plaats ?voor ?nood",
    ]


def test_the_script_gets_the_choices_that_occur(tmp_path: Path) -> None:
    """No control that finds nothing."""
    found = aanbodlijst(zicht(tmp_path, OFFER, gemeente=KERN, plaatsen=[PLACE])).verfijning
    choices = json.loads(found.keuzes)
    assert choices["vinkjes"] == [["gratis", "Gratis"], ["nagekeken", "Nagekeken"]]
    assert choices["lijsten"] == [
        ["Waarvoor", [["Toestel of internet", [["nood-wifi", "Ik zoek gratis wifi"]]]]],
        ["Waar", [["Dorp", [["dorp-oost", "Oost"]]], ["Plekken in Oost", [["plaats-bib", "De bib"]]]]],
        ["Voor wie", [["Leeftijd en gezondheid", [["voor-senioren", "Senioren"]]]]],
    ]
    assert set(choices["onbekend"]) == {"gratis", "avond", "dorp", "plaats", "voor", "nood"}


def test_without_a_script_links_lead_to_the_lists_that_hold_something(tmp_path: Path) -> None:
    """At most six; the last leads to all."""
    found = aanbodlijst(zicht(tmp_path, OFFER, gemeente=KERN, plaatsen=[PLACE])).verfijning
    assert found.links == (
        Link("Gratis", "/lijsten/gratis/", "1"),
        Link("Nagekeken", "/lijsten/nagekeken/", "1"),
        Link("In Oost", "/lijsten/dorp-oost/", "1"),
        Link("Kies zelf", "/lijsten/"),
    )


def test_nothing_to_choose_gives_the_script_nothing(tmp_path: Path) -> None:
    """Nobody filled in anything that one could choose."""
    bare = anders(AANBOD, plaatsen=None, nagekeken=None, wanneer=None, bron={"titel": "F", "datum": "2023"})
    assert aanbodlijst(zicht(tmp_path, bare)).verfijning.keuzes == ""


def test_moments_of_the_agenda_have_choices_of_their_own(tmp_path: Path) -> None:
    """An offer with an evening has moments by day too."""
    offer = anders(OFFER, wanneer={"elke": ["dinsdag 9u-10u en 19u-20u"], "niet_op": ["kerstvakantie"]})
    week = agenda(zicht(tmp_path, offer)).later[0]
    assert [session.kenmerken.split()[:2] for session in week.dagen[0].sessies] == [
        ["gratis", "nagekeken"],
        ["gratis", "avond"],
    ]


def test_a_council_without_help_says_so_and_offers_nothing_to_choose(tmp_path: Path) -> None:
    """Neither on the day it is made, nor when all it had stopped; what is planned is listed, and nothing runs."""
    for status in ("na te kijken", "gestopt"):
        found = aanbodlijst(nieuw(tmp_path / status, status))
        assert (found.inleiding, found.geen, found.groepen) == (
            "Hier komt alle digitale hulp in Kleindorp.",
            Melding(
                "vraag-na",
                "We kennen nu geen hulp in Kleindorp",
                "Misschien bestaat ze wel. Vraag het na: zie onderaan.",
            ),
            (),
        )
        assert (found.verfijning.links, found.verfijning.keuzes) == ((), "")
        assert found.hulp and found.hulp.vraag == ZIN
    planned = aanbodlijst(nieuw(tmp_path / "gepland", "gepland"))
    assert (planned.geen, planned.hulp, planned.verfijning.links) == (None, None, ())
    assert [group.titel for group in planned.groepen] == ["Gepland voor later"]
