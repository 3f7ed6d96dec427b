"""Text in a CSV that a spreadsheet would run as a formula: how it goes out, and how it comes back.

A spreadsheet runs a cell that begins with = + - @, a tab or an end of line (OWASP, CSV Injection), their wide
forms included. It may also cut our text elsewhere than we meant: one that expects semicolons, as they do in
Flanders, begins a cell behind each semicolon and each end of a line. An apostrophe before such a sign says
“text” to a spreadsheet, and `'+32 3 555 00 10` can still be read. Apostrophes that were there already get one
more, so that taking one away always gives back what was typed.
"""

from __future__ import annotations

import re

_BEGIN = r"(?:^|(?<=[;\t\r\n]))[ \"]*'*"
"""Where a spreadsheet may begin a cell, with the quotes and spaces that it passes over."""

_TEKEN = r"(?=[=+\-@\t\r\n＝＋－＠])"
"""What makes it a formula there."""

_ERBIJ = re.compile(f"{_BEGIN}{_TEKEN}")
_ERAF = re.compile(f"({_BEGIN})'{_TEKEN}")


def onschadelijk(text: str) -> str:
    """Return a text with an apostrophe before each sign that a spreadsheet would take for a formula."""
    return _ERBIJ.sub(lambda found: f"{found[0]}'", text)


def zoals_getypt(text: str) -> str:
    """Return the text as it was before `onschadelijk`."""
    return _ERAF.sub(r"\1", text)
