"""The share that was checked within its term, worked out a second time: of what runs, of places, of actors."""

from __future__ import annotations

import pytest

from .blad import blad, tabel
from .ruw import NAMEN, Ruw, procent, ruw


def _tellingen(raw: Ruw) -> list[tuple[str, int, int]]:
    groups = (
        ("lopende aanbiedingen", raw.lopend()),
        ("plaatsen", list(raw.plaatsen.values())),
        ("actoren", raw.bestaande()),
    )
    return [(kind, sum(map(raw.op_tijd, group)), len(group)) for kind, group in groups]


def regels(raw: Ruw) -> list[str]:
    """Return every line of the chapter."""
    counts = _tellingen(raw)
    told = [
        f"{fresh} van de {total} {kind} {'is' if fresh == 1 else 'zijn'} op tijd nagekeken ({procent(fresh, total)} %)."
        for kind, fresh, total in counts
    ]
    rows = [(kind.capitalize(), f"{fresh} van de {total}") for kind, fresh, total in counts]
    return [
        "Wat is op tijd nagekeken?",
        *told,
        *tabel("Op tijd nagekeken", ("Wat", "Op tijd nagekeken"), rows),
    ]


@pytest.mark.parametrize("name", NAMEN)
def test_the_share_checked_in_term(name: str) -> None:
    """In numbers, in percents and as bars."""
    raw = ruw(name)
    assert blad(name).lijnen["nagekeken"] == regels(raw)
    expected = [(procent(fresh, total), None) for _, fresh, total in _tellingen(raw)]
    assert blad(name).balken["nagekeken"] == expected
