"""The labelled facts of an offer, in the order of what a person needs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from macros.views.delen import Feit, Knop, Link
from macros.views.feiten import van_aanbod, wie

from ..klein import AANBOD, ACTOR, PLAATS, anders, zicht

BEL = Link("Bel 03 555 00 10", "tel:+32-3-555-00-10")
ADRES = {"straat": "Dorpsstraat 1", "postcode": "2999", "gemeente": "Kleindorp"}


def test_all_facts_of_a_full_offer_in_their_order(tmp_path: Path) -> None:
    """Everything known; nothing is left to ask."""
    full = anders(
        AANBOD,
        kosten="Gratis",
        toegang=["vrije inloop"],
        meebrengen=["Je eigen toestel"],
        voor_wie="Iedereen met een vraag.",
        leeftijd={"van": "18"},
        begeleiding=["één op één"],
        talen=["nl", "fr"],
        toegankelijkheid=["lift"],
        mail="hulp@kleindorp.example",
        link="https://kleindorp.example/",
    )
    view = zicht(tmp_path, full, plaatsen=[anders(PLAATS, adres=ADRES)])
    assert van_aanbod(view, view.register.aanbod["digipunt"]) == (
        Feit("Waar", "waar", (Link("De bib", "/plaatsen/bib/", "Dorpsstraat 1, 2999 Kleindorp"),)),
        Feit(
            "Wanneer",
            "wanneer",
            (
                "Elke dinsdag van 14 tot 16 uur",
                "Niet in de schoolvakanties",
                "Niet op 22 en 29 december: kerstvakantie",
            ),
        ),
        Feit("Kost", "kost", ("Gratis",)),
        Feit("Afspraak", "afspraak", ("Je hoeft geen afspraak te maken",)),
        Feit("Meebrengen", "meebrengen", ("Je eigen toestel",)),
        Feit("Voor wie", "voor-wie", ("Iedereen met een vraag.",)),
        Feit("Leeftijd", "leeftijd", ("Vanaf 18 jaar",)),
        Feit("Begeleiding", "begeleiding", ("Eén persoon helpt je",)),
        Feit("Talen", "talen", ("Nederlands", "Frans")),
        Feit("Toegankelijk", "toegankelijk", ("Er is een lift",)),
        Feit(
            "Mail en website",
            "mail",
            (
                Link("hulp@kleindorp.example", "mailto:hulp@kleindorp.example"),
                Link("Ga naar de website", "https://kleindorp.example/", stil="van Digipunt in de bib"),
            ),
        ),
    )


def test_a_mobile_round_names_its_stops_with_their_hours(tmp_path: Path) -> None:
    """Each stop is a line of its own."""
    stops = [{"plaats": "bib", "elke": ["maandag 9u-10u"]}, {"plaats": "plein", "elke": ["maandag 11u-12u"]}]
    tour = anders(AANBOD, plaatsen=None, wanneer={"ronde": stops, "ook_op": ["kerstvakantie"]})
    view = zicht(tmp_path, tour, plaatsen=[PLAATS, anders(PLAATS, id="plein", naam="Plein")])
    hours = van_aanbod(view, view.register.aanbod["digipunt"])[1]
    assert hours.regels == (
        "Wel in de kerstvakantie",
        "De bib: elke maandag van 9 tot 10 uur",
        "Plein: elke maandag van 11 tot 12 uur",
    )


def test_the_way_to_the_one_place_stands_with_it(tmp_path: Path) -> None:
    """On foot, by bus, and whether one can get in; what help and place both say is said once."""
    place = anders(
        PLAATS,
        route="De ingang is naast de kerk.",
        bus="Bus 999, halte Kerk.",
        toegankelijkheid=["rolstoel kan binnen", "lift"],
    )
    offer = anders(AANBOD, toegankelijkheid=["lift", "rustige ruimte"])
    view = zicht(tmp_path, offer, plaatsen=[place])
    assert van_aanbod(view, view.register.aanbod["digipunt"])[2:5] == (
        Feit("Te voet of met de fiets", "te-voet", ("De ingang is naast de kerk.",)),
        Feit("Bus", "bus", ("Bus 999, halte Kerk.",)),
        Feit(
            "Toegankelijk",
            "toegankelijk",
            ("Er is een lift", "Je kan in een rustige ruimte zitten", "Je kan binnen met een rolstoel"),
        ),
    )


def test_of_several_places_each_tells_its_way_on_its_own_page(tmp_path: Path) -> None:
    """A bus stop without its place would mislead."""
    places = [
        anders(PLAATS, bus="Bus 999, halte Kerk."),
        anders(PLAATS, id="plein", naam="Plein", route="Naast de speeltuin."),
    ]
    view = zicht(tmp_path, anders(AANBOD, plaatsen=["bib", "plein"]), plaatsen=places)
    facts = van_aanbod(view, view.register.aanbod["digipunt"])
    assert [fact.label for fact in facts] == ["Waar", "Wanneer", "Nog niet ingevuld"]


MAIL = {"mail": "hulp@kleindorp.example"}
SITE = {"link": "https://kleindorp.example/"}
MAILTO = Link("hulp@kleindorp.example", "mailto:hulp@kleindorp.example")
WEBSITE = Link("Ga naar de website", "https://kleindorp.example/", stil="van Digipunt in de bib")


@pytest.mark.parametrize(
    ("ways", "button", "expected"),
    [
        (MAIL | SITE, "tel:1", Feit("Mail en website", "mail", (MAILTO, WEBSITE))),
        (MAIL, "tel:1", Feit("Mail", "mail", (MAILTO,))),
        (SITE, "tel:1", Feit("Website", "website", (WEBSITE,))),
        (MAIL | SITE, MAILTO.adres, Feit("Website", "website", (WEBSITE,))),
        (MAIL, MAILTO.adres, None),
    ],
)
def test_mail_and_website_are_called_what_they_are(
    tmp_path: Path, ways: dict[str, str], button: str, expected: Feit | None
) -> None:
    """What the main button does is no fact besides."""
    view = zicht(tmp_path, anders(AANBOD, **ways, kosten="Gratis", toegang=["vrije inloop"]))
    facts = van_aanbod(
        view, view.register.aanbod["digipunt"], hoofd=Knop("Doe dit", button, "bel", hoofd=True)
    )
    assert [fact for fact in facts if fact.label in ("Mail", "Website", "Mail en website")] == [
        fact for fact in (expected,) if fact
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"status": "gepland"},
            [("Wanneer", "Gepland: op afspraak"), ("Afspraak", "Gepland: maak eerst een afspraak"), ("Meer weten", BEL)],
        ),
        (
            {"status": "tijdelijk dicht", "terug_op": "2027-01-11", "toegang": ["vrije inloop"]},
            [("Afspraak", "Gewoonlijk: je hoeft geen afspraak te maken"), ("Meer weten", BEL)],
        ),
        (
            {"status": "tijdelijk dicht", "terug_op": "2026-11-20"},
            [("Wanneer", "Gewoonlijk: op afspraak"), ("Afspraak", "Gewoonlijk: maak eerst een afspraak")],
        ),
        ({"status": "gestopt"}, []),
        ({"toegang": ["mail", "afspraak"]}, [("Afspraak", "Je krijgt hulp per mail. Een afspraak mag ook.")]),
    ],
)  # fmt: skip
def test_what_does_not_hold_today_is_not_told_as_if_it_did(
    tmp_path: Path, changes: dict[str, Any], expected: list[tuple[str, str | Link]]
) -> None:
    """And there is somebody to ask; “Op afspraak” is not said of what needs none."""
    base = {"kosten": "Gratis", "toegang": ["afspraak"], "wanneer": {"op_afspraak": "ja"}}
    view = zicht(tmp_path, anders(AANBOD, **{**base, **changes}))
    facts = van_aanbod(view, view.register.aanbod["digipunt"])
    assert [
        (fact.label, *fact.regels) for fact in facts if fact.label in ("Wanneer", "Afspraak", "Meer weten")
    ] == expected


def test_what_a_stopped_offer_does_not_know_is_of_no_use(tmp_path: Path) -> None:
    """Nobody needs the price of what is gone."""
    gone = anders(AANBOD, status="gestopt", wanneer=None, plaatsen=None, mail="hulp@kleindorp.example")
    view = zicht(tmp_path, gone)
    assert van_aanbod(view, view.register.aanbod["digipunt"]) == ()


def test_who_organises_stands_first_and_roles_share_a_line(tmp_path: Path) -> None:
    """Two actors with one role stand under one label."""
    roles = [{"actor": "a", "rol": "werkt samen"}, {"actor": "b", "rol": "werkt samen"}]
    actors = [ACTOR, anders(ACTOR, id="a", naam="Aap"), anders(ACTOR, id="b", naam="Bij")]
    view = zicht(tmp_path, anders(AANBOD, rollen=roles), actoren=actors)
    assert wie(view, view.register.aanbod["digipunt"]) == (
        Feit("Organisatie", "wie", (Link("Gemeente Kleindorp", "/actoren/gemeente/"),)),
        Feit("Werkt mee", "samen", (Link("Aap", "/actoren/a/"), Link("Bij", "/actoren/b/"))),
    )
