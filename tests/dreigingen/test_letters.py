"""Letters that look like others, run the other way or cannot be seen: refused wherever a name or an address deceives."""

from __future__ import annotations

from typing import Any

import pytest

from macros.load import read
from macros.load.text_rules import NAMES
from macros.problems import Severity
from macros.veldregels import keur

BEDRIEGT = {
    "Cyrillic і": "іtsme",
    "Cyrillic а": "bаnk",
    "Greek ο": "bankcοntact",
    "Armenian": "bａnk".replace("ａ", "ո"),
    "Cherokee": "ᏴANK",
}
ONZICHTBAAR = {
    "right to left": "\u202eknab",
    "isolate": "\u2067knab",
    "mark": "bank\u200f",
    "zero width": "ba\u200bnk",
    "joiner": "ba\u2060nk",
    "tag": "bank\U000e0062",
    "soft hyphen": "ba\u00adnk",
    "delete": "ba\u007fnk",
}


def fouten(field: str, text: str) -> list[Any]:
    """Return each fout on one field with this text."""
    found = read(f'aanbod:\n  - {field}: "{text}"\n'.encode(), "offer.yaml")[1]
    return [problem for problem in found if problem.severity is Severity.FOUT]


@pytest.mark.parametrize("text", BEDRIEGT.values(), ids=BEDRIEGT)
def test_a_letter_of_another_alphabet_is_no_part_of_a_name_or_an_address(text: str) -> None:
    """In every field that names or leads; a sentence may hold a word in Arabic."""
    assert [field for field in sorted(NAMES) if not fouten(field, text)] == []


@pytest.mark.parametrize("text", ONZICHTBAAR.values(), ids=ONZICHTBAAR)
def test_what_cannot_be_seen_stands_nowhere(text: str) -> None:
    """In no field at all."""
    assert fouten("titel", text) and fouten("omschrijving", text)


@pytest.mark.parametrize(
    ("vorm", "text"),
    [
        ("link", "https://www.іtsme.be/"),
        ("link", "https://www.ｉtsme.be/"),
        ("link", "https://www.itsme。be/"),
        ("mail", "hulp@bаnk.example"),
        ("mail", "hulp@bank。example"),
        ("telefoon", "٠٣ ٥٥٥ ٠٠ ١٠"),
        ("telefoon", "０３ ５５５ ００ １０"),
    ],
)
def test_an_address_or_number_has_plain_signs_only(vorm: str, text: str) -> None:
    """A full-width letter or digit leads elsewhere than it seems to, or nowhere; so a proposal with one is refused too."""
    assert keur(vorm, text)
