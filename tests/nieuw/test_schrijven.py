"""Writing the folder of a council: whole or not at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from macros.nieuw import schrijven
from macros.nieuw.schrijven import SchrijvenKanNiet, begin_git, schrijf

FILES = {"data/offer.yaml": b"versie: 1\n", "scripts/omgeving.sh": b"#!/bin/sh\n"}


def _inhoud(folder: Path) -> dict[str, bytes]:
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


@pytest.mark.parametrize("made", [False, True], ids=["nieuw", "leeg"])
def test_a_new_or_empty_folder_is_filled(tmp_path: Path, made: bool) -> None:
    """With folders below it, a script that can be run, and nothing left beside it."""
    folder = tmp_path / "gemeenten" / "nieuwdorp"
    if made:
        folder.mkdir(parents=True)
    schrijf(FILES, folder)
    assert _inhoud(folder) == FILES
    assert stat.S_IMODE((folder / "scripts/omgeving.sh").stat().st_mode) == 0o755
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755
    assert [one.name for one in folder.parent.iterdir()] == ["nieuwdorp"]


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    """It says so."""
    (tmp_path / "iets.txt").write_text("van mij")
    with pytest.raises(SchrijvenKanNiet, match="is geen lege map"):
        schrijf(FILES, tmp_path)
    assert _inhoud(tmp_path) == {"iets.txt": b"van mij"}


def test_what_stops_halfway_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not the folder, and not what was aside."""

    def vol(path: str) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(schrijven, "rechten", vol)
    with pytest.raises(SchrijvenKanNiet) as caught:
        schrijf(FILES, tmp_path / "nieuwdorp")
    assert str(caught.value) == (
        f"In {tmp_path / 'nieuwdorp'} schrijven lukt niet ([Errno 28] No space left on device). Kies een andere map."
    ).replace("[Errno 28] No space left on device", "de schijf is vol")
    assert list(tmp_path.iterdir()) == []


def test_the_folder_becomes_a_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a first version; without git it stays a folder."""
    assert begin_git(tmp_path) and (tmp_path / ".git").is_dir()
    monkeypatch.setenv("PATH", "")
    assert not begin_git(tmp_path)
