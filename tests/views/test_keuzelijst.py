"""The lists made beforehand: what fits, what nobody knows, and a page that says so when nothing fits."""

from __future__ import annotations

from pathlib import Path

from macros.kenmerken import lijsten
from macros.pages import record_paths
from macros.views.delen import Link, Melding
from macros.views.keuzelijst import Keuzelijst, keuzelijst, kieslijst
from macros.views.zicht import Zicht

from ..klein import AANBOD, GEMEENTE, PLAATS, anders, zicht
from .nieuw import nieuw

KERN = {**GEMEENTE, "dorpskernen": [{"id": "oost", "naam": "Oost"}]}
GRATIS = anders(AANBOD, id="gratis-hulp", titel="Gratis hulp", kosten="Gratis")
DUUR = anders(AANBOD, id="duur", titel="Duur", kosten="5 euro", doelgroepen=["iedereen"])
AVOND = anders(AANBOD, id="laat", titel="Laat", kosten="1 euro", wanneer={"elke": ["dinsdag 19u-20u"]})


def lists(view: Zicht) -> dict[str, Keuzelijst]:
    """Return every list by its id."""
    return {choice.id: keuzelijst(view, choice) for choice in lijsten(view.register)}


def titles(found: Keuzelijst) -> tuple[list[str], dict[str, list[str]]]:
    """Return the titles of what fits, and of what stands under each heading."""
    return (
        [card.titel for card in found.kaarten],
        {g.titel: [card.titel for card in g.items] for g in found.groepen},
    )


def test_unknown_is_listed_apart_and_never_left_out(tmp_path: Path) -> None:
    """What costs something is not free; what does not say, may be."""
    found = lists(zicht(tmp_path, GRATIS, DUUR, AANBOD))
    assert titles(found["gratis"]) == (
        ["Gratis hulp"],
        {"Hier weten we het niet van": ["Digipunt in de bib"]},
    )


def test_a_list_that_holds_nothing_says_so_and_points_elsewhere(tmp_path: Path) -> None:
    """Nothing known is not nothing there."""
    found = lists(zicht(tmp_path, GRATIS))["avond"]
    assert found.geen == Melding(
        "vraag-na", "We kennen geen hulp ’s avonds", "Misschien bestaat het wel. Vraag het na: zie onderaan."
    )
    assert found.dichtbij == (
        Link("Gratis", "/lijsten/gratis/", "1"),
        Link("Nagekeken", "/lijsten/nagekeken/", "1"),
        Link("Kies zelf", "/lijsten/"),
    )


def test_the_evening_list_tells_evening_moments(tmp_path: Path) -> None:
    """An offer that is also there by day shows there with its first evening; elsewhere with its first moment."""
    both = anders(AVOND, kosten="Gratis", wanneer={"elke": ["dinsdag 14u-16u", "woensdag 18u-20u"]})
    found = lists(zicht(tmp_path, both))
    assert [found[name].kaarten[0].momenten[0].uren for name in ("avond", "gratis")] == [
        "18u – 20u",
        "14u – 16u",
    ]


def test_what_is_planned_fits_but_stands_apart(tmp_path: Path) -> None:
    """Planned is not open, so it does not count either."""
    planned = anders(GRATIS, status="gepland", status_reden="Komt nog")
    view = zicht(tmp_path, planned, DUUR)
    found = lists(view)["gratis"]
    assert titles(found) == ([], {"Hier kan je nu niet terecht": ["Gratis hulp"]})
    assert found.geen is not None
    assert "Gratis" not in [link.tekst for group in kieslijst(view).groepen for link in group.items]


def test_help_that_comes_to_you_stands_with_each_core(tmp_path: Path) -> None:
    """Under a heading of its own: it is not in the village, but one can use it there."""
    place = anders(PLAATS, dorpskern="oost")
    home = anders(AANBOD, id="thuis", titel="Bij je thuis", soort="thuishulp", plaatsen=None)
    nowhere = anders(AANBOD, id="ergens", titel="Ergens", plaatsen=None)
    found = lists(zicht(tmp_path, AANBOD, home, nowhere, gemeente=KERN, plaatsen=[place]))["dorp-oost"]
    assert titles(found) == (
        ["Digipunt in de bib"],
        {
            "Hiervoor hoef je nergens naartoe": ["Bij je thuis"],
            "Hier weten we het niet van": ["Ergens"],
        },
    )


def test_one_chooses_from_what_holds_something_with_how_much(tmp_path: Path) -> None:
    """Each choice leads to its list or to the page of the need."""
    found = kieslijst(zicht(tmp_path, GRATIS, DUUR, AVOND, anders(AANBOD, noden=["wifi"])))
    assert [(group.titel, list(group.items)) for group in found.groepen] == [
        (
            "Prijs en uur",
            [
                Link("Gratis", "/lijsten/gratis/", "1"),
                Link("’s Avonds", "/lijsten/avond/", "1"),
                Link("Nagekeken", "/lijsten/nagekeken/", "4"),
            ],
        ),
        ("Waarvoor: toestel of internet", [Link("Ik zoek gratis wifi", "/noden/wifi/", "1")]),
        ("Voor wie: iedereen en wie helpt", [Link("Iedereen", "/lijsten/voor-iedereen/", "1")]),
    ]


def test_each_list_is_in_the_table_of_addresses(tmp_path: Path) -> None:
    """Those that hold nothing too: a link from last year still lands."""
    view = zicht(tmp_path)
    made = {"".join(f"{part}/" for part in choice.pad) for choice in lijsten(view.register)}
    assert made | {"lijsten/"} == {
        path for path in record_paths(view.register) if path.startswith("lijsten/")
    }


def test_no_list_offers_more_than_six_choices(tmp_path: Path) -> None:
    """Those near it, and “Kies zelf”."""
    cores = [{"id": f"kern-{n}", "naam": f"Kern {n}"} for n in range(9)]
    places = [anders(PLAATS, id=f"plek-{n}", naam=f"Plek {n}", dorpskern=f"kern-{n}") for n in range(9)]
    offer = anders(AANBOD, plaatsen=[place["id"] for place in places])
    found = lists(zicht(tmp_path, offer, gemeente={**GEMEENTE, "dorpskernen": cores}, plaatsen=places))
    assert {len(each.dichtbij) for each in found.values()} == {6}


def test_as_long_as_nothing_runs_there_is_nothing_to_choose(tmp_path: Path) -> None:
    """The page says so, and no list points to it."""
    for status in ("na te kijken", "gepland"):
        view = nieuw(tmp_path / status, status)
        found = kieslijst(view)
        assert (found.inleiding, found.groepen) == (
            "We kennen nu geen hulp die loopt. Er is dus niets om uit te kiezen.",
            (),
        )
        assert {each.dichtbij for each in lists(view).values()} == {()}
