"""`portaal meld`: what somebody found wrong is noted as entry, field and day, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import cli
from macros.meldingen import NAAM

from ..klein import AANBOD, anders, schrijf


@pytest.fixture(autouse=True)
def on_a_fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A register of one offer at one place."""
    return schrijf(tmp_path / "data")


def _lines(data: Path) -> list[str]:
    """Return the reports that stand in the file."""
    file = data / NAAM
    return [line.strip() for line in file.read_text("utf-8").splitlines() if line.lstrip().startswith("- ")]


def test_a_report_is_noted_and_taken_out(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On the day it came in, today unless one says otherwise."""
    assert cli.main(["meld", "digipunt", "wanneer", "--data", str(data)]) == 0
    assert cli.main(["meld", "bib", "adres", "--op", "2026-11-03", "--data", str(data)]) == 0
    assert _lines(data) == [
        "- {soort: aanbod, id: digipunt, veld: wanneer, op: 2026-11-21}",
        "- {soort: plaats, id: bib, veld: adres, op: 2026-11-03}",
    ]
    assert cli.main(["meld", "--weg", "digipunt", "wanneer", "--data", str(data)]) == 0
    assert _lines(data) == ["- {soort: plaats, id: bib, veld: adres, op: 2026-11-03}"]
    assert capsys.readouterr().out.splitlines() == [
        "Genoteerd in meldingen.yaml: “wanneer” van aanbod digipunt.",
        "Genoteerd in meldingen.yaml: “adres” van plaats bib.",
        "Weggehaald uit meldingen.yaml: “wanneer” van aanbod digipunt.",
    ]


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (["digipnt", "wanneer"], "“digipnt” staat niet in het register. Bedoelde je “digipunt”?"),
        (
            ["bib", "adres", "--soort", "aanbod"],
            "“bib” staat niet bij aanbod. Een id is het laatste stuk van het webadres van de pagina.",
        ),
        (
            ["digipunt", "uren"],
            "“uren” is geen veld dat je bij aanbod kan melden. Bedoelde je “wanneer”? "
            "Kies uit: aanbieder, begeleiding, doelgroepen, doorverwijzen, kort, kosten, leeftijd, link, mail, meebrengen, "
            "omschrijving, plaatsen, status, talen, telefoon, titel, toegang, toegankelijkheid, voor_wie of wanneer.",
        ),
        (
            ["gemeente", "uren"],
            "“uren” is geen veld dat je bij actor kan melden. "
            "Kies uit: link, mail, naam, omschrijving, telefoon of tot.",
        ),
        (
            ["digipunt", "wanneer", "--op", "2026-11-22"],
            "2026-11-22 ligt in de toekomst. Vandaag is het 2026-11-21.",
        ),
    ],
)
def test_what_cannot_be_noted_is_refused(
    data: Path, capsys: pytest.CaptureFixture[str], call: list[str], told: str
) -> None:
    """In one line, and nothing is written."""
    assert cli.main(["meld", *call, "--data", str(data)]) == 2
    assert capsys.readouterr().err.splitlines() == [told]
    assert not (data / NAAM).exists()


def test_an_id_in_two_lists_asks_which(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody wants the wrong one marked."""
    data = schrijf(tmp_path / "data", anders(AANBOD, id="bib"))
    assert cli.main(["meld", "bib", "wanneer", "--data", str(data)]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "“bib” is aanbod en plaats. Zeg welke je bedoelt. Bijvoorbeeld --soort aanbod."
    ]
    assert cli.main(["meld", "bib", "wanneer", "--soort", "plaats", "--data", str(data)]) == 0


@pytest.mark.parametrize("call", [["--weg"], []])
def test_twice_the_same_is_told(data: Path, capsys: pytest.CaptureFixture[str], call: list[str]) -> None:
    """Taken out what is not there, noted what is."""
    if not call:
        cli.main(["meld", "digipunt", "kosten", "--data", str(data)])
    assert cli.main(["meld", *call, "digipunt", "kosten", "--data", str(data)]) == 1
    word = "niet" if call else "al"
    assert capsys.readouterr().err == f"“kosten” van aanbod digipunt staat {word} bij de meldingen.\n"


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (["--op", "gisteren"], "“gisteren” is geen datum. Bijvoorbeeld 2026-11-20."),
        (["--soort", "les"], "“les” is geen soort. Kies uit: aanbod, plaats of actor."),
    ],
)
def test_a_wrong_call_is_refused(
    data: Path, capsys: pytest.CaptureFixture[str], call: list[str], told: str
) -> None:
    """Before anything is read."""
    with pytest.raises(SystemExit) as stop:
        cli.main(["meld", "digipunt", "wanneer", *call, "--data", str(data)])
    assert stop.value.code == 2
    assert capsys.readouterr().err == f"{told} Hulp: portaal --help\n"


def test_a_list_in_brackets_is_left_to_a_person(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It stays as it is."""
    file = data / NAAM
    file.write_text("versie: 1\nmeldingen: [{soort: plaats, id: bib, veld: adres, op: 2026-11-03}]\n")
    before = file.read_bytes()
    assert cli.main(["meld", "digipunt", "wanneer", "--data", str(data)]) == 1
    assert "Zet elke melding op een regel" in capsys.readouterr().err
    assert file.read_bytes() == before
