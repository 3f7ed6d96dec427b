"""Problems: how one is written, and in what order they stand."""

from __future__ import annotations

from macros.problems import Place, Problem, Severity


def test_a_problem_is_one_line() -> None:
    """File, line, column, severity and text, so that an editor can jump to it."""
    problem = Problem(Place("data/offer.yaml", 12, 5), Severity.WAARSCHUWING, "Zeg het korter.")
    assert str(problem) == "data/offer.yaml:12:5  waarschuwing  Zeg het korter."


def test_a_place_without_line_is_the_start_of_the_file() -> None:
    """What is about a whole file stands at its first line."""
    assert str(Place("data/offer.yaml")) == "data/offer.yaml:1:1"


def test_places_sort_by_line_as_a_number() -> None:
    """Line 9 comes before line 10."""
    places = [Place("b.yaml", 1), Place("a.yaml", 10, 2), Place("a.yaml", 10, 1), Place("a.yaml", 9, 80)]
    assert [str(place) for place in sorted(places)] == [
        "a.yaml:9:80",
        "a.yaml:10:1",
        "a.yaml:10:2",
        "b.yaml:1:1",
    ]
