"""Whatever somebody hands over, the importer answers in sentences: no exception, and nothing written."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from macros.importeren.basis import ImportKanNiet, Lezing
from macros.importeren.hsds import lees_hsds
from macros.importeren.kaart import Kaart, lees_kaart
from macros.importeren.ontleden import ontleed
from macros.importeren.opnemen import Wensen
from macros.importeren.rijen import lees_tabellen
from macros.importeren.samen import Samenvoegen
from macros.importeren.tabel import lees_csv
from tests.registers import nagekeken

from .leeg import bron
from .test_opnemen import DIENST, KAART, KOP

VREEMD: tuple[Any, ...] = (
    None,
    True,
    -1,
    1e308,
    2**80,
    "",
    "x" * 3000,
    "\x00\u202e",
    "<b>",
    [],
    {},
    [[]],
    {"a": [{}]},
    "TU",
    "99:99",
    "#0",
)


def _gemuteerd(value: Any, chance: random.Random) -> Any:
    if chance.random() < 0.12:
        return chance.choice(VREEMD)
    if isinstance(value, dict):
        return {
            chance.choice((key, key, key, "attributes", "link_type")): _gemuteerd(part, chance)
            for key, part in value.items()
        }
    return [_gemuteerd(part, chance) for part in value] if isinstance(value, list) else value


EIGEN = {
    **DIENST,
    "attributes": [
        {"id": "1", "link_type": "id", "value": "mijn-dienst"},
        {"id": "2", "link_type": "soort", "value": "les"},
        {
            "id": "3",
            "link_type": "wanneer",
            "value": '{"elke": ["dinsdag 14u-16u"], "ronde": [{"plaats": "x"}]}',
        },
        {"id": "4", "link_type": "rollen", "value": '{"actor": "x", "rol": "voert uit"}'},
        {"id": "5", "link_type": "plaatsen", "value": '["x"]'},
    ],
}


@pytest.mark.parametrize("seed", range(6))
def test_hsds_of_any_shape_gives_sentences(seed: int) -> None:
    """Fifty services a seed in which keys and values became something else, ours and foreign ones."""
    chance = random.Random(seed)
    for _ in range(25):
        whole = [_gemuteerd(DIENST, chance), _gemuteerd(EIGEN, chance)]
        reading = Lezing()
        lees_hsds(*ontleed(json.dumps(whole)), "d.json", reading)
        Samenvoegen(nagekeken("testdorp")[0], reading, {"titel": "x", "datum": "2026-11-21"}).voeg()
        assert all(one.tekst and "\n" not in one.tekst for one in (*reading.fouten, *reading.niet_mee))


@pytest.mark.parametrize("seed", range(3))
def test_tables_of_any_shape_give_sentences(tmp_path: Path, seed: int) -> None:
    """A hundred lists a seed with signs in odd places, with a map and without one."""
    chance = random.Random(seed)
    kaart = lees_kaart(bron(tmp_path, "kaart.yaml", KAART))[0]
    row = "Inloop,Hulp.,les,nl,dinsdag 14u-16u,Bib,Straat 1,8999,Testdorp,Bib,059 00 00 11,x\n"
    for _ in range(100):
        text = [*f"{KOP}\n{row * 3}"]
        for _ in range(chance.randrange(12)):
            text[chance.randrange(len(text))] = chance.choice((*'",;\t\n\r=\x00\u202e\ufeff', "", "é"))
        reading = Lezing()
        try:
            tables = lees_csv(bron(tmp_path, "lijst.csv", "".join(text)))
        except ImportKanNiet as error:
            assert str(error)
            continue
        lees_tabellen(tables, chance.choice((kaart, None, Kaart())), reading)
        Samenvoegen(nagekeken("testdorp")[0], reading, {"titel": "x", "datum": "2026-11-21"}).voeg()


@pytest.mark.parametrize("seed", range(3))
def test_maps_of_any_shape_give_sentences(tmp_path: Path, seed: int) -> None:
    """A hundred maps a seed with signs in odd places."""
    chance = random.Random(seed)
    for _ in range(100):
        text = [*KAART]
        for _ in range(chance.randrange(8)):
            text[chance.randrange(len(text))] = chance.choice(
                ("{", "}", "[", ":", "\n", "-", "&", "*", '"', "é", "\x00")
            )
        path = bron(tmp_path, "kaart.yaml", "".join(text))
        assert all(one.text for one in lees_kaart(path)[1])
        assert Wensen(path).kolommen == path
