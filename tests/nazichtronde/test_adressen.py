"""The local file with addresses of people: read like any data file, and never kept by git."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from macros import history
from macros.model import Nazichtadres
from macros.nazichtronde.adressen import NAAM, adressen, bestand

from ..conftest import DATA, ROOT
from ..test_history import git

KNOWN = ("bib", "vzw")


def _written(folder: Path, text: str) -> Path:
    file = folder / NAAM
    file.write_text(text, "utf-8")
    return file


def test_the_addresses(tmp_path: Path) -> None:
    """By actor; beside the data folder."""
    file = _written(
        tmp_path,
        "adressen:\n  - {actor: bib, mail: an@thuis.example, tweede_mail: jo@thuis.example}\n  - {actor: vzw}\n",
    )
    assert adressen(file, KNOWN) == (
        {
            "bib": Nazichtadres(actor="bib", mail="an@thuis.example", tweede_mail="jo@thuis.example"),
            "vzw": Nazichtadres(actor="vzw"),
        },
        [],
    )
    assert bestand(tmp_path / "data") == file


def test_without_a_file_there_are_none(tmp_path: Path) -> None:
    """The register has addresses of its own."""
    assert adressen(tmp_path / NAAM, KNOWN) == ({}, [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "adressen:\n  - {actor: bibb, mail: an@thuis.example}\n",
            "2:13  fout  “bibb” staat niet bij de actoren. Bedoelde je “bib”?",
        ),
        (
            "adressen:\n  - {actor: bib}\n  - {actor: bib}\n",
            "3:13  fout  “bib” staat er twee keer. Zet beide adressen samen: mail en tweede_mail.",
        ),
        (
            "adressen:\n  - {actor: bib, mail: an}\n",
            "2:24  fout  “an” is geen mailadres. Bijvoorbeeld bibliotheek@testdorp.example.",
        ),
        (
            "adressen:\n  - {actor: bib, naam: An}\n",
            "2:18  fout  “naam” is geen veld van “adressen”. Kies uit: actor, mail of tweede_mail.",
        ),
        ("adressen: {actor: bib}\n", "1:11  fout  Bij “adressen” hoort een lijst."),
    ],
)
def test_a_mistake_is_told_at_its_line(tmp_path: Path, text: str, told: str) -> None:
    """In the words of every other data file."""
    _, problems = adressen(_written(tmp_path, text), KNOWN)
    assert [str(problem).startswith(f"{NAAM}:{told}") for problem in problems] == [True]


@pytest.mark.parametrize("data", DATA.values(), ids=DATA)
def test_git_ignores_the_file(tmp_path: Path, data: Path) -> None:
    """Beside both registers, and wherever a council puts its own; so are the mails that are made of it."""
    git(tmp_path, "init", "-q")
    (tmp_path / ".gitignore").write_bytes((ROOT / ".gitignore").read_bytes())
    (tmp_path / data.relative_to(ROOT)).mkdir(parents=True)
    assert not history.neemt_mee(bestand(tmp_path / data.relative_to(ROOT)))
    assert not history.neemt_mee(tmp_path / "nazicht" / "november" / "index.html")
    assert history.neemt_mee(tmp_path / "data" / "offer.yaml")


def test_what_is_kept_already_is_told_even_when_it_is_ignored(tmp_path: Path) -> None:
    """A file that once was added stays in git, whatever .gitignore says."""
    git(tmp_path, "init", "-q")
    file = _written(tmp_path, "adressen: []\n")
    assert history.neemt_mee(file)
    git(tmp_path, "add", ".")
    (tmp_path / ".gitignore").write_text(f"{NAAM}\n")
    assert history.neemt_mee(file)
    subprocess.run(["git", "rm", "-q", "--cached", NAAM], cwd=tmp_path, check=True)
    assert not history.neemt_mee(file)
