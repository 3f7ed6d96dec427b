"""The list of places and its map: the number in the list is the number on the map."""

from __future__ import annotations

from pathlib import Path

from macros.views.delen import Melding
from macros.views.plaatsenlijst import ELDERS, ONBEKEND, plaatsenlijst

from ..klein import AANBOD, GEMEENTE, PLAATS, anders, zicht
from .nieuw import ZIN, nieuw

COUNCIL = {**GEMEENTE, "dorpskernen": [{"id": "kern", "naam": "De Kern"}, {"id": "leeg", "naam": "Leeg"}]}
HAL = anders(PLAATS, id="hal", naam="De hal", dorpskern="kern")


def at(lat: str, lon: str) -> dict[str, str]:
    return {"breedte": lat, "lengte": lon}


def test_places_stand_by_village_core_and_the_unknown_ones_last(tmp_path: Path) -> None:
    """A core without places has no heading; without any coordinates there is no map, and the page says so."""
    found = plaatsenlijst(zicht(tmp_path, gemeente=COUNCIL, plaatsen=[PLAATS, HAL]))
    assert [(g.titel, [p.kaart.naam for p in g.items]) for g in found.groepen] == [
        ("De Kern", ["De hal"]),
        ("Dorpskern niet ingevuld", ["De bib"]),
    ]
    assert (found.kaart, found.geen_kaart) == (
        None,
        "Er is nog geen kaart. We weten van geen enkele plek precies waar ze ligt.",
    )
    assert {(p.nummer, p.buiten) for g in found.groepen for p in g.items} == {(None, None)}


def test_the_number_in_the_list_is_the_number_on_the_map(tmp_path: Path) -> None:
    """A place of which nobody knows where it is has none, and says so."""
    places = [
        anders(PLAATS, coordinaten=at("51.1500", "4.5000")),
        anders(HAL, coordinaten=at("51.1600", "4.5100")),
        anders(PLAATS, id="zaal", naam="Zaal"),
    ]
    found = plaatsenlijst(zicht(tmp_path, gemeente=COUNCIL, plaatsen=places))
    assert [(p.anker, p.nummer, p.stip, p.buiten) for g in found.groepen for p in g.items] == [
        ("plaats-hal", "1", "stip-hal", None),
        ("plaats-bib", "2", "stip-bib", None),
        ("plaats-zaal", None, None, ONBEKEND),
    ]
    assert found.kaart is not None
    assert [(dot.id, dot.adres, dot.naam) for dot in found.kaart.stippen] == [
        ("stip-hal", "#plaats-hal", "1: De hal"),
        ("stip-bib", "#plaats-bib", "2: De bib"),
    ]
    assert [group.id for group in found.sprongen] == ["kern", "onbekend", "kaart"]


def test_a_place_far_away_would_make_the_map_small(tmp_path: Path) -> None:
    """It stays in the list, with the reason."""
    council = {
        **COUNCIL,
        "gebied": {"zuid": "51.100", "noord": "51.200", "west": "4.400", "oost": "4.600"},
    }
    school = {"straat": "Schoolstraat 1", "postcode": "2000", "gemeente": "Elders"}
    far = anders(PLAATS, id="school", naam="School", coordinaten=at("51.3000", "4.9000"), adres=school)
    near = anders(HAL, coordinaten=at("51.1600", "4.5100"))
    found = plaatsenlijst(zicht(tmp_path, gemeente=council, plaatsen=[near, far, PLAATS]))
    assert [(p.anker, p.nummer, p.buiten) for g in found.groepen for p in g.items] == [
        ("plaats-hal", "1", None),
        ("plaats-bib", None, ONBEKEND),
        ("plaats-school", None, ELDERS),
    ]


def test_many_places_share_dots_and_each_dot_names_its_places(tmp_path: Path) -> None:
    """A shared dot has a letter; below the map stands what it holds, each with a link to the list."""
    places = [
        anders(PLAATS, id=f"plek-{n:02}", naam=f"Plek {n:02}", coordinaten=at("51.1500", f"4.{500 + n}"))
        for n in range(30)
    ]
    offer = anders(AANBOD, plaatsen=["plek-00"])
    found = plaatsenlijst(zicht(tmp_path, offer, plaatsen=places)).kaart
    assert found is not None
    assert [dot.stip.tekst for dot in found.stippen] == ["A", "B", "C", "D", "E", "F"]
    assert (found.stippen[0].adres, found.gedeeld[0].id) == ("#bij-stip-plek-00", "bij-stip-plek-00")
    assert (found.gedeeld[0].titel, found.gedeeld[0].items[0].tekst) == ("Bij stip A", "1: Plek 00")
    assert sum(len(group.items) for group in found.gedeeld) == 30
    assert found.nummers["plek-01"] == ("2", "stip-plek-00")


def test_without_any_place_there_is_no_heading_above_nothing(tmp_path: Path) -> None:
    """No map to speak of either: the page says that nobody knows yet, and where to ask."""
    found = plaatsenlijst(nieuw(tmp_path))
    assert (found.inleiding, found.geen) == (
        "Hier komen de plaatsen in Kleindorp met digitale hulp, een computer of wifi.",
        Melding(
            "vraag-na",
            "We kennen nog geen plaatsen in Kleindorp",
            "Misschien zijn ze er wel. Vraag het na: zie onderaan.",
        ),
    )
    assert (found.groepen, found.kaart, found.geen_kaart, found.sprongen) == ((), None, "", ())
    assert found.hulp and found.hulp.vraag == ZIN
