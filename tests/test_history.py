"""An earlier version of the data folder, read from git."""

from __future__ import annotations

import os
import subprocess
from datetime import date
from pathlib import Path

import pytest

from macros import history


def git(folder: Path, *arguments: str, **environ: str) -> None:
    """Run git without the settings of whoever runs the tests."""
    who = ["-c", "user.name=Test", "-c", "user.email=test@example.com"]
    env = {**os.environ, **environ}
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True, env=env)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder inside a repository, changed since the last commit."""
    folder = tmp_path / "een map" / "data"
    (folder / "offer").mkdir(parents=True)
    git(tmp_path, "init", "-q")
    (tmp_path / "later").mkdir()
    (folder / "offer.yaml").write_text("versie: 1\n")
    (folder / "offer" / "lessen.yaml").write_text("aanbod: []\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "Eerste")
    (folder / "offer.yaml").write_text("versie: 2\n")
    return folder


def test_the_folder_as_it_was(data: Path) -> None:
    """Whole, in a place of its own that is gone afterwards."""
    with history.earlier(data, "HEAD") as before:
        assert (before / "offer.yaml").read_text() == "versie: 1\n"
        assert (before / "offer" / "lessen.yaml").read_text() == "aanbod: []\n"
    assert not before.exists()
    assert (data / "offer.yaml").read_text() == "versie: 2\n"


def test_a_link_of_then_is_left_out(data: Path) -> None:
    """It could lead anywhere on this computer."""
    (data / "buiten.yaml").symlink_to("/etc/hostname")
    git(data, "add", ".")
    git(data, "commit", "-qm", "Een link")
    with history.earlier(data, "HEAD") as before:
        assert sorted(path.name for path in before.iterdir()) == ["offer", "offer.yaml"]


@pytest.mark.parametrize("revision", ["nergens", "--output=x", "", "gisteren", "2026-09", "1 september 2026"])
def test_an_unknown_revision(data: Path, revision: str) -> None:
    """Also one that looks like an option of git; what one can write is told, with an example."""
    with pytest.raises(history.NoHistory) as caught, history.earlier(data, revision):
        pass
    assert str(caught.value) == (
        f"Git kent “{revision}” niet. Schrijf een dag of een versie. Bijvoorbeeld --sinds 2026-09-01."
    )


def test_a_folder_that_was_not_there_yet(data: Path) -> None:
    """A register moved inside its repository has no history at its new place."""
    new = data.parent.parent / "later"
    with pytest.raises(history.NoHistory) as caught, history.earlier(new, "HEAD"):
        pass
    assert str(caught.value) == "De map met de gegevens stond toen nog niet in git."


def test_outside_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A download without git."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(history.NoHistory) as caught, history.earlier(tmp_path, "HEAD"):
        pass
    assert str(caught.value) == "De map met de gegevens staat niet in git."


def test_a_repository_of_somebody_else(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Git refuses it, however much was kept there, until one says that it can be trusted."""
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    with pytest.raises(history.NoHistory) as caught:
        history.last_on(data, date(2026, 11, 21))
    assert str(caught.value) == (
        "Git leest de map met de gegevens niet: ze is van een andere gebruiker van deze computer. "
        f"Vertrouw je die? Typ: git config --global --add safe.directory {data.parent.parent}"
    )


def test_a_repository_that_is_broken(data: Path) -> None:
    """What git says is told: it is no reason of which we know the way out."""
    stored = data.parent.parent / ".git"
    commit = next((stored / "refs" / "heads").iterdir()).read_text().strip()
    for file in (stored / "objects").rglob("*"):
        if file.is_file() and file.name != commit[2:]:
            file.unlink()
    with pytest.raises(history.NoHistory) as caught:
        history.first(data)
    assert str(caught.value).startswith("Git kan de map met de gegevens niet lezen. Git zegt: ")


def test_a_folder_of_which_nothing_was_kept(data: Path) -> None:
    """The rest of the repository was."""
    new = data.parent.parent / "later"
    for ask in (history.first, lambda folder: history.last_on(folder, date(2026, 11, 21))):
        with pytest.raises(history.NoHistory) as caught:
            ask(new)
        assert str(caught.value) == "Van de map met de gegevens is nog geen versie bewaard in git."


def test_without_git(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that cannot ask."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(history.NoHistory) as caught, history.earlier(data, "HEAD"):
        pass
    assert str(caught.value) == "Git staat niet op deze computer."


def test_no_folder(tmp_path: Path) -> None:
    """The check itself tells what is wrong then."""
    with pytest.raises(history.NoHistory) as caught, history.earlier(tmp_path / "weg", "HEAD"):
        pass
    assert str(caught.value) == "De map met de gegevens bestaat niet."
