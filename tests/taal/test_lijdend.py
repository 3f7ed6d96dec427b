"""A sentence is passive when it has a form of worden with a participle beside it."""

from __future__ import annotations

import pytest

from macros.taal.lijdend import is_lijdend
from macros.taal.tekst import Soort, passage


def lijdend(text: str) -> bool:
    return any(is_lijdend(zin.klein) for zin in passage(Soort.ALINEA, text).zinnen)


@pytest.mark.parametrize(
    "text",
    [
        "Je wordt snel geholpen.",
        "De lijst wordt nagekeken door de gemeente.",
        "Hier worden laptops uitgeleend.",
        "Je aanvraag werd verwerkt.",
        "De app moet eerst geïnstalleerd worden.",
        "Dat werd gedaan door een vrijwilliger.",
        "Mensen die geholpen worden, zijn blij.",
        "Zo word je doorverwezen.",
    ],
)
def test_passive(text: str) -> None:
    """In any tense and order, with prefixes that come off and prefixes that do not."""
    assert lijdend(text)


@pytest.mark.parametrize(
    "text",
    [
        "Word vrijwilliger.",
        "Je telefoon wordt warm.",
        "We hebben je geholpen.",
        "De gemeente wordt groter.",
        "Het gebied wordt een park.",
        "Ze worden bekend.",
        "Hier worden de gedichten mooi.",
        "Je bent uitgenodigd.",
    ],
)
def test_active(text: str) -> None:
    """Worden that means “become”, a participle without worden, a noun that looks like one."""
    assert not lijdend(text)
