"""Every PDF of both example sites: what it says, how it is built, and that whoever scans or hears it gets there."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject

from macros.check import check
from macros.drukwerk.soorten import vellen
from macros.drukwerk.uitslag import Uitslag, lees
from macros.load import load
from macros.register import Register, link
from macros.views.vellen.basis import Vel

from ..conftest import DATA, VANDAAG, gedrukt

pytestmark = pytest.mark.bouwt

MATEN = {"a2": (420, 594), "a3": (297, 420), "a4": (210, 297), "a5": (148, 210)}
"""Size of paper in millimetres, upright (ISO 216)."""


@dataclass(frozen=True)
class Druk:
    """What was printed for one site."""

    folder: Path
    register: Register
    uitslag: Uitslag

    def pdfs(self) -> Iterator[tuple[Vel, Path]]:
        """Yield each vel with its PDF; fails on a site with hardly any."""
        made = {one.vel for one in self.uitslag.gemaakt}
        found = [(vel, self.folder / vel.pdf) for vel in vellen(self.register) if vel.id in made]
        assert len(found) > 15
        yield from found

    def fout(self, verdict: Any) -> dict[str, object]:
        """Return what a verdict says of each vel of which it says something."""
        return {vel.id: said for vel, pdf in self.pdfs() if (said := verdict(vel, pdf))}


@pytest.fixture
def druk(folder: Path) -> Druk:
    """What was printed for the site in `folder`."""
    content, _ = check(load(DATA[folder.name.removeprefix("site-")]), VANDAAG)
    return Druk(folder, link(content, VANDAAG), lees(gedrukt(folder)))


@cache
def tekst(pdf: Path) -> str:
    """Return the words of a PDF as another program reads them, on one line, broken words whole."""
    run = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, text=True, check=True)
    assert run.stderr == "", run.stderr
    return " ".join(re.sub(r"(?<=\w)-\n(?=[a-zë])", "", run.stdout).split())


def test_only_what_lacks_something_is_not_printed(druk: Druk) -> None:
    """Testdorp prints all; in Boechout nobody filled in a number, and a card to ring with is nothing without."""
    lacking = {"site-testdorp": set(), "site-boechout": {"kaartje-bibliotheek"}}[druk.folder.name]
    assert {flaw.vel for flaw in druk.uitslag.gebreken} == lacking, [*map(str, druk.uitslag.gebreken)]
    printed = {vel.id for vel, _ in druk.pdfs()}
    assert printed | lacking == {vel.id for vel in vellen(druk.register)}
    assert {path.stem for path in druk.folder.rglob("*.pdf")} == printed


def test_the_press_has_nothing_to_complain_of(druk: Druk) -> None:
    """No rule of our style and no value of our templates is unknown to it."""
    assert druk.folder.with_name(f"{druk.folder.name}-opgemerkt.txt").read_text("utf-8") == ""


def test_what_every_vel_says(druk: Druk) -> None:
    """When it was printed, who gives it out, where to go on the web if there is a site, and whom to ring or ask."""
    council = druk.register.gemeente

    def mist(vel: Vel, pdf: Path) -> list[str]:
        expected = ["21 november 2026", council.naam]
        if council.webadres:
            expected.append(council.webadres.removeprefix("https://").rstrip("/"))
        if council.fictief:
            expected.append("oorbeeld")
        return [words for words in expected if words not in tekst(pdf)]

    assert druk.fout(mist) == {}


def test_what_grows_old_says_until_when(druk: Druk) -> None:
    """A poster, a sheet for a need, a folder and a card end on a day, or say that not all was checked."""
    kinds = {"affiche", "folder", "kaartje", "nood", "verwijsblad"}
    words = re.compile(r"[Gg]eldig tot|[Bb]el eerst|[Vv]raag het eerst na|[Nn]iet alles is nagekeken")
    assert druk.fout(lambda vel, pdf: str(vel.soort.naam) in kinds and not words.search(tekst(pdf))) == {}


def test_nothing_is_said_that_is_not_so(druk: Druk) -> None:
    """Nobody is told what the files are made to; a macro or an empty value is no text."""
    odd = re.compile(r"PDF/UA|\{\{|\}\}|\bNone\b|\bundefined\b")
    assert druk.fout(lambda vel, pdf: odd.findall(tekst(pdf))) == {}


def _structuur(node: Any) -> Iterator[DictionaryObject]:
    """Yield every element of the tree of tags."""
    node = node.get_object() if isinstance(node, IndirectObject) else node
    if isinstance(node, list):
        for one in node:
            yield from _structuur(one)
    elif isinstance(node, DictionaryObject):
        yield node
        yield from _structuur(node.get("/K", []))


def _opbouw(vel: Vel, pdf: Path) -> list[str]:
    """Return what is wrong with how a PDF is built."""
    reader = PdfReader(pdf)
    root, info = reader.trailer["/Root"], reader.metadata
    tags = [element for element in _structuur(root["/StructTreeRoot"]) if "/S" in element]
    kinds = {str(element["/S"]) for element in tags}
    pictures = [element for element in tags if element["/S"] == "/Figure"]
    right = {
        "language": root.get("/Lang") == "nl-BE",
        "marked": root["/MarkInfo"]["/Marked"].value is True,
        "a first heading": "/H1" in kinds,
        "pictures in words": all(str(picture.get("/Alt", "")).strip() for picture in pictures),
        "title": bool(info and info.title and info.title.startswith(vel.titel)),
        "title shown": root["/ViewerPreferences"]["/DisplayDocTitle"].value is True,
        "no claim to a norm that nobody validated": "/Metadata" not in root,
        "no scripts or files": not {"/OpenAction", "/AA", "/AcroForm"} & set(root) and not reader.attachments,
    }
    return [name for name, fine in right.items() if not fine]


def test_how_every_pdf_is_built(druk: Druk) -> None:
    """Structural checks, no validator: language, tags, a heading, pictures in words, a title, nothing that runs."""
    assert druk.fout(_opbouw) == {}


def test_every_letter_is_ours_and_in_the_file(druk: Druk) -> None:
    """Only the parts that are used, of one letter: none from this machine."""

    def vreemd(vel: Vel, pdf: Path) -> list[str]:
        run = subprocess.run(["pdffonts", str(pdf)], capture_output=True, text=True, check=True)
        lines = run.stdout.splitlines()[2:]
        ours = re.compile(r"[A-Z]{6}\+Drukletter\S*\s.*\syes yes yes\s+\d+\s+\d+")
        return [line for line in lines if not ours.match(line)] + ([] if lines else ["no letter"])

    assert druk.fout(vreemd) == {}


def test_the_size_of_every_page(druk: Druk) -> None:
    """As the vel says; every page of it is the same."""

    def anders(vel: Vel, pdf: Path) -> list[tuple[int, int]]:
        name, _, turned = vel.formaat.partition("-")
        wanted = MATEN[name][::-1] if turned else MATEN[name]
        sizes = [(page.mediabox.width, page.mediabox.height) for page in PdfReader(pdf).pages]
        millimetres = [(round(float(x) / 72 * 25.4), round(float(y) / 72 * 25.4)) for x, y in sizes]
        return [size for size in millimetres if size != wanted]

    assert druk.fout(anders) == {}


def test_every_code_leads_to_the_address_beside_it(druk: Druk) -> None:
    """Read off the page as a phone would, at 150 points an inch: its page is in this site. Without a site there is none."""
    base = druk.register.gemeente.webadres

    def mis(vel: Vel, pdf: Path) -> list[str]:
        with pypdfium2.PdfDocument(pdf) as document:
            codes = [
                code.text
                for page in document
                for code in zxingcpp.read_barcodes(page.render(scale=150 / 72).to_pil())
            ]
        if base is None:
            return codes
        wrong = [code for code in codes if not _staat_er(druk.folder, code, base)]
        return wrong if codes else ["no code"]

    assert druk.fout(mis) == {}


def _staat_er(folder: Path, address: str, base: str) -> bool:
    path = address.removeprefix(base).partition("#")[0]
    return address.startswith(base) and (folder / path / "index.html").is_file()


def test_no_vel_is_only_for_the_directing_role(druk: Druk) -> None:
    """What a public site shows is for everybody, unless the council lets everybody see all."""
    internal = [vel.id for vel, _ in druk.pdfs() if vel.soort.intern]
    assert bool(internal) == druk.register.gemeente.regie_publiek
    assert bool(list(druk.folder.glob("drukwerk/nazicht*"))) == druk.register.gemeente.regie_publiek
