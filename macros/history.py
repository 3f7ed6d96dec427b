"""An earlier version of the data folder, read from git: the only module that asks git."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class NoHistory(Exception):
    """There is no earlier version to compare with; the text says why, in Dutch."""


@contextmanager
def earlier(folder: Path, revision: str) -> Iterator[Path]:
    """Give the data folder as it was at `revision` (`HEAD`, `origin/main`, a tag, a commit), in a temporary place.

    Raises NoHistory without git, outside a repository, for a revision that is unknown, and when the folder
    was not there yet.
    """
    if not folder.is_dir():
        raise NoHistory("De map met de gegevens bestaat niet.")
    commit = _git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    archive = _git(folder, "archive", "--format=tar", commit.decode().strip(), ".")
    with tempfile.TemporaryDirectory() as temporary:
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            files.extractall(temporary, filter="data")
        yield Path(temporary)


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        run = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    except FileNotFoundError:
        raise NoHistory("Git staat niet op deze computer.") from None
    if run.returncode:
        raise NoHistory(_reason(run.stderr.decode("utf-8", "replace"), arguments))
    return run.stdout


def _reason(told: str, arguments: tuple[str, ...]) -> str:
    if "not a git repository" in told:
        return "De map met de gegevens staat niet in git."
    if arguments[0] == "archive":
        return "De map met de gegevens stond toen nog niet in git."
    return f"Git kent “{arguments[-1].removesuffix('^{commit}')}” niet."
