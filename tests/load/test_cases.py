"""The trap collection: one broken file each, with every message it must give; see `escapes` for the format."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.load import read

from .escapes import parts

CASES = sorted((Path(__file__).parents[1] / "cases" / "load").glob("*.case"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_broken_file_gives_exactly_these_messages(path: Path) -> None:
    """Place, severity and words are all part of the promise."""
    given, expected = parts(path)
    assert [str(problem) for problem in read(given, "offer.yaml")[1]] == expected


def test_the_collection_is_complete() -> None:
    """A folder that moved would otherwise pass without a single case."""
    assert len(CASES) >= 60
