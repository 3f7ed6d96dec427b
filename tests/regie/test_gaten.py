"""Gaps in words: none is told apart from not filled in, the widest gap is told once, the worst comes first."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros.regie.gaten import Gat, gaten

from ..klein import ACTOR, GEMEENTE, anders, register
from .klein import actie, gemeente, hulp, met_plan, plaats

HIER = plaats("hier", "boechout")
DAAR = plaats("daar", "vremde")
ERGENS = plaats("ergens")
ALTIJD = {"altijd": "ja"}
OVERDAG = {"elke": ["dinsdag 9u-12u", "dinsdag 13u-16u", "zaterdag 9u-12u"]}
AVOND = {"elke": ["dinsdag 18u-20u"]}


def _gaten(folder: Path, *aanbod: dict[str, Any], soort: str = "", **files: Any) -> list[Gat]:
    council = {"gemeente": gemeente(), "plaatsen": [HIER, DAAR, ERGENS], **files}
    found = gaten(register(folder, *aanbod, **council))
    return [gap for gap in found if not soort or gap.soort == soort]


def _zinnen(folder: Path, *aanbod: dict[str, Any], soort: str = "", **files: Any) -> list[str]:
    return [gap.zin for gap in _gaten(folder, *aanbod, soort=soort, **files)]


def _iedereen(id: str, where: str, when: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return hulp(id, plaatsen=[where], wanneer=when, doelgroepen=["iedereen"], **changes)


def test_no_offer_in_the_evening_in_vremde(tmp_path: Path) -> None:
    """All day in both village cores, in the evening in one of them."""
    offers = [
        _iedereen("a", "hier", OVERDAG),
        _iedereen("b", "hier", AVOND),
        _iedereen("c", "daar", OVERDAG),
    ]
    assert _zinnen(tmp_path, *offers, soort="geen aanbod") == ["Geen enkel aanbod ’s avonds in Vremde."]


def test_while_a_village_core_is_unknown_nothing_is_claimed(tmp_path: Path) -> None:
    """An evening at a place that may lie in Vremde."""
    offers = [
        _iedereen("a", "hier", OVERDAG),
        _iedereen("b", "ergens", AVOND),
        _iedereen("c", "daar", OVERDAG),
    ]
    assert _zinnen(tmp_path, *offers, soort="geen aanbod") == []
    assert _zinnen(tmp_path, *offers, soort="niet ingevuld") == [
        "We weten niet of er ’s avonds iets is in Boechout. Bij 1 van de 3 is de dorpskern of het uur niet ingevuld.",
        "We weten niet of er ’s avonds iets is in Vremde. Bij 1 van de 3 is de dorpskern of het uur niet ingevuld.",
    ]


def test_hours_that_are_not_filled_in_are_no_absence(tmp_path: Path) -> None:
    """The one offer in Vremde has no hours, so it may be in the evening; by appointment it may be as well."""
    offers = [
        _iedereen("a", "hier", ALTIJD),
        hulp("c", plaatsen=["daar"], wanneer=None, doelgroepen=["iedereen"]),
    ]
    assert _zinnen(tmp_path / "a", *offers, soort="geen aanbod") == []
    by_appointment = _iedereen("c", "daar", {**OVERDAG, "op_afspraak": "ja"})
    assert _zinnen(tmp_path / "b", offers[0], by_appointment, soort="geen aanbod") == []


def test_the_widest_gap_is_told_once(tmp_path: Path) -> None:
    """Nothing in Vremde at all: then nothing is said about its evenings or its seniors."""
    assert _zinnen(tmp_path, _iedereen("a", "hier", ALTIJD), soort="geen aanbod") == [
        "Geen enkel aanbod in Vremde."
    ]


def test_parts_of_the_day_and_audiences_are_joined(tmp_path: Path) -> None:
    """One sentence for what is missing in the same way."""
    offers = [
        _iedereen("a", "hier", ALTIJD),
        hulp("c", plaatsen=["daar"], wanneer=ALTIJD, doelgroepen=["senioren", "jongeren", "weinig inkomen"]),
        hulp(
            "d",
            plaatsen=["daar"],
            wanneer=AVOND,
            doelgroepen=["werkzoekenden", "kortgeschoolden", "beperking"],
        ),
        hulp("e", plaatsen=["daar"], wanneer=AVOND, doelgroepen=["cliënten welzijn"]),
    ]
    assert _zinnen(tmp_path, *offers, soort="geen aanbod") == [
        "Geen enkel aanbod bedoeld voor mensen die Nederlands leren in Vremde.",
        "Geen enkel aanbod bedoeld voor mensen die werk zoeken, mensen die kort naar school gingen, mensen met een "
        "beperking of cliënten van de dienst welzijn in de voormiddag, in de namiddag of in het weekend in Vremde.",
    ]


def test_what_is_planned_is_named_beside_the_gap(tmp_path: Path) -> None:
    """Planned is not open, but it may be what fills the gap; and the plan has an action for it."""
    planned = hulp("les", status="gepland", plaatsen=["hier"], bouwstenen=["ondersteun-in-groep"])
    plan = {"acties": [actie("vorming", bouwstenen=["ondersteun-in-groep"])]}
    council = {"gemeente": GEMEENTE, "plaatsen": [plaats("hier")]}
    running = _iedereen("a", "hier", ALTIJD, bouwstenen=["klare-taal"])
    found = gaten(met_plan(tmp_path, running, planned, plan=plan, **council))
    (gap,) = [gap for gap in found if gap.soort == "geen aanbod"]
    assert gap.zin == (
        "Geen enkel aanbod bij “Ondersteun burgers in groep bij het aanleren van digitale competenties”. "
        "Het register kent wel “Les”, maar dat loopt nu niet."
    )
    assert [action.id for action in gap.acties] == ["vorming"]


def test_an_offer_without_cards_may_carry_any(tmp_path: Path) -> None:
    """Nobody filled in what it carries out, so nothing is claimed about a card."""
    planned = hulp("les", status="gepland", plaatsen=["hier"], bouwstenen=["ondersteun-in-groep"])
    assert (
        _zinnen(
            tmp_path,
            _iedereen("a", "hier", ALTIJD),
            _iedereen("b", "daar", ALTIJD),
            planned,
            soort="geen aanbod",
        )
        == []
    )


def test_wifi_is_no_help(tmp_path: Path) -> None:
    """Where only wifi is left in the evening, the sentence says so."""
    offers = [
        _iedereen("a", "hier", ALTIJD),
        _iedereen("c", "daar", OVERDAG),
        _iedereen("wifi", "daar", ALTIJD, soort="wifi"),
    ]
    assert _zinnen(tmp_path, *offers, soort="geen hulp") == [
        "Geen hulp van iemand ’s avonds in Vremde, alleen “Wifi”."
    ]


def test_help_at_home_reaches_each_village(tmp_path: Path) -> None:
    """It comes to people in Vremde; help on the telephone is in no village."""
    home = hulp("thuis", soort="thuishulp", plaatsen=[], wanneer=ALTIJD, doelgroepen=["iedereen"])
    phone = hulp("lijn", soort="helpdesk", plaatsen=[], wanneer=ALTIJD, doelgroepen=["iedereen"])
    assert _zinnen(tmp_path / "a", home, soort="geen aanbod") == []
    assert _zinnen(tmp_path / "b", phone, soort="geen aanbod") == [
        "Geen enkel aanbod in Boechout.",
        "Geen enkel aanbod in Vremde.",
    ]


def test_a_round_is_somewhere_at_its_own_hours(tmp_path: Path) -> None:
    """The bus is in Boechout in the evening and in Vremde during the day: never in Vremde in the evening."""
    stops = [
        {"plaats": "hier", "elke": ["dinsdag 18u-20u"]},
        {"plaats": "daar", "elke": ["woensdag 9u-12u", "woensdag 13u-16u", "zaterdag 9u-10u"]},
    ]
    bus = hulp("bus", plaatsen=None, wanneer={"ronde": stops}, doelgroepen=["iedereen"])
    assert _zinnen(tmp_path, bus, _iedereen("a", "hier", OVERDAG), soort="geen aanbod") == [
        "Geen enkel aanbod ’s avonds in Vremde."
    ]


def test_one_actor_is_fragile(tmp_path: Path) -> None:
    """Two actors carry the one card, one the other."""
    other = anders(ACTOR, id="vzw", naam="De vzw")
    roles = [{"actor": "vzw", "rol": "voert uit"}]
    offers = [
        hulp("a", bouwstenen=["ondersteun-individueel"], rollen=roles),
        hulp("b", bouwstenen=["klare-taal"], rollen=[{"actor": "vzw", "rol": "verwijst door"}]),
    ]
    found = gaten(register(tmp_path, *offers, actoren=[ACTOR, other]))
    assert [gap.zin for gap in found if gap.soort == "één actor"] == [
        "“Gebruik klare taal” hangt af van één actor: Gemeente Kleindorp. Valt die weg, dan is er niemand."
    ]


def test_numbers_that_are_not_filled_in(tmp_path: Path) -> None:
    """By provider; a number of the place or the offer itself is enough, the council's general number is not."""
    offers = [
        hulp("a"),
        hulp("b"),
        hulp("c", telefoon="03 555 00 11"),
        hulp("d", plaatsen=["bel"]),
        hulp("e", status="gestopt"),
    ]
    places = [plaats("bib"), plaats("bel", telefoon="03 555 00 12")]
    assert _zinnen(tmp_path, *offers, plaatsen=places, soort="geen nummer") == [
        "Het telefoonnummer van Gemeente Kleindorp is niet ingevuld. Het ontbreekt bij “A” en “B”."
    ]


def test_a_card_without_offer_and_without_promise(tmp_path: Path) -> None:
    """36 cards, less one with an offer, less one with a promise."""
    plan = {"acties": [actie("taal", bouwstenen=["klare-taal"])]}
    found = gaten(met_plan(tmp_path, hulp("a", bouwstenen=["ondersteun-individueel"]), plan=plan))
    assert len([gap for gap in found if gap.soort == "lege kaart"]) == 34


def test_the_worst_comes_first(tmp_path: Path) -> None:
    """By kind, then the widest."""
    found = _gaten(tmp_path, _iedereen("a", "hier", OVERDAG, bouwstenen=["ondersteun-individueel"]))
    kinds = ["geen aanbod", "geen hulp", "één actor", "lege kaart", "geen nummer", "niet ingevuld"]
    ranks = [(kinds.index(gap.soort), gap.breedte) for gap in found]
    assert ranks == sorted(ranks)
