"""Open data pass in pieces; pages know of them what they show, and nobody holds them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from macros.exports.tabel import EXPORTS, MAP, bestanden, stukken
from macros.gegevens import Gegevens, Maat
from macros.uitschrijven import Inhoud
from macros.views.opendata_voorbeeld import Kern, voorbeeld

from .exports.registers import zicht


class Gemaakt:
    """Makes two files, and counts how often."""

    keren = 0

    def __call__(self) -> Iterator[tuple[str, Inhoud]]:
        """Yield them."""
        self.keren += 1
        yield "data/a.csv", (line for line in (b"a;b\n", b"1;", b"2\n"))
        yield "data/b.xlsx", b"PK"


MATEN = {"data/a.csv": Maat(8, b"a;b\n1;2\n"), "data/b.xlsx": Maat(2)}


def test_who_writes_them_measures_them() -> None:
    """They are made once, and come in the pieces in which they were made."""
    make = Gemaakt()
    found = Gegevens(make, {"data/a.csv"})
    written = {path: list(pieces) for path, pieces in found.stukken()}
    assert written == {"data/a.csv": [b"a;b\n", b"1;", b"2\n"], "data/b.xlsx": [b"PK"]}
    assert (dict(found), len(found), make.keren) == (MATEN, 2, 1)


def test_who_only_wants_a_measure_has_them_made() -> None:
    """Once, whatever is asked after that."""
    make = Gemaakt()
    found = Gegevens(make, {"data/a.csv"})
    assert (found["data/b.xlsx"].grootte, list(found), make.keren) == (2, list(MATEN), 1)


def test_a_file_that_is_left_halfway_is_told() -> None:
    """Its size would be wrong."""
    with pytest.raises(AssertionError, match=r"data/a\.csv was not read to its end"):
        list(Gegevens(Gemaakt()).stukken())


@pytest.mark.parametrize("name", ["testdorp", "boechout"])
def test_what_is_kept_of_a_file_shows_the_same_part_as_the_file(name: str) -> None:
    """Of every export, however it is cut into pieces."""
    shown = {f"{MAP}{export.pad}" for export in EXPORTS}
    whole = {path: content for path, content in bestanden(zicht(name)) if path in shown}
    kept = Gegevens(lambda: stukken(zicht(name)), shown)
    for path, content in whole.items():
        assert voorbeeld(path, kept[path].kern) == voorbeeld(path, content), path
        for size in (1, 7, len(content) + 1):
            cut = Kern(path)
            for start in range(0, len(content), size):
                cut.neem(content[start : start + size])
            assert cut.inhoud == kept[path].kern, (path, size)


def test_what_is_kept_does_not_grow_with_the_register() -> None:
    """Of a thousand offers no more is kept than of the few of Testdorp, but for what stands outside every list."""
    path = "data/v1/aanbod.json"
    small, large = (
        Gegevens(lambda name=name: stukken(zicht(name)), {path})[path] for name in ("testdorp", "duizend")
    )
    assert large.grootte > 20 * small.grootte
    assert len(large.kern) < 2 * len(small.kern)
