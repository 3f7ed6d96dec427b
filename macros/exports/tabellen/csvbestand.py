"""A table as CSV: RFC 4180, UTF-8, commas and CRLF, and nothing in it that a spreadsheet would run.

There is no byte order mark: the programs that this file is for would take it for a part of the first name.
Excel needs one, and semicolons besides in Flanders; whoever works in Excel takes the workbook.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator

from ...views.zicht import Zicht
from .onschadelijk import onschadelijk
from .tabel import Tabel


def csvbestand(zicht: Zicht, tabel: Tabel) -> Iterator[bytes]:
    """Return the file, a piece a row."""
    return csvregels([column.naam for column in tabel.kolommen], tabel.rijen(zicht))


def csvregels(kolommen: Iterable[str], rijen: Iterable[Iterable[str]]) -> Iterator[bytes]:
    """Yield a table with these names above it, a piece a row."""
    line = csv.writer(_Regel(), lineterminator="\r\n").writerow
    yield line(kolommen)
    for row in rijen:
        yield line(map(onschadelijk, row))


class _Regel:
    """What a writer writes to, that gives each line back to who asked for it."""

    def write(self, text: str) -> bytes:
        """Return the line."""
        return text.encode()
