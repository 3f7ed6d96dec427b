"""`portaal keur`: everything looked at, and nothing kept: the data, and each page of a site made for it."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from .. import build, report
from ..voortgang import Voortgang
from . import nakijken
from .basis import OK, WRONG, Commands, add


def commands(found: Commands) -> None:
    """Add the command of this module."""
    add(found, "keur", "Kijk alles na: de gegevens, en elke pagina van een proef van de site.", run_keur)


def run_keur(_: argparse.Namespace, data: Path, today: date) -> int:
    """Check the data as `check` does, then build both sites and look at every page; 0 only when all is well."""
    start = time.monotonic()
    asked = argparse.Namespace(formaat="tekst", sinds="HEAD")
    if code := nakijken.run_check(asked, data, today):
        return code
    outcome = proef(data, today)
    if outcome.ok:
        inside = f" Voor de regie zijn het er {outcome.intern}." if outcome.intern else ""
        took = f"{time.monotonic() - start:.1f} seconden"
        print(f"Alles is in orde: {outcome.pages} pagina's gemaakt en nagekeken in {took}.{inside}")
    return OK if outcome.ok else WRONG


def proef(data: Path, today: date) -> build.Outcome:
    """Build the public and the internal site in a folder that goes again, every page looked at; tell what is wrong."""
    with tempfile.TemporaryDirectory() as folder, Voortgang(sys.stderr) as meld:
        site = Path(folder) / "site"
        outcome = build.build(data, site, today, site.with_name("site-intern"), every_page=True, meld=meld)
    if not outcome.ok:
        print(*report.errors(outcome.problems), *outcome.messages, sep="\n", file=sys.stderr)
    return outcome
