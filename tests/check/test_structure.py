"""One whole alone becomes a model, or problems."""

from __future__ import annotations

from macros.check.structure import lees
from macros.load import read
from macros.model import Actor


def actor(text: str) -> tuple[Actor | None, list[str]]:
    """Read one actor, and return what is wrong with it."""
    raw, _ = read(text.encode(), "a.yaml")
    model, problems = lees(Actor, raw)
    return model, [str(problem) for problem in problems]


def test_a_whole_that_is_right_is_a_model() -> None:
    """Without a problem."""
    model, problems = actor("id: bib\nnaam: Bib\nsoort: dienst\n")
    assert model is not None
    assert (model.id, problems) == ("bib", [])


def test_a_whole_with_mistakes_is_none() -> None:
    """Every one of them is told at its line; what is empty was told while reading."""
    model, problems = actor("id: bib\nnaam:\nsoort: kasteel\nfoon: 1\n")
    assert model is None
    assert [problem.partition("  ")[0] for problem in problems] == ["a.yaml:3:8", "a.yaml:4:1"]
