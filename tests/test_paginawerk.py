"""What a record page costs hangs from what stands on it, and not from how large the register is."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from macros.site import make

from .klein import AANBOD, ACTOR, AUTHORED, PLAATS, anders, register

PAGES = (
    "aanbod/digipunt-{}/index.html",
    "plaatsen/bib-{}/index.html",
    "actoren/dienst-{}/index.html",
    "wijzig/aanbod/digipunt-{}.json",
    "wijzig/plaats/bib-{}.json",
    "insluiten/momenten/bib-{}/index.html",
    "insluiten/momenten/bib-{}.htm",
    "scherm/bib-{}/index.html",
)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_costs_the_same_in_a_register_twice_as_large(tmp_path: Path, page: str) -> None:
    """Once another page of its kind is made, it takes just as many steps of Python: nothing looks through all entries."""
    few, many = (werk(makers(tmp_path / str(size), size), page) for size in (10, 20))
    assert many == few


def makers(folder: Path, size: int) -> dict[str, Callable[[], Any]]:
    """Return path → maker of a register with as many offers, each by an actor and at a place of its own."""
    numbers = range(10, 10 + size)
    found = register(
        folder,
        *(
            anders(
                AANBOD, id=f"digipunt-{i}", titel=f"Hulp {i}", aanbieder=f"dienst-{i}", plaatsen=[f"bib-{i}"]
            )
            for i in numbers
        ),
        plaatsen=tuple(anders(PLAATS, id=f"bib-{i}", naam=f"Bib {i}") for i in numbers),
        actoren=(ACTOR, *(anders(ACTOR, id=f"dienst-{i}", naam=f"Dienst {i}") for i in numbers)),
    )
    return dict(make(found, AUTHORED).makers())


def werk(found: dict[str, Callable[[], Any]], page: str) -> int:
    """Return how many instructions Python runs to make the first page of a kind, after the second one."""
    found[page.format(11)]()
    steps = 0

    def step(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal steps
        frame.f_trace_opcodes = True
        steps += event == "opcode"
        return step

    before = sys.gettrace()
    sys.settrace(step)
    try:
        found[page.format(10)]()
    finally:
        sys.settrace(before)
    return steps
