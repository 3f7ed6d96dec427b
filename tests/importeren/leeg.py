"""A data folder without any offer, to take things over into; and what an importer made of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from macros.check import check
from macros.check.content import Content
from macros.importeren import Import, importeer
from macros.importeren.opnemen import Wensen
from macros.load import load
from tests.conftest import DATA, VANDAAG
from tests.registers import CASES

VAN_HET_AANBOD = ("meldingen.yaml", "toetsen.yaml", "gebruikstests.yaml", "actieplan.yaml")
"""Files that refer to offers."""


def lege_map(tmp_path: Path, register: str = "actoren: []\nplaatsen: []\naanbod: []\n") -> Path:
    """Return a copy of the data of Testdorp with another register in it."""
    data = tmp_path / "data"
    shutil.copytree(DATA["testdorp"], data)
    shutil.rmtree(data / "offer")
    for name in VAN_HET_AANBOD:
        (data / name).unlink()
    (data / "offer.yaml").write_text(f"versie: 1\n{register}", encoding="utf-8")
    return data


def neem(data: Path, *sources: Path, wensen: Wensen | None = None) -> Import:
    """Take sources over on the day of the tests."""
    return importeer(sources, data, wensen or Wensen(), VANDAAG)


def inhoud(data: Path) -> Content:
    """Return what a data folder says."""
    return check(load(data), VANDAAG)[0]


def bron(tmp_path: Path, name: str, text: str | bytes) -> Path:
    """Write a source and return where it is."""
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def gelijk(name: str, lines: Iterable[str]) -> None:
    """Compare lines with the golden file of that name in tests/cases/importeren."""
    assert "\n".join(lines).strip("\n") + "\n" == (CASES / "importeren" / name).read_text("utf-8")
