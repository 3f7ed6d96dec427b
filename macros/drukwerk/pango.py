"""Pango, the library of the system that lays out text: whether this computer has it, or what to install."""

from __future__ import annotations

from contextlib import redirect_stdout
from io import StringIO

PAKKETTEN = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
"""The packages of Debian and Ubuntu that bring it; with their own dependencies they are all that WeasyPrint opens."""


def ontbreekt() -> str | None:
    """Say in one Dutch line why nothing can be printed here and what to install; nothing when all is there.

    This imports WeasyPrint, which takes a second or two: ask it only right before printing.
    """
    try:
        with redirect_stdout(StringIO()):  # WeasyPrint's own words are English, and of every system at once
            import weasyprint  # noqa: F401  # to see whether it loads
    except OSError:
        return (
            "De pdf’s van het drukwerk zijn niet gemaakt: op deze computer ontbreekt Pango. "
            f"Installeer het op Debian of Ubuntu met: sudo apt-get install --no-install-recommends {PAKKETTEN}"
        )
    return None
