"""The handbook is whole: its index names every page, each decision has the same parts, and its commands are understood."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from macros.cli import _parser

from .conftest import ROOT

HANDBOEK = ROOT / "docs" / "handboek"
INDEX = (HANDBOEK / "index.md").read_text("utf-8")
BESLISSINGEN = sorted((HANDBOEK / "beslissingen").glob("*.md"))
LEZERS = [HANDBOEK / f"{name}.md" for name in ("coordinator", "partners", "hosten")]
VORM = [
    "De vraag",
    "Wat we kozen",
    "Waarom",
    "Wat we lieten liggen",
    "Wat het kost",
    "Wanneer we het opnieuw bekijken",
]
"""The parts of every decision, in order."""

ENGELS = (ROOT / "CONTRIBUTING.md").read_text("utf-8")


def opdrachten(text: str) -> list[str]:
    """Return what is typed after `portaal` in each piece of code with the whole command."""
    return re.findall(r"\.venv/bin/portaal ([^`\n]+)", text)


def test_the_index_names_every_page() -> None:
    """Once each, and no page that is not there."""
    there = {file.relative_to(HANDBOEK).as_posix() for file in HANDBOEK.rglob("*.md")} - {"index.md"}
    named = re.findall(r"\]\(([^)]+\.md)\)", INDEX)
    assert sorted(named) == sorted(there)


@pytest.mark.parametrize("file", BESLISSINGEN, ids=lambda file: file.stem)
def test_each_decision_has_the_same_parts(file: Path) -> None:
    """Who read one finds the way in all."""
    assert re.findall(r"^## (.+)$", file.read_text("utf-8"), re.MULTILINE) == VORM


@pytest.mark.parametrize("file", LEZERS, ids=lambda file: file.stem)
def test_the_program_understands_what_a_page_says_to_type(file: Path) -> None:
    """Every command with its options: one that changed would leave a reader with a message of the parser."""
    for line in opdrachten(file.read_text("utf-8")):
        assert _parser().parse_args(shlex.split(line))


@pytest.mark.parametrize("file", [*LEZERS, *BESLISSINGEN], ids=lambda file: file.stem)
def test_a_file_that_a_page_names_is_there(file: Path) -> None:
    """Of the program, that is: a council may not have each file of data, and writes some on its own machine."""
    named = re.findall(r"`((?:macros|overrides|scripts|tests)/[\w/.-]*|[A-Z]+\.md)`", file.read_text("utf-8"))
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_path_in_the_guide_for_coders_is_there() -> None:
    """A guide that names what moved sends a newcomer astray."""
    named = re.findall(
        r"`((?:data|docs|macros|overrides|scripts|tests|voorbeelden|\.github)/[\w/.-]*)`", ENGELS
    )
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_make_target_in_the_guide_for_coders_is_there() -> None:
    """Each `make …` that it names."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z-]+)", ENGELS)) <= targets
