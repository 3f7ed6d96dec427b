"""`portaal excel uit` and `excel in`: what a person reads, and the exit code."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.cli import main

from ..excel.werkmap import maak, verander, zet
from ..klein import AANBOD, anders, schrijf


@pytest.fixture(autouse=True)
def _vandaag(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")


def test_out_and_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The workbook is written, and what changed in it is told field by field with whom to ring."""
    data, path = schrijf(tmp_path / "data", anders(AANBOD, telefoon="03 555 00 11")), tmp_path / "x.xlsx"

    assert main(["excel", "uit", str(path), "--data", str(data)]) == 0
    assert capsys.readouterr().out == f"{path} staat klaar. Rijen: Aanbod 1, Plaatsen 1, Actoren 1.\n"
    verander(path, zet("Aanbod", "digipunt", Telefoon="03 555 00 12"))

    assert main(["excel", "in", str(path), "--data", str(data)]) == 0
    assert capsys.readouterr().out == (
        "\nGewijzigd (1)\n"
        "- “Digipunt in de bib” (aanbod)\n"
        "    GEVOELIG Telefoon: was “03 555 00 11”, is nu “03 555 00 12”\n"
        "    Bevestig dit eerst: bel Gemeente Kleindorp op 03 555 00 11 (het nummer dat al in het register staat).\n"
        "\nGeschreven: offer.yaml.\n"
    )
    assert main(["excel", "in", str(path), "--data", str(data)]) == 0
    assert capsys.readouterr().out == "Er is niets veranderd.\n"


def test_a_mistake_is_told_with_its_cell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong cell gives exit code 1 and nothing changes."""
    data = schrijf(tmp_path / "data")
    path = verander(maak(data, tmp_path / "x.xlsx"), zet("Aanbod", "digipunt", Telefoon="03 555"))

    assert main(["excel", "in", str(path), "--data", str(data)]) == 1
    assert capsys.readouterr().err == (
        "x.xlsx, blad Aanbod, cel AG2  fout  Bij “Telefoon”: “03 555” heeft te weinig cijfers voor één "
        "telefoonnummer. Bijvoorbeeld 03 555 00 10 of +32 3 555 00 10.\n"
        "Er is niets veranderd.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["uit", "x.xls"], 2, "“x.xls” eindigt niet op .xlsx. Bijvoorbeeld x.xlsx.\n"),
        (["uit", "x.xlsx", "--actor", "gemente"], 2, "“gemente” staat niet bij de actoren. Bedoelde je “gemeente”?\n"),
        (
            ["uit", "x.xlsx", "--actor", "bib"],
            2,
            "“bib” staat niet bij de actoren. Een id is het laatste stuk van het webadres van de pagina.\n",
        ),
        (["uit", "weg/x.xlsx"], 1, "We kunnen weg/x.xlsx niet schrijven (dat bestand of die map bestaat niet). Kies een andere plek.\n"),
        (
            ["in", "weg.xlsx"],
            1,
            "weg.xlsx  fout  We kunnen dit bestand niet lezen (dat bestand of die map bestaat niet). Kijk de naam na. "
            "Bijvoorbeeld aanbod.xlsx.\nEr is niets veranderd.\n",
        ),
    ],
)  # fmt: skip
def test_a_wrong_call(
    arguments: list[str], code: int, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:  # fmt: skip
    """A wrong file or actor is told in a sentence."""
    data = schrijf(tmp_path / "data")
    monkeypatch.chdir(tmp_path)

    assert main(["excel", *arguments, "--data", str(data)]) == code
    assert capsys.readouterr().err == told
