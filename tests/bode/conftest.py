"""What the tests of the messenger share: a GitLab, a remote with Testdorp's register, and a clone to work in."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from macros import cli, paths

from ..test_history import git
from ..voorstel.klein import kopie_van_testdorp
from .stub import IEMAND, IK, TOKEN, Stub, gestart


@dataclass
class Wereld:
    """A GitLab with its repository."""

    folder: Path
    stub: Stub

    @property
    def kloon(self) -> Path:
        """The checkout of main in which the command runs."""
        return self.folder / "kloon"

    def loop(self) -> int:
        """Run the command."""
        return cli.main(["bode", "--data", str(self.kloon / "data")])

    def stel_voor(self, iid: int, **files: str) -> Path:
        """Propose other files (`offer/hulp.yaml` → text; a name with `->` is a link) as a merge request of a fork."""
        work = self.folder / f"fork{iid}"
        git(self.folder, "clone", "-q", str(self.folder / "ver.git"), work.name)
        for name, text in files.items():
            file = work / name
            file.unlink(missing_ok=True)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        self.bewaar(iid)
        self.stub.merge_requests.append(
            {"iid": iid, "source_branch": "main", "source_project_id": 9, "description": ""}
        )
        return work

    def bewaar(self, iid: int) -> None:
        """Push what stands in the fork as the head of its merge request."""
        work = self.folder / f"fork{iid}"
        git(work, "add", "--all")
        git(work, "commit", "-qm", "Iets", "--allow-empty")
        git(work, "push", "-q", "origin", f"HEAD:refs/merge-requests/{iid}/head")

    def notes(self, owner: str) -> list[str]:
        """Return our own notes below `issues/1`."""
        return [note["body"] for note in self.stub.notes.get(owner, []) if note["author"]["id"] == IK]

    def andermans(self, owner: str, text: str) -> None:
        """Lay a note of somebody else below `issues/1`."""
        note = {"id": 1, "system": False, "author": {"id": IEMAND}, "body": text}
        self.stub.notes.setdefault(owner, []).append(note)


@pytest.fixture
def wereld(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Wereld]:
    """Everything ready for a round on the day of the examples; no pages of ours, so that no count depends on them."""
    config = tmp_path / "gitconfig"
    config.write_text("[user]\nname = Bode\nemail = bode@testdorp.example\n[init]\ndefaultBranch = main\n")
    for name in [name for name in os.environ if name.startswith(("GIT_", "PORTAAL_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(config))
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    (tmp_path / "docs").mkdir()
    monkeypatch.setattr(paths, "DOCS", tmp_path / "docs")
    first = tmp_path / "eerste"
    first.mkdir()
    kopie_van_testdorp(first)
    git(first, "init", "-q", "--initial-branch=main")
    git(first, "add", ".")
    git(first, "commit", "-qm", "Eerste")
    git(tmp_path, "clone", "-q", "--bare", str(first), "ver.git")
    shutil.rmtree(first)
    git(tmp_path, "clone", "-q", str(tmp_path / "ver.git"), "kloon")
    with gestart() as stub:
        known = {"API_V4_URL": stub.adres, "PROJECT_ID": "1", "DEFAULT_BRANCH": "main"}
        for name, value in known.items():
            monkeypatch.setenv(f"CI_{name}", value)
        monkeypatch.setenv("BODE_TOKEN", TOKEN)
        stub.bij_nieuw = lambda iid, branch: git(
            tmp_path / "ver.git", "update-ref", f"refs/merge-requests/{iid}/head", branch
        )
        yield Wereld(tmp_path, stub)
