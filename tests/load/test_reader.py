"""What a good file becomes: text that knows its place, and nothing that YAML guesses."""

from __future__ import annotations

import pytest

from macros.load import Mapping, Sequence, Text, read
from macros.load.faults import MAX_PROBLEMS
from macros.problems import Place, Problem, Severity


def values(text: str) -> Mapping:
    """Return what stands in a text without problems."""
    value, problems = read(text.encode(), "offer.yaml")
    assert problems == []
    assert isinstance(value, Mapping)
    return value


@pytest.mark.parametrize(
    "word", ["14:00", "9:30", "NO", "on", "yes", "0470123456", "2026-02-30", "1e3", "0x1F", "3.10", "=", "-1"]
)
def test_every_scalar_is_text(word: str) -> None:
    """YAML takes 14:00 for 840 and NO for false; a register means what it says."""
    assert values(f"a: {word}") == {"a": word}


def test_every_value_and_key_knows_its_place() -> None:
    """Line and column count from 1; a mapping or list in block style stands where its first part does."""
    value = values("aanbod:\n  - id: digipunt\n    talen: [nl, 'fr']\n")
    offers = value["aanbod"]
    assert isinstance(offers, Sequence)
    offer = offers[0]
    assert isinstance(offer, Mapping)
    languages = offer["talen"]
    assert isinstance(languages, Sequence)
    found = [
        value,
        value.key("aanbod"),
        offers,
        offer,
        offer.key("talen"),
        offer["id"],
        languages,
        *languages,
    ]
    places = [(part.place.line, part.place.column) for part in found if part is not None]
    assert places == [(1, 1), (1, 1), (2, 3), (2, 5), (3, 5), (2, 9), (3, 12), (3, 13), (3, 17)]


def test_the_place_names_the_file() -> None:
    """The name is the one that the caller gave."""
    assert values("a: b").place == Place("offer.yaml", 1, 1)


def test_a_key_that_is_not_there_has_no_place() -> None:
    """`key` finds nothing, without an error."""
    assert values("a: b").key("c") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: >-\n  een\n  twee\n", "een twee"),
        ("a: |\n  een\n  twee\n", "een\ntwee\n"),
        ("a: 'l''avond'", "l'avond"),
        ('a: "één\\ntwee"', "één\ntwee"),
        ("a: een\n  twee", "een twee"),
    ],
)
def test_text_may_be_written_in_every_way_yaml_has(text: str, expected: str) -> None:
    """Folded, literal, quoted, or over two lines."""
    assert values(text) == {"a": expected}


def test_what_nobody_sees_is_made_plain() -> None:
    """BOM, CRLF, split accents and the many kinds of space and hyphen all become the ordinary ones."""
    text = "\ufeffa: cafe\u0301\r\nb:\u00a0dinsdag 14u\u201116u\rc: d\u202fe\n"
    value = values(text)
    assert value == {"a": "café", "b": "dinsdag 14u-16u", "c": "d e"}
    assert [key.place.line for key, _ in value.entries()] == [1, 2, 3]


def test_reading_goes_on_after_a_problem() -> None:
    """What could be read is there, so that the checks can look at it in the same run."""
    value, problems = read(b"titel:\nkort: Lokaal #3\nsoort: digipunt\nsoort: wifi\n", "offer.yaml")
    assert value == {"titel": "", "kort": "Lokaal", "soort": "digipunt"}
    assert [problem.place.line for problem in problems] == [1, 2, 4]


def test_an_invisible_character_is_taken_out() -> None:
    """It is told once; the value does not cause a second message elsewhere."""
    value, problems = read("id: digi\u200bpunt".encode(), "offer.yaml")
    assert value == {"id": "digipunt"}
    assert len(problems) == 1


@pytest.mark.parametrize("data", [b"a: b: c", b"\ta: b", b"\xff", b"", b"[[[[[[[[[[[[", b"alleen tekst"])
def test_what_cannot_be_read_to_its_end_gives_no_value(data: bytes) -> None:
    """Half a file would make the checks say that the other half is missing."""
    value, problems = read(data, "offer.yaml")
    assert value is None
    assert [problem.severity for problem in problems] == [Severity.FOUT]


def test_a_file_of_exactly_300_kb_is_read() -> None:
    """One byte more is too much."""
    data = b"a: b  # " + b"x" * (300_000 - 8)
    assert read(data, "offer.yaml") == ({"a": "b"}, [])
    assert read(data + b"x", "offer.yaml")[0] is None


def test_too_many_problems_are_cut_short() -> None:
    """The last message says so, and is no worse than what it stands for."""
    _, fouten = read(b"a:\n" + b"- ~\n" * 300, "offer.yaml")
    assert len(fouten) == MAX_PROBLEMS + 1
    more = "Vanaf hier zijn er nog meer problemen in dit bestand. Los eerst de vorige op."
    assert fouten[-1] == Problem(Place("offer.yaml", 202, 3), Severity.FOUT, more)
    _, mixed = read(b"a:\n" + b"- <b>\n" * 250 + b"- ~\n", "offer.yaml")
    assert mixed[-1] == Problem(Place("offer.yaml", 202, 3), Severity.FOUT, more)
    value, warnings = read(b"a:\n" + b"- <b>\n" * 300, "offer.yaml")
    assert value is not None
    assert warnings[-1] == Problem(Place("offer.yaml", 202, 3), Severity.WAARSCHUWING, more)


def test_text_is_a_str_in_every_way() -> None:
    """Models and templates need not know that it is more."""
    text = values("a: digipunt")["a"]
    assert isinstance(text, Text)
    assert (text, hash(text), text.upper()) == ("digipunt", hash("digipunt"), "DIGIPUNT")
