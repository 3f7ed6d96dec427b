"""Taking over: all files, the packages and where they come from; or, whatever stops it, none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from macros.nieuw import bestanden, overnemen
from macros.nieuw.bestanden import MANIFEST, vingerafdruk
from macros.nieuw.overnemen import maak_plan, neem_over

OUD = {"Makefile": b"oud\n", "scripts/omgeving.sh": b"#!/bin/sh\n", "weg/oud.yml": b"weg\n"}
NIEUW = {"Makefile": b"nieuw\n", "scripts/omgeving.sh": b"#!/bin/sh\n", ".github/x.yml": b"x\n"}
REGEL = "inclusieportaal==9.9.9"


@pytest.fixture
def gemeente(tmp_path: Path) -> Path:
    """The folder of a council with its program files, data and packages, and another version aside."""
    known = {name: vingerafdruk(content) for name, content in OUD.items()}
    for name, content in {
        **OUD,
        "data/offer.yaml": b"versie: 1\n",
        "programma.txt": b"inclusieportaal==0.1.0\n",
        ".venv/welke": b"oud",
        ".vernieuw/.venv/welke": b"nieuw",
        MANIFEST: json.dumps({"versie": "0.1.0", "bestanden": known}).encode(),
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


def _hier(folder: Path) -> dict[str, bytes]:
    """Return path → content of all but what is aside."""
    files = (one for one in folder.rglob("*") if one.is_file() and ".vernieuw" not in one.parts)
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in files}


def test_everything_changes_together(gemeente: Path) -> None:
    """New, changed and gone files, the packages, and what is remembered; the data stay as they were."""
    before = _hier(gemeente)
    neem_over(gemeente, gemeente / ".vernieuw", REGEL, NIEUW, maak_plan(gemeente, NIEUW))
    assert _hier(gemeente) == {
        **NIEUW,
        "data/offer.yaml": before["data/offer.yaml"],
        "programma.txt": bestanden.bronregel(REGEL).encode(),
        ".venv/welke": b"nieuw",
        ".venv/programma.txt": bestanden.bronregel(REGEL).encode(),
        MANIFEST: bestanden.manifest(NIEUW),
    }
    assert not (gemeente / "weg").exists()
    assert maak_plan(gemeente, NIEUW) == overnemen.Plan()


def test_a_changed_file_gets_a_new_one_beside_it_once(gemeente: Path) -> None:
    """A later update in which the program did not change it brings no other."""
    (gemeente / "Makefile").write_text("van mij\n")
    neem_over(gemeente, gemeente / ".vernieuw", REGEL, NIEUW, maak_plan(gemeente, NIEUW))
    assert (gemeente / "Makefile").read_text() == "van mij\n"
    assert (gemeente / "Makefile.nieuw").read_text() == "nieuw\n"
    assert maak_plan(gemeente, NIEUW) == overnemen.Plan()


@pytest.mark.parametrize("step", range(6))
@pytest.mark.parametrize("stopped", [OSError(28, "vol"), KeyboardInterrupt()], ids=["vol", "Ctrl-C"])
def test_whatever_stops_it_leaves_all_as_it_was(
    gemeente: Path, monkeypatch: pytest.MonkeyPatch, step: int, stopped: BaseException
) -> None:
    """At each rename."""
    before, real, done = _hier(gemeente), Path.replace, iter(range(99))

    def replace(self: Path, target: Path) -> Path:
        if next(done) == step:
            raise stopped
        return real(self, target)

    def rename(self: Path, target: Path) -> Path:
        return replace(self, target)

    work = maak_plan(gemeente, NIEUW)
    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(type(stopped)):
        neem_over(gemeente, gemeente / ".vernieuw", REGEL, NIEUW, work)
    assert _hier(gemeente) == before


def test_a_folder_in_the_place_of_a_new_file_leaves_all_as_it_was(gemeente: Path) -> None:
    """What was taken away by then comes back."""
    (gemeente / ".github" / "x.yml").mkdir(parents=True)
    before = _hier(gemeente)
    with pytest.raises(IsADirectoryError):
        neem_over(gemeente, gemeente / ".vernieuw", REGEL, NIEUW, maak_plan(gemeente, NIEUW))
    assert _hier(gemeente) == before
    assert (gemeente / ".github" / "x.yml").is_dir()
