"""The records themselves: addresses, coordinates, languages, ages, the address of the site, and the closed lists."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter

from macros.model import Gemeente, Keuze, keuzes
from macros.model.base import is_id
from macros.model.gemeente import VERSIE, Versie
from macros.model.keuzes import Licentie, Nood
from macros.model.offer import TALEN, Leeftijd, Taal
from macros.model.plaats import Adres, Graden

from . import gelezen

LISTS = [
    kind
    for kind in vars(keuzes).values()
    if isinstance(kind, type) and issubclass(kind, Keuze) and kind is not Keuze
]


@pytest.mark.parametrize("text", ["1000", "2530", "9992"])
def test_postcode(text: str) -> None:
    """A Belgian postcode stays text."""
    address = TypeAdapter(Adres).validate_python(
        {"straat": "Dorp 1", "postcode": text, "gemeente": "Testdorp"}
    )
    assert address.postcode == text


@pytest.mark.parametrize("text", ["0999", "253", "25300", "B-2530", "25 30", "٢٥٣٠"])
def test_postcode_refused(text: str) -> None:
    """Four digits, the first of them no zero."""
    assert gelezen(Adres, {"straat": "Dorp 1", "postcode": text, "gemeente": "Testdorp"}) == (
        f"“{text}” is geen Belgische postcode: vier cijfers. Bijvoorbeeld 2530."
    )


@pytest.mark.parametrize(
    ("text", "degrees"), [("51.163", 51.163), ("-4.4960", -4.496), ("4.12345678", 4.12345678)]
)
def test_graden(text: str, degrees: float) -> None:
    """Degrees with three to eight digits behind the point: to a hundred metres or finer."""
    assert gelezen(Graden, text) == degrees


@pytest.mark.parametrize(
    "text", ["51", "51.16", "51,163", "51.163°", "51°09′", "nan", "inf", "1e2", "5116.300", "51.123456789"]
)
def test_graden_refused(text: str) -> None:
    """Too coarse, with a comma, in minutes, or no number."""
    assert gelezen(Graden, text) == (
        f"“{text}” is geen coördinaat. Schrijf graden met een punt en minstens drie cijfers erachter. "
        "Bijvoorbeeld 51.163."
    )


def test_talen_have_dutch_names() -> None:
    """The code is written, the name is read."""
    assert gelezen(Taal, "fr") == "fr"
    assert (TALEN["nl"], TALEN["fr"], TALEN["ar"]) == ("Nederlands", "Frans", "Arabisch")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Frans", " Bedoelde je “fr”?"),
        ("NL", " Bedoelde je “nl”?"),
        ("nld", " Bedoelde je “nl”?"),
        ("xx", ""),
    ],
)
def test_taal_refused(text: str, hint: str) -> None:
    """A name or a code of three letters brings to the code of two."""
    assert (
        gelezen(Taal, text) == f"“{text}” is geen taalcode van twee letters. Bijvoorbeeld nl, fr of en.{hint}"
    )


def test_leeftijd_has_an_end() -> None:
    """One end may be open, not both."""
    assert gelezen(Leeftijd, {"van": "55"}).tot is None
    assert gelezen(Leeftijd, {"tot": "0"}).tot == 0
    assert gelezen(Leeftijd, {}) == "Hier staat geen leeftijd. Bijvoorbeeld leeftijd: {van: 55}."


def test_versie() -> None:
    """One version is read; the message says which."""
    assert gelezen(Versie, VERSIE) == "1"
    assert gelezen(Versie, "2") == (
        "Dit bestand is van versie “2”. Dit programma leest versie 1. Schrijf versie: 1."
    )


def _council(**fields: Any) -> Any:
    return gelezen(Gemeente, {"versie": "1", "naam": "Testdorp", **fields})


@pytest.mark.parametrize(
    "address",
    ["https://hulp.testdorp.example/", "https://testdorp.example/hulp/digitaal/", "https://a.example:8443/"],
)
def test_webadres(address: str) -> None:
    """The address of a site, at the root or in a folder."""
    assert _council(webadres=address).webadres == address


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (
            "https://a.example",
            "“https://a.example” eindigt niet op een schuine streep. Bedoelde je “https://a.example/”?",
        ),
        (
            "https://a.example/hulp",
            "“https://a.example/hulp” eindigt niet op een schuine streep. Bedoelde je “https://a.example/hulp/”?",
        ),
        *(
            (
                address,
                f"“{address}” kan niet het adres van de site zijn. Laat weg wat na de map komt. "
                "Bijvoorbeeld https://hulp.testdorp.example/.",
            )
            for address in (
                "https://a.example/?x=1",
                "https://a.example/#x",
                "https://a.example//b/",
                "https://a.example/../b/",
                "https://a.example/%2e/",
                "https://a.example/é/",
            )
        ),
    ],
)
def test_webadres_refused(address: str, expected: str) -> None:
    """No question, no empty, hidden or encoded folder: every address of the site is made of it."""
    assert _council(webadres=address) == expected


@pytest.mark.parametrize(
    ("fields", "trial"),
    [
        ({}, True),
        ({"loketten": [{"naam": "Onthaal", "telefoon": "03 555 00 10"}]}, True),
        ({"mail": "info@testdorp.example"}, True),
        ({"telefoon": "03 555 00 10"}, False),
        (
            {
                "loketten": [
                    {
                        "naam": "Onthaal",
                        "adres": {"straat": "Dorp 1", "postcode": "2999", "gemeente": "Testdorp"},
                    }
                ]
            },
            False,
        ),
    ],
)
def test_proefversie(fields: dict[str, Any], trial: bool) -> None:
    """Without a telephone and without the address of a counter the site is a trial version."""
    assert _council(**fields).proefversie is trial


@pytest.mark.parametrize("kind", LISTS, ids=lambda kind: kind.__name__)
def test_closed_lists_have_one_word_and_one_label_each(kind: type[Keuze]) -> None:
    """No word and no label stands twice; words are small letters without odd spaces, but for licences: those are names."""
    words, labels = [str(word) for word in kind], [word.label for word in kind]
    assert len(set(words)) == len(words) and len(set(labels)) == len(labels)
    assert all(word == word.strip() and "  " not in word for word in words)
    assert kind is Licentie or all(word == word.casefold() for word in words)
    assert all(label and not label.endswith(".") for label in labels)


def test_needs_are_addresses() -> None:
    """Each need is the address of a page."""
    assert all(is_id(str(need)) for need in Nood)
