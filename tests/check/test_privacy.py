"""What looks like a private person, in the texts of people who propose something too."""

from __future__ import annotations

import pytest

from macros.check.privacy import looks_private


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vraag naar Jan Janssens.", "een naam van een persoon"),
        ("Mevrouw De Smet helpt je.", "een naam van een persoon"),
        ("Bel 0470 12 34 56.", "een gsm-nummer"),
        ("Kom naar de Dorpsstraat 12.", "een adres van een persoon"),
        ("Mail jan@gmail.com.", "een persoonlijk mailadres"),
        ("Nummer 85.07.30-033.28.", "een rijksregisternummer"),
        ("Bel 0470 12 34 56 of mail jan@gmail.com.", "een gsm-nummer"),
        ("Bel Digibank Testdorp.", ""),
        ("Bel Heide Kapellen.", ""),
        ("Nummer 85.07.30-033.29.", ""),
        ("Bel 03 555 00 10.", ""),
        ("", ""),
    ],
)
def test_what_a_text_looks_like(text: str, expected: str) -> None:
    """The first sign counts; a name of the register is of no person."""
    assert looks_private(text, ["Wijk Heide"]) == expected


# Words that begin or end the name of a service.
SERVICE = (
    *(
        "Balie",
        "Bib",
        "Bibliotheek",
        "Burgerprofiel",
        "Centrum",
        "Computer",
        "Dienst",
        "Digibank",
        "Digicafé",
    ),
    *("Digipunt", "Gemeente", "Gratis", "Huis", "Lokaal", "Lokale", "Loket", "Onthaal", "Open", "Politie"),
    *("Provincie", "School", "Sociaal", "Sociale", "Stad", "Technische", "Vlaamse", "Welzijn", "Wijk"),
)


@pytest.mark.parametrize("word", SERVICE)
def test_a_service_is_no_person(word: str) -> None:
    """Whether the word stands first or last."""
    assert looks_private(f"Bel {word} Heide", []) == ""
    assert looks_private(f"Bel Heide {word}", []) == ""


@pytest.mark.parametrize("word", ["De", "Een", "Het", "Mijn", "Onze", "Ons"])
def test_a_word_that_opens_a_name_of_a_thing(word: str) -> None:
    """Further on it says nothing: Jan De Smet is a person."""
    assert looks_private(f"Vraag naar {word} Heide", []) == ""
    assert looks_private(f"Vraag naar Jan {word}", []) == "een naam van een persoon"


@pytest.mark.parametrize(
    "who",
    [
        "Mevrouw",
        "mevr.",
        "Mvr.",
        "mw.",
        "Meneer",
        "dhr.",
        "de heer",
        "Juffrouw",
        "Vraag naar",
        "contactpersoon:",
    ],
)
def test_what_stands_before_one_name(who: str) -> None:
    """A title, or a word that asks for somebody."""
    assert looks_private(f"Kom langs. {who} Janssens helpt.", []) == "een naam van een persoon"


@pytest.mark.parametrize("word", ["Bel", "mail", "Bij", "Contact:", "contacteer"])
def test_what_stands_before_two_names(word: str) -> None:
    """After a word for a thing too, one name alone is no person."""
    assert looks_private(f"{word} Jan van den Berg", []) == "een naam van een persoon"
    assert looks_private(f"{word} Heide", []) == ""


@pytest.mark.parametrize(
    "text",
    [
        "0470123456",
        "0470 12 34 56",
        "0470/12.34.56",
        "+32 470 12 34 56",
        "0032470123456",
        "+32 (0)499 12 34 56",
    ],
)
def test_a_mobile_number_in_every_form(text: str) -> None:
    """With spaces, dots and slashes, and from abroad."""
    assert looks_private(f"Bel {text}.", []) == "een gsm-nummer"


@pytest.mark.parametrize(
    "text", ["0440 12 34 56", "0470 12 34 5", "0470 12 34 567", "10470123456", "0470.123.456"]
)
def test_what_is_no_mobile_number(text: str) -> None:
    """Another range, a digit more or less, and the number of an enterprise."""
    assert looks_private(f"Nummer {text}.", []) == ""


@pytest.mark.parametrize(
    "house", ["gmail.com", "hotmail.be", "telenet.be", "outlook.com", "yahoo.co.uk", "SKYNET.be"]
)
def test_a_mailbox_of_somebody(house: str) -> None:
    """Those of the large providers; a service has a name of its own."""
    assert looks_private(f"Mail jan.j+x@{house}", []) == "een persoonlijk mailadres"
    assert looks_private("Mail info@mijngmail.be", []) == ""


@pytest.mark.parametrize(
    "street", ["Dorpsstraat", "Kerklaan", "Kerkweg", "Veldlei", "Kerkdreef", "Dorpsplein", "Liersesteenweg"]
)
def test_a_street_with_a_number(street: str) -> None:
    """Without a number it is only a way to go."""
    assert looks_private(f"Kom naar de {street} 12b.", []) == "een adres van een persoon"
    assert looks_private(f"Kom naar de {street}.", []) == ""


@pytest.mark.parametrize("number", ["85.07.30-033.28", "85073003328", "85 07 30 033 28"])
def test_a_national_number_by_its_sum(number: str) -> None:
    """Also of somebody born since 2000, whose sum begins with a 2."""
    assert looks_private(number, []) == "een rijksregisternummer"
    nine = 1_050_112
    control = 97 - (2_000_000_000 + nine) % 97
    assert looks_private(f"{nine:09d}{control:02d}", []) == "een rijksregisternummer"
