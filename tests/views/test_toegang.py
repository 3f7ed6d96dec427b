"""How a person gets in: any mix of ways is one sentence that nowhere says the opposite of itself."""

from __future__ import annotations

from itertools import combinations

import pytest

from macros.model.keuzes import Toegang
from macros.views.toegang import toegang_zin


@pytest.mark.parametrize(
    ("ways", "sentence"),
    [
        ([], None),
        (["vrije inloop"], "Je hoeft geen afspraak te maken"),
        (["afspraak", "vrije inloop"], "Je hoeft geen afspraak te maken. Een afspraak mag ook."),
        (["afspraak"], "Maak eerst een afspraak"),
        (["doorverwijzing", "afspraak"], "Maak eerst een afspraak. Een hulpverlener mag je ook aanmelden."),
        (["afspraak", "inschrijven"], "Maak eerst een afspraak. Inschrijven mag ook."),
        (["mail", "telefoon"], "Je krijgt hulp aan de telefoon. Je krijgt ook hulp per mail."),
        (["doorverwijzing"], "Een hulpverlener meldt je aan"),
    ],
)
def test_the_way_that_asks_least_comes_first(ways: list[str], sentence: str | None) -> None:
    """What else is possible is said as what one may do."""
    assert toegang_zin([Toegang(way) for way in ways]) == sentence


def test_no_mix_asks_for_two_things() -> None:
    """Whatever else is said, only one way is told as the one to take."""
    orders = {way.label for way in Toegang}
    for count in range(1, len(Toegang) + 1):
        for ways in combinations(Toegang, count):
            parts = (toegang_zin(ways) or "").removesuffix(".").split(". ")
            assert len(parts) == count
            assert len(orders & set(parts)) == 1
