"""No file, however broken, makes the reader fall over: every finding has a place and Dutch words.

`HYPOTHESIS_PROFILE=fuzz` runs 21,000 cases; the normal run a few hundred.
"""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from macros.load import Mapping, Sequence, Text, Value, read
from macros.load.characters import _FORBIDDEN
from macros.load.faults import MAX_PROBLEMS
from macros.load.reader import MAX_DEPTH
from macros.problems import Problem, Severity

from .conftest import FUZZ

_ENGLISH = re.compile(
    r"expected|found character|while scanning|while parsing|not allowed|did not|Error|Traceback"
)
_GAP = re.compile(r"\{[a-z]+\}")

PIECES = (
    *("titel", "id", "aanbod", "Digipunt", "é", "’t", "'t", "14:00", "~", "null", "<<", "Let op: x"),
    *(": ", ":", "- ", "-", "\n", "\n  ", "\n    ", "\n      ", "  ", " #", "  # ", ", ", "---\n", "...\n"),
    *(
        "[",
        "]",
        "{",
        "}",
        "{{",
        "}}",
        "{%",
        '"',
        "'",
        "|",
        ">",
        ">-",
        "\\",
        "&a",
        "*a",
        "!x",
        "!!",
        "%",
        "@",
        "`",
        "? ",
    ),
    *(
        "\t",
        "\r\n",
        "\r",
        "\x00",
        "\x07",
        "\x85",
        "\u2028",
        "\u200b",
        "\u202e",
        "\ufeff",
        "\ufffd",
        "\u0456",
        "\u0301",
        "ﬁ",
    ),
    *("<b>", "**x**", "[l](u)", "&amp;", "\\u200b", "\\x", "a" * 1100),
)
GOOD = """versie: 1
actoren: []
aanbod:
  - id: digipunt
    titel: "Digipunt: in de bib"  # elke dinsdag
    rollen:
      - {actor: digibank, rol: coördineert}
    wanneer:
      elke: [dinsdag 14u-16u, donderdag 18u-20u]
      gesloten: [{van: 2026-12-21, tot: 2027-01-03, reden: 'Kerst'}]
    kort: >-
      Een digihelper helpt je
      met je vraag.
"""


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Return the good file with a few cuts and insertions, as a slip of the hand makes them."""
    text = GOOD
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        cut = draw(st.sampled_from((0, 0, 0, 1, 2, 5, 30)))
        text = text[:start] + draw(st.sampled_from(PIECES)) + text[start + cut :]
    return text


def holds(data: bytes) -> None:
    """Read and check what must be true of every answer."""
    value, problems = read(data, "offer.yaml")
    lines = len(re.split("\r\n|\r|\n", data.decode("utf-8", "replace")))
    assert value is not None or any(problem.severity is Severity.FOUT for problem in problems)
    assert len(problems) <= MAX_PROBLEMS + 1
    assert problems == sorted(problems)
    for problem in problems:
        _is_a_good_message(problem, lines)
    if value is not None:
        _is_a_good_value(value, 1, clean=not any(p.severity is Severity.FOUT for p in problems))


def _is_a_good_message(problem: Problem, lines: int) -> None:
    assert problem.place.file == "offer.yaml"
    assert 1 <= problem.place.line <= lines + 1
    assert problem.place.column >= 1
    assert not _ENGLISH.search(problem.text)
    assert not _GAP.search(problem.text) or "“" in problem.text or '"' in problem.text
    assert "\n" not in problem.text
    assert problem.text.endswith((".", "]", ")"))
    assert len(problem.text) < 500


def _is_a_good_value(value: Value, depth: int, clean: bool) -> None:
    assert depth <= MAX_DEPTH + 1
    assert value.place.line >= 1
    if isinstance(value, Text):
        assert not clean or (value.strip() and not _FORBIDDEN.search(value))
    elif isinstance(value, Mapping):
        for key, part in value.entries():
            assert key.place.line >= 1
            _is_a_good_value(part, depth + 1, clean)
    else:
        assert isinstance(value, Sequence)
        for part in value:
            _is_a_good_value(part, depth + 1, clean)


@FUZZ
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    """A picture with the wrong name is still answered in Dutch."""
    holds(data)


@FUZZ
@given(st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
def test_any_text_and_any_heap_of_yaml_signs(text: str) -> None:
    """The signs that mean something to YAML, in every order."""
    holds(text.encode("utf-8", "surrogatepass"))


@FUZZ
@given(mutated())
def test_a_good_file_with_slips(text: str) -> None:
    """Most broken files are nearly good."""
    holds(text.encode())
