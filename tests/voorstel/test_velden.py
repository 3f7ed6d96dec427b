"""What a partner may propose: every field of the models but those that the council fills in."""

from __future__ import annotations

import pytest

from macros.model import Actor, Offer, Plaats
from macros.model.keuzes import Soort
from macros.model.vrij import Vrij
from macros.voorstel.velden import NIET, VELDEN, Veld, veld


@pytest.mark.parametrize(("soort", "model"), [("aanbod", Offer), ("plaats", Plaats), ("actor", Actor)])
def test_every_field_is_proposed_or_left_to_the_council(
    soort: str, model: type[Offer | Plaats | Actor]
) -> None:
    """In the order of the model; a new field of the model is in the form at once."""
    tops = [*dict.fromkeys(one.pad.partition(".")[0] for one in VELDEN[soort])]
    assert tops == [name for name in model.model_fields if name not in NIET]


def test_the_forms_of_an_offer() -> None:
    """What each field asks for follows from its type in the model."""
    assert {one.pad: one.vorm for one in VELDEN["aanbod"]} == {
        **dict.fromkeys(("titel", "status_reden", "voor_wie", "doorverwijzen", "kosten"), "tekst"),
        **dict.fromkeys(("kort", "omschrijving"), "lang"),
        **dict.fromkeys(("soort", "status"), "keuze"),
        **dict.fromkeys(("terug_op", "wanneer.vanaf", "wanneer.tot"), "datum"),
        **dict.fromkeys(("wanneer.altijd", "wanneer.op_afspraak"), "janee"),
        **dict.fromkeys(("leeftijd.van", "leeftijd.tot"), "getal"),
        **dict.fromkeys(("wanneer.niet_op", "wanneer.ook_op", "doelgroepen", "toegang", "talen"), "keuzes"),
        **dict.fromkeys(("toegankelijkheid", "begeleiding", "noden"), "keuzes"),
        **dict.fromkeys(("meebrengen", "trefwoorden"), "regels"),
        **dict.fromkeys(
            ("wanneer.lessen", "wanneer.ronde", "wanneer.gesloten", "wanneer.aangepast"), "records"
        ),
        "wanneer.elke": "uren",
        "aanbieder": "actor",
        "plaatsen": "plaatsen",
        "telefoon": "telefoon",
        "mail": "mail",
        "link": "link",
    }


def test_a_closed_list_comes_with_its_words() -> None:
    """What stands in the data, and what a reader sees."""
    soort, closed = veld("aanbod", "soort"), veld("plaats", "wanneer.niet_op")
    assert soort is not None and soort.keuzes == tuple((one.value, one.label) for one in Soort)
    assert closed is not None and closed.keuzes == tuple((one.value, one.label) for one in Vrij)


def test_a_record_has_fields_of_its_own() -> None:
    """Named as they stand in one item of the list."""
    closed = veld("aanbod", "wanneer.gesloten")
    assert closed is not None
    assert closed.velden == (
        *(Veld(name, "datum") for name in ("op", "van", "tot")),
        Veld("reden", "tekst"),
    )


def test_what_must_be_there() -> None:
    """Of a new entry, and of a record; half an address is never asked for."""
    assert [one.pad for one in VELDEN["aanbod"] if one.verplicht] == [
        *("titel", "soort", "status", "kort", "aanbieder")
    ]
    assert [one.pad for one in VELDEN["plaats"] if one.verplicht] == ["naam"]
    changed = veld("plaats", "wanneer.aangepast")
    assert changed is not None
    assert [one.pad for one in changed.velden if one.verplicht] == ["op", "uren"]
