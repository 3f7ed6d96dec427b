"""A disk that is really full, and a disk that takes no bigger file: one Dutch line, and the old site stands."""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

import pytest

from ..conftest import ROOT
from .nep import getoond, namen

FULL = """
set -eu
mount -t tmpfs -o size=700k tmpfs "$1"
"$2" -m tests.publiceren.kind "$1" Oud 5
cp -a "$1/uitgaven" "$3"
"$2" -m tests.publiceren.kind "$1" Nieuw 300 && exit 9
readlink "$1/huidig" >"$3/huidig"
diff -r "$3/$(basename "$(dirname "$(readlink "$1/huidig")")")" "$1/uitgaven/$(ls "$1/uitgaven")"
ls -A "$1" >"$3/namen"
"$2" -m tests.publiceren.kind "$1" Klein 5
"""
"""A disk of 700 kB that exists for this script only: a site that fits, one that does not, and one that fits again."""


def test_a_full_disk(tmp_path: Path) -> None:
    """Nothing half is left behind: a site that fits goes online again at once."""
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode:
        pytest.skip("Dit systeem laat een gewone gebruiker geen eigen schijf maken.")
    disk, copy = tmp_path / "schijf", tmp_path / "kopie"
    disk.mkdir()
    run = subprocess.run(
        ["unshare", "-rm", "sh", "-c", FULL, "sh", str(disk), sys.executable, str(copy)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert run.stderr.startswith(
        f"Niet gepubliceerd: In {disk} lezen of schrijven lukt niet: de schijf is vol. "
    )
    assert run.stderr.endswith(" blijft staan.\n")
    assert len(run.stderr.splitlines()) == 1
    assert (copy / "namen").read_text().split() == [".slot", "huidig", "uitgaven"]


def test_a_file_that_the_disk_does_not_take(tmp_path: Path) -> None:
    """The limit of a user or a service, hit by one page."""

    def publish(text: str, limit: int) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "tests.publiceren.kind", str(tmp_path / "doel"), text, "1"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
        )

    assert publish("Oud", 100_000).returncode == 0
    old = getoond(tmp_path / "doel")
    run = publish("Nieuw", 1000)
    assert run.returncode == 1
    assert "het bestand is te groot. De site van" in run.stderr
    assert getoond(tmp_path / "doel") == old
    assert namen(tmp_path / "doel") == [".slot", "huidig", "uitgaven"]
