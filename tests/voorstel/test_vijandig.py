"""Hostile values in proposals: a text stays a text, and nothing else of the register changes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.bewerken import Waarde, gelijk
from macros.problems import Severity
from macros.voorstel.blok import Veldwijziging, Voorstel
from macros.voorstel.velden import VELDEN

from .klein import BIB, TESTDORP, ander_nummer, gelezen, uit, voorstel

VIJANDIG = [
    "a\n- id: gehackt\n  titel: b",
    "a\n\naanbod: []",
    "x: {y: z}",
    "&anker a",
    "*anker",
    "!!python/object/apply:os.system [ls]",
    "<<: *a",
    "{{ 7 * 7 }}",
    "{% include 'x' %}",
    "<script>alert(1)</script>",
    "# weg",
    "a # b",
    "---",
    "...",
    "%TAG",
    "null",
    "ja",
    "'",
    '"',
    "- a",
    "? a",
    "| a",
    "> a",
    "@naam `x`",
    "[a](javascript:b)",
    "\\x00",
    "a: b",
    "a:",
    "é" * 300,
]


@pytest.mark.parametrize("text", VIJANDIG)
@pytest.mark.parametrize("pad", ["kort", "meebrengen", "wanneer.gesloten"])
def test_a_hostile_text_stays_a_text(text: str, pad: str) -> None:
    """It is read back as it was sent, on one line, and no other value of the register changes."""
    values: dict[str, Waarde] = {
        "kort": text,
        "meebrengen": [text],
        "wanneer.gesloten": [{"op": "2026-12-24", "reden": text}],
    }
    now = TESTDORP.waarde("aanbod", BIB, pad)
    found = uit(voorstel((pad, now, values[pad])))
    assert not [problem for problem in found.problemen if problem.severity is Severity.FOUT]
    before, after = (gelezen(files) for files in (TESTDORP, found.dossier))
    told = after.pop(BIB)
    assert {**before, BIB: told} == {**after, BIB: told}
    assert gelijk(found.dossier.waarde("aanbod", BIB, pad), values[pad])


_WAARDEN: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from(VIJANDIG) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["op", "reden", "uren", "x"]), inner, max_size=3)
    ),
    max_leaves=5,
)
_PADEN = st.sampled_from([(kind, one.pad) for kind, fields in VELDEN.items() for one in fields])


@settings(max_examples=60, derandomize=True, deadline=None)
@given(_PADEN, st.none() | _WAARDEN, st.booleans())
def test_any_value_in_any_field(where: tuple[str, str], value: Waarde, known: bool) -> None:
    """What is taken in can be read and is right by its model; all else is told, one line each."""
    kind, pad = where
    id = {"aanbod": BIB, "plaats": "bibliotheek", "actor": "jeugddienst"}[kind]
    was = TESTDORP.waarde(kind, id, pad) if known else None
    found = uit(Voorstel(kind, id, ander_nummer().op, "", (Veldwijziging(pad, was, value),)))
    for problem in found.problemen:
        assert problem.text.isprintable() and len(problem.text) < 2000
