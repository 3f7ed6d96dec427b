"""`portaal schema`: writes what changed, says how an editor finds it, and never gives a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import cli
from macros.schema import schemas


def test_the_schemas_come_beside_the_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Once written, they are left alone until the models change."""
    assert cli.main(["schema", "--data", str(tmp_path)]) == 0
    folder = tmp_path / "schema"
    assert {file.name: file.read_text("utf-8") for file in folder.iterdir()} == schemas()
    told = capsys.readouterr().out.splitlines()
    assert told[0] == f"{folder / 'actieplan.json'} is geschreven."
    assert told[-1] == "# yaml-language-server: $schema=schema/offer.json"
    (folder / "offer.json").write_bytes(b"\xff")
    assert cli.main(["schema", "--data", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines()[0] == f"{folder / 'offer.json'} is geschreven."
    assert cli.main(["schema", "--data", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines()[0] == f"Alle schema's in {folder} kloppen nog."


def test_another_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The line for a data file leads to where they are."""
    data = tmp_path / "data"
    data.mkdir()
    assert cli.main(["schema", str(tmp_path / "vormen"), "--data", str(data)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "# yaml-language-server: $schema=../vormen/offer.json"


def test_a_folder_that_cannot_be_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A data folder that does not exist gets no schemas: told in Dutch, exit code 1."""
    assert cli.main(["schema", "--data", str(tmp_path / "weg")]) == 1
    assert capsys.readouterr().err == (
        f"De map {tmp_path / 'weg' / 'schema'} kunnen we niet schrijven (dat bestand of die map bestaat niet). "
        "Kies een andere map. Bijvoorbeeld portaal schema data/schema.\n"
    )
    assert not (tmp_path / "weg").exists()
