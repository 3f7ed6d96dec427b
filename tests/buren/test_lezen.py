"""Reading a stranger's aanbod.json: what is right is used whole, and each thing that is wrong is a Dutch sentence."""

from __future__ import annotations

import json
from typing import Any

import pytest

from macros.buren import ruw
from macros.buren.lezen import MEESTE_REDENEN, Gelezen, lees
from macros.load.buren import MEESTE_BYTES
from tests.exports.registers import NAMEN, zicht

from .bestand import AANBOD, ACTOR, GEMEENTE, MOMENT, PLAATS, anders, inhoud, waarde


def fouten(data: bytes, naam: str = "") -> tuple[str, ...]:
    """Return why a file is not used."""
    told = lees(data, naam)
    assert told.bestand is None
    return told.fouten


def test_a_good_file_is_read_whole() -> None:
    """With the name that buren.yaml gives it, and however much else stands in it."""
    told = lees(inhoud(), "Gemeente BUURDORP")
    assert told.bestand and told.fouten == ()
    more = lees(inhoud(later={"a": [1]}, aanbod=[anders(AANBOD, ster=5)], versie="1.0"))
    assert more == lees(inhoud(versie="1.7")) == told


def test_a_file_may_begin_with_the_mark_of_an_editor() -> None:
    """It says nothing, and takes nothing away."""
    assert lees(b"\xef\xbb\xbf" + inhoud()) == lees(inhoud())


@pytest.mark.parametrize("name", NAMEN)
def test_what_we_publish_can_be_read(name: str) -> None:
    """Each of our own registers, as a neighbour would get it."""
    from macros.exports.eigen.export import AANBOD as EXPORT

    data = dict(EXPORT.bestanden(zicht(name)))["v1/aanbod.json"]
    assert lees(data).fouten == ()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "Dit is geen JSON: op regel 1 klopt de vorm niet."),
        (b'{\n"a": }', "Dit is geen JSON: op regel 2 klopt de vorm niet."),
        (b"<html>", "Dit is geen JSON: op regel 1 klopt de vorm niet."),
        (b'{"a": "\xff"}', "Het bestand is geen tekst in UTF-8."),
        ('{"a": 1}'.encode("utf-16"), "Het bestand is geen tekst in UTF-8."),
        (b" " * (MEESTE_BYTES + 1), "Het bestand is groter dan 5 MB."),
        (b"[]", "Hier horen velden met een naam. Is dit wel een aanbod.json van een Inclusieportaal?"),
        (b"{}", "“versie” ontbreekt. Is dit wel een aanbod.json van een Inclusieportaal?"),
        (b'{"versie": "2.0"}', "Dit bestand is van versie “2.0”. Dit programma leest alleen versie 1."),
        (b'{"versie": 1.0}', "Dit bestand is van versie “1.0”. Dit programma leest alleen versie 1."),
        (b'{"a": {"b": 1, "b": 1}}', "Het veld “b” staat twee keer op dezelfde plek."),
        (b'{"a": NaN}', "“NaN” is geen getal."),
        (b'{"a": -Infinity}', "“-Infinity” is geen getal."),
        (b'{"a": 1e999}', "“1e999” is geen getal."),
        (b'{"a": ' + b"9" * 5000 + b"}", "In het bestand staat een getal dat we niet kunnen lezen."),
        (b'{"a": 1234567890123}', "a: dit getal is te groot."),
        (b"[" * 100_000, "De gegevens zitten meer dan 12 lagen diep."),
        (b'{"a":' * 13 + b"1" + b"}" * 13, "De gegevens zitten meer dan 12 lagen diep."),
        (b'{"a": [[' + b"0," * 5000 + b"0]]}", "a 1: hier staat veel te veel."),
    ],
)  # fmt: skip
def test_what_is_no_such_file_is_told(data: bytes, reason: str) -> None:
    """The first thing that makes it unreadable."""
    assert fouten(data) == (reason,)


def test_of_many_reasons_the_first_are_told() -> None:
    """And how many more there are, as long as anybody counted them."""
    offers = [anders(AANBOD, id=f"punt-{number}", titel=None) for number in range(30)]
    told = fouten(inhoud(aanbod=offers, momenten=[]))
    assert told[0] == "aanbod 1, titel: dit ontbreekt."
    assert told[MEESTE_REDENEN:] == ("En nog 20.",)
    assert fouten(inhoud(aanbod=[0] * 100_000))[MEESTE_REDENEN:] == ("En nog veel meer.",)


