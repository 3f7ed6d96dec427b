"""`portaal infoblad`: what changed since a day, as text for the paper that goes to every resident."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from .. import history, paths
from ..infoblad.blad import infoblad
from ..infoblad.delen import Infoblad
from ..infoblad.vorm import als_tekst, bestanden
from ..schijf import bezet, reden
from ..templates import environment
from ..terugblik import eerder
from .basis import MISUSED, OK, WRONG, Commands, add, register_of


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(found, "infoblad", "Maak de tekst voor het infoblad: wat veranderde er voor inwoners?", run)
    command.add_argument(
        "map", metavar="MAP", nargs="?", help="nieuwe of lege map voor infoblad.txt en infoblad.html"
    )
    command.add_argument(
        "--sinds",
        metavar="DAG",
        required=True,
        help="dag (2026-09-01) of versie in git om mee te vergelijken",
    )


def run(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Print the text, or write it in a folder as plain text and as HTML."""
    target = Path(arguments.map) if arguments.map else None
    if target and (taken := bezet(target)):
        print(taken, file=sys.stderr)
        return WRONG
    register = register_of(data, today)
    if not register:
        return WRONG
    try:
        before = eerder(data, arguments.sinds, today)
    except history.VersieOnbekend as error:
        print(error, file=sys.stderr)
        return MISUSED
    except history.NoHistory as error:
        print(error, file=sys.stderr)
        return WRONG
    assert before.register is not None, "there is an earlier register, or a reason why not was raised"
    if before.uitleg:
        print(before.uitleg, file=sys.stderr)
    found = infoblad(register, before.register)
    if target:
        return _schrijf(found, target)
    print(als_tekst(found), end="")
    return OK


def _schrijf(found: Infoblad, target: Path) -> int:
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name, content in bestanden(found, environment(paths.OVERRIDES)).items():
            (target / name).write_bytes(content)
    except OSError as error:
        print(f"In {target} kunnen we niet schrijven ({reden(error)}). Kies een andere map.", file=sys.stderr)
        return WRONG
    print(f"De tekst staat in {target}: infoblad.txt om te plakken, infoblad.html voor Word.")
    return OK
