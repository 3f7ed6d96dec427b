"""The two real registers, read and checked once on the day of the examples, for the tests about what they hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from macros.check import check
from macros.check.content import Content
from macros.load import load
from macros.model import Model
from macros.problems import Problem

from .conftest import DATA, ROOT, VANDAAG

CASES = ROOT / "tests" / "cases"


@cache
def nagekeken(name: str) -> tuple[Content, tuple[Problem, ...]]:
    """Return the models and all problems of `testdorp` or `boechout`."""
    return check(load(DATA[name]), VANDAAG)


def meldingen(problems: Iterable[Problem]) -> list[str]:
    """Return file, severity and text of each problem; without lines, which move with every edit above them."""
    return sorted(f"{Path(p.place.file).name}  {p.severity}  {p.text}" for p in problems)


def verwacht(name: str) -> list[str]:
    """Return the lines of the golden file of a register."""
    return (CASES / f"{name}.txt").read_text("utf-8").splitlines()


def modellen(value: Any) -> Iterator[Model]:
    """Yield every model inside a value, the value itself included."""
    if isinstance(value, Model):
        yield value
        for name in type(value).model_fields:
            yield from modellen(getattr(value, name))
    elif isinstance(value, tuple):
        for part in value:
            yield from modellen(part)


def alles(content: Content) -> tuple[Model, ...]:
    """Return every model of a register, those inside others included."""
    one = (
        content.gemeente,
        content.toegankelijkheid,
        content.bouwstenen,
        content.officiele_vragen,
        content.actieplan,
        content.toetsen,
        content.meldingen,
        content.buren,
        content.toetsvragen,
    )
    words = (content.taal, content.woordenlijst, content.synoniemen)
    return tuple(modellen((*one, content.gebruikstests, *words, *content.entries())))
