"""`portaal stemmen`: the whole outcome, or every reason to refuse a file with the line on which it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros import cli

from .klein import AANBOD, anders, schrijf

UIL = """{
 "versie": 1,
 "stemmen": [
  {"deelnemer": "Uil", "groen": ["klare-taal", "deel-infrastructuur"], "rood": ["help-digistarters-verder"]},
  {"deelnemer": 2, "groen": ["klare-taal"], "rood": ["deel-infrastructuur"]}
 ]
}
"""
TAFEL = "versie: 1\nstemmen:\n  - deelnemer: Tafel 3\n    groen: [klare-taal]\n"
FOUT = """versie: 1
stemmen:
  - deelnemer: uil
    groen:
      - klare-taal
      - lokale-trekker
      - lokale-trekkers
      - klare-taal
  - deelnemer: 4
    groen: [leen-digitaal-materiaal-uit, deel-infrastructuur, internet-thuis-medewerkers, internet-thuis-burgers,
      publiek-materiaal-en-internet, hulp-bij-technische-vragen, weet-wat-medewerkers-kunnen, versterk-medewerkers,
      weet-wat-burgers-kunnen, aanbod-voor-doelgroepen,
      informeer-over-aanbod]
"""


@pytest.fixture
def map_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with data and vote files, in which the command runs."""
    monkeypatch.setenv("PORTAAL_TODAY", "2026-11-21")
    monkeypatch.chdir(tmp_path)
    schrijf(tmp_path / "data")
    for name, text in {"uil.json": UIL, "tafel.yaml": TAFEL, "fout.yaml": FOUT, "leeg.json": ""}.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


@pytest.mark.usefixtures("map_")
def test_the_three_heaps_with_their_counts(capsys: pytest.CaptureFixture[str]) -> None:
    """JSON from a screen and YAML typed over from paper count together; the most stickers come first."""
    assert cli.main(["stemmen", "uil.json", "tafel.yaml", "--data", "data"]) == 0
    told = capsys.readouterr()
    heads = (
        "3 deelnemers: 4 groen, 2 rood.\n"
        "\nHou bij: alle stickers zijn groen (1 kaart)\n"
        "  23  Gebruik klare taal: 3 groen, 0 rood\n"
        "\nBespreek: er is groen en rood (1 kaart)\n"
        "   2  Stel je infrastructuur ook ter beschikking van andere organisaties: 1 groen, 1 rood\n"
        "\nLeg opzij: alleen rood, of geen enkele sticker (28 kaarten)\n"
        "  20  Help digistarters verder: 0 groen, 1 rood\n"
        "   1  Leen digitaal materiaal en software uit aan burgers: geen sticker\n"
    )
    assert told.out[: len(heads)] == heads
    assert told.out.count("\n") == len(heads.splitlines()) + 26
    assert told.err == ""


@pytest.mark.usefixtures("map_")
def test_every_refusal_comes_in_one_run(capsys: pytest.CaptureFixture[str]) -> None:
    """With file and line; nothing is counted, of the files that are right neither."""
    assert cli.main(["stemmen", "uil.json", "fout.yaml", "leeg.json", "weg.json", "--data", "data"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        "fout.yaml:3:16  fout  Deelnemer “uil” stemde al. Kies een ander nummer, of haal een van de twee stemmen weg.",
        "fout.yaml:6:9  fout  “lokale-trekker” is een kaart van de categorie Lokale regierol. Die doen niet mee in de stickerronde. "
        "Haal de sticker weg.",
        "fout.yaml:7:9  fout  “lokale-trekkers” is geen bouwsteen. Neem het laatste deel van het adres van de kaart. "
        "Bijvoorbeeld klare-taal.",
        "fout.yaml:8:9  fout  Deelnemer “uil” kleeft twee stickers op “Gebruik klare taal”. Eén per bouwsteen mag. "
        "Haal er een weg.",
        "fout.yaml:13:7  fout  Deelnemer “4” kleeft 11 groene stickers. Iedereen heeft er 10.",
        "leeg.json:1:1  fout  Dit bestand is leeg. Zet er minstens één regel in. Bijvoorbeeld versie: 1.",
        "weg.json:1:1  fout  Dit bestand bestaat niet. Kijk de naam na. Bijvoorbeeld portaal stemmen stemmen-7.json.",
        "Er is niets geteld.",
    ]


def test_what_is_no_vote_file_is_told_in_words_of_vote_files(
    map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder, a file that is too large, text without fields, a list that stays open, JSON that breaks off."""
    (map_ / "map.json").mkdir()
    (map_ / "groot.json").write_text(" " * 300_001, "utf-8")
    (map_ / "brief.yaml").write_text("Beste, hier zijn de stemmen.", "utf-8")
    (map_ / "open.yaml").write_text("versie: 1\nstemmen: [{deelnemer: 7, groen: [klare-taal}]\n", "utf-8")
    (map_ / "stuk.json").write_text('{\n\t"versie": 1,\n\t"stemmen": [\n', "utf-8")
    files = ["map.json", "groot.json", "brief.yaml", "open.yaml", "stuk.json"]
    assert cli.main(["stemmen", *files, "--data", "data"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "brief.yaml:1:1  fout  Dit is geen stembestand. We verwachten een versie en een lijst stemmen. "
        "Bijvoorbeeld stemmen: [{deelnemer: 7, groen: [klare-taal], rood: []}].",
        "groot.json:1:1  fout  Dit bestand is groter dan 300 kB. Zo groot is een stembestand nooit. "
        "Kies bijvoorbeeld stemmen-7.json.",
        "map.json:1:1  fout  Dit is een map. Noem de stembestanden zelf. Bijvoorbeeld portaal stemmen stemmen-7.json.",
        "open.yaml:2:33  fout  Deze lijst mist een komma of wordt niet gesloten met ]. Bijvoorbeeld groen: [klare-taal]. "
        'Is het gewone tekst? Zet er aanhalingstekens rond: "[klare-taal".',
        "stuk.json:4:1  fout  Vanaf hier is dit geen JSON. Bewaar het stembestand opnieuw op de pagina Werksessie. "
        "Typ je de stemmen zelf? Noem het bestand dan bijvoorbeeld stemmen.yaml.",
        "Er is niets geteld.",
    ]


def test_a_register_with_mistakes_has_no_cards_to_count(
    map_: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What stops a build stops the count, with the reason."""
    schrijf(map_ / "data", anders(AANBOD, plaatsen=["nergens"]))
    assert cli.main(["stemmen", "uil.json", "--data", "data"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines()[0].startswith(
        "data/offer.yaml:23:5  fout  “nergens” staat niet bij de plaatsen."
    )
