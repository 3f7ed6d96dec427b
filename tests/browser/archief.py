"""A register in a real remote: the clone in which mails are taken in, and that of the coordinator who merges."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from pathlib import Path

from tests.conftest import DATA
from tests.test_history import git


@dataclass(frozen=True)
class Archief:
    """The folder with `ver.git`, and two clones of it."""

    folder: Path

    @property
    def inbox(self) -> Path:
        """The data folder of the clone in which proposals are taken in."""
        return self.folder / "inbox" / "data"

    @property
    def balie(self) -> Path:
        """The data folder of the clone of the coordinator."""
        return self.folder / "balie" / "data"

    def begin(self) -> None:
        """Make the remote with Testdorp's register on its main, and both clones."""
        git(self.folder, "init", "--quiet", "--bare", "--initial-branch=main", "ver.git")
        self._kloon("balie")
        shutil.copytree(DATA["testdorp"], self.balie)
        git(self.balie, "switch", "--quiet", "--create", "main")
        git(self.balie, "add", ".")
        git(self.balie, "commit", "--quiet", "-m", "Het register van Testdorp")
        git(self.balie, "push", "--quiet", "--set-upstream", "origin", "main")
        self._kloon("inbox")

    def nieuwste(self, name: str) -> Path:
        """Return the data folder of a fresh clone of main, as the machine that publishes gets it."""
        return self._kloon(name) / "data"

    def _kloon(self, name: str) -> Path:
        git(self.folder, "clone", "--quiet", (self.folder / "ver.git").as_uri(), name)
        git(self.folder / name, "config", "user.name", "Gemeente Testdorp")
        git(self.folder / name, "config", "user.email", "info@testdorp.example")
        return self.folder / name

    def bekijk(self, tak: str) -> None:
        """Let the coordinator look at a branch of the remote."""
        git(self.balie, "fetch", "--quiet", "--prune")
        git(self.balie, "switch", "--quiet", tak)

    def voeg_samen(self, tak: str) -> None:
        """Merge a branch into the main of the remote, as the button on its page does."""
        git(self.balie, "switch", "--quiet", "main")
        git(self.balie, "merge", "--quiet", "--no-ff", "-m", f"Voeg {tak} samen", f"origin/{tak}")
        git(self.balie, "push", "--quiet")

    def takken(self) -> list[str]:
        """Return the branches of the remote."""
        return self._zegt("branch", "--format=%(refname:short)").splitlines()

    def verschil(self, tak: str) -> list[str]:
        """Return the lines that a branch takes away and adds, each after its file."""
        lines = self._zegt("diff", "--unified=0", f"main...{tak}").splitlines()
        return [line for line in lines if line[0] in "+-" and line not in ("+++ /dev/null", "--- /dev/null")]

    def _zegt(self, *arguments: str) -> str:
        run = subprocess.run(
            ["git", *arguments], cwd=self.folder / "ver.git", check=True, capture_output=True, text=True
        )
        return run.stdout


def bewaar_mail(file: Path, text: str) -> Path:
    """Write a text as it arrives by mail: answered upon, so quoted, as quoted-printable, with a signature below."""
    mail = EmailMessage(policy=policy.SMTP)
    mail["Subject"], mail["From"] = "Wijziging: uren", "Bibliotheek <bibliotheek@testdorp.example>"
    quoted = "".join(f"> {line}\n" for line in text.splitlines())
    mail.set_content(
        f"Dag,\n\nZie hieronder.\n\n{quoted}\n-- \nBibliotheek Testdorp – elke dag één boek\n",
        cte="quoted-printable",
    )
    file.write_bytes(bytes(mail))
    return file
