"""An earlier version of the data folder, read from git."""

from __future__ import annotations

import io
import os
import re
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path

from .agenda import BRUSSEL
from .woorden import datum


class NoHistory(Exception):
    """There is no earlier version to compare with; the text says why, in Dutch.

    `openbaar` is what of it may stand on a page: nothing of the machine, such as a path or the words of git.
    """

    def __init__(self, openbaar: str, hier: str = "") -> None:
        super().__init__(f"{openbaar} {hier}".rstrip())
        self.openbaar = openbaar


class VersieOnbekend(NoHistory):
    """What somebody named is no version and no day; the text says what to write."""


@contextmanager
def earlier(folder: Path, revision: str) -> Iterator[Path]:
    """Give the data folder as it was at `revision` (`HEAD`, `origin/main`, a tag, a commit), in a temporary place.

    Raises NoHistory without git, outside a repository, for a revision that is unknown, and when the folder
    was not there yet.
    """
    archive = _git(folder, "archive", "--format=tar", _commit(folder, revision), ".")
    with tempfile.TemporaryDirectory() as temporary:
        before = Path(temporary) / folder.resolve().name
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            _pak_uit(files, before)
        yield before


def last_on(folder: Path, day: date) -> str:
    """Return the last commit on or before the end of `day` in Brussels that touched the folder; raises NoHistory."""
    head = _commit(folder, "HEAD")
    end = datetime.combine(day, time.max, BRUSSEL).isoformat(timespec="seconds")
    commit = _git(folder, "rev-list", "-1", f"--before={end}", head, "--", ".").decode().strip()
    if commit:
        return commit
    since = f"De oudste versie is van {datum(day_of(folder, first(folder)))}."
    raise NoHistory(f"Op {datum(day)} stonden de gegevens nog niet in git. {since}{cut_off(folder)}")


def changed_days(folder: Path, since: date, until: date, *names: str) -> list[tuple[date, str]]:
    """Return each day in Brussels on which one of the files or folders `names` changed with its last commit, newest first.

    What came from a branch counts on the day on which it was taken in. Raises NoHistory.
    """
    ends = (datetime.combine(since, time.min, BRUSSEL), datetime.combine(until, time.max, BRUSSEL))
    first_day, last_day = (end.isoformat(timespec="seconds") for end in ends)
    log = ("log", "--first-parent", "--format=%ct %H", f"--since={first_day}", f"--until={last_day}")
    found: list[tuple[date, str]] = []
    for line in _git(folder, *log, _commit(folder, "HEAD"), "--", *names).decode().splitlines():
        seconds, _, commit = line.partition(" ")
        day = datetime.fromtimestamp(int(seconds), BRUSSEL).date()
        if not found or day < found[-1][0]:
            found.append((day, commit))
    return found


def first(folder: Path) -> str:
    """Return the first commit that touched the folder; raises NoHistory."""
    known = _git(folder, "log", "--reverse", "--format=%H", _commit(folder, "HEAD"), "--", ".").split()
    if not known:
        raise NoHistory("Van de map met de gegevens is nog geen versie bewaard in git.")
    return known[0].decode()


def day_of(folder: Path, revision: str) -> date:
    """Return the day on which a version was kept, in Brussels; raises NoHistory."""
    seconds = _git(folder, "log", "-1", "--format=%ct", _commit(folder, revision), "--")
    return datetime.fromtimestamp(int(seconds), BRUSSEL).date()


def cut_off(folder: Path) -> str:
    """Say that a copy without its whole history may be why something is not known."""
    shallow = _git(folder, "rev-parse", "--is-shallow-repository").strip() == b"true"
    return (
        " Deze kopie kent niet de hele geschiedenis. Haal die op met: git fetch --unshallow"
        if shallow
        else ""
    )


def neemt_mee(file: Path) -> bool:
    """Say whether git keeps a file, or would when somebody adds all there is; outside a repository it never does."""
    home = next(folder for folder in file.resolve().parents if folder.is_dir())
    try:
        run = subprocess.run(
            ["git", "check-ignore", "--quiet", "--", str(file.resolve())],
            cwd=home,
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        return False
    return run.returncode == 1  # 0: it is ignored, 128: there is no repository


def _pak_uit(archive: tarfile.TarFile, folder: Path) -> None:
    """Write the files of an archive below `folder`: no link, and nothing outside it.

    The `filter` of `extractall` does the same, but Python 3.11 only has it since 3.11.4, and Debian 12 ships 3.11.2.
    """
    folder.mkdir()
    for member in archive:
        target = (folder / member.name).resolve()
        content = archive.extractfile(member) if member.isreg() else None
        if content is not None and target.is_relative_to(folder.resolve()):
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.read())


def _commit(folder: Path, revision: str) -> str:
    if not folder.is_dir():
        raise NoHistory("De map met de gegevens bestaat niet.")
    name = f"{revision}^{{commit}}"
    return _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", name).decode().strip()


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        run = subprocess.run(
            ["git", *arguments],
            cwd=folder,
            env={**os.environ, "LC_ALL": "C"},
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise NoHistory("Git staat niet op deze computer.") from None
    if run.returncode:
        raise _reason(run.stderr.decode("utf-8", "replace").strip(), arguments)
    return run.stdout


def _reason(told: str, arguments: tuple[str, ...]) -> NoHistory:
    if "not a git repository" in told:
        return NoHistory("De map met de gegevens staat niet in git.")
    if found := _NOT_OURS.search(told):
        return NoHistory(
            "Git leest de map met de gegevens niet: ze is van een andere gebruiker van deze computer.",
            f"Vertrouw je die? Typ: git config --global --add safe.directory {found['folder']}",
        )
    if _NOT_THERE in told:
        return NoHistory("De map met de gegevens stond toen nog niet in git.")
    if told or arguments[0] != "rev-parse":
        return NoHistory("Git kan de map met de gegevens niet lezen.", f"Git zegt: {told}")
    revision = arguments[-1].removesuffix("^{commit}")
    if revision == "HEAD":
        return NoHistory("Er is nog geen versie bewaard in git.")
    return VersieOnbekend(
        f"Git kent “{revision}” niet. Schrijf een dag of een versie. Bijvoorbeeld --sinds 2026-09-01."
    )


_NOT_OURS = re.compile(r"dubious ownership in repository at '(?P<folder>.+)'")
_NOT_THERE = "current working directory is untracked"
