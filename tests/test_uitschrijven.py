"""Files are written one after the other, whatever they are made of."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from macros.uitschrijven import paden, schrijf

from .bestanden import files


def test_text_bytes_and_pieces(tmp_path: Path) -> None:
    """Each in its folder; the path comes out as soon as the file is there."""
    found = schrijf([("a/b/é.html", "é"), ("a/c", b"\xff"), ("d", iter([b"1", b"2"]))], tmp_path)
    assert next(found) == "a/b/é.html"
    assert files(tmp_path) == {"a/b/é.html": "é".encode()}
    assert list(found) == ["a/c", "d"]
    assert files(tmp_path) == {"a/b/é.html": "é".encode(), "a/c": b"\xff", "d": b"12"}
    assert sorted(paden(tmp_path)) == ["a/b/é.html", "a/c", "d"]


def test_nothing_is_made_before_what_came_earlier_is_written(tmp_path: Path) -> None:
    """So a site never needs to be in memory as a whole."""
    seen = list[list[str]]()

    def made() -> Iterator[tuple[str, str]]:
        for name in ("een", "twee", "drie"):
            seen.append(sorted(paden(tmp_path)))
            yield name, name

    assert list(schrijf(made(), tmp_path)) == ["een", "twee", "drie"]
    assert seen == [[], ["een"], ["een", "twee"]]
