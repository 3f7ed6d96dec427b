"""The boundaries of the council are read as plain values; what cannot be read is told in Dutch."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.load import load
from macros.load.characters import MAX_BYTES
from macros.load.geojson import Kaartbestand

from .data import folder

AGAIN = "Bewaar de grenzen opnieuw als GeoJSON, in UTF-8."
UNREADABLE = f"data/grenzen.geojson:1:1  fout  Dit bestand kunnen we niet lezen. {AGAIN}"


def read(tmp_path: Path, content: bytes) -> tuple[object, list[str]]:
    """Return what a data folder with this file gives, and the problems."""
    path = folder(tmp_path)
    (path / "grenzen.geojson").write_bytes(content)
    source = load(path)
    return source.grenzen, [str(problem) for problem in source.problems]


def test_a_folder_need_not_hold_it(tmp_path: Path) -> None:
    """Most councils have none."""
    assert load(folder(tmp_path)).grenzen is None


def test_it_is_read_with_its_name_and_all_numbers_as_floats(tmp_path: Path) -> None:
    """With tabs and a byte order mark too: JSON allows the one, Windows adds the other."""
    found, problems = read(tmp_path, b'\xef\xbb\xbf{\n\t"features": [4, 51.1, true]}')
    assert problems == []
    assert found == Kaartbestand("data/grenzen.geojson", {"features": [4.0, 51.1, True]})


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", f"data/grenzen.geojson:1:1  fout  Hier klopt de vorm van het bestand niet. {AGAIN}"),
        (
            b'{"a": 1,\n "b" 2}',
            f"data/grenzen.geojson:2:6  fout  Hier klopt de vorm van het bestand niet. {AGAIN}",
        ),
        (b'{"naam": "Bo\xebchout"}', UNREADABLE),
        (b"[NaN]", UNREADABLE),
        (b"[" * 100_000, UNREADABLE),
        (
            b" " * (MAX_BYTES + 1),
            "data/grenzen.geojson:1:1  fout  Dit bestand is groter dan 300 kB. Laat punten van de grenzen weg, "
            "bijvoorbeeld met “Vereenvoudigen” in QGIS.",
        ),
    ],
    ids=["empty", "no colon", "not UTF-8", "NaN", "deep", "too large"],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, content: bytes, expected: str) -> None:
    """Never a traceback."""
    assert read(tmp_path, content) == (None, [expected])


def test_a_file_of_exactly_300_kb_is_read(tmp_path: Path) -> None:
    """One byte more is too much."""
    found, problems = read(tmp_path, b"[]" + b" " * (MAX_BYTES - 2))
    assert (found, problems) == (Kaartbestand("data/grenzen.geojson", []), [])


def test_numbers_without_end_are_no_trouble(tmp_path: Path) -> None:
    """They become infinite, which the check refuses."""
    found, problems = read(tmp_path, b"[" + b"9" * 5000 + b"]")
    assert (found, problems) == (Kaartbestand("data/grenzen.geojson", [float("inf")]), [])


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    """As for every other file of the folder."""
    path = folder(tmp_path)
    (tmp_path / "elders.json").write_text("{}", "utf-8")
    (path / "grenzen.geojson").symlink_to(tmp_path / "elders.json")
    (problem,) = load(path).problems
    assert problem.text.startswith("Dit bestand is een verwijzing naar een plek buiten de map.")
