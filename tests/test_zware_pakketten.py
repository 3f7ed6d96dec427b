"""Packages for one command, or for paper, only: every other command, and a build without drukwerk, does without them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .conftest import ROOT
from .klein import schrijf

SCRIPT = """
import sys
from datetime import date
from pathlib import Path
from macros import cli
from macros.build import write_pages

outcome = write_pages(Path(sys.argv[1]), Path(sys.argv[2]), date(2026, 11, 21))
assert outcome.ok, outcome
heavy = {"openpyxl", "icalendar", "recurring_ical_events", "dateutil.rrule", "PIL"}
paper = {"weasyprint", "segno", "pypdfium2", "cffi"}
print(*sorted((heavy | paper) & set(sys.modules)))
"""


def test_a_build_reads_no_workbook_and_loads_no_calendar_and_no_press(tmp_path: Path) -> None:
    """Writing every page imports no library of calendars or of paper, none to draw without an address, and no reader of
    workbooks; the light one that writes them (a tenth of the time to import) it needs for open data."""
    command = [sys.executable, "-c", SCRIPT, str(schrijf(tmp_path / "data")), str(tmp_path / "uit")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert (done.stdout.split(), done.stderr) == ([], "")
