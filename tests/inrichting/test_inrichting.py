"""What `portaal inrichting` writes: every template, filled in for one council, or a Dutch sentence that says what is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros import cli, paths
from macros.inrichting import DOEL, InrichtingKanNiet, inrichting
from tests import klein

ADRES = "https://www.kleindorp.example/hulp/"


def written(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): file.read_text("utf-8")
        for file in folder.rglob("*")
        if file.is_file()
    }


def council(folder: Path, **changes: str) -> list[str]:
    """Write a small register; return the option that chooses it."""
    data = klein.schrijf(folder / "data", gemeente=klein.anders(klein.GEMEENTE, **changes))
    return ["--data", str(data)]


def test_each_template_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing but adding a template makes another file."""
    target = tmp_path / "uit"
    assert cli.main(["inrichting", str(target), *council(tmp_path, webadres=ADRES)]) == 0
    found = written(target)
    assert found == dict(inrichting(ADRES))
    assert found.keys() == written(paths.OVERRIDES / "inrichting").keys()
    assert {"nginx.conf", "Caddyfile", "apache.conf"} <= found.keys()
    told = capsys.readouterr()
    assert told.out.splitlines() == [f"{target / name} is geschreven." for name in sorted(found)]
    assert told.err == ""


def test_nothing_is_left_to_fill_in(tmp_path: Path) -> None:
    """Host, folder of the site and folder on the server are this council's; no sign of a template is left."""
    for name, text in inrichting(ADRES, "/var/www/hulp"):
        assert re.findall(r"\{\{|\{%|&#|&amp;", text) == [], name
        assert (DOEL in text, "testdorp" in text.replace("ict@testdorp.example", "")) == (False, False), name
    servers = {name: text for name, text in inrichting(ADRES, "/var/www/hulp") if "/" not in name}
    assert all(
        "www.kleindorp.example" in text and "/var/www/hulp/huidig" in text for text in servers.values()
    )


def test_without_address_it_says_what_to_fill_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No server without a name; nothing is written."""
    assert cli.main(["inrichting", str(tmp_path / "uit"), *council(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        "Het webadres van de site is niet ingevuld, en een server moet het kennen. Vul het in gemeente.yaml in. "
        "Bijvoorbeeld webadres: https://hulp.testdorp.example/.\n"
    )
    assert not (tmp_path / "uit").exists()


@pytest.mark.parametrize(
    "doel", ["srv/x", "/", "/srv/../etc", "/srv/a b", "/srv/x;", "/srv/$x", "/srv/x/", "/srv/x\n"]
)
def test_a_folder_that_would_break_a_set_up(doel: str) -> None:
    """What is filled in is written into a configuration as it is: only plain paths pass."""
    with pytest.raises(InrichtingKanNiet, match="kan de map op de server niet zijn"):
        list(inrichting(ADRES, doel))


def test_it_writes_over_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder with something in it stays as it is; so does one that cannot be made."""
    (tmp_path / "uit").mkdir()
    (tmp_path / "uit" / "nginx.conf").write_text("van mij")
    option = council(tmp_path, webadres=ADRES)
    assert cli.main(["inrichting", str(tmp_path / "uit"), *option]) == 1
    assert written(tmp_path / "uit") == {"nginx.conf": "van mij"}
    assert (
        capsys.readouterr().err == f"{tmp_path / 'uit'} is geen lege map. Kies een nieuwe of een lege map.\n"
    )
    assert cli.main(["inrichting", str(tmp_path / "uit" / "nginx.conf" / "in"), *option]) == 1
    assert "Kies een andere map." in capsys.readouterr().err
