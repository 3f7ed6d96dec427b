"""Telephone, mail and link: what is taken, and how a number is shown and dialled."""

from __future__ import annotations

import pytest

from macros.model.contact import Link, Mail, Telefoon, telefoon_adres, telefoon_tonen
from macros.veldregels import KORTE_NUMMERS

from . import gelezen


@pytest.mark.parametrize(
    ("text", "shown", "address"),
    [
        ("03 555 00 10", "03 555 00 10", "tel:+32-3-555-00-10"),
        ("+3235550010", "03 555 00 10", "tel:+32-3-555-00-10"),
        ("03/555.00.10", "03 555 00 10", "tel:+32-3-555-00-10"),
        ("0032 3 555 00 10", "03 555 00 10", "tel:+32-3-555-00-10"),
        ("0800 12 345", "0800 12 345", "tel:+32-800-12-345"),
        ("0470 12 34 56", "0470 12 34 56", "tel:+32-470-12-34-56"),
        ("+31 20 555 01 23", "+31 20 555 0123", "tel:+31-20-555-0123"),
        ("1700", "1700", "tel:1700"),
        ("112", "112", "tel:112"),
    ],
)
def test_telefoon(text: str, shown: str, address: str) -> None:
    """A number stays as it is written; it is shown in groups and dialled in international form."""
    assert gelezen(Telefoon, text) == text
    assert telefoon_tonen(text) == shown
    assert telefoon_adres(text) == address


@pytest.mark.parametrize("text", KORTE_NUMMERS)
def test_short_numbers(text: str) -> None:
    """A short number has no international form."""
    assert gelezen(Telefoon, text) == telefoon_tonen(text) == text
    assert telefoon_adres(text) == f"tel:{text}"


EXAMPLE = "Bijvoorbeeld 03 555 00 10 of +32 3 555 00 10."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0900 12 345", "is een betaalnummer. Zet hier een gewoon of gratis nummer."),
        ("0903 12 345", "is een betaalnummer. Zet hier een gewoon of gratis nummer."),
        ("070 12 34 56", "is een betaalnummer. Zet hier een gewoon of gratis nummer."),
        ("03 555 00", "heeft te weinig cijfers voor één telefoonnummer."),
        ("03 555 00 10 11 12", "heeft te veel cijfers voor één telefoonnummer."),
        ("03 123 45 67", "bestaat niet als telefoonnummer. Kijk de cijfers na."),
        ("bel 03 555 00 10", "is geen telefoonnummer. Zet hier één nummer en niets anders."),
        ("03 555 00 10 toestel 3", "is geen telefoonnummer. Zet hier één nummer en niets anders."),
        ("0800 HELP", "is geen telefoonnummer. Zet hier één nummer en niets anders."),
        ("٠٣ 555 00 10", "is geen telefoonnummer. Zet hier één nummer en niets anders."),
    ],
)
def test_telefoon_refused(text: str, expected: str) -> None:
    """A number that costs more, does not exist or is not alone is never published."""
    assert gelezen(Telefoon, text) == f"“{text}” {expected} {EXAMPLE}"


def test_the_numbers_of_the_examples_are_right() -> None:
    """Who copies the example gets no second message."""
    assert gelezen(Telefoon, "03 555 00 10") == "03 555 00 10"
    assert gelezen(Telefoon, "+32 3 555 00 10") == "+32 3 555 00 10"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bib@testdorp.example", "bib@testdorp.example"),
        ("mailto:bib@testdorp.example", "bib@testdorp.example"),
        ("b.i-b+balie@hulp.test-dorp.example", "b.i-b+balie@hulp.test-dorp.example"),
    ],
)
def test_mail(text: str, expected: str) -> None:
    """A plain address, without mailto:."""
    assert gelezen(Mail, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "bib",
        "bib@testdorp",
        "@testdorp.example",
        "bib@.example",
        "bib@-a.example",
        "b..b@a.example",
        "b b@a.example",
        "a@b.example?cc=c@d.example",
        "a@b.example,c@d.example",
        "a@b.example\nx",
    ],
)
def test_mail_refused(text: str) -> None:
    """No second address, no header, no gap."""
    assert gelezen(Mail, text) == f"“{text}” is geen mailadres. Bijvoorbeeld bibliotheek@testdorp.example."


@pytest.mark.parametrize(
    "text",
    [
        "https://a.example",
        "https://a.example/b?c=d&e#f",
        "https://a.example:8443/",
        "https://münchen.example/",
        "https://a.example/@b",
    ],
)
def test_link(text: str) -> None:
    """An address over https, as it is."""
    assert gelezen(Link, text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "http://a.example/b",
            "“http://a.example/b” begint met http://. Gebruik het veilige adres. Bedoelde je “https://a.example/b”?",
        ),
        ("www.a.example", "Bij “www.a.example” ontbreekt https://. Bedoelde je “https://www.a.example”?"),
        (
            "https://a.example@b.example/",
            "“https://a.example@b.example/” heeft een @ voor de naam van de site. Zo lijkt een adres op een ander. "
            "Bijvoorbeeld https://www.testdorp.example/digipunt.",
        ),
        ("https://[a", "“https://[a” is geen webadres. Bijvoorbeeld https://www.testdorp.example/digipunt."),
    ],
)
def test_link_refused_with_a_better_one(text: str, expected: str) -> None:
    """What somebody meant stands in the message where it can be known."""
    assert gelezen(Link, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//a.example",
        "/a",
        "ftp://a.example",
        "https:/a.example",
        "https://a",
        "https://1.2.3.4/",
        "https://a.example/b c",
        'https://a.example/"x',
        "https://a.example\\b",
        "vbscript:x",
        "https://",
    ],
)
def test_link_refused(text: str) -> None:
    """Only https, only a named site, nothing that could end an attribute."""
    assert gelezen(Link, text) == (
        f"“{text}” is geen webadres dat we mogen tonen. Het begint met https://. "
        "Bijvoorbeeld https://www.testdorp.example/digipunt."
    )
