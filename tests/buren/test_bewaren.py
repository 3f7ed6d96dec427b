"""Keeping a copy: always whole, the same bytes for the same file, and not written when nothing changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.buren.bewaren import bewaar, canoniek

from .bestand import AANBOD, anders, buurbestand


def test_one_file_is_kept_in_one_way() -> None:
    """Whatever its spaces, its order and what the contract does not know; an entry a line."""
    copy = canoniek(buurbestand().bestand)
    turned = dict(reversed([*AANBOD.items()]))
    assert canoniek(buurbestand(aanbod=[anders(turned, ster=5)], later=1).bestand) == copy
    lines = copy.decode().splitlines()
    assert lines[1] == '"$schema":"https://hulp.buurdorp.example/data/v1/aanbod.schema.json",'
    assert sum(line.startswith('{"id":"digipunt"') for line in lines) == 1
    assert "null" not in copy.decode()


def test_a_copy_is_written_once(tmp_path: Path) -> None:
    """In a folder that is made for it; the same copy again touches nothing."""
    target = tmp_path / "buren" / "buurdorp.json"
    assert bewaar(target, b"een")
    before = target.stat()
    assert not bewaar(target, b"een")
    assert target.stat().st_mtime_ns == before.st_mtime_ns
    assert bewaar(target, b"twee")
    assert (target.read_bytes(), [*target.parent.iterdir()]) == (b"twee", [target])
    assert target.stat().st_mode & 0o777 == 0o644


def test_what_stops_halfway_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And nothing beside it."""
    target = tmp_path / "buurdorp.json"
    target.write_bytes(b"oud")

    def vol(self: Path, other: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", vol)
    with pytest.raises(OSError, match="No space"):
        bewaar(target, b"nieuw")
    assert (target.read_bytes(), [*tmp_path.iterdir()]) == (b"oud", [target])
