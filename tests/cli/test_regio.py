"""`portaal regio`: one overview of many sources; what fails stays in it as unknown, and what was there stays."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from macros import cli

from ..conftest import ROOT
from ..klein import schrijf
from ..regio.klein import hulp, ruw

PAGINA = ROOT / "docs" / "handboek" / "regio.md"


@pytest.fixture(autouse=True)
def _in_een_map(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    monkeypatch.chdir(tmp_path)
    Path("testdorp.json").write_bytes(ruw("Testdorp", hulp()))
    Path("buurdorp.json").write_bytes(ruw("Buurdorp", hulp(soort="les")))


def _blokken() -> list[str]:
    """Return the fenced blocks of the page in the handbook."""
    return re.findall(r"```text\n(.*?)```", PAGINA.read_text("utf-8"), re.DOTALL)


def test_the_list_and_the_commands_of_the_handbook(capsys: pytest.CaptureFixture[str]) -> None:
    """As they stand there, each on one line: by a list, and by loose sources."""
    (listed,) = (block for block in _blokken() if block.startswith("versie:"))
    Path("regio.yaml").write_text(listed, "utf-8")
    commands = [" ".join(block.split()) for block in _blokken() if block.startswith("portaal regio")]
    assert commands == [
        "portaal regio --lijst regio.yaml --map overzicht",
        "portaal regio testdorp.json buurdorp.json --map overzicht",
    ]
    for number, command in enumerate(commands):
        assert cli.main([*command.split()[1:-1], f"overzicht-{number}"]) == 0
    told = capsys.readouterr()
    assert told.out == (
        "In overzicht-0: 2 gemeenten. Begin bij overzicht-0/index.html.\n"
        "In overzicht-1: 2 gemeenten. Begin bij overzicht-1/index.html.\n"
    )
    assert told.err == ""
    assert json.loads(Path("overzicht-0/regio.json").read_text("utf-8"))["regio"] == "Regio Voorbeeld"
    assert sorted(file.name for file in Path("overzicht-1").iterdir()) == [
        "index.html",
        "regio.css",
        "regio.csv",
        "regio.json",
    ]


def test_copies_of_sites_elsewhere_in_a_folder_of_their_own(capsys: pytest.CaptureFixture[str]) -> None:
    """As the handbook says: with `buren.yaml` alone, and then the copies are a region too."""
    assert "portaal haal-buren --data koepel\n" in _blokken()
    Path("koepel").mkdir()
    Path("koepel/aadorp.json").write_bytes(ruw("Aadorp", hulp(), site="https://aadorp.example/"))
    Path("koepel/buren.yaml").write_text(
        "versie: 1\nburen:\n  - {id: aadorp, naam: Aadorp, aanbod: aadorp.json}\n", "utf-8"
    )
    assert cli.main(["haal-buren", "--data", "koepel"]) == 0
    assert capsys.readouterr().err == ""
    assert cli.main(["regio", "koepel/buren/aadorp.json", "--map", "uit"]) == 0


def test_a_source_that_fails_stays_in_it_as_unknown(capsys: pytest.CaptureFixture[str]) -> None:
    """The others go on, and the exit code says that the overview is there."""
    data = str(schrijf(Path("data")))
    assert cli.main(["regio", data, "weg.json", "testdorp.json", "testdorp.json", "--map", "uit"]) == 0
    told = capsys.readouterr()
    assert told.out == "In uit: 3 gemeenten, waarvan 1 onbekend. Begin bij uit/index.html.\n"
    assert told.err == (
        "Onbekend: weg.json. We kunnen weg.json niet lezen (dat bestand of die map bestaat niet). Kijk de naam na.\n"
        "Twee bronnen gaan over Testdorp: testdorp.json en testdorp.json. We tellen alleen testdorp.json.\n"
    )


def test_without_one_good_source_there_is_no_overview(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is written."""
    assert cli.main(["regio", "weg.json", "--map", "uit"]) == 1
    assert capsys.readouterr().err == (
        "Onbekend: weg.json. We kunnen weg.json niet lezen (dat bestand of die map bestaat niet). Kijk de naam na.\n"
        "Geen enkele bron was te lezen. Er is niets geschreven.\n"
    )
    assert not Path("uit").exists()


def test_a_list_with_mistakes(capsys: pytest.CaptureFixture[str]) -> None:
    """All of them, and nothing is written."""
    Path("regio.yaml").write_text("versie: 1\ngemeenten: []\n", "utf-8")
    assert cli.main(["regio", "--lijst", "regio.yaml", "testdorp.json", "--map", "uit"]) == 1
    assert capsys.readouterr().err == (
        "regio.yaml:1:1  fout  Bij deze regio ontbreekt “naam”. Bijvoorbeeld naam: Regio Voorbeeld.\n"
        "Er is niets geschreven.\n"
    )
    assert not Path("uit").exists()


def test_what_is_there_stays(capsys: pytest.CaptureFixture[str]) -> None:
    """Only a new or an empty folder is filled."""
    Path("leeg").mkdir()
    assert cli.main(["regio", "testdorp.json", "--map", "leeg"]) == 0
    before = Path("leeg/index.html").read_bytes()
    assert cli.main(["regio", "buurdorp.json", "--map", "leeg"]) == 1
    assert capsys.readouterr().err == (
        "leeg is geen lege map. Kies een nieuwe of een lege map.\nEr is niets geschreven.\n"
    )
    assert Path("leeg/index.html").read_bytes() == before
    assert sorted(path.name for path in Path().iterdir()) == ["buurdorp.json", "leeg", "testdorp.json"]


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (
            ["--map", "uit"],
            "Zeg over welke gemeenten het gaat. Bijvoorbeeld portaal regio "
            "https://hulp.buurdorp.example/data/v1/aanbod.json data --map overzicht, "
            "of portaal regio --lijst regio.yaml --map overzicht.\n",
        ),
        (["testdorp.json"], "Er ontbreekt nog: --map. Hulp: portaal --help\n"),
    ],
)
def test_a_call_that_makes_no_sense(call: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 2, with an example."""
    try:
        code = cli.main(["regio", *call])
    except SystemExit as stopped:
        code = int(str(stopped.code))
    assert code == 2
    assert capsys.readouterr().err.endswith(told)
    assert not Path("uit").exists()


def test_a_disk_that_is_full(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing half made stays behind."""

    def full(aside: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "rename", full)
    assert cli.main(["regio", "testdorp.json", "--map", "uit"]) == 1
    assert capsys.readouterr().err == (
        "In uit schrijven lukt niet (de schijf is vol). Kies een andere map.\nEr is niets geschreven.\n"
    )
    assert sorted(path.name for path in Path().iterdir()) == ["buurdorp.json", "testdorp.json"]
