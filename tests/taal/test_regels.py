"""Each rule of plain Dutch, just within its limit and just over it."""

from __future__ import annotations

import pytest

from macros.taal import regels
from macros.taal.regels import Regel
from macros.taal.tekst import Soort, passage, tekst
from macros.taal.woordenboek import Woordenboek

from .boek import BOEK

A, P, K = Soort.ALINEA, Soort.PUNT, Soort.KOP


def woorden(count: int) -> str:
    """Return a sentence of so many words."""
    return f"Ja{' ja' * (count - 1)}."


def told(regel: Regel, *passages: tuple[Soort, str], boek: Woordenboek = BOEK) -> list[tuple[str, bool]]:
    found = regel(tekst((passage(soort, text) for soort, text in passages), boek), boek)
    return [(one.tekst, one.moet) for one in found]


def test_twelve_words_on_average_is_the_most() -> None:
    """The message names the longest sentence, where the writer begins."""
    assert told(regels.gemiddelde_lengte, (A, woorden(12)), (A, woorden(12))) == []
    assert told(regels.gemiddelde_lengte, (A, woorden(12)), (A, woorden(13))) == [
        (
            "Een zin heeft hier gemiddeld 12,5 woorden. Schrijf er hoogstens 12. "
            "Begin met de langste: “Ja ja ja ja ja ja …” (13 woorden).",
            True,
        )
    ]


def test_labels_and_headings_do_not_count_as_sentences() -> None:
    """Else a list of single words would hide long sentences."""
    labels = [(P, "Gratis"), (P, "Je lader"), (K, "Kom langs"), (A, woorden(13))]
    assert len(told(regels.gemiddelde_lengte, *labels)) == 1
    assert told(regels.gemiddelde_lengte, *labels[:3]) == []
    assert told(regels.gemiddelde_lengte, (P, "Het is gratis."), (A, woorden(13))) == []


@pytest.mark.parametrize(
    ("count", "expected"), [(15, []), (16, [(15, False)]), (20, [(15, False)]), (21, [(20, True)])]
)
def test_a_sentence_may_have_fifteen_words_and_must_not_have_more_than_twenty(
    count: int, expected: list[tuple[int, bool]]
) -> None:
    """In between, the writer is asked to look again."""
    assert told(regels.lange_zinnen, (A, woorden(count))) == [
        (
            f"“Ja ja ja ja ja ja …” heeft {count} woorden. Schrijf er hoogstens {most}. Maak er twee zinnen van.",
            must,
        )
        for most, must in expected
    ]


def test_a_long_point_is_a_sentence_even_without_a_known_verb() -> None:
    """Nobody can read a label of twenty-one words."""
    assert len(told(regels.lange_zinnen, (P, woorden(21)))) == 1
    assert told(regels.lange_zinnen, (P, woorden(15)), (K, woorden(30))) == []


def test_one_sentence_in_twenty_may_be_passive() -> None:
    """Above that, each of them is told."""
    passive, active = (A, "Je wordt geholpen."), (A, "We helpen je.")
    assert told(regels.lijdende_zinnen, passive, *[active] * 19) == []
    assert told(regels.lijdende_zinnen, passive, *[active] * 18) == [
        (
            "“Je wordt geholpen.” begint niet bij wie iets doet. Zeg eerst wie, en dan wat. "
            "Bijvoorbeeld “We kijken het na”.",
            True,
        )
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Indien je wil.", [("Indien", "als")]),
        ("Dit is in het kader van hulp.", [("in het kader van", "voor")]),
        ("Dit past in het kader dat er is.", [("in het kader", "voor")]),
        ("Een zaal in het kasteel.", []),
        ("Neem uw kaart mee.", [("uw", "je")]),
        ("Om 14 u en om 9.30 u.", []),
        ("Het woord “indien” lees je niet graag.", []),
        ("Hij zei “indien je wil” en ging.", [("indien", "als")]),
        ("Indiening mag.", []),
    ],
)
def test_words_to_avoid(text: str, expected: list[tuple[str, str]]) -> None:
    """The longest phrase is told with what to say instead; a word the text is about stays."""
    assert told(regels.vermeden_woorden, (A, text)) == [
        (f"“{word}” is een moeilijk woord. Schrijf liever: {use}.", True) for word, use in expected
    ]


def test_words_over_twenty_letters() -> None:
    """Names and mail addresses may be long."""
    text = "Voorbeeldkerk-aan-de-Verzinsel heeft identiteitskaartlezers, mail kaartlezers@identiteit.example."
    assert told(regels.lange_woorden, (P, text)) == [
        ("“identiteitskaartlezers” heeft 22 letters. Zeg het met kortere woorden.", False)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bel o.a. de bank.", ["“o.a.” is een afkorting. Schrijf het voluit: onder andere."]),
        ("Huis Nr. 4.", ["“Nr.” is een afkorting. Schrijf het voluit: nummer."]),
        ("Dat is z.g.a.n. nieuw.", ["“z.g.a.n.” is een afkorting. Schrijf het voluit."]),
        ("Om 9.30 uur. Kijk op www.testdorp.example.", []),
    ],
)
def test_abbreviations(text: str, expected: list[str]) -> None:
    """A known one is told with its full form, another with dots inside without."""
    assert told(regels.afkortingen, (A, text)) == [(one, False) for one in expected]


def test_words_in_capitals() -> None:
    """A name, an explained word, a lone letter and a number with letters that are small may stay."""
    text = "De VVSG toont een QR-code. Lees van A tot Z, 14u. BEL NU."
    word = (
        "staat in hoofdletters. Schrijf het voluit en in gewone letters. Of leg het uit in de woordenlijst."
    )
    assert told(regels.hoofdletters, (A, text)) == [(f"“BEL” {word}", False), (f"“NU” {word}", False)]


def test_a_paragraph_has_four_sentences_at_most() -> None:
    """A point or a heading is no paragraph."""
    assert told(regels.lange_alineas, (A, "Ja. " * 4), (P, "Ja. " * 5)) == []
    assert told(regels.lange_alineas, (A, "Ja. " * 5)) == [
        (
            "De alinea die begint met “Ja.” heeft 5 zinnen. Schrijf er hoogstens 4 en begin dan een nieuwe.",
            False,
        )
    ]


def test_a_heading_has_eight_words_at_most() -> None:
    """The sentences in it count together."""
    assert told(regels.lange_koppen, (K, woorden(8)), (A, woorden(9))) == []
    assert told(regels.lange_koppen, (K, "Ja ja ja ja. Nee nee nee nee nee")) == [
        ("De kop “Ja ja ja ja.” heeft 9 woorden. Schrijf er hoogstens 8.", False)
    ]


def test_all_findings_stand_in_reading_order() -> None:
    """Whatever the rule, the first in the text comes first."""
    found = regels.bevindingen(tekst([passage(A, "Bel o.a. indien nodig de BANK.", 10)], BOEK), BOEK)
    assert [(one.plek, one.tekst.split("”")[0][1:]) for one in found] == [
        (14, "o.a."),
        (19, "indien"),
        (35, "BANK"),
    ]


def test_a_text_without_a_sentence_gives_nothing() -> None:
    """An empty page is no fault of its language."""
    assert regels.bevindingen(tekst((), BOEK), BOEK) == []
