"""The list of a region: its name, its councils and where they publish; every mistake at its line."""

from __future__ import annotations

from pathlib import Path

from macros.regio.lijst import lees_lijst

GOED = """
versie: 1
naam: Regio Voorbeeld
gemeenten:
  - id: buurdorp
    naam: Buurdorp
    aanbod: https://hulp.buurdorp.example/data/v1/aanbod.json
"""


def _fouten(folder: Path, text: str) -> list[str]:
    file = folder / "regio.yaml"
    file.write_text(text, "utf-8")
    return [str(problem) for problem in lees_lijst(file)[1]]


def test_a_good_list(tmp_path: Path) -> None:
    """Its name and its councils."""
    assert _fouten(tmp_path, GOED) == []
    region, _ = lees_lijst(tmp_path / "regio.yaml")
    assert region is not None
    assert (region.naam, [one.id for one in region.gemeenten]) == ("Regio Voorbeeld", ["buurdorp"])


def test_every_mistake_is_told(tmp_path: Path) -> None:
    """In one run, with what belongs there."""
    assert _fouten(
        tmp_path,
        "versie: 1\ngemeente: x\ngemeenten:\n  - {id: Buur dorp, aanbod: http://buurdorp.example/aanbod.json}\n",
    ) == [
        "regio.yaml:1:1  fout  Bij deze regio ontbreekt “naam”. Bijvoorbeeld naam: Regio Voorbeeld.",
        "regio.yaml:2:1  fout  “gemeente” is geen veld van een regio. Bedoelde je “gemeenten”?",
        "regio.yaml:4:5  fout  Bij “gemeenten” ontbreekt “naam”. Bijvoorbeeld naam: Buurdorp.",
        "regio.yaml:4:10  fout  “Buur dorp” kan geen id zijn. Een id heeft alleen kleine letters, cijfers en "
        "koppeltekens, hoogstens 60 tekens. Bijvoorbeeld buur-dorp.",
        "regio.yaml:4:29  fout  “http://buurdorp.example/aanbod.json” begint met http://. Gebruik het veilige adres. "
        "Bedoelde je “https://buurdorp.example/aanbod.json”?",
    ]


def test_a_council_that_stands_there_twice(tmp_path: Path) -> None:
    """Its id is its place in the overview."""
    again = "  - {id: buurdorp, naam: Verdorp, aanbod: verdorp.json}\n"
    assert _fouten(tmp_path, GOED + again) == [
        "regio.yaml:8:10  fout  “buurdorp” staat er twee keer. Geef elke gemeente een eigen id. "
        "Bijvoorbeeld buurdorp-2."
    ]


def test_a_list_without_councils(tmp_path: Path) -> None:
    """There is nothing to look at."""
    assert _fouten(tmp_path, "versie: 1\nnaam: Regio Leeg\ngemeenten: []\n") == [
        "regio.yaml:3:12  fout  In deze lijst staat geen enkele gemeente. Zet er minstens één bij. Bijvoorbeeld "
        "gemeenten: [{id: buurdorp, naam: Buurdorp, aanbod: https://hulp.buurdorp.example/data/v1/aanbod.json}]."
    ]


def test_a_list_that_cannot_be_read(tmp_path: Path) -> None:
    """The file is named."""
    assert [str(problem) for problem in lees_lijst(tmp_path / "weg.yaml")[1]] == [
        "weg.yaml:1:1  fout  Dit bestand ontbreekt. Zet het terug, of kijk de naam na."
    ]
    assert _fouten(tmp_path, "") == [
        "regio.yaml:1:1  fout  Dit bestand is leeg. Zet er minstens één regel in. Bijvoorbeeld versie: 1."
    ]
