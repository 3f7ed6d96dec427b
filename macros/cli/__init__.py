"""The commands of `portaal`: the only package that prints and sets an exit code."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from .. import settings
from ..feestdagen import KalenderOnbekend
from . import (
    agendabron,
    beelden,
    bevestigen,
    bode,
    buren,
    drukwerk,
    excel,
    importeren,
    infoblad,
    inrichting,
    keuren,
    koppelingen,
    maken,
    melden,
    nakijken,
    nazicht,
    nieuw,
    publiceren,
    regie,
    regio,
    schemas,
    vernieuwen,
    voorstellen,
    waken,
)
from .basis import MISUSED, STOPPED, Parser

MODULES = (
    nakijken,
    keuren,
    maken,
    drukwerk,
    publiceren,
    inrichting,
    regie,
    regio,
    infoblad,
    bevestigen,
    beelden,
    schemas,
    melden,
    nazicht,
    voorstellen,
    excel,
    importeren,
    agendabron,
    buren,
    bode,
    koppelingen,
    waken,
    nieuw,
    vernieuwen,
)
"""Where the commands are, in the order in which the help tells them."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    if argv is None:
        ruim_minder_vaak()
    arguments = _parser().parse_args(argv)
    try:
        today = settings.today(os.environ)
    except settings.SettingInvalid as error:
        print(error, file=sys.stderr)
        return MISUSED
    data = Path(arguments.data) if arguments.data else settings.data_folder(os.environ)
    try:
        code: int = arguments.run(arguments, data, today)
    except KalenderOnbekend as error:
        print(
            f"{error} Kies een andere dag met PORTAAL_TODAY, of vernieuw het pakket holidays.",
            file=sys.stderr,
        )
        return MISUSED
    except KeyboardInterrupt:
        print("Afgebroken.", file=sys.stderr)
        return STOPPED
    return code


OPRUIMEN_NA = 50_000
"""New objects after which Python looks for garbage that refers to itself; its own 700 cost a build a fifth."""


def ruim_minder_vaak() -> None:
    """Let the process look for such garbage less often, and never again among the program itself.

    A register is a hundred thousand objects that all stay; a server that runs for days still collects. Only for
    a process of our own: who calls `main` with arguments keeps the settings it has.
    """
    gc.freeze()
    gc.set_threshold(OPRUIMEN_NA, 20, 100)


def _parser() -> Parser:
    parser = Parser(prog="portaal", description="Het register van digitale hulp nakijken en als site maken.")
    commands = parser.add_subparsers(required=True, metavar="opdracht")
    for module in MODULES:
        module.commands(commands)
    return parser
