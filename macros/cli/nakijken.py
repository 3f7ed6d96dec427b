"""`portaal check`: every problem in the data and the pages."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from .. import history, paths, report
from ..check import check, stops_the_build
from ..check.pages import check_pages
from ..geschakeld import geschakeld
from ..load import load
from ..problems import Problem
from ..terugblik import versie
from ..voorstel.opnemen import nieuwe
from .basis import MISUSED, OK, WRONG, Commands, add


def commands(found: Commands) -> None:
    """Add the commands of this module."""
    command = add(found, "check", "Kijk alle gegevens na.", run_check)
    command.add_argument(
        "--formaat",
        type=_form,
        default="tekst",
        help="hoe de meldingen eruitzien: tekst, github, gitlab of json",
    )
    command.add_argument(
        "--sinds",
        metavar="DAG",
        default="HEAD",
        help="dag (2026-09-01) of versie in git om mee te vergelijken (standaard: de laatst bewaarde)",
    )


def _form(text: str) -> str:
    if text not in report.FORMATS:
        raise argparse.ArgumentTypeError(f"“{text}” is geen formaat. Kies uit: {', '.join(report.FORMATS)}.")
    return text


def run_check(arguments: argparse.Namespace, data: Path, today: date) -> int:
    """Tell every problem in the data; 0 only without a fout."""
    known: Sequence[Problem] = ()
    try:
        with history.earlier(data, versie(data, arguments.sinds, today)) as folder:
            before = load(folder, data)
            content, problems = check(load(data), today, before)
            if arguments.formaat == "github":
                known = check(before, today)[1]
    except history.VersieOnbekend as error:
        print(error, file=sys.stderr)
        return MISUSED
    except history.NoHistory as error:
        print(f"Of er adressen wegvielen, keken we niet na. {error}", file=sys.stderr)
        content, problems = check(load(data), today)
    problems += check_pages(paths.DOCS, content, today, raad=not paths.IN_PAKKET)
    if content.paginas:
        problems = geschakeld(content, problems, today)[1]
    told = _nieuwe_eerst(known, problems) if known else problems
    print(report.FORMATS[arguments.formaat](told))
    return WRONG if stops_the_build(problems) else OK


def _nieuwe_eerst(known: Sequence[Problem], problems: Sequence[Problem]) -> list[Problem]:
    """Return problems, the new ones first: of each severity GitHub shows no more than ten at their line."""
    fresh = [*nieuwe(known, problems)]
    return sorted(problems, key=lambda problem: problem not in fresh)
