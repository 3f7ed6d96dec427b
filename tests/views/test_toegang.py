"""How one gets in, as one sentence."""

from __future__ import annotations

import pytest

from macros.model.keuzes import Toegang
from macros.views.toegang import toegang_zin


@pytest.mark.parametrize(
    ("ways", "sentence"),
    [
        ((), None),
        ((Toegang.AFSPRAAK,), "Maak eerst een afspraak"),
        (
            (Toegang.AFSPRAAK, Toegang.VRIJE_INLOOP),
            "Je hoeft geen afspraak te maken. Een afspraak mag ook.",
        ),
        (
            (Toegang.DOORVERWIJZING, Toegang.TELEFOON),
            "Je krijgt hulp aan de telefoon. Een hulpverlener mag je ook aanmelden.",
        ),
    ],
)
def test_one_sentence_for_any_mix(ways: tuple[Toegang, ...], sentence: str | None):
    """The way that asks least comes first; no two ways contradict each other."""
    assert toegang_zin(ways) == sentence
