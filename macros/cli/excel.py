"""`portaal excel uit` and `excel in`: the register as a workbook for a partner, and what came back in one."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from ..excel.kolommen import BLADEN
from ..excel.opnemen import neem_werkmap_op, plaats
from ..excel.uitvoer import TeLang, inhoud, werkmap
from ..model.base import bedoeld_id
from ..schijf import reden
from ..voorstel.opmaak import Tekst
from ..voorstel.verslag import regels, verslag
from .basis import MISUSED, OK, WRONG, Commands, Parser, add, register_of

NIETS = "Er is niets veranderd."


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    text = "Maak een werkmap voor een partner, of neem op wat erin veranderde."
    command: Parser = found.add_parser("excel", help=text, description=text)
    ways = command.add_subparsers(required=True, metavar="uit of in")
    out = add(ways, "uit", "Schrijf het register in een werkmap (.xlsx).", run_uit)
    out.add_argument("bestand", metavar="BESTAND", help="waar de werkmap komt. Bijvoorbeeld aanbod.xlsx")
    out.add_argument("--actor", metavar="ID", help="alleen wat van deze actor is, met de plaatsen ervan")
    back = add(ways, "in", "Neem op wat een partner in een werkmap veranderde.", run_in)
    back.add_argument("bestand", metavar="BESTAND", help="de werkmap die terugkwam. Bijvoorbeeld aanbod.xlsx")


def run_uit(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Write the workbook, for everybody or for one actor."""
    target = Path(arguments.bestand)
    if target.suffix.casefold() != ".xlsx":
        print(
            f"“{target}” eindigt niet op .xlsx. Bijvoorbeeld {target.with_suffix('.xlsx')}.", file=sys.stderr
        )
        return MISUSED
    register = register_of(data, today)
    if not register:
        return WRONG
    actor = arguments.actor or ""
    if actor and actor not in register.actoren:
        hint = bedoeld_id(actor, [*register.actoren])
        print(f"“{actor[:80]}” staat niet bij de actoren.{hint}", file=sys.stderr)
        return MISUSED
    found = inhoud(register, actor)
    try:
        target.write_bytes(werkmap(found))
    except TeLang as error:
        print(error, file=sys.stderr)
        return WRONG
    except OSError as error:
        print(f"We kunnen {target} niet schrijven ({reden(error)}). Kies een andere plek.", file=sys.stderr)
        return WRONG
    counts = ", ".join(f"{title} {len(found.bladen[kind])}" for kind, title in BLADEN.items())
    print(f"{target} staat klaar. Rijen: {counts}.")
    return OK


def run_in(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Take up what changed in a workbook, or nothing when anything in it is wrong."""
    register = register_of(data, today)
    if not register:
        return WRONG
    outcome = neem_werkmap_op(Path(arguments.bestand), data, register, today)
    for problem in outcome.problemen:
        print(f"{plaats(problem.place)}  {problem.severity}  {problem.text}", file=sys.stderr)
    if outcome.voor is None or outcome.na is None:
        print(NIETS, file=sys.stderr)
        return WRONG
    parts = verslag(outcome.voor, outcome.na)
    where = f"Geschreven: {', '.join(outcome.bestanden)}." if outcome.bestanden else NIETS
    print(*regels(parts, Tekst()), *([""] if parts else []), where, sep="\n")
    return OK
