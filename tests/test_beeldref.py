"""Pictures in git: on origin, outside every branch, and shown by an address that stays."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from macros.beeldref import bewaar, markdown
from macros.voorstel.archief import GitKanNiet

from .test_history import git


def _told(folder: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", *arguments], cwd=folder, check=True, capture_output=True, text=True
    ).stdout.strip()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder in a repository with a remote."""
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch=main", "ver.git")
    git(tmp_path, "init", "--quiet", "--initial-branch=main", "hier")
    git(tmp_path / "hier", "remote", "add", "origin", str(tmp_path / "ver.git"))
    data = tmp_path / "hier" / "data"
    data.mkdir()
    (data / "offer.yaml").write_text("versie: 1\n")
    git(tmp_path / "hier", "add", ".")
    git(tmp_path / "hier", "commit", "--quiet", "-m", "Begin")
    git(tmp_path / "hier", "push", "--quiet", "origin", "main")
    return data


def test_pictures_stay_on_origin_and_in_no_branch(tmp_path: Path, folder: Path) -> None:
    """Twice the same pictures are one commit; a clone does not get them; the working folder stays as it was."""
    picture = tmp_path / "aanbod-x.png"
    picture.write_bytes(b"\x89PNG")
    commit = bewaar(folder, [picture])
    assert bewaar(folder, [picture]) == commit
    remote = tmp_path / "ver.git"
    assert _told(remote, "ls-tree", "--name-only", commit) == "aanbod-x.png"
    refs = _told(remote, "for-each-ref", "--format=%(refname)").split()
    assert refs == [f"refs/beelden/{_told(remote, 'rev-parse', commit + '^{tree}')}", "refs/heads/main"]
    git(tmp_path, "clone", "--quiet", remote.as_uri(), "kloon")
    assert "beelden" not in _told(tmp_path / "kloon", "for-each-ref")
    assert _told(folder, "status", "--porcelain") == ""


def test_markdown_shows_each_picture(tmp_path: Path) -> None:
    """By the commit, so that a later run cannot change what an earlier comment shows."""
    assert markdown("https://git.example/o/r/", "abc", [tmp_path / "aanbod-x.png"]) == [
        "### De pagina, voor en na",
        "",
        "![aanbod-x: de pagina voor en na](https://git.example/o/r/raw/abc/aanbod-x.png)",
    ]


def test_without_origin_it_says_so(tmp_path: Path, folder: Path) -> None:
    """In Dutch, with what to do."""
    git(folder, "remote", "remove", "origin")
    (tmp_path / "x.png").write_bytes(b"")
    with pytest.raises(GitKanNiet, match=r"Deze map kent geen origin\."):
        bewaar(folder, [tmp_path / "x.png"])
