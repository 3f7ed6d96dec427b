"""What every command shares: its parser in Dutch, its exit codes, and how it gets at the register."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from .. import report
from ..check import check
from ..geschakeld import geschakeld
from ..load import load
from ..regieblik import alles_publiek
from ..register import Register

OK, WRONG, MISUSED, STOPPED = 0, 1, 2, 130
"""Exit codes: all is well, the data or the build are wrong, the command was called wrongly, Ctrl-C."""


class _Help(argparse.HelpFormatter):
    """The help of a command, with a Dutch word in front of how to call it."""

    def add_usage(
        self, usage: str | None, actions: Iterable[Any], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        """Write the first line."""
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A parser that speaks Dutch; its refusals are a sentence of the command or a hint."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, add_help=False, formatter_class=_Help)
        self._positionals.title, self._optionals.title = "wat", "opties"
        self.add_argument("-h", "--help", action="help", help="deze uitleg")

    def error(self, message: str) -> NoReturn:
        """Tell what is wrong with the call and where the help is, and stop."""
        found = (
            match.expand(text)
            for form, text in _REFUSALS.items()
            if (match := re.fullmatch(form, message, re.DOTALL))
        )
        self.exit(MISUSED, f"{next(found)} Hulp: portaal --help\n")


_REFUSALS = {
    r"argument --\S+: (“.*)": r"\1",
    r".*required: (.+)": r"Er ontbreekt nog: \1.",
    r".*invalid choice: '(.*?)' .*": r"“\1” kennen we niet.",
    r"unrecognized arguments: (.+)": r"“\1” kennen we niet.",
    r"argument (\S+): expected one argument": r"Achter \1 ontbreekt nog iets.",
    r"(.+)": r"Dit commando begrijpen we niet (\1).",
}
"""What argparse says, as a pattern, and what we say instead; the last one fits everything."""


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"
"""Where a command adds itself."""


def add(commands: Commands, name: str, text: str, run: object) -> Parser:
    """Add a command that runs `run(arguments, data folder, today)`, which returns its exit code."""
    command = commands.add_parser(name, help=text, description=text)
    command.add_argument(
        "--data", metavar="MAP", help="map met de gegevens (standaard: PORTAAL_DATA, anders data)"
    )
    command.set_defaults(run=run)
    return command


def register_of(data: Path, today: date, *, alles: bool = False) -> Register | None:
    """Return the register of `data`, with `alles` as the directing role sees it; tell mistakes, and return nothing then."""
    register, problems = geschakeld(*check(load(data), today), today)
    if register:
        return alles_publiek(register) if alles else register
    print(*report.errors(problems), sep="\n", file=sys.stderr)
    return None
