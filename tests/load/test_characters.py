"""From bytes to text: where an odd character stands, of which kind it is, and what is left out."""

from __future__ import annotations

import pytest

from macros.load.characters import MAX_MESSAGES, decode, of_the_keyboard


def told(text: str) -> tuple[str | None, list[tuple[int, int, str]]]:
    """Return the text that is left, and line, column and words of every problem."""
    clean, problems = decode(text.encode(), "a.yaml")
    return clean, [(problem.place.line, problem.place.column, problem.text) for problem in problems]


def test_the_place_is_that_of_the_character() -> None:
    """On the first line, at the start of a line and further on."""
    clean, found = told("ab\x07c\n\x07d\ne\x07")
    assert clean == "abc\nd\ne"
    assert [(line, column) for line, column, _ in found] == [(1, 3), (2, 1), (3, 2)]
    assert [place[:2] for place in told("\n\x07")[1]] == [(2, 1)]


@pytest.mark.parametrize(
    ("char", "left", "words"),
    [
        ("\t", "a b", "Hier staat een tab. Gebruik spaties."),
        ("\x85", "a b", "Hier staat een onzichtbaar regeleinde (U+0085)."),
        ("\u2028", "a b", "Hier staat een onzichtbaar regeleinde (U+2028)."),
        ("\u2029", "a b", "Hier staat een onzichtbaar regeleinde (U+2029)."),
        ("\x00", "ab", "Hier staat een onzichtbaar teken (U+0000) in “ab”."),
        ("\x0b", "ab", "Hier staat een onzichtbaar teken (U+000B) in “ab”."),
        ("\x84", "ab", "Hier staat een onzichtbaar teken (U+0084) in “ab”."),
        ("\xad", "ab", "Hier staat een onzichtbaar teken (U+00AD) in “ab”."),
        ("\u200b", "ab", "Hier staat een onzichtbaar teken (U+200B) in “ab”."),
        ("\u202e", "ab", "Hier staat een onzichtbaar teken (U+202E) in “ab”."),
        ("\ufeff", "ab", "Hier staat een onzichtbaar teken (U+FEFF) in “ab”."),
        ("\U000e0041", "ab", "Hier staat een onzichtbaar teken (U+E0041) in “ab”."),
        ("\U0001d173", "ab", "Hier staat een onzichtbaar teken (U+1D173) in “ab”."),
        ("\ue000", "a\ue000b", "Hier staat een teken uit een apart lettertype (U+E000) in “ab”:"),
        ("\U000f0000", "a\U000f0000b", "Hier staat een teken uit een apart lettertype (U+F0000) in “ab”:"),
        ("\ufffd", "a\ufffdb", "Hier ging een letter verloren in “ab”:"),
    ],
)
def test_each_kind_has_its_words(char: str, left: str, words: str) -> None:
    """What draws nothing is taken out, what parts lines or words becomes a space."""
    clean, found = told(f"a{char}b")
    assert (clean, [place[:2] for place in found]) == (left, [(1, 2)])
    assert found[0][2].startswith(words)


def test_a_character_alone_is_in_no_word() -> None:
    """The word is what stands around it, up to 30 characters away and up to a space."""
    assert told("een \u200b dag")[1][0][2].startswith("Hier staat een onzichtbaar teken (U+200B). ")
    assert "in “lang”" in told("een la\u200bng dag")[1][0][2]
    assert f"in “{'a' * 30}{'b' * 30}”" in told(f"{'a' * 40}\u200b{'b' * 40}")[1][0][2]
    assert "in “ab”" in told("a\u200b\u200bb")[1][0][2]


def test_tabs_that_indent_are_told_once() -> None:
    """With how many lines there are of them; nothing can be read then, but other characters are told."""
    assert told("a:\n\tb: c\n") == (
        None,
        [
            (
                2,
                1,
                "Deze regel begint met een tab. Zet er spaties in de plaats, twee voor elke stap naar rechts.",
            )
        ],
    )
    clean, found = told("a:\n  \t \tb:\tc\n\td\x07: e\n")
    assert clean is None
    assert [(line, column) for line, column, _ in found] == [(2, 3), (2, 8), (3, 3)]
    assert found[0][2].endswith("In dit bestand gebeurt dat op 2 regels.")


@pytest.mark.parametrize(("more", "words"), [(1, "nog 1 zulke teken in"), (2, "nog 2 zulke tekens in")])
def test_many_characters_are_cut_short(more: int, words: str) -> None:
    """The last message counts the rest, and stands where they begin."""
    _, found = told("\x07" * (MAX_MESSAGES + more))
    assert len(found) == MAX_MESSAGES + 1
    assert found[-1][:2] == (1, MAX_MESSAGES + 1)
    assert words in found[-1][2]


def test_exactly_as_many_as_are_told() -> None:
    """No message about a rest that is not there."""
    assert len(told("\x07" * MAX_MESSAGES)[1]) == MAX_MESSAGES


def test_what_is_not_utf8_is_told_at_its_character() -> None:
    """Lines end as they do in the text, whatever the machine wrote; a byte order mark is no column."""
    for data in (b"\xef\xbb\xbfa\r\nb\rc\xe9", b"a\nb\nc\xe9"):
        text, (problem,) = decode(data, "a.yaml")
        assert text is None
        assert str(problem.place) == "a.yaml:3:2"
    assert str(decode(b"\xe9", "a.yaml")[1][0].place) == "a.yaml:1:1"


@pytest.mark.parametrize("space", "\u00a0\u1680\u2000\u2009\u200a\u202f\u205f\u3000")
def test_every_space_is_a_space(space: str) -> None:
    """And both hyphens are the one of the keyboard."""
    assert of_the_keyboard(f"a{space}b\u2010c\u2011d") == "a b-c-d"


def test_letters_are_composed_and_lines_end_alike() -> None:
    """Windows and old Macs write another line end."""
    assert told("\ufeffcafe\u0301\r\nb\rc\n") == ("café\nb\nc\n", [])
