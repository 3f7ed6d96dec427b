"""What the guide on taking over promises is what the importer does."""

from __future__ import annotations

import re

import pytest

from macros.exports.tabellen.tabel import TABELLEN
from macros.importeren.formaten import HERKOMST, eigen_velden, hsds_velden
from macros.importeren.opnemen import SOORTEN
from macros.model.soorten import MODELLEN
from tests.conftest import ROOT

GIDS = (ROOT / "docs" / "handboek" / "importeren.md").read_text("utf-8")


def _niet_in_tabellen() -> set[str]:
    held = {(table.soort, pad.partition(".")[0]) for table in TABELLEN for pad in eigen_velden(table)}
    return {
        name for kind, model in MODELLEN.items() for name in model.model_fields if (kind, name) not in held
    }


def _niet_in_hsds() -> set[str]:
    return {name for kind, model in MODELLEN.items() for name in {*model.model_fields} - {*hsds_velden(kind)}}


@pytest.mark.parametrize(
    ("format", "left"), [("CSV en Excel", _niet_in_tabellen()), ("HSDS", _niet_in_hsds())]
)
def test_the_guide_names_every_field_that_does_not_come_back(format: str, left: set[str]) -> None:
    """And no other; status, check and source have a sentence of their own below."""
    told = re.search(rf"^- \*\*{format}:\*\* alle velden.*? maar niet: (.*?)\.", GIDS, re.MULTILINE)
    assert told
    assert {*re.split(", | en ", told[1])} == left - {*HERKOMST}


def test_the_guide_names_every_kind_of_file() -> None:
    """By the name that somebody sees: CSV, Excel, and how HSDS ends."""
    words = {".csv": "CSV", ".xlsx": "Excel", ".json": ".json"}
    assert words.keys() == {*SOORTEN}
    files = GIDS.partition("## Welke bestanden")[2].partition("\n## ")[0]
    assert all(word in files for word in words.values())
