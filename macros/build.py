"""Build the whole site aside, check every page of it, and only then put it in place of the last good one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from . import paths
from .check import check, stops_the_build
from .check.pages import check_pages
from .complaints import complaints
from .gate import check_site
from .links import base_of
from .load import load
from .problems import Problem
from .site import TwoSources, of_folder

MOST_PAGES_GATED = 300
"""Up to this many pages the gate belongs to every build; above it, to tests and publication."""


@dataclass(frozen=True)
class Outcome:
    """What a build gave: `ok` when the site is in place below the path `base`; every message is one line."""

    ok: bool
    problems: tuple[Problem, ...] = ()
    messages: tuple[str, ...] = ()
    pages: int = 0
    base: str = "/"


def build(data: Path, target: Path, today: date) -> Outcome:
    """Build the site of `data` on `today` into `target`; whatever fails leaves `target` as it was."""
    recover(target)
    content, problems = check(load(data), today)
    problems += check_pages(paths.DOCS, content)
    if stops_the_build(problems):
        return Outcome(False, problems)
    assert content.gemeente is not None
    target.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        base = base_of(content.gemeente.webadres)
        messages = _mkdocs(data, aside, today) or _gate(aside, base)
        if messages:
            return Outcome(False, problems, tuple(messages))
        count = sum(1 for _ in aside.rglob("*.html"))
        swap(aside, target)
        return Outcome(True, problems, (), count, base)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def swap(aside: Path, target: Path) -> None:
    """Put the folder `aside` in the place of `target`; what stops it halfway is mended by the next `recover`."""
    aside.chmod(0o755)
    old = _old(target)
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    aside.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def recover(target: Path) -> None:
    """Put the last good site back when a build was stopped between its two renames."""
    if _old(target).exists() and not target.exists():
        _old(target).rename(target)


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}-oud")


def _mkdocs(data: Path, target: Path, today: date) -> list[str]:
    """Run MkDocs strictly in a process of its own; return what it complains about, nothing when all is well."""
    environ = {
        **os.environ,
        "PORTAAL_DATA": str(data.resolve()),
        "PORTAAL_TODAY": today.isoformat(),
        "SOURCE_DATE_EPOCH": "0",
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONPATH": os.pathsep.join(filter(None, [str(paths.PACKAGES), os.environ.get("PYTHONPATH")])),
    }
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", str(paths.MKDOCS)]
    run = subprocess.run(
        [*command, "--site-dir", str(target.resolve())],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    return [] if run.returncode == 0 else complaints(run.stderr + run.stdout)


def _gate(folder: Path, base: str) -> list[str]:
    pages = sum(1 for _ in folder.rglob("*.html"))
    return [str(finding) for finding in check_site(folder, base)] if pages <= MOST_PAGES_GATED else []


def write_pages(data: Path, target: Path, today: date) -> Outcome:
    """Write every file that the register fills into the empty or new folder `target`, without MkDocs."""
    _, problems = check(load(data), today)
    if stops_the_build(problems):
        return Outcome(False, problems)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        return Outcome(False, problems, (f"{target} is niet leeg. Kies een nieuwe of een lege map.",))
    try:
        files = list(of_folder(data.resolve(), today).files())
    except TwoSources as error:
        return Outcome(False, problems, (str(error),))
    try:
        _write(files, target)
    except OSError as error:
        return Outcome(
            False, problems, (f"In {target} kan ik niet schrijven: {error.strerror}. Kies een lege map.",)
        )
    return Outcome(True, problems, (), sum(path.endswith(".html") for path, _ in files))


def _write(files: list[tuple[str, str]], target: Path) -> None:
    for path, content in files:
        file = target / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, "utf-8")
