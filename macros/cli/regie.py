"""`portaal overleg` and `stemmen`: what the directing role prints."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from .. import agendablad, history, stembestanden
from ..check import stops_the_build
from ..regie.stemmen import ronde
from .basis import OK, WRONG, Commands, add, register_of


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(found, "overleg", "Maak het agendablad: wat veranderde er sinds vorige keer?", run_meeting)
    command.add_argument(
        "--sinds", metavar="DAG", help="dag (2026-09-01) of versie in git (standaard: het vorige overleg)"
    )
    command = add(found, "stemmen", "Tel de stembestanden van een stickerronde.", run_votes)
    command.add_argument("bestanden", metavar="BESTAND", nargs="+", help="stembestanden (JSON of YAML)")


def run_meeting(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Tell the agenda sheet since the last meeting, a day or a version, ready to paste in a mail."""
    register = register_of(data, today)
    if not register:
        return WRONG
    try:
        print(agendablad.agendablad(data, register, arguments.sinds), end="")
    except history.NoHistory as error:
        print(error, file=sys.stderr)
        return WRONG
    return OK


def run_votes(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Tell the three heaps of a sticker round, or every reason to refuse a vote file."""
    register = register_of(data, today)
    if not register:
        return WRONG
    rules = ronde(register)
    reading = stembestanden.lees(map(Path, arguments.bestanden), rules)
    print(*sorted(reading.problemen), sep="\n", end="\n" if reading.problemen else "", file=sys.stderr)
    if stops_the_build(reading.problemen):
        print("Er is niets geteld.", file=sys.stderr)
        return WRONG
    print(*stembestanden.verslag(rules, reading.stemmen), sep="\n")
    return OK
