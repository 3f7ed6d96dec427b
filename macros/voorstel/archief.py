"""The git of a council as proposals need it: the newest main, a place of its own to work in, and a push."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

BRON = "origin"
"""The remote on which branches and main are."""

NIET_ERVEN = frozenset(
    {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX"}
)
"""What git tells a hook of the repository at hand: it would lead our commands there."""


class GitKanNiet(Exception):
    """Git cannot do what a proposal needs; the text says why and what to do, in Dutch."""


@dataclass(frozen=True)
class Stand:
    """What the remote holds now: its main branch, and a branch of ours when it is there."""

    hoofd: str
    """“main”."""
    basis: str
    """The newest commit of it."""
    tak: str
    """The newest commit of our branch, empty when there is none."""


@dataclass(frozen=True)
class Archief:
    """A repository, and where in it the data folder is."""

    map: Path
    data: Path

    def stand(self, tak: str) -> Stand:
        """Fetch the newest main (and `tak`, where it is) and return what they are."""
        told = self.git("ls-remote", "--symref", BRON, "HEAD", f"refs/heads/{tak}")
        head = re.search(r"^ref: refs/heads/(\S+)\tHEAD$", told, re.MULTILINE)
        if not head:
            raise GitKanNiet(f"Op {BRON} staat nog geen hoofdtak. Zet er eerst het register op.")
        names = [head[1], *([tak] if f"\trefs/heads/{tak}\n" in f"{told}\n" else [])]
        refs = [f"+refs/heads/{name}:refs/remotes/{BRON}/{name}" for name in names]
        self.git("fetch", "--quiet", "--no-tags", BRON, *refs)
        main, *ours = (self.git("rev-parse", f"refs/remotes/{BRON}/{name}").strip() for name in names)
        return Stand(head[1], main, ours[0] if ours else "")

    def van_merge_request(self, iid: int, hoofd: str) -> tuple[str, str]:
        """Fetch what a merge request proposes; return its newest commit and where it left the main branch."""
        own, main = f"refs/bode/{iid}", f"refs/remotes/{BRON}/{hoofd}"
        refs = (f"+refs/merge-requests/{iid}/head:{own}", f"+refs/heads/{hoofd}:{main}")
        self.git("fetch", "--quiet", "--no-tags", "--no-recurse-submodules", BRON, *refs)
        return self.git("rev-parse", own).strip(), self.git("merge-base", main, own).strip()

    def opgenomen(self, code: str, basis: str) -> str:
        """Return day and commit in which a proposal came into the history of main, or an empty text."""
        return self.git("log", "-1", "--format=%cs %h", "-E", f"--grep=^Voorstel: {code}$", basis).strip()

    @contextmanager
    def werkmap(self, basis: str, *, vreemd: bool = False) -> Iterator[Path]:
        """Give the files of a commit in a temporary place, so that nobody's own work is touched.

        In a commit of somebody else (`vreemd`) no link leads anywhere: it is a plain file.
        """
        options = ("-c", "core.symlinks=false") if vreemd else ()
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary) / "werk"
            self.git(*options, "worktree", "add", "--quiet", "--detach", str(folder), basis)
            try:
                yield folder
            finally:
                self.git("worktree", "remove", "--force", str(folder))

    def bewaar(self, folder: Path, bestanden: list[str], boodschap: str) -> str:
        """Commit files in a working folder and return the commit."""
        own = Archief(folder, self.data)
        own.git("add", "--", *bestanden)
        own.git("commit", "--quiet", "--cleanup=verbatim", "--file=-", invoer=boodschap)
        return own.git("rev-parse", "HEAD").strip()

    def inhoud(self, commit: str) -> str:
        """Return what a commit says apart from when it was made: its parents and its files."""
        return self.git("log", "-1", "--format=%P %T", commit).strip()

    def eigen(self, stand: Stand) -> list[str]:
        """Return the messages of the commits on our branch that main has not."""
        told = self.git("log", "--format=%B%x00", f"{stand.basis}..{stand.tak}")
        return [text.strip() for text in told.split("\0") if text.strip()]

    def stuur(self, commit: str, tak: str, verwacht: str) -> None:
        """Push a commit to a branch that must still be what we saw."""
        lease = f"--force-with-lease=refs/heads/{tak}:{verwacht}"
        self.git("push", "--quiet", lease, BRON, f"{commit}:refs/heads/{tak}")

    def git(self, *arguments: str, invoer: str | None = None) -> str:
        """Run git and return what it tells; raises GitKanNiet."""
        known = {name: value for name, value in os.environ.items() if name not in NIET_ERVEN}
        try:
            run = subprocess.run(
                ["git", *arguments],
                cwd=self.map,
                env={**known, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"},
                input=invoer.encode() if invoer is not None else None,
                stdin=subprocess.DEVNULL if invoer is None else None,
                capture_output=True,
                check=False,
            )
        except FileNotFoundError:
            raise GitKanNiet("Git staat niet op deze computer.") from None
        if run.returncode:
            raise GitKanNiet(_reden(run.stderr.decode("utf-8", "replace").strip()))
        return run.stdout.decode("utf-8", "replace")


def archief_van(data: Path) -> Archief:
    """Return the repository in which a data folder stands, with its whole history; raises GitKanNiet."""
    if not data.is_dir():
        raise GitKanNiet("De map met de gegevens bestaat niet.")
    here = Archief(data, Path())
    top = Path(here.git("rev-parse", "--show-toplevel").strip())
    if here.git("rev-parse", "--is-shallow-repository").strip() == "true":
        raise GitKanNiet(
            "Deze kopie kent niet de hele geschiedenis: we zien dus niet of een voorstel al opgenomen is. "
            "Haal die op met: git fetch --unshallow"
        )
    return Archief(top, data.resolve().relative_to(top.resolve()))


def _reden(told: str) -> str:
    for sign, text in _REDENEN.items():
        if sign in told:
            return text
    return f"Git lukt niet. Git zegt: {' '.join(told.split())}"


_REDENEN = {
    "not a git repository": "De map met de gegevens staat niet in git. Zonder --tak kan het wel.",
    "tell me who you are": (
        'Git weet niet wie je bent. Typ: git config --global user.name "Gemeente Testdorp" '
        "en git config --global user.email info@testdorp.example"
    ),
    f"'{BRON}' does not appear to be a git repository": (
        f"Deze map kent geen {BRON}. Typ: git remote add {BRON} en het adres van de gedeelde map."
    ),
}
"""What git says, and what we say instead."""
