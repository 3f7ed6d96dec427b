"""Many councils out of one: the export of Testdorp with other names, ids and places, some offers dropped or unsure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any

from macros.exports.basis import heel, json_regels
from macros.exports.eigen.vullen import aanbodbestand

from ..conftest import VANDAAG
from ..groot import zicht

AANBOD = 41
"""Offers of which the export holds forty: one waits to be looked at."""

OUD = VANDAAG - timedelta(days=9)
"""A day on which data are too old to be sure of anything."""

Waarde = Any


@cache
def voorbeeld() -> bytes:
    """Return the aanbod.json of Testdorp with forty offers."""
    return heel(json_regels(aanbodbestand(zicht(AANBOD))))


def gemeenten(aantal: int) -> Iterator[tuple[str, bytes]]:
    """Yield (id, aanbod.json) of so many councils; number 0 is Testdorp itself."""
    yield "testdorp", voorbeeld()
    for number in range(1, aantal):
        yield f"dorp-{number:03}", json.dumps(_variant(number), ensure_ascii=False).encode()


def _variant(number: int) -> dict[str, Waarde]:
    own, site = f"Dorp {number:03}", f"https://dorp-{number:03}.example/"
    text = voorbeeld().decode().replace("https://hulp.testdorp.example/", site).replace("Testdorp", own)
    found: dict[str, Waarde] = json.loads(text)
    lists = [found[name] for name in ("aanbod", "plaatsen", "actoren")]
    ids = {item["id"] for items in lists for item in items}
    found = _hernoemd(found, ids, number)
    for at, core in enumerate(found["gemeente"]["dorpskernen"]):
        core["coordinaten"] = {"breedte": 50.8 + number / 1000, "lengte": 3.0 + number % 17 / 10 + at / 100}
    found["aanbod"] = [
        one for at, one in enumerate(found["aanbod"]) if (7 * at + 3 * number) % 10 >= number % 5
    ]
    for at, one in enumerate(found["aanbod"]):
        _anders(one, at, number)
    kept = {one["id"] for one in found["aanbod"]}
    found["momenten"] = [one for one in found["momenten"] if one["aanbod"] in kept]
    return _verouderd(found) if number % 50 == 7 else found


_VERWIJST = {"id", "aanbieder", "actor", "door", "aanbod", "plaats", "plaatsen", "in_plaats"}
"""Fields that hold ids; other texts may look like one."""


def _hernoemd(value: Waarde, ids: set[str], number: int, field: str = "") -> Waarde:
    """Return a value with a number behind every id in it."""
    if isinstance(value, dict):
        return {key: _hernoemd(part, ids, number, key) for key, part in value.items()}
    if isinstance(value, list):
        return [_hernoemd(part, ids, number, field) for part in value]
    return f"{value}-{number}" if field in _VERWIJST and value in ids else value


def _anders(one: dict[str, Waarde], at: int, number: int) -> None:
    """Let an offer be planned, closed or unsure, or say nothing of its needs, as its number asks."""
    one.pop("in_plaats", None)
    if (at + number) % 11 == 0:
        one["zeker"] = False
    if (at + 2 * number) % 13 == 0:
        one |= {"status": "gepland", "zeker": False}
    if (at + number) % 17 == 0:
        one |= {"status": "tijdelijk dicht", "zeker": False}
    if (at + number) % 19 == 0:
        one.pop("noden", None)


def _verouderd(found: dict[str, Waarde]) -> dict[str, Waarde]:
    """Return the file as it was nine days before: what was checked since was not checked yet."""
    for item in (*found["aanbod"], *found["plaatsen"], *found["actoren"]):
        check = item.get("nagekeken")
        if check and date.fromisoformat(check["op"]) > OUD:
            del item["nagekeken"], item["uiterlijk"]
            item["zeker"] = False
    return {**found, "datum": OUD.isoformat(), "momenten": []}
