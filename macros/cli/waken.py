"""`portaal waak`: does the live site still stand, and was it published lately? Run it elsewhere than the publishing."""

from __future__ import annotations

import argparse
import sys
from datetime import date, datetime
from pathlib import Path

from ..agenda import BRUSSEL
from ..waak import keur, waak
from .basis import MISUSED, OK, WRONG, Commands, add

UREN = 24
"""After so many hours without a new uitgave somebody must know."""


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(found, "waak", "Kijk of de site online staat en vers is.", run_waak)
    command.add_argument(
        "webadres", metavar="WEBADRES", help="adres van de site. Bijvoorbeeld https://hulp.testdorp.example/"
    )
    command.add_argument(
        "--uren",
        metavar="GETAL",
        type=_uren,
        default=UREN,
        help=f"na hoeveel uur zonder nieuwe uitgave iemand het moet weten (standaard: {UREN})",
    )


def _uren(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1000:
        raise argparse.ArgumentTypeError(f"“{text}” is geen aantal uren. Kies een getal van 1 tot 1000.")
    return int(text)


def run_waak(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Tell each thing that is wrong with the site on a line of its own; 1 when there is one."""
    webadres = keur(arguments.webadres)
    if not webadres:
        print(
            f"“{arguments.webadres}” is geen webadres dat met https:// begint. Bijvoorbeeld https://hulp.testdorp.example/.",
            file=sys.stderr,
        )
        return MISUSED
    found = waak(webadres, arguments.uren, datetime.now(BRUSSEL))
    if found:
        print(*(f"{webadres}  {text}" for text in found), sep="\n", file=sys.stderr)
        return WRONG
    print(f"{webadres}  De site staat online en is vers.")
    return OK
