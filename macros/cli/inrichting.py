"""`portaal inrichting`: the set-up files of the server, filled in for this council."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from pathlib import Path

from ..inrichting import DOEL, InrichtingKanNiet, inrichting, schrijf
from ..schijf import reden
from .basis import OK, WRONG, Commands, add, register_of


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(found, "inrichting", "Schrijf de bestanden die een server inrichten.", run_setup)
    command.add_argument("map", metavar="MAP", help="nieuwe of lege map voor die bestanden")
    command.add_argument(
        "--doel",
        metavar="MAP",
        default=DOEL,
        help=f"map op de server waarin portaal publiceer de site zet (standaard: {DOEL})",
    )


def run_setup(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Write every set-up file, or none."""
    register = register_of(data, today)
    if not register:
        return WRONG
    folder = Path(arguments.map)
    try:
        made = schrijf(inrichting(register.gemeente.webadres, arguments.doel), folder)
    except InrichtingKanNiet as error:
        print(error, file=sys.stderr)
        return WRONG
    except OSError as error:
        print(
            f"In {folder} kan ik niet schrijven ({reden(error)}). Kies een andere map. Bijvoorbeeld portaal inrichting inrichting.",
            file=sys.stderr,
        )
        return WRONG
    print(*(f"{folder / name} is geschreven." for name in made), sep="\n")
    return OK
