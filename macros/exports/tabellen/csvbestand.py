"""A table as CSV: RFC 4180, UTF-8, commas and CRLF, and nothing in it that a spreadsheet would run.

There is no byte order mark: the programs that this file is for would take it for a part of the first name.
Excel needs one, and semicolons besides in Flanders; whoever works in Excel takes the workbook.
"""

from __future__ import annotations

import csv
import io

from ...views.zicht import Zicht
from .onschadelijk import onschadelijk
from .tabel import Tabel


def csvbestand(zicht: Zicht, tabel: Tabel) -> bytes:
    """Return the whole file."""
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow([column.naam for column in tabel.kolommen])
    writer.writerows(map(onschadelijk, row) for row in tabel.rijen(zicht))
    return target.getvalue().encode()
