"""The SQL of the handbook, letter by letter, over 300 councils; every answer equals a count without it."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import duckdb
import pytest

from macros.buren.bewaren import bewaar, canoniek
from macros.buren.lezen import lees

from ..conftest import ROOT, VANDAAG
from .gemeenten import gemeenten, voorbeeld

pytestmark = pytest.mark.bouwt  # 300 councils take as long as a site

AANTAL = 300
PAGINA = (ROOT / "docs" / "handboek" / "regio.md").read_text("utf-8")
BLOKKEN = re.findall(r"```text\n((?:SET|SELECT|COPY)\b.*?)```", PAGINA, re.DOTALL)
"""The SQL of the handbook: a block that makes the tables, four questions."""

Rijen = list[tuple[Any, ...]]


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published files of every council, as in the storage of the handbook."""
    folder = tmp_path_factory.mktemp("koepel")
    for id, content in gemeenten(AANTAL):
        file = folder / "sites" / id / "data" / "v1" / "aanbod.json"
        file.parent.mkdir(parents=True)
        file.write_bytes(content)
    return folder


@pytest.fixture(scope="module")
def antwoorden(sites: Path) -> list[Rijen]:
    """What each block of SQL in the handbook answers, in its order."""
    with _duckdb(sites) as engine:
        return [engine.execute(block).fetchall() for block in BLOKKEN]


@contextmanager
def _duckdb(folder: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """Give a database without any file, that sees `folder` and fetches nothing."""
    with pytest.MonkeyPatch.context() as patch, duckdb.connect() as engine:
        patch.chdir(folder)
        engine.execute("SET autoinstall_known_extensions = false")
        yield engine


@pytest.fixture(scope="module")
def hulp(sites: Path) -> list[tuple[str, bool, list[str]]]:
    """Council, whether it is sure and the needs of everything that runs, counted without SQL."""
    return [
        (whole["gemeente"]["naam"], _zeker(one, whole["datum"]), one.get("noden", []))
        for file in sorted(sites.glob("sites/*/data/v1/aanbod.json"))
        for whole in [json.loads(file.read_bytes())]
        for one in whole["aanbod"]
        if one["status"] == "actief" and not one["voorbij"]
    ]


def _zeker(one: dict[str, Any], dag: str) -> bool:
    young = 0 <= (VANDAAG - date.fromisoformat(dag)).days <= 7
    return young and one["zeker"] and date.fromisoformat(one["uiterlijk"]) >= VANDAAG


def test_every_council_publishes_what_a_neighbour_reads(sites: Path) -> None:
    """Forty offers at most, and none of the 300 files has a mistake."""
    read = [lees(file.read_bytes()) for file in sites.glob("sites/*/data/v1/aanbod.json")]
    assert [one.fouten for one in read if one.fouten] == []
    counts = [len(one.bestand.aanbod) for one in read if one.bestand]
    assert (len(counts), max(counts)) == (AANTAL, 40)
    assert sum(counts) > 30 * AANTAL


def test_what_runs_and_is_sure_per_council(
    antwoorden: list[Rijen], hulp: list[tuple[str, bool, list[str]]]
) -> None:
    """Councils whose data are too old have nothing sure."""
    running = Counter(who for who, _, _ in hulp)
    certain = Counter(who for who, sure, _ in hulp if sure)
    assert antwoorden[1] == [(who, running[who], certain[who]) for who in sorted(running)]
    assert len(running) == AANTAL
    assert [who for who, _, sure in antwoorden[1] if not sure][:2] == ["Dorp 007", "Dorp 057"]


def test_in_how_many_councils_there_is_help_for_a_need(
    antwoorden: list[Rijen], hulp: list[tuple[str, bool, list[str]]]
) -> None:
    """And in how many of those it is sure."""
    needs = sorted({need for _, _, needs in hulp for need in needs})
    assert antwoorden[2] == [
        (
            need,
            len({who for who, _, needs in hulp if need in needs}),
            len({who for who, sure, needs in hulp if need in needs and sure}),
        )
        for need in needs
    ]


def test_where_nobody_is_known_for_a_need(
    antwoorden: list[Rijen], hulp: list[tuple[str, bool, list[str]]]
) -> None:
    """Every pair of a council and a need that nothing answers."""
    covered = {(need, who) for who, _, needs in hulp for need in needs}
    pairs = product({need for need, _ in covered}, {who for who, _, _ in hulp})
    assert antwoorden[3] == sorted({*pairs} - covered)
    assert len(antwoorden[3]) > AANTAL


def test_parquet_gives_the_same_back(
    antwoorden: list[Rijen], hulp: list[tuple[str, bool, list[str]]], sites: Path
) -> None:
    """The file is written by DuckDB itself."""
    needs = [need for _, _, needs in hulp for need in needs]
    assert antwoorden[4] == [(need, needs.count(need)) for need in sorted(set(needs))]
    assert (sites / "vraag.parquet").read_bytes()[:4] == b"PAR1"


def test_copies_that_were_fetched_are_read_the_same(tmp_path: Path) -> None:
    """With the path that the handbook gives for them in the place of the other."""
    kept = tmp_path / "koepel" / "buren" / "testdorp.json"
    found = lees(voorbeeld()).bestand
    assert found is not None
    bewaar(kept, canoniek(found))
    published = tmp_path / "sites" / "testdorp" / "data" / "v1" / "aanbod.json"
    published.parent.mkdir(parents=True)
    published.write_bytes(voorbeeld())
    assert "koepel/buren/*.json" in PAGINA
    both = []
    for path in ("sites/*/data/v1/aanbod.json", "koepel/buren/*.json"):
        with _duckdb(tmp_path) as engine:
            engine.execute(BLOKKEN[0].replace("sites/*/data/v1/aanbod.json", path))
            both.append([engine.execute(block).fetchall() for block in BLOKKEN[1:4]])
    assert both[0] == both[1]
    assert both[0][0] == [("Testdorp", 36, 31)]


def test_a_broken_file_gives_no_half_answer(tmp_path: Path) -> None:
    """It stops with an error."""
    for name, text in (("goed", voorbeeld()), ("stuk", voorbeeld()[:1000])):
        file = tmp_path / "sites" / name / "data" / "v1" / "aanbod.json"
        file.parent.mkdir(parents=True)
        file.write_bytes(text)
    with _duckdb(tmp_path) as engine, pytest.raises(duckdb.Error):
        engine.execute(BLOKKEN[0])
