"""Hours and rules as people write them, and what they read when it cannot be."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from macros.model.ritme import LAATSTE, Ritme, lees_ritmes
from macros.model.uren import Uren, lees_uren
from macros.model.wanneer import Wanneer
from tests.test_wanneer import problems


@pytest.mark.parametrize(
    "text",
    [
        "14u-16u",
        "14u - 16u",
        "14u–16u",
        "14U-16U",
        "14u tot 16u",
        "van 14u tot 16u",
        "van 14 tot 16 uur",
        "14-16u",
        "14u00-16u00",
        "14:00-16:00",
        "14.00 - 16.00 uur",
        "14h-16h",
        "14 u - 16 u",
        "14u t/m 16u",
    ],
)
def test_ways_to_write_two_to_four(text: str) -> None:
    """Whatever way people write it, it is from 14 to 16."""
    assert lees_uren(text) == (Uren(14 * 60, 16 * 60),)


def test_hours_with_minutes_come_in_order() -> None:
    """Several stretches on one day, in any notation and any order."""
    assert lees_uren("13u30-16.15 en 9:05-12u") == (
        Uren(9 * 60 + 5, 12 * 60),
        Uren(13 * 60 + 30, 16 * 60 + 15),
    )


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("dinsdag 14u-16u", (1,)),
        ("Dinsdag 14u-16u", (1,)),
        ("di 14u-16u", (1,)),
        ("do. 14u-16u", (3,)),
        ("elke dinsdag 14u-16u", (1,)),
        ("elke week op dinsdag 14u-16u", (1,)),
        ("wekelijks op dinsdag, van 14 tot 16 uur", (1,)),
        ("dinsdagen 14u-16u", (1,)),
        ("dinsdag: 14u-16u", (1,)),
        ("dinsdag en donderdag 14u-16u", (1, 3)),
        ("maandag, dinsdag en donderdag 14u-16u", (0, 1, 3)),
        ("maandag tot vrijdag 14u-16u", (0, 1, 2, 3, 4)),
        ("van maandag tot en met vrijdag, van 14u tot 16u", (0, 1, 2, 3, 4)),
        ("ma-vr 14u-16u", (0, 1, 2, 3, 4)),
        ("ma t/m wo 14u-16u", (0, 1, 2)),
        ("zaterdag tot maandag 14u-16u", (0, 5, 6)),
        ("weekdagen 14u-16u", (0, 1, 2, 3, 4)),
        ("elke werkdag 14u-16u", (0, 1, 2, 3, 4)),
        ("in het weekend 14u-16u", (5, 6)),
        ("elke dag 14u-16u", (0, 1, 2, 3, 4, 5, 6)),
        ("alle dagen 14u-16u", (0, 1, 2, 3, 4, 5, 6)),
    ],
)
def test_ways_to_write_days(text: str, days: tuple[int, ...]) -> None:
    """Names, short names, lists, ranges and groups; the text stays as it was typed."""
    assert lees_ritmes(text) == (Ritme(text, days, (Uren(840, 960),)),)


@pytest.mark.parametrize(
    "text",
    [
        "om de 2 weken dinsdag 14u-16u vanaf 2026-09-01",
        "Om de twee weken op dinsdag, van 14u tot 16u, vanaf 2026-09-01",
        "elke 2 weken dinsdag 14u-16u vanaf 2026-09-01",
    ],
)
def test_every_two_weeks(text: str) -> None:
    """The first day says in which weeks."""
    assert lees_ritmes(text) == (Ritme(text, (1,), (Uren(840, 960),), 2, date(2026, 9, 1)),)


@pytest.mark.parametrize(
    ("text", "ranks"),
    [
        ("eerste dinsdag van de maand 14u-16u", (1,)),
        ("de 3e dinsdag 14u-16u", (3,)),
        ("op de eerste en derde dinsdag van elke maand van 14 tot 16 uur", (1, 3)),
        ("tweede en vierde dinsdag 14u-16u", (2, 4)),
        ("Laatste dinsdag van de maand 14u-16u", (LAATSTE,)),
    ],
)
def test_days_of_the_month(text: str, ranks: tuple[int, ...]) -> None:
    """One or more such days of each month."""
    assert lees_ritmes(text) == (Ritme(text, (1,), (Uren(840, 960),), hoeveelste=ranks),)


@pytest.mark.parametrize("join", [" en ", ", ", "; "])
def test_one_line_with_two_rules(join: str) -> None:
    """A new day after hours begins a new rule, each with its own text."""
    both = Wanneer.model_validate({"elke": f"dinsdag 14u-16u{join}donderdag 18u-20u"})
    apart = Wanneer.model_validate({"elke": ["dinsdag 14u-16u", "donderdag 18u-20u"]})
    assert both == apart


def test_hours_after_a_comma_stay_with_their_day() -> None:
    """“, van” goes on with the same day; only a new day begins a rule."""
    both = Wanneer.model_validate({"elke": "dinsdag, van 14 tot 16 uur en donderdag 18u-20u"})
    assert [(rule.tekst, rule.dagen) for rule in both.elke] == [
        ("dinsdag, van 14 tot 16 uur", (1,)),
        ("donderdag 18u-20u", (3,)),
    ]


WRONG_RULES = {
    "dinsdag 25u-26u": "“25u” bestaat niet: een dag gaat van 0u tot 24u. Bijvoorbeeld 14u-16u.",
    "dinsdag 14u75-16u": "“14u75” bestaat niet: een uur heeft 60 minuten. Bijvoorbeeld 14u30.",
    "dinsdag 23u-24u30": "“24u30” bestaat niet: een dag eindigt om 24u. Bijvoorbeeld 20u-24u.",
    "dinsdag 9u5-12u": "“9u5” is geen uur. Schrijf minuten met twee cijfers. Bijvoorbeeld 9u05.",
    "dinsdag 16u-14u": "“16u-14u” loopt achteruit: het einde komt voor het begin. Bedoelde je “14u-16u”?",
    "dinsdag 14u-14u": "“14u-14u” begint en eindigt op hetzelfde uur. Bijvoorbeeld 14u-16u.",
    "dinsdag 14u-16u en 15u-17u": (
        "“14u-16u” en “15u-17u” overlappen op dezelfde dag. "
        "Maak er één moment van: “14u-17u”. Of pas de uren aan."
    ),
    "dinsdag 2pm-4:30 p.m.": (
        "“2pm-4:30 p.m.” gebruikt am of pm. Wij tellen de uren van 0u tot 24u. Bedoelde je “14u-16u30”?"
    ),
    "dinsdag 12am-9am": (
        "“12am-9am” gebruikt am of pm. Wij tellen de uren van 0u tot 24u. Bedoelde je “0u-9u”?"
    ),
    "dinsdag 14-16": "Bij “14-16” staat geen u van uur. Bedoelde je “14u-16u”?",
    "dinsdag 14u": "“14u” zegt niet tot wanneer. Zet het einde erbij. Bijvoorbeeld 14u-16u.",
    "dinsdag om 23u": "“om 23u” zegt niet tot wanneer. Zet het einde erbij. Bijvoorbeeld 23u-24u.",
    "dinsdag 14u-16u in de bib": (
        "“14u-16u in de bib” lezen we niet als uren. Schrijf van wanneer tot wanneer. "
        "Bijvoorbeeld 14u-16u of 9u30-12u."
    ),
    "dinsdag": "“dinsdag” zegt niet van wanneer tot wanneer. Zet de uren erbij. Bijvoorbeeld dinsdag 14u-16u.",
    "dinsdg 14u-16u": "“dinsdg” is geen dag. Bedoelde je “dinsdag”?",
    "dinsdag en dondrdag 14u-16u": "“dondrdag” is geen dag. Bedoelde je “donderdag”?",
    "tuesday 14u-16u": "“tuesday” is geen dag. Bijvoorbeeld dinsdag 14u-16u.",
    "14u-16u": "Hier staat geen dag. Zet de dag voor de uren. Bijvoorbeeld dinsdag 14u-16u.",
    "": "Hier staat geen dag. Zet de dag voor de uren. Bijvoorbeeld dinsdag 14u-16u.",
    "11/24/2026 14u-16u": (
        "“11/24/2026” is een datum, geen dag van de week. Een datum hoort bij lessen. "
        "Bijvoorbeeld lessen: [2026-11-24 14u-16u]."
    ),
    "om de 2 weken dinsdag 14u-16u": (
        "“om de 2 weken dinsdag 14u-16u” zegt niet in welke week het begint. Zet de eerste dag erbij. "
        "Bijvoorbeeld om de 2 weken dinsdag 14u-16u vanaf 2026-09-01."
    ),
    "om de 2 weken dinsdag 14u-16u vanaf 2026-09-02": (
        "2 september 2026 is een woensdag, geen dinsdag. Bedoelde je “vanaf 2026-09-08”?"
    ),
    "om de 2 weken dinsdag 14u-16u vanaf 13/9/2026": (
        "“13/9/2026” is geen datum zoals we ze schrijven: jaar-maand-dag. Bedoelde je “2026-09-13”?"
    ),
    "om de 7 weken dinsdag 14u-16u vanaf 2026-09-01": (
        "“7 weken” kennen we niet. Schrijf om de 2, 3 of 4 weken. "
        "Bijvoorbeeld om de 2 weken dinsdag 14u-16u vanaf 2026-09-01."
    ),
    "tweewekelijks dinsdag 14u-16u": (
        "“tweewekelijks” lezen mensen op twee manieren. Bedoelde je “om de 2 weken”?"
    ),
    "vijfde dinsdag 14u-16u": "Niet elke maand heeft een “vijfde dinsdag”. Bedoelde je “laatste dinsdag”?",
    "dinsdag 14u-16u vanaf 2026-09-01": (
        "“vanaf 2026-09-01” hoort hier alleen bij “om de 2 weken”. "
        "Zet het op een eigen regel onder wanneer: vanaf: 2026-09-01."
    ),
    "dinsdag 14u-16u, niet op feestdagen": (
        "“niet op feestdagen” hoort niet bij de uren. Zet het op een eigen regel. "
        "Bijvoorbeeld niet_op: [feestdagen]."
    ),
}


@pytest.mark.parametrize("text", WRONG_RULES)
def test_a_rule_that_cannot_be(text: str) -> None:
    """The message says what stands there and what is expected, at the rule itself."""
    assert problems(elke=["maandag 9u-12u", text]) == [("elke.1", WRONG_RULES[text])]


def test_all_wrong_rules_are_told_at_once() -> None:
    """Each rule that cannot be read has its own message."""
    assert problems(elke=["dinsdg 14u-16u", "dinsdag 9u-10u", "dinsdag 26u-27u"]) == [
        ("elke.0", "“dinsdg” is geen dag. Bedoelde je “dinsdag”?"),
        ("elke.2", "“26u” bestaat niet: een dag gaat van 0u tot 24u. Bijvoorbeeld 14u-16u."),
    ]


def test_a_day_as_a_key() -> None:
    """A colon between day and hours makes a mapping of it."""
    expected = "Schrijf dag en uren als één tekst, zonder dubbelpunt ertussen. Bijvoorbeeld dinsdag 14u-16u."
    assert problems(elke=[{"dinsdag": "14u-16u"}]) == [("elke.0", expected)]


def test_a_text_that_never_ends() -> None:
    """Nobody writes a rule of a thousand characters; it is refused before it is read."""
    expected = (
        "“maandag dinsdag maandag dinsdag maandag …” is te lang: hoogstens 200 tekens. "
        "Zet elk moment op een eigen regel."
    )
    assert problems(elke="maandag dinsdag " * 100) == [("elke.0", expected)]


@pytest.mark.parametrize(
    ("one", "other", "day"),
    [
        ("dinsdag 14u-16u", "maandag tot vrijdag 15u-17u", "dinsdag"),
        ("vrijdag 14u-16u", "eerste vrijdag 15u-17u", "vrijdag"),
        ("vrijdag 14u-16u", "om de 2 weken vrijdag 15u-17u vanaf 2026-09-04", "vrijdag"),
        ("vierde vrijdag 14u-16u", "laatste vrijdag 15u-17u", "vrijdag"),
    ],
)
def test_rules_that_overlap(one: str, other: str, day: str) -> None:
    """Two rules that can fall on one day have no hour in common."""
    expected = (
        f"“{one}” en “{other}” overlappen op {day}. Maak er één moment van: “14u-17u”. Of pas de uren aan."
    )
    assert problems(elke=[one, other]) == [("elke", expected)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("dinsdag 14u-16u", "dinsdag 16u-17u"),
        ("dinsdag 14u-16u", "donderdag 14u-16u"),
        ("eerste dinsdag 14u-16u", "laatste dinsdag 14u-16u"),
        ("om de 2 weken dinsdag 14u-16u vanaf 2026-09-01", "om de 2 weken dinsdag 15u-17u vanaf 2026-09-08"),
    ],
)
def test_rules_that_only_seem_to_overlap(one: str, other: str) -> None:
    """Hours that touch, other days and other weeks go together."""
    assert len(Wanneer.model_validate({"elke": [one, other]}).elke) == 2


WORDS = """
    dinsdag do ma-vr elke om de 2 weken eerste vanaf 2026-09-01
    14u 16u - tot en , 25u 9.30 pm 24u00 niet maand ; . : u
"""
"""What rules are made of, right and wrong."""


@settings(deadline=None, max_examples=300)
@given(st.lists(st.sampled_from(WORDS.split()), max_size=8))
def test_any_words_give_rules_or_a_message(words: list[str]) -> None:
    """Whatever people type, it is read or answered; nothing else ever comes out."""
    try:
        found = Wanneer.model_validate({"elke": " ".join(words), "lessen": []})
    except ValidationError as error:
        assert {problem["type"] for problem in error.errors()} == {"nl"}
    else:
        assert found.elke


@settings(deadline=None, max_examples=300)
@given(st.text(max_size=40), st.text(max_size=20))
def test_any_text_gives_a_message_or_hours(rule: str, lesson: str) -> None:
    """No text makes the reader stumble."""
    try:
        Wanneer.model_validate({"elke": rule, "lessen": [f"2026-11-24 {lesson}"], "niet_op": lesson})
    except ValidationError as error:
        assert {problem["type"] for problem in error.errors()} == {"nl"}