def test_a_newer_version_may_explain_what_we_do_not_know() -> None:
    """A value that is not in our list, in a file of a program that came after ours."""
    odd = {"aanbod": [anders(AANBOD, soort="robot")]}
    assert fouten(inhoud(**odd)) == ("aanbod 1, soort: “robot” staat niet in de vaste lijst.",)
    assert fouten(inhoud(versie="1.2", **odd)) == (
        "aanbod 1, soort: “robot” staat niet in de vaste lijst.",
        "Dit bestand is van versie 1.2, dit programma kent 1.1. Vernieuw je programma.",
    )


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"gemeente": None}, "gemeente: dit ontbreekt."),
        ({"gemeente": []}, "gemeente: dit heeft niet de juiste vorm."),
        ({"aanbod": {}}, "aanbod: dit heeft niet de juiste vorm."),
        ({"aanbod": [None]}, "aanbod 1: dit heeft niet de juiste vorm."),
        ({"aanbod": [AANBOD, "x"]}, "aanbod 2: “x” past hier niet."),
        ({"datum": "gisteren"}, "datum: “gisteren” past hier niet."),
        ({"aanbod": [anders(AANBOD, zeker="misschien")]}, "aanbod 1, zeker: “misschien” past hier niet."),
        ({"aanbod": [anders(AANBOD, status="na te kijken")]}, "aanbod 1, status: “na te kijken” staat niet in de vaste lijst."),
        ({"momenten": [anders(MOMENT, begin="2026-11-24T14:00:00")]}, "momenten 1, begin: “2026-11-24T14:00:00” past hier niet."),
        ({"plaatsen": [anders(PLAATS, coordinaten={"breedte": 4.5, "lengte": 51.1})]}, "plaatsen 1, coordinaten, breedte: “4.5” past hier niet."),
    ],
)  # fmt: skip
def test_another_shape_is_told(changes: dict[str, Any], reason: str) -> None:
    """Where it is, as a person counts."""
    assert reason in fouten(inhoud(**changes))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Digi\u200bpunt", "hier staat een onzichtbaar teken (U+200B) in “Digipunt”."),
        ("Digi\u202epunt", "hier staat een onzichtbaar teken (U+202E) in “Digipunt”."),
        ("\x1b[2JDigipunt", "hier staat een onzichtbaar teken (U+001B) in “[2JDigipunt”."),
        ("Digi\tpunt", "hier staat een tab."),
        ("Digi\ufffdpunt", "hier ging een letter verloren in “Digipunt”: er staat nu “�”."),
        ("Digi\ue000punt", "hier staat een teken uit een apart lettertype (U+E000) in “Digipunt”: lezers zien een leeg vakje."),
        ("D\u0456gipunt", "in “Dіgipunt” staat een letter uit een ander alfabet: “і” (U+0456)."),
        ("None", "“None” is een rest van een programma, geen tekst."),
        ("jinja2.exceptions.X", "“jinja2.exceptions” is een rest van een programma, geen tekst."),
        ("x" * 281, "deze tekst is langer dan 280 tekens."),
    ],
)  # fmt: skip
def test_a_text_that_nobody_should_show_is_told(text: str, reason: str) -> None:
    """By the rules of our own files, and without what to type instead."""
    told = fouten(inhoud(aanbod=[anders(AANBOD, titel=text)]))
    assert told == (f"aanbod 1, titel: {reason}",)
    assert all(line.isprintable() for line in told)


def test_half_a_letter_is_no_text() -> None:
    """JSON can hide half of a pair behind a backslash; no file can hold it."""
    data = json.dumps(waarde(aanbod=[anders(AANBOD, titel="x\ud800")])).encode()
    assert fouten(data) == ("aanbod 1, titel: “x?” past hier niet.",)


def test_texts_are_spelt_as_ours() -> None:
    """The spaces and hyphens of the keyboard, letters in one sign, lines that end as ours do."""
    told = lees(
        inhoud(aanbod=[anders(AANBOD, titel="Cafe\u0301\u00a0e\u2011mail", omschrijving="Een.\r\nTwee.")])
    )
    assert told.bestand
    (offer,) = told.bestand.aanbod
    assert (offer.titel, offer.omschrijving) == ("Café e-mail", "Een.\nTwee.")


def test_mark_up_is_text_like_any_other() -> None:
    """It is shown as it stands: our pages escape it."""
    told = lees(inhoud(aanbod=[anders(AANBOD, kort="<script>alert(1)</script> {{ x }}")]))
    assert told.bestand and told.bestand.aanbod[0].kort == "<script>alert(1)</script> {{ x }}"


def test_it_is_of_the_council_that_was_asked_for() -> None:
    """Another name is another council; without a name any will do."""
    assert fouten(inhoud(), "Anderdorp") == ("Dit bestand is van “Buurdorp”, niet van “Anderdorp”.",)


def test_a_million_bad_texts_fill_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Gathering stops at what anybody could want to see."""
    monkeypatch.setattr(ruw, "GENOEG", 3)
    _, reasons = ruw.ruw(json.dumps({"a": ["\x00"] * 50}).encode())
    assert len(reasons) == 3


def test_nothing_of_a_bad_file_is_used() -> None:
    """One bad actor is enough."""
    assert lees(inhoud(actoren=[anders(ACTOR, id="Gemeente")])) == Gelezen(
        fouten=("actoren 1, id: “Gemeente” past hier niet.",)
    )
    assert (
        lees(inhoud(gemeente=anders(GEMEENTE, webadres=None)))
        .fouten[0]
        .endswith("is geen pagina van hun eigen site.")
    )
