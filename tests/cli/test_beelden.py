"""`portaal beelden`: which pictures are made, where they go, and what it says when it cannot."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from macros import cli, foto
from macros.beelden import Blad
from macros.cli import beelden

from ..klein import AANBOD, anders, schrijf
from ..test_history import git


class _Camera:
    """Takes no pictures: writes down which pages it would show, and the number on each."""

    def vel(self, blad: Blad, voor: Mapping[str, str], na: Mapping[str, str]) -> bytes:
        sides = (files.get(page or "", "") for files, page in ((voor, blad.voor), (na, blad.na)))
        return "|".join(number for page in sides for number in ("0010", "0099") if number in page).encode()


@contextmanager
def _camera() -> Iterator[_Camera]:
    yield _Camera()


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A register in git of which one number changed since the last commit."""
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    monkeypatch.setattr(beelden, "camera", _camera)
    other = anders(AANBOD, id="wifi", titel="Wifi")
    offer = anders(AANBOD, link="https://www.kleindorp.be/0010")
    folder = schrijf(tmp_path / "data", offer, other)
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "-m", "Begin")
    return schrijf(folder, anders(offer, link="https://www.kleindorp.be/0099"), other)


def _run(data: Path, target: Path, *more: str) -> int:
    return cli.main(["beelden", str(target), "--data", str(data), *more])


def test_one_picture_for_what_changed(tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The page as it was beside the page as it is, and nothing for what stayed."""
    assert _run(data, tmp_path / "fotos") == 0
    assert {file.name: file.read_text() for file in (tmp_path / "fotos").iterdir()} == {
        "aanbod-digipunt.png": "0010|0099"
    }
    assert capsys.readouterr().out == f"{tmp_path}/fotos/aanbod-digipunt.png\n"


def test_nothing_changed_is_said_and_no_folder_made(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A change of code only."""
    git(data, "commit", "--quiet", "-a", "-m", "Nieuw nummer")
    assert _run(data, tmp_path / "fotos") == 0
    assert (
        capsys.readouterr().out == "Geen aanbod, plaats of actor veranderde: er zijn geen foto's te maken.\n"
    )
    assert not (tmp_path / "fotos").exists()
    assert _run(data, tmp_path / "fotos", "--sinds", "HEAD^1") == 0
    assert (tmp_path / "fotos" / "aanbod-digipunt.png").is_file()


def test_a_change_of_everything_gives_the_first_pictures(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And says how many there are besides."""
    schrijf(data, *(anders(AANBOD, id=f"les-{number}", titel=f"Les {number}") for number in range(30)))
    assert _run(data, tmp_path / "fotos") == 0
    assert len(list((tmp_path / "fotos").iterdir())) == beelden.MOST
    assert capsys.readouterr().out.splitlines()[-1] == "En nog 12 zonder foto."


def test_kept_pictures_are_told_in_markdown(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """For the text of a pull request."""
    git(tmp_path, "init", "--quiet", "--bare", "ver.git")
    git(data, "remote", "add", "origin", str(tmp_path / "ver.git"))
    assert _run(data, tmp_path / "fotos", "--bewaar", "https://git.example/o/r") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["### De pagina, voor en na", ""]
    assert lines[2].startswith("![aanbod-digipunt: de pagina voor en na](https://git.example/o/r/raw/")


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--sinds", "nergens"), "Git kent “nergens” niet."),
        (("--sinds", "2020-01-01"), "stonden de gegevens nog niet in git."),
        (("--bewaar", "https://git.example/o/r"), "Deze map kent geen origin."),
    ],
)
def test_what_cannot_be_done_is_told(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str], more: tuple[str, ...], told: str
) -> None:
    """One line, exit code 1."""
    assert _run(data, tmp_path / "fotos", *more) == 1
    assert told in capsys.readouterr().err


def test_mistakes_are_told_whichever_version_has_them(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of today's data the mistakes themselves, of an earlier version that it has some."""
    good = (data / "offer.yaml").read_text("utf-8")
    schrijf(data, anders(AANBOD, plaatsen=["nergens"]))
    assert _run(data, tmp_path / "fotos") == 1
    assert "data/offer.yaml:23:5  fout  “nergens”" in capsys.readouterr().err
    git(data, "commit", "--quiet", "-a", "-m", "Fout")
    (data / "offer.yaml").write_text(good, "utf-8")
    assert _run(data, tmp_path / "fotos") == 1
    assert capsys.readouterr().err == (
        "In de gegevens van “HEAD” staan fouten. Er is dus geen foto van ervoor. Kies een andere versie.\n"
    )


def test_a_folder_with_files_stays_as_it_is(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip of the folder must not fill it with pictures."""
    assert _run(data, data) == 1
    assert capsys.readouterr().err == f"{data} is geen lege map. Kies een nieuwe of een lege map.\n"


def test_without_playwright_one_line_says_how_to_get_it(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It belongs to the tests, so it may be missing."""
    real = builtins.__import__

    def without(name: str, *arguments: Any) -> Any:
        if name.startswith("playwright"):
            raise ImportError(name)
        return real(name, *arguments)

    monkeypatch.setattr(beelden, "camera", foto.camera)
    monkeypatch.setattr(builtins, "__import__", without)
    assert _run(data, tmp_path / "fotos") == 1
    assert capsys.readouterr().err == "Playwright ontbreekt. Installeer het met: make omgeving-beelden\n"


def test_without_chromium_one_line_says_how_to_get_it(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under none of its names, or not under the one that was given."""
    monkeypatch.setattr(beelden, "camera", foto.camera)
    monkeypatch.setenv("PORTAAL_CHROMIUM", "geen-chromium")
    assert _run(data, tmp_path / "fotos") == 1
    assert capsys.readouterr().err == (
        "Chromium ontbreekt. Installeer het met: sudo apt-get install chromium\n"
    )
