"""The column map: every mistake in it is told with its line, and what it says holds for every row."""

from __future__ import annotations

from pathlib import Path

from macros.importeren.kaart import lees_kaart

from .leeg import bron, gelijk

GOED = """\
Activiteit: titel
Wat: kort
Type: {veld: soort, waarden: {Open inloop: digipunt}}
Talen: {veld: talen, gescheiden: ";"}
Waar: plaats.naam
aanbieder: {vast: bibliotheek}
"""


def _problemen(tmp_path: Path, text: str) -> list[str]:
    return [str(one) for one in lees_kaart(bron(tmp_path, "kaart.yaml", text))[1]]


def test_a_map_says_where_each_column_goes(tmp_path: Path) -> None:
    """Columns, words that become others, separators and fixed values."""
    found, problems = lees_kaart(bron(tmp_path, "kaart.yaml", GOED))
    assert problems == []
    assert {title: goal.pad for title, goal in found.kolommen.items()} == {
        "Activiteit": "titel",
        "Wat": "kort",
        "Type": "soort",
        "Talen": "talen",
        "Waar": "plaats.naam",
    }
    assert found.kolommen["Type"].waarden == {"open inloop": "digipunt"}
    assert found.kolommen["Talen"].gescheiden == ";"
    assert found.vast == {"aanbieder": "bibliotheek"}


def test_every_mistake_in_a_map_is_told_in_one_run(tmp_path: Path) -> None:
    """An unknown field, a status, records, two columns for one field, a word outside a closed list."""
    text = """\
Naam: titl
Stand: status
Uitzonderingen: wanneer.gesloten
Wat: kort
Uitleg: kort
Type: {veld: soort, waarden: {Open inloop: digipnt}}
Talen: {veld: talen, gescheden: ";"}
Prijs: {veld: kosten, gescheiden: ";"}
Bus: {naar: plaats.bus}
soort: {vast: les}
"""
    gelijk("fout-kaart.txt", _problemen(tmp_path, text))


def test_what_is_no_map_is_told(tmp_path: Path) -> None:
    """A list, an empty file, and a file that is not there."""
    found = [*_problemen(tmp_path, "- titel\n"), *_problemen(tmp_path, "")]
    gelijk("geen-kaart.txt", [*found, *(str(one) for one in lees_kaart(tmp_path / "weg.yaml")[1])])
