"""What the parser stumbles over is explained at the right place; the cases hold the words, this the edges."""

from __future__ import annotations

import pytest

from macros.load import read


def told(text: str) -> list[tuple[int, int, str]]:
    """Return line, column and the first words of every problem."""
    _, problems = read(text.encode(), "offer.yaml")
    return [(p.place.line, p.place.column, " ".join(p.text.split()[:5])) for p in problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: b: c\n", (1, 5, "In deze tekst staat nog")),
        ("- - a: b: c\n", (1, 9, "In deze tekst staat nog")),
        ("titel\nkort: a\n", (2, 5, "In de regel erboven, “titel”,")),
        ("titel: a\n    kort: b\n", (2, 9, "Deze regel staat te ver")),
        ("lijst:\n- a\n    kort: b\n", (3, 9, "Deze regel staat te ver")),
        ("a: - b\n", (1, 4, "Een lijst begint op de")),
        ("titel: a\nkort:b\nsoort: c\n", (2, 1, "Zet een spatie na de")),
        ("x:\n  titel\n\n  kort: a\n", (4, 7, "In de regel erboven, “titel”,")),
        ("a: b\n-c\nd: e\n", (2, 1, "Zet een spatie na het")),
        ("a: b\nc d\ne: f\n", (2, 1, "“c d” heeft geen dubbele")),
        ("link: [x](y)\n", (1, 10, "Een link schrijf je zonder")),
        ("a: {{ x }} y\n", (1, 4, "“{{ x }}” werkt hier")),
        ("a: 'b' c\n", (1, 8, "Na het laatste aanhalingsteken staat")),
        ('a: "b" c\n', (1, 8, "Na het laatste aanhalingsteken staat")),
        ("a: [b] c\n", (1, 8, "Na de haak staat nog")),
        ("a: {b: c} d\n", (1, 11, "Na de haak staat nog")),
        ("a: b\n: c\n", (2, 1, "Voor de dubbele punt ontbreekt")),
        ("a:\n  - b\n - c\n", (3, 2, "Dit streepje staat niet recht")),
        ("a:\n   b: c\n  d: e\n", (3, 3, "“d: e” staat niet op")),
        ("a: 'n b\n", (1, 4, "Een tekst die met '")),
        ("a: 'b\n", (1, 4, "Dit aanhalingsteken wordt nergens gesloten.")),
        ('a: "b\nc: "d"\n', (1, 4, "Dit aanhalingsteken wordt nergens gesloten.")),
        ("a: [b\n", (1, 4, "Deze lijst mist een komma")),
        ("a: {b: c\n", (1, 4, "Deze accolade mist een komma")),
        ("a: [b,, c]\n", (1, 7, "Hier staat een komma te")),
        ("a: b\nc: *\n", (2, 4, "Een tekst kan niet zomaar")),
        ("a: b\nc: &\n", (2, 4, "Een tekst kan niet zomaar")),
        ("c: !x!y z\n", (1, 4, "Een tekst kan niet zomaar")),
        ("c: @x\n", (1, 4, "Een tekst kan niet zomaar")),
        ("c: {% x %}\n", (1, 5, "“{% x %}” werkt hier")),
        ("c: ? x\n", (1, 4, "Een tekst kan niet zomaar")),
        ("c: |x\n", (1, 4, "Een tekst kan niet zomaar")),
        ("%x\na: b\n", (1, 1, "Zo’n regel met % kan")),
        ("a: b\n...\nc: d\n", (3, 1, "Hier staat nog iets na")),
        ('a: "b\\x"\n', (1, 8, "Het teken \\ heeft tussen")),
    ],
)
def test_each_slip_has_its_own_hint(text: str, expected: tuple[int, int, str]) -> None:
    """One message, at the sign that must change."""
    assert told(text) == [expected]


def test_a_slip_on_a_line_that_was_told_is_told_once() -> None:
    """The first message says enough; a warning about the line does not."""
    assert [line for line, *_ in told("a:\n- ~\n- &x y: z: b\n")] == [2, 3]
    assert [line for line, *_ in told("a: b # c\nb: c: d\n")] == [1, 2]
