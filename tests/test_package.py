"""The program as a package: installed elsewhere, it builds a council's own folder."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from macros.voorstel import blok
from macros.voorstel.blok import Veldwijziging, Voorstel

from .conftest import ROOT, VANDAAG
from .klein import AANBOD, anders, schrijf

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


def portaal(installed: Path, folder: Path, *words: str) -> str:
    """Run a command of the package in a folder of a council and return what it tells."""
    run = subprocess.run(
        [sys.executable, "-P", "-m", "macros", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(installed), "PORTAAL_TODAY": VANDAAG.isoformat()},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


def test_an_installed_package_builds_a_council_folder(installed: Path, tmp_path: Path) -> None:
    """Templates, styles, pages and the 36 bouwstenen travel along; the council brings only its data."""
    schrijf(tmp_path / "data")
    portaal(installed, tmp_path, "build")
    assert "Digipunt in de bib" in (tmp_path / "site" / "aanbod" / "digipunt" / "index.html").read_text()
    assert (tmp_path / "site" / "noden" / "wifi" / "index.html").is_file()
    assert len(list((tmp_path / "site" / "bouwstenen").iterdir())) == 37


def test_an_installed_package_does_what_partners_ask(installed: Path, tmp_path: Path) -> None:
    """A proposal, a round of letters, a workbook and the schemas need no repository and none of its folders."""
    data = schrijf(tmp_path / "data", anders(AANBOD, telefoon="03 555 00 11", nagekeken=None))
    change = Veldwijziging("telefoon", "03 555 00 11", "03 555 00 12")
    proposal = Voorstel("aanbod", "digipunt", VANDAAG, "gemeente", (change,))
    (tmp_path / "mail.txt").write_text(blok.schrijf(proposal), "utf-8")
    assert "Geschreven: offer.yaml." in portaal(installed, tmp_path, "neem-op", "mail.txt")
    assert "03 555 00 12" in (data / "offer.yaml").read_text("utf-8")
    portaal(installed, tmp_path, "nazicht", "ronde")
    assert "Digipunt in de bib" in (tmp_path / "ronde" / "gemeente.html").read_text("utf-8")
    portaal(installed, tmp_path, "excel", "uit", "werkmap.xlsx")
    assert "niets veranderd" in portaal(installed, tmp_path, "excel", "in", "werkmap.xlsx")
    portaal(installed, tmp_path, "schema")
    assert (data / "schema" / "offer.json").is_file()
