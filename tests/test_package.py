"""The program as a package: installed elsewhere, it builds a council's own folder."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from .conftest import ROOT, VANDAAG
from .klein import schrijf

pytestmark = pytest.mark.bouwt


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked where no repository is."""
    folder = tmp_path_factory.mktemp("pakket")
    wheel = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder / "dist")]
    subprocess.run(wheel, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next((folder / "dist").glob("*.whl"))) as archive:
        archive.extractall(folder / "lib")
    return folder / "lib"


def test_an_installed_package_builds_a_council_folder(installed: Path, tmp_path: Path) -> None:
    """Templates, styles, pages and the 36 bouwstenen travel along; the council brings only its data."""
    schrijf(tmp_path / "data")
    run = subprocess.run(
        [sys.executable, "-P", "-m", "macros", "build"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed), "PORTAAL_TODAY": VANDAAG.isoformat()},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    assert "Digipunt in de bib" in (tmp_path / "site" / "aanbod" / "digipunt" / "index.html").read_text()
    assert (tmp_path / "site" / "noden" / "wifi" / "index.html").is_file()
    assert len(list((tmp_path / "site" / "bouwstenen").iterdir())) == 37
