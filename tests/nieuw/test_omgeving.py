"""The set-up script in the folder of a council: packages of another one, when these are the same."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from macros.nieuw import bestanden


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """The program's files in the folder of a council."""
    folder = tmp_path / "hier"
    for name, content in bestanden.programma().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    return folder


def refused(here: Path, **environ: str) -> list[str]:
    """Return what the script says when it makes nothing."""
    run = subprocess.run(
        ["sh", "scripts/omgeving.sh", "lopen"],
        cwd=here,
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout) == (1, "")
    assert not (here / ".venv").exists()
    return run.stderr.strip().splitlines()


def test_packages_of_another_council_are_taken_only_when_they_are_the_same(
    here: Path, tmp_path: Path
) -> None:
    """Otherwise it says so, in two languages, and makes nothing."""
    other = tmp_path / "ander"
    other.mkdir()
    (other / "requirements.lock").write_text("# andere\n")
    assert refused(here, PORTAAL_OMGEVING=str(other)) == [
        f"In {other} staan andere pakketten dan in requirements.lock. | Other packages there than in requirements.lock.",
        "Haal PORTAAL_OMGEVING weg, of werk die omgeving eerst bij. | Unset PORTAAL_OMGEVING, or renew that one first.",
    ]


@pytest.mark.parametrize(
    "text", ["", "# waar\n", "--index-url http://x\n", "braaf\nkwaad\n", "# waar\n  -r elders.txt\n"]
)
def test_the_program_comes_from_one_place(here: Path, text: str) -> None:
    """What else stands in programma.txt, pip would obey."""
    (here / "programma.txt").write_text(text)
    assert refused(here) == [
        "In programma.txt hoort één regel: waar het programma vandaan komt. "
        "| programma.txt must say in one line where the program comes from.",
        "    git+https://git.example/inclusieportaal.git@v0.2.0",
    ]
