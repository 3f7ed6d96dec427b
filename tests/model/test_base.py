"""The small types that people write as text: dates, yes and no, numbers and ids."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from macros.model.base import (
    Datum,
    DatumOfMaand,
    Getal,
    Id,
    JaNee,
    Keuze,
    Lijst,
    Model,
    Tekst,
    bedoelde_je,
    is_id,
    naaste,
    opsomming,
)

from . import gelezen


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-24", date(2026, 11, 24)),
        ("2028-02-29", date(2028, 2, 29)),
        (date(2026, 11, 24), date(2026, 11, 24)),
        ("1900-01-01", date(1900, 1, 1)),
        ("2099-12-31", date(2099, 12, 31)),
        ("2100-01-01", "“2100-01-01” ligt te ver weg. Kijk het jaar na. Bijvoorbeeld 2026-11-24."),
        (
            "2027-02-29",
            "“2027-02-29” bestaat niet op de kalender. Kijk de dag en de maand na. Bijvoorbeeld 2026-11-24.",
        ),
        (
            "24/11/2026",
            "“24/11/2026” is geen datum zoals we ze schrijven: jaar-maand-dag. Bedoelde je “2026-11-24”?",
        ),
        (
            "11/24/2026",
            "“11/24/2026” is geen datum zoals we ze schrijven: jaar-maand-dag. Bedoelde je “2026-11-24”?",
        ),
        (
            "3.4.2026",
            "“3.4.2026” is geen datum zoals we ze schrijven: jaar-maand-dag. "
            "Bedoelde je “2026-04-03” of “2026-03-04”?",
        ),
        (
            "4/4/2026",
            "“4/4/2026” is geen datum zoals we ze schrijven: jaar-maand-dag. Bedoelde je “2026-04-04”?",
        ),
        (
            "2026/1/5",
            "“2026/1/5” is geen datum zoals we ze schrijven: jaar-maand-dag. Bedoelde je “2026-01-05”?",
        ),
        (
            "24 November 2026",
            "“24 November 2026” is geen datum zoals we ze schrijven: jaar-maand-dag. Bedoelde je “2026-11-24”?",
        ),
        (
            "40/40/2026",
            "“40/40/2026” is geen datum zoals we ze schrijven: jaar-maand-dag. Bijvoorbeeld 2026-11-24.",
        ),
        (
            "٢٠٢٦-11-24",
            "“٢٠٢٦-11-24” is geen datum zoals we ze schrijven: jaar-maand-dag. Bijvoorbeeld 2026-11-24.",
        ),
    ],
)
def test_datum(text: object, expected: object) -> None:
    """A day is year-month-day; another way to write it gets the right one back."""
    assert gelezen(Datum, text) == expected


@pytest.mark.parametrize("text", ["2026-11-24", "2026-11", "2026", "1900", "2099-12"])
def test_datum_of_maand(text: str) -> None:
    """A source is dated as precisely as it is."""
    assert gelezen(DatumOfMaand, text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "2026-00",
            "“2026-00” bestaat niet op de kalender. Schrijf jaar-maand of alleen het jaar. Bijvoorbeeld 2026-10 of 2026.",
        ),
        (
            "1850",
            "“1850” bestaat niet op de kalender. Schrijf jaar-maand of alleen het jaar. Bijvoorbeeld 2026-10 of 2026.",
        ),
        ("Mei 2026", "“Mei 2026” is geen maand zoals we ze schrijven: jaar-maand. Bedoelde je “2026-05”?"),
        ("5-2026", "“5-2026” is geen maand zoals we ze schrijven: jaar-maand. Bedoelde je “2026-05”?"),
        (
            "2026-5",
            "“2026-5” is geen datum zoals we ze schrijven: jaar-maand-dag. Bijvoorbeeld 2026-11-24, 2026-11 of 2026.",
        ),
    ],
)
def test_datum_of_maand_says_what_it_expects(text: str, expected: str) -> None:
    """A month has two digits, behind the year."""
    assert gelezen(DatumOfMaand, text) == expected


@pytest.mark.parametrize(("text", "expected"), [("ja", True), ("nee", False), (True, True)])
def test_ja_nee(text: object, expected: bool) -> None:
    """Yes and no are ja and nee."""
    assert gelezen(JaNee, text) is expected


@pytest.mark.parametrize("text", ["Ja", "yes", "true", "1", "on", "misschien"])
def test_ja_nee_refuses_every_other_word(text: str) -> None:
    """What YAML or Python would take for yes or no is not taken."""
    assert gelezen(JaNee, text) == (
        f"Hier staat “{text}”. Schrijf ja of nee. Weet je het niet? Laat de regel dan weg."
    )


@pytest.mark.parametrize(("text", "expected"), [("0", 0), ("007", 7), ("13733", 13733), (5, 5)])
def test_getal(text: object, expected: int) -> None:
    """A whole number in digits."""
    assert gelezen(Getal, text) == expected


@pytest.mark.parametrize("text", ["-1", "2.5", "1 000", "drie", "12345678", "1e3", "٣"])
def test_getal_refuses(text: str) -> None:
    """No sign, point, space, word or absurd size."""
    assert gelezen(Getal, text) == (
        f"Hier staat “{text}”. We verwachten een geheel getal in cijfers. Bijvoorbeeld 3."
    )


@pytest.mark.parametrize("text", ["a", "digipunt-bibliotheek", "2-uur", "a" * 60, "com10", "indexen"])
def test_id(text: str) -> None:
    """Small letters, digits and hyphens between them, at most 60."""
    assert is_id(text)
    assert gelezen(Id, text) == text


@pytest.mark.parametrize(
    ("text", "example"),
    [
        ("Digipunt Bib", "digipunt-bib"),
        ("café_ëén", "cafe-een"),
        ("-a-", "a"),
        ("a--b", "a-b"),
        ("???", "digipunt-bibliotheek"),
        ("a" * 61, "a" * 60),
        ("a" * 59 + "-b", "a" * 59),
    ],
)
def test_id_gives_an_example_made_of_what_stands_there(text: str, example: str) -> None:
    """The message holds an id that is right."""
    assert not is_id(text)
    assert is_id(example)
    assert gelezen(Id, text) == (
        f"“{text}” kan geen id zijn. Een id heeft alleen kleine letters, cijfers en koppeltekens, "
        f"hoogstens 60 tekens. Bijvoorbeeld {example}."
    )


@pytest.mark.parametrize("text", ["index", "404", "con", "lpt9"])
def test_id_that_is_taken(text: str) -> None:
    """Words with a meaning in addresses or in Windows are no id."""
    assert gelezen(Id, text) == (
        f"“{text}” is een gereserveerd woord en kan geen id zijn. Bijvoorbeeld {text}-bibliotheek."
    )


def test_tekst_has_no_spaces_around_it() -> None:
    """Spaces at the ends go; only spaces is nothing."""
    assert gelezen(Tekst, "  a b ") == "a b"
    assert gelezen(Tekst, "  ") == "string_too_short"


def test_a_lone_value_is_a_list_of_one() -> None:
    """People write `talen: nl`."""
    assert gelezen(Lijst[Tekst], "nl") == ("nl",)
    assert gelezen(Lijst[Tekst], ["nl", "fr"]) == ("nl", "fr")
    assert gelezen(Lijst[Tekst], []) == ()


class Kleur(Keuze):
    """A closed list for this test."""

    ROOD = "rood"
    BLAUW = "licht blauw", "Blauw als de lucht"


def test_keuze_is_its_word_and_has_a_label() -> None:
    """The word people type is the value; the words a reader sees default to it with a capital."""
    assert str(Kleur.ROOD) == "rood" == Kleur.ROOD
    assert [colour.label for colour in Kleur] == ["Rood", "Blauw als de lucht"]
    assert gelezen(Kleur, "licht blauw") is Kleur.BLAUW


class Doos(Model):
    """A model for this test."""

    naam: Tekst


def test_a_model_is_frozen_and_knows_all_its_keys() -> None:
    """Nothing changes after reading, and an unknown key is an error."""
    box = Doos(naam="a")
    with pytest.raises(ValidationError, match="frozen"):
        box.naam = "b"  # type: ignore[misc]
    with pytest.raises(ValidationError, match="extra_forbidden"):
        Doos.model_validate({"naam": "a", "kleur": "rood"})


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("digipnut", "digipunt"),
        ("DIGIPUNT", "digipunt"),
        ("loket", "Loket"),
        ("xyz", ""),
        ("", ""),
        ("x" * 9999, ""),
    ],
)
def test_naaste(word: str, expected: str) -> None:
    """The nearest known word, capitals left aside, or nothing when none is near."""
    assert naaste(word, ["digipunt", "Loket", "les"]) == expected


def test_bedoelde_je() -> None:
    """A question with a space before it, so that it can follow a sentence."""
    assert bedoelde_je("lokt", ["loket"]) == " Bedoelde je “loket”?"
    assert bedoelde_je("wifi", ["loket"]) == ""
    assert bedoelde_je("wifi", []) == ""


def test_opsomming() -> None:
    """Words as Dutch enumerates them."""
    assert opsomming(["a"]) == "a"
    assert opsomming(["a", "b"]) == "a of b"
    assert opsomming(["a", "b", "c"], "en") == "a, b en c"
