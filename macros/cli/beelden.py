"""`portaal beelden`: pictures of the pages that changed, before and after."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from .. import beeldref, history
from ..beelden import Blad, bestanden, bladen
from ..check import check, stops_the_build
from ..foto import NoCamera, camera
from ..load import load
from ..register import Register, link
from ..schijf import bezet
from ..terugblik import versie
from ..voorstel.archief import GitKanNiet
from .basis import OK, WRONG, Commands, add, register_of

MOST = 20
"""How many pictures one run takes: a change of the whole register needs no picture of each page."""


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(found, "beelden", "Maak een foto, voor en na, van elke pagina die verandert.", run_beelden)
    command.add_argument("map", metavar="MAP", help="nieuwe of lege map voor de foto's")
    command.add_argument(
        "--sinds",
        metavar="DAG",
        default="HEAD",
        help="dag (2026-09-01) of versie in git om mee te vergelijken (standaard: de laatst bewaarde)",
    )
    command.add_argument(
        "--bewaar",
        metavar="WEBADRES",
        help="bewaar de foto's ook op origin, buiten elke tak, en zeg in Markdown hoe je ze toont; "
        "WEBADRES is dat van de repository",
    )


def run_beelden(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Write one PNG for each changed entry and tell their names; 0 when there is nothing to take."""
    target = Path(arguments.map)
    if taken := bezet(target):
        print(taken, file=sys.stderr)
        return WRONG
    after = register_of(data, today)
    if not after:
        return WRONG
    try:
        before = _vroeger(data, arguments.sinds, today)
        sheets = bladen(before, after)
        if not sheets:
            print("Geen aanbod, plaats of actor veranderde: er zijn geen foto's te maken.")
            return OK
        pictures = _neem(sheets[:MOST], before, after, target)
        print(*_verteld(arguments.bewaar, data, pictures, len(sheets)), sep="\n")
    except (history.NoHistory, NoCamera, GitKanNiet) as error:
        print(error, file=sys.stderr)
        return WRONG
    return OK


def _vroeger(data: Path, since: str, today: date) -> Register:
    """Return the register of an earlier version as if it stood there today: only the data differ; raises NoHistory."""
    with history.earlier(data, versie(data, since, today)) as folder:
        content, problems = check(load(folder), today)
    if stops_the_build(problems):
        raise history.NoHistory(
            f"In de gegevens van “{since}” staan fouten. Er is dus geen foto van ervoor. Kies een andere versie."
        )
    return link(content, today)


def _neem(sheets: tuple[Blad, ...], before: Register, after: Register, target: Path) -> list[Path]:
    """Take the picture of each sheet and write them all; raises NoCamera."""
    old, new = bestanden(before), bestanden(after)
    with camera() as found:
        taken = {target / f"{sheet.naam}.png": found.vel(sheet, old, new) for sheet in sheets}
    target.mkdir(parents=True, exist_ok=True)
    for file, picture in taken.items():
        file.write_bytes(picture)
    return list(taken)


def _verteld(address: str | None, data: Path, pictures: list[Path], all_of_them: int) -> list[str]:
    """Return what to tell of the pictures; raises GitKanNiet."""
    if address:
        told = beeldref.markdown(address, beeldref.bewaar(data, pictures), pictures)
    else:
        told = [str(picture) for picture in pictures]
    rest = all_of_them - len(pictures)
    return [*told, *([f"En nog {rest} zonder foto."] if rest else [])]
