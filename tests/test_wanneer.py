"""Lessons, rounds and exceptions as people write them, and what they read when parts do not go together."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from macros.model.vrij import Vrij
from macros.model.wanneer import Wanneer

DI_14_16 = {"elke": "dinsdag 14u-16u"}
TWO_STOPS = [{"plaats": "kerk", "elke": "dinsdag 9u-10u"}, {"plaats": "plein", "elke": "dinsdag 11u-12u"}]


def problems(**keys: Any) -> list[tuple[str, str]]:
    """Return every message with the keys it stands at, joined by dots."""
    with pytest.raises(ValidationError) as found:
        Wanneer.model_validate(keys)
    return [(".".join(map(str, error["loc"])), error["msg"]) for error in found.value.errors()]


WRONG_LESSONS: dict[str, str] = {
    "11/24/2026 14u-16u": (
        "“11/24/2026” is geen datum zoals we ze schrijven: jaar-maand-dag. Bedoelde je “2026-11-24”?"
    ),
    "24/11/2026 14u-16u": (
        "“24/11/2026” is geen datum zoals we ze schrijven: jaar-maand-dag. Bedoelde je “2026-11-24”?"
    ),
    "24 november 2026 14u-16u": (
        "“24 november 2026” is geen datum zoals we ze schrijven: jaar-maand-dag. Bedoelde je “2026-11-24”?"
    ),
    "2026-02-30 14u-16u": (
        "“2026-02-30” bestaat niet op de kalender. Kijk de dag en de maand na. Bijvoorbeeld 2026-11-24."
    ),
    "2206-11-24 14u-16u": "“2206-11-24” ligt te ver weg. Kijk het jaar na. Bijvoorbeeld 2026-11-24.",
    "2026-11-24": "“2026-11-24” zegt niet van wanneer tot wanneer. Bijvoorbeeld 2026-11-24 14u-16u.",
    "14u-16u": "“14u-16u” begint niet met een datum. Bijvoorbeeld 2026-11-24 14u-16u.",
    "2026-11-24 16u-14u": "“16u-14u” loopt achteruit: het einde komt voor het begin. Bedoelde je “14u-16u”?",
}


@pytest.mark.parametrize("text", WRONG_LESSONS)
def test_a_lesson_that_cannot_be(text: str) -> None:
    """A lesson is a date and hours; a date in another order is recognised."""
    assert problems(lessen=[text]) == [("lessen.0", WRONG_LESSONS[text])]


def test_lessons_as_text_or_with_parts() -> None:
    """One line, or a title of its own."""
    course = Wanneer.model_validate(
        {
            "lessen": [
                "2026-11-24 14u-16u",
                {"op": "2026-12-01", "uren": ["9u-10u", "11u-12u"], "titel": "Foto's"},
            ]
        }
    )
    assert [(str(les.op), [str(part) for part in les.uren], les.titel) for les in course.lessen] == [
        ("2026-11-24", ["14u-16u"], None),
        ("2026-12-01", ["9u-10u", "11u-12u"], "Foto's"),
    ]


def test_lessons_at_the_same_time() -> None:
    """Two lessons, or a lesson and a weekly hour, cannot go on at once."""
    assert problems(lessen=["2026-11-24 14u-16u", "2026-11-24 15u-17u"]) == [
        ("lessen.1", "Op 2026-11-24 vallen twee lessen samen: 14u-16u en 15u-17u. Pas een van de twee aan.")
    ]
    assert problems(lessen=["2026-11-24 15u-17u"], **DI_14_16) == [
        ("lessen.0", "De les op 2026-11-24 valt samen met “dinsdag 14u-16u”. Laat een van de twee weg.")
    ]


WRONG_NAMES = {
    "kerstvakantei": "“kerstvakantei” kennen we hier niet. Bedoelde je “kerstvakantie”?",
    "grote vakantie": "“grote vakantie” kennen we hier niet. Bedoelde je “zomervakantie”?",
    "carnaval": "“carnaval” kennen we hier niet. Bedoelde je “krokusvakantie”?",
    "2026-12-24": (
        "“2026-12-24” kennen we hier niet. Kies uit feestdagen, herfstvakantie, kerstvakantie, krokusvakantie, "
        "paasvakantie, zomervakantie, schoolvakanties of sluitingsdagen."
    ),
}


@pytest.mark.parametrize("name", WRONG_NAMES)
def test_a_holiday_that_nobody_knows(name: str) -> None:
    """An unknown name is answered with the one that was probably meant."""
    assert problems(niet_op=["feestdagen", name], **DI_14_16) == [("niet_op.1", WRONG_NAMES[name])]
    assert problems(ook_op=name, **DI_14_16) == [("ook_op.0", WRONG_NAMES[name])]


def test_names_of_holidays_may_have_capitals() -> None:
    """“Kerstvakantie” is the same as “kerstvakantie”."""
    assert Wanneer.model_validate({"niet_op": "Kerstvakantie", **DI_14_16}).niet_op == (Vrij.KERSTVAKANTIE,)


EXAMPLE = "Bijvoorbeeld {op: 2026-12-24}, of {van: 2026-12-21, tot: 2027-01-03}."
WRONG_WHOLES: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    (
        {"niet_op": "feestdagen"},
        [
            (
                "",
                "Hier staat niet wanneer. Zet er elke, lessen, ronde, altijd of op_afspraak bij. "
                "Bijvoorbeeld elke: dinsdag 14u-16u. Weet je het niet? Laat wanneer dan weg.",
            )
        ],
    ),
    (
        {"altijd": "ja", **DI_14_16},
        [("altijd", "Hier staat altijd: ja, en toch ook uren of een afspraak. Laat een van de twee weg.")],
    ),
    (
        {"ronde": TWO_STOPS, **DI_14_16},
        [
            (
                "ronde",
                "Bij een ronde horen de uren bij elke halte. Zet elke en lessen onder de haltes van de ronde.",
            )
        ],
    ),
    (
        {"ronde": [{"plaats": "kerk"}]},
        [
            (
                "ronde.0",
                "De halte “kerk” heeft geen uren. Zet er elke of lessen bij. Bijvoorbeeld elke: dinsdag 14u-16u.",
            )
        ],
    ),
    (
        {"ronde": [*TWO_STOPS, TWO_STOPS[0]]},
        [("ronde.2.plaats", "“kerk” staat twee keer in de ronde. Zet alle uren bij één halte.")],
    ),
    (
        {"ronde": TWO_STOPS, "aangepast": [{"op": "2026-12-01", "uren": "9u-10u"}]},
        [
            (
                "aangepast.0",
                "Bij een ronde zeg je welke halte anders is. Zet er plaats bij: kerk of plein.",
            )
        ],
    ),
    (
        {**DI_14_16, "niet_op": ["feestdagen", "kerstvakantie"], "ook_op": ["kerstvakantie"]},
        [("ook_op.0", "“kerstvakantie” staat bij niet_op en bij ook_op. Kies een van de twee.")],
    ),
    (
        {**DI_14_16, "vanaf": "2027-01-01", "tot": "2026-01-01"},
        [("tot", "tot (2026-01-01) komt voor vanaf (2027-01-01). Wissel de datums om of kijk het jaar na.")],
    ),
    (
        {**DI_14_16, "gesloten": [{"van": "2027-01-03", "tot": "2026-12-21"}]},
        [
            (
                "gesloten.0.tot",
                "tot (2026-12-21) komt voor van (2027-01-03). Wissel de datums om of kijk het jaar na.",
            )
        ],
    ),
    (
        {**DI_14_16, "gesloten": [{"op": "2026-12-24", "tot": "2026-12-26"}]},
        [("gesloten.0", f"Hier staat op samen met van of tot. Kies één dag of een periode. {EXAMPLE}")],
    ),
    (
        {**DI_14_16, "gesloten": [{"van": "2026-12-24", "reden": "Verlof"}]},
        [("gesloten.0", f"Hier staat niet welke dagen het zijn. {EXAMPLE}")],
    ),
    (
        {**DI_14_16, "gesloten": ["2026-12-24"]},
        [("gesloten.0", f"“2026-12-24” staat hier los. Zeg of het één dag is of een periode. {EXAMPLE}")],
    ),
    (
        {
            **DI_14_16,
            "aangepast": [{"op": "2026-12-01", "uren": "9u-10u"}, {"op": "2026-12-01", "uren": "12u-13u"}],
        },
        [("aangepast.1.op", "2026-12-01 is twee keer aangepast. Zet alle uren van die dag bij elkaar.")],
    ),
    (
        {**DI_14_16, "aangepast": [{"op": "2026-12-01", "uren": []}]},
        [
            (
                "aangepast.0.uren",
                "Hier horen uren te staan, als tekst. Bijvoorbeeld 14u-16u, of 9u-12u en 13u-16u.",
            )
        ],
    ),
    (
        {"lessen": ["2026-11-24 9u-10u", "2027-07-01 9u-10u"], "vanaf": "2026-12-01", "tot": "2027-06-30"},
        [
            ("lessen.0", "2026-11-24 valt voor vanaf (2026-12-01) en telt dus nooit mee. Kijk de datum na."),
            ("lessen.1", "2027-07-01 valt na tot (2027-06-30) en telt dus nooit mee. Kijk de datum na."),
        ],
    ),
]


@pytest.mark.parametrize(("keys", "expected"), WRONG_WHOLES)
def test_parts_that_do_not_go_together(keys: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    """Keys that contradict each other are told at the key to change, all in one go."""
    assert problems(**keys) == expected
