"""The stickers: as many as the rules of the round give, for as many participants as fit on the page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from macros.site import make
from macros.views.vellen.stickers import Stickers, stickers, vellen

from ...klein import AUTHORED
from ..beleid.klein import beleid
from .pers import druk, tekst


def _blad(folder: Path, groen: int, rood: int) -> Stickers:
    register = beleid(folder, publiek=False).register
    rules = register.bouwstenen.stickerronde.model_copy(update={"groen": groen, "rood": rood})
    changed = replace(register, bouwstenen=register.bouwstenen.model_copy(update={"stickerronde": rules}))
    return stickers(make(changed, AUTHORED).zicht, next(vellen(changed)))


@pytest.mark.parametrize(
    ("groen", "rood", "deelnemers", "stroken"),
    [
        (10, 10, 9, [("groen", 10), ("rood", 10)]),
        (12, 3, 6, [("groen", 10), ("groen", 2), ("rood", 3)]),
    ],
)
def test_numbers_come_from_the_rules(
    tmp_path: Path, groen: int, rood: int, deelnemers: int, stroken: list[tuple[str, int]]
) -> None:
    """A row holds ten; a participant gets a block of rows of both colours."""
    found = _blad(tmp_path, groen, rood)
    assert [[(row.kleur, len(row.stickers)) for row in block] for block in found.deelnemers] == [
        stroken
    ] * deelnemers
    assert found.zin == (
        f"Dit blad is voor {deelnemers} deelnemers. Zijn jullie met meer? "
        f"Druk het 2 keer af voor {deelnemers + 1} tot {2 * deelnemers} deelnemers."
    )


def test_many_stickers_leave_room_for_one_participant(tmp_path: Path) -> None:
    """Then it says so."""
    assert _blad(tmp_path, 60, 60).zin == (
        "Dit blad is voor 1 deelnemer. Druk het één keer af voor elke deelnemer."
    )


def test_the_meaning_stands_in_words(tmp_path: Path) -> None:
    """Colour is never alone, and the page fits."""
    words = tekst(druk(make(beleid(tmp_path, publiek=False).register, AUTHORED), "stickers"))
    assert (words.count("10 groene: belangrijk"), words.count("10 rode: niet belangrijk")) == (9, 9)
    assert "Gedrukt op" in words
