"""The drawing of two columns: names fit, lines cross little, the same values for the same data."""

from __future__ import annotations

from itertools import pairwise

import pytest

from macros.tekening import BREEDTE, HOOGTE, VAK, Draad, Knoop, Letters, afgebroken, tekening

LINKS = (
    Knoop("a", "Anna", "#a"),
    Knoop("b", "Bib", "#b"),
    Knoop("stil", "Club (tot 30 juni 2026)", "#stil", voorbij=True),
)
RECHTS = (Knoop("toegang", "Toegang", "#toegang", "toegang"), Knoop("regie", "Regie", "#regie", "regie"))
DRADEN = (Draad("a", "regie", pijl=True), Draad("b", "regie", vast=False), Draad("b", "toegang"))


def test_a_small_drawing() -> None:
    """Every value of a drawing of three names and two: this is what the template prints."""
    found = tekening(LINKS, RECHTS, DRADEN)
    assert found.hoogte == 6 + (44 + 6) * 3
    assert [(v.knoop.id, v.x, v.y, v.hoogte, v.regels) for v in (*found.links, *found.rechts)] == [
        ("b", 0, 6, 44, (Letters(32, "Bib"),)),
        ("a", 0, 56, 44, (Letters(82, "Anna"),)),
        ("stil", 0, 106, 44, (Letters(124, "Club (tot 30 juni"), Letters(140, "2026)"))),
        ("toegang", 168, 23, 44, (Letters(49, "Toegang"),)),
        ("regie", 168, 89, 44, (Letters(115, "Regie"),)),
    ]
    assert [(line.d, line.vast, line.kleur) for line in found.lijnen] == [
        ("M112 78C140 78 140 118 168 118m-6 -4l6 4l-6 4", True, "regie"),
        ("M112 35C140 35 140 104 168 104", False, "regie"),
        ("M112 21C140 21 140 45 168 45", True, "toegang"),
    ]


def test_left_follows_what_it_leads_to() -> None:
    """So that lines cross little; who leads nowhere comes last, also when the alphabet says otherwise."""
    nodes = [Knoop("x", "Aap", "#x"), Knoop("y", "Beer", "#y"), Knoop("z", "Zwaan", "#z")]
    found = tekening(nodes, RECHTS, [Draad("y", "regie"), Draad("z", "toegang")])
    assert [box.knoop.id for box in found.links] == ["z", "y", "x"]


def test_boxes_can_be_touched_and_do_not_overlap() -> None:
    """44 high at least, whatever the length of a name, within the width."""
    nodes = [Knoop(str(i), "Een hele lange naam van een vereniging " * i, "#x") for i in range(1, 5)]
    boxes = tekening(nodes, RECHTS, []).links
    assert all(box.hoogte >= HOOGTE and box.x + VAK <= BREEDTE for box in boxes)
    assert all(one.y + one.hoogte < other.y for one, other in pairwise(boxes))


def test_a_long_word_is_cut() -> None:
    """With a hyphen, as often as needed; what fits stays whole."""
    assert afgebroken("Ondersteuningsnetwerk") == ("Ondersteunings-", "netwerk")
    assert afgebroken("Dienstverlening en communicatie") == ("Dienstverlening", "en communicatie")
    assert "".join(part.rstrip("-") for part in afgebroken("w" * 40)) == "w" * 40


@pytest.mark.parametrize(
    ("word", "lines"),
    [
        ("Woonzorgcentrum", ("Woonzorg-", "centrum")),
        ("Seniorenconsulent", ("Senioren-", "consulent")),
        ("Vrijwilligersdienst", ("Vrijwilligers-", "dienst")),
        ("Gemeentebestuursleden", ("Gemeente-", "bestuursleden")),
        ("Computerwerkplaats", ("Computerwerkpl-", "aats")),
        ("Onderwijsinstelling", ("Onderwijsinstel-", "ling")),
    ],
)
def test_where_a_long_word_is_cut(word: str, lines: tuple[str, ...]) -> None:
    """Where its parts meet if we know them; else as late as fits, with four letters on the next line at least."""
    assert afgebroken(word) == lines


def test_no_line_holds_a_stray_letter() -> None:
    """Whatever the length of the word."""
    for length in range(1, 60):
        *_, last = afgebroken("e" * length)
        assert len(last) >= min(length, 4)


def test_nothing_to_draw() -> None:
    """A council without actors has an empty drawing, no failure."""
    assert tekening([], RECHTS, []).lijnen == ()
