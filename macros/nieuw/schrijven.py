"""Writes a new folder, such as that of a council: all of it aside, and then in place with one rename."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from ..schijf import bezet, reden
from .bestanden import rechten


class SchrijvenKanNiet(Exception):
    """The folder cannot be written; the text is in Dutch, and nothing of it stands there."""


def schrijf(files: Mapping[str, bytes], folder: Path) -> None:
    """Write all files into a new or empty folder, or none; raises SchrijvenKanNiet."""
    if taken := bezet(folder):
        raise SchrijvenKanNiet(taken)
    target = folder.resolve()
    aside = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        vul(files, aside)
        aside.chmod(0o755)
        if target.exists():
            target.rmdir()
        aside.rename(target)
    except OSError as error:
        raise SchrijvenKanNiet(
            f"In {folder} schrijven lukt niet ({reden(error)}). Kies een andere map."
        ) from error
    finally:
        if aside:
            shutil.rmtree(aside, ignore_errors=True)


def vul(files: Mapping[str, bytes], folder: Path) -> None:
    """Write files, path → content, below a folder, each with its rights; raises OSError."""
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        file.chmod(rechten(path))


def begin_git(folder: Path) -> bool:
    """Make the folder a repository of git, without a first version; say whether it is one now."""
    command = ["git", "init", "--quiet", "--initial-branch=main"]
    try:
        return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode == 0
    except OSError:
        return False
