"""The program as a package: installed elsewhere, it builds a council's own folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from macros.nieuw.bestanden import MEEGENOMEN
from macros.versie import VERSIE
from macros.voorstel import blok
from macros.voorstel.blok import Veldwijziging, Voorstel

from .conftest import ROOT, VANDAAG, only_one
from .klein import AANBOD, anders, schrijf
from .test_eigenpaginas import OVER, WINTER

pytestmark = pytest.mark.bouwt

NAMEN = re.compile(
    r"boechout|vremde|bunderhoeve|jef van hoof|\bzora\b|mortsel|borsbeek|edegem|kontich|wommelgem|13.733",
    re.IGNORECASE,
)
"""The council of this repository, its villages, places, region and size: what the program brings names none of them."""


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory, worker: str) -> Path:
    """A folder that all processes of one run share: the first that comes makes what the others use."""
    base = tmp_path_factory.getbasetemp()
    folder = (base if worker == "master" else base.parent) / "pakket"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def wheel(home: Path) -> Path:
    """The wheel, made from the tree."""
    with only_one(home / "wheel.lock"):
        if not list(home.glob("*.whl")):
            command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(home)]
            subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(home.glob("*.whl"))


@pytest.fixture(scope="session")
def installed(home: Path, wheel: Path) -> Path:
    """The programs of a new environment in which the wheel is installed; what it depends on comes from that of the tests."""
    made = home / "omgeving"
    with only_one(home / "omgeving.lock"):
        if not made.exists():
            subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(made)], check=True)
            pip = (sys.executable, "-m", "pip", "--python", str(made / "bin" / "python"), "--quiet")
            subprocess.run([*pip, "install", "--no-index", "--no-deps", str(wheel)], check=True)
            packages = next((made / "lib").glob("python*/site-packages"))
            (packages / "van-de-tests.pth").write_text(sysconfig.get_path("purelib"))
    return made / "bin"


def portaal(installed: Path, folder: Path, *words: str) -> str:
    """Run a command of the package in a folder of a council and return what it tells."""
    environ = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PORTAAL_"))
    }
    run = subprocess.run(
        [installed / "portaal", *words],
        cwd=folder,
        env={**environ, "PORTAAL_TODAY": VANDAAG.isoformat()},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


@pytest.fixture(scope="session")
def council(home: Path, installed: Path) -> Path:
    """The folder of a council outside the repository, with own pages, and what `portaal build` made of it."""
    folder = home / "raad"
    with only_one(home / "raad.lock"):
        if not folder.exists():
            pages = schrijf(folder / "data") / "paginas"
            (pages / "hulp").mkdir(parents=True)
            (pages / "hulp" / "winter.md").write_text(WINTER, "utf-8")
            (pages / "over.md").write_text(OVER, "utf-8")
            portaal(installed, folder, "build")
    return folder


def test_a_wheel_has_its_version_and_what_the_repository_of_a_council_needs(wheel: Path) -> None:
    """Each file at the place it has in this repository."""
    assert wheel.name == f"inclusieportaal-{VERSIE}-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        carried = {name: archive.read(name) for name in archive.namelist()}
    for name in MEEGENOMEN:
        home = ROOT / name
        for file in home.rglob("*") if home.is_dir() else (home,):
            if file.is_file():
                path = file.relative_to(ROOT).as_posix()
                assert carried[f"macros/_programma/{path}"] == file.read_bytes(), path


def test_an_installed_package_builds_a_council_folder(council: Path) -> None:
    """Templates, styles, pages and the 36 bouwstenen travel along; the council brings only its data and its own pages."""
    site = council / "site"
    assert "Digipunt in de bib" in (site / "aanbod" / "digipunt" / "index.html").read_text()
    assert (site / "noden" / "wifi" / "index.html").is_file()
    assert len(list((site / "bouwstenen").iterdir())) == 37
    assert "Hulp in de winter" in (site / "hulp" / "winter" / "index.html").read_text()
    assert "Over ons portaal" in (site / "over" / "index.html").read_text()


def test_nothing_in_the_package_names_the_council_of_this_repository(wheel: Path) -> None:
    """Code, templates, pages and words are for any council; only the description of the package tells where it came from."""
    with zipfile.ZipFile(wheel) as archive:
        found = {
            name: sorted(set(NAMEN.findall(archive.read(name).decode("utf-8", "replace"))))
            for name in archive.namelist()
            if ".dist-info/" not in name
        }
    assert {name: words for name, words in found.items() if words} == {}


def test_the_site_of_another_council_does_not_name_it_either(council: Path) -> None:
    """In no file that `portaal build` made, what hangs on a wall included."""
    found = {path: sorted(set(NAMEN.findall(text))) for path, text in _texts(council)}
    assert len(found) > 200
    assert {path: words for path, words in found.items() if words} == {}


def _texts(council: Path) -> Iterator[tuple[str, str]]:
    """Yield path and text of every file of the sites; of a PDF the words on it."""
    for site in ("site", "site-intern"):
        for file in sorted((council / site).rglob("*")):
            path = file.relative_to(council).as_posix()
            if file.suffix == ".pdf":
                yield path, "\n".join(page.extract_text() for page in PdfReader(file).pages)
            elif file.is_file():
                yield path, file.read_text("utf-8", "replace")


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
