"""What a text may hold: look-alike letters, mark-up and odd signs are told, everyday signs are not."""

from __future__ import annotations

import pytest

from macros.load import read

# Every field in which a look-alike letter is a fout, because it names something or leads somewhere.
NAMES = (
    "id",
    "vorige_ids",
    "naam",
    "volledige_naam",
    "titel",
    "straat",
    "gemeente",
    "dorpskern",
    "actor",
    "aanbieder",
    "door",
    "plaats",
    "plaatsen",
    "in_plaats",
    "bouwstenen",
    "noden",
    "telefoon",
    "mail",
    "tweede_mail",
    "link",
    "webadres",
    "agendabron",
)


def told(line: str) -> list[str]:
    """Return severity and first words of what is said about one line."""
    _, problems = read(line.encode(), "offer.yaml")
    return [f"{problem.severity} {problem.text.split('”')[0]}”" for problem in problems]


@pytest.mark.parametrize("field", NAMES)
def test_another_alphabet_is_a_fout_in_a_name(field: str) -> None:
    """A whole word of it too, also in a list."""
    assert told(f"{field}: [а]") == ["fout In “а”"]


def test_another_alphabet_in_running_text() -> None:
    """A word that mixes two is odd; a whole word in another language is not."""
    assert told("kort: Digipuntа helpt") == ["waarschuwing In “Digipuntа”"]
    assert told("kort: Привіт, kom langs") == []
    assert told("kort: a-б") == []


def test_a_key_is_a_name() -> None:
    """Whatever field it is."""
    assert told("kоrt: a") == ["fout In “kоrt”"]


@pytest.mark.parametrize(
    "text", ["4 µA", "nº 3", "1ª", "Oʼneill", "½ uur, 3 m²", "café … ‘ja’ „nee” €5 •", "Łódź"]
)
def test_everyday_signs_are_fine(text: str) -> None:
    """What a keyboard or a word processor makes of ordinary Dutch, and names from the neighbours."""
    assert told(f"kort: {text}") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [("ﬁets", "waarschuwing “ﬁ”"), ("5 ㎏ ㎏", "waarschuwing “㎏”"), ("№ 3", "waarschuwing “№”")],
)
def test_an_unusual_sign_is_told_once(text: str, expected: str) -> None:
    """Searching does not find it."""
    assert told(f"kort: {text}") == [expected]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kom <b>nu</b>", "<b>"),
        ("Kom </p", "</p"),
        ("a <!-- b", "<!-- b"),
        ("Tom &amp; Jan", "&amp;"),
        ("Tom &#38; Jan", "&#38;"),
        ("Kom {{ nu }} dan", "{{ nu }}"),
        ("Kom {{ nu", "{{ nu"),
        ("Kom {% if %} dan", "{% if %}"),
        ("Kom {: .groot}", "{: .groot}"),
        ("Zie [de bib](https://x)", "[de bib](https://x)"),
        ("Zie ![bib](x", "![bib](x"),
        ("Kom **nu** langs", "**nu**"),
        ("Kom *nu* langs", "*nu*"),
        ("Kom __nu__ langs", "__nu__"),
        ("Kom `nu` langs", "`nu`"),
        ("Kom --8<-- langs", "--8<--"),
    ],
)
def test_mark_up_is_quoted(text: str, found: str) -> None:
    """Each kind of it, alone in a file."""
    assert told(f"kort: {text!r}") == [f"waarschuwing “{found}”"]


def test_mark_up_hidden_behind_a_backslash_is_found() -> None:
    """The file itself has no bracket in it."""
    assert told('kort: "Kom \\x3cb>nu"') == ["waarschuwing “<b>”"]


@pytest.mark.parametrize(
    "text", ["3 < 5 en 7 > 6", "R&D", "2 * 3 * 4", "snake__case__naam", "a*b*c", "[1] en (2)", "5 & 6"]
)
def test_signs_that_are_no_mark_up_are_fine(text: str) -> None:
    """They stand in ordinary text."""
    assert told(f"kort: '{text}'") == []
