"""Reads the one JSON file a data folder may hold, the boundaries of the council, to plain values, unchecked."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from ..problems import Place, Problem, Severity
from .characters import MAX_BYTES
from .files import Unreadable, contents

NAME = "grenzen.geojson"
"""How the file is called in the data folder."""

_SAVE_AGAIN = "Bewaar de grenzen opnieuw als GeoJSON, in UTF-8."


@dataclass(frozen=True)
class Kaartbestand:
    """What stands in the file, and the name under which its user knows it."""

    bestand: str
    inhoud: object


def read_json(path: Path, name: str, home: Path) -> tuple[Kaartbestand | None, list[Problem]]:
    """Return what a JSON file below `home` holds, or nothing with the reason as a problem; every number is a float."""
    try:
        data = contents(path, home)
        if len(data) > MAX_BYTES:
            raise Unreadable(
                f"Dit bestand is groter dan {MAX_BYTES // 1000} kB. Laat punten van de grenzen weg, "
                "bijvoorbeeld met “Vereenvoudigen” in QGIS."
            )
        value = json.loads(data.decode("utf-8-sig"), parse_int=float, parse_constant=_refuse)
        return Kaartbestand(name, value), []
    except json.JSONDecodeError as error:
        text = f"Hier klopt de vorm van het bestand niet. {_SAVE_AGAIN}"
        return None, [Problem(Place(name, error.lineno, error.colno), Severity.FOUT, text)]
    except Unreadable as error:
        return None, [Problem(Place(name), Severity.FOUT, str(error))]
    except (ValueError, RecursionError):  # no UTF-8, NaN, or a thousand brackets deep
        text = f"Dit bestand kunnen we niet lezen. {_SAVE_AGAIN}"
        return None, [Problem(Place(name), Severity.FOUT, text)]


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
